/** The search field keeps each letter to itself: the stall of a thousand rows hears of it once typing pauses. */
import { Field, TextInput } from '@cabas/ui';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../shared/words.tsx';

const PAUSE_MS = 200;

interface OfferSearchProps {
  /** What is searched when the field appears; what is typed goes before what comes later. */
  readonly initial: string;
  readonly onSearch: (text: string) => void;
}

export function OfferSearch({ initial, onSearch }: OfferSearchProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(initial);
  const tell = useRef(onSearch);
  useEffect(() => {
    tell.current = onSearch;
  });
  useEffect(() => {
    if (typed.trim() === initial.trim()) return;
    const timer = window.setTimeout(() => tell.current(typed.trim()), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed, initial]);
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
