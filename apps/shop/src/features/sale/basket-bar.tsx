/** On a phone, at the thumb: how many, how much, and the way to the whole basket. */
import type { ShopSavedOrderFragment } from '@cabas/client';
import { Button, Money } from '@cabas/ui';
import { useEffect, useState } from 'react';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { laterWithWords } from '../../shared/later.tsx';
import type { BasketLine } from './basket.ts';

const PhoneFull = laterWithWords(async () => (await import('./phone-full.tsx')).PhoneFull);

interface BasketBarProps {
  readonly lines: readonly BasketLine[];
  readonly totalCents: number;
  readonly currency: string;
  readonly saved: ShopSavedOrderFragment | null;
  readonly changed: boolean;
  /** False: this phone has no room for it. */
  readonly kept: boolean;
  readonly onOpen: () => void;
}

export function BasketBar({ lines, totalCents, currency, saved, changed, kept, onOpen }: BasketBarProps) {
  const { t } = useWords();
  const { money } = useFormats();
  const said = useSaidLater(
    t('shop.basket.said', { count: lines.length, amount: money(totalCents, currency) }),
  );
  return (
    <>
      <p className="cb-hidden" aria-live="polite">
        {changed ? said : ''}
      </p>
      {lines.length > 0 || saved ? (
        <div className="sh-basket-bar">
          {kept ? null : <PhoneFull />}
          <p>
            <strong key={totalCents} className="sh-basket-bar__total">
              <Money cents={totalCents} currency={currency} />
            </strong>
            <span className="sh-small">
              {t('shop.basket.count', { count: lines.length })}
              {saved && !changed ? ` · ${t('shop.basket.saved')}` : ''}
            </span>
          </p>
          <Button variant="primary" onClick={onOpen}>
            {t('shop.basket.open')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Read aloud once the hand rests, not at every press. */
function useSaidLater(words: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(words), 700);
    return () => window.clearTimeout(timer);
  }, [words]);
  return said;
}
