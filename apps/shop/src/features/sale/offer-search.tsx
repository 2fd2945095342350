/** The search field keeps each letter to itself: the stall of a thousand rows hears of it once typing pauses. */
import { Field, TextInput } from '@cabas/ui';
import { useEffect, useState } from 'react';
import { useWords } from '../../shared/words.tsx';

const PAUSE_MS = 200;

export function OfferSearch({ onSearch }: { onSearch: (text: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => onSearch(typed.trim()), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed, onSearch]);
  return (
    <Field label={t('shop.offers.searchLabel')} labelHidden>
      <TextInput
        type="search"
        value={typed}
        placeholder={t('shop.offers.search')}
        onChange={(event) => setTyped(event.target.value)}
      />
    </Field>
  );
}
