import { formatMeasure } from '@cabas/kernel';
import { agreedCents, orderedMeasure, weighedCents } from '../../domain/amount.ts';
import type { Line } from '../../domain/sheet.ts';
import { useEvening } from '../evening.tsx';
import { unitOf } from '../gesture-words.ts';
import { useHandOutWords } from '../words.tsx';

/** A weight beyond the tolerance: whoever may decide does it here, with both prices before their eyes. */
export function Decide({ line, memberId }: { line: Line; memberId: string }) {
  const { sheet, act, money } = useEvening();
  const { t, locale } = useHandOutWords();
  const measure = line.deliveredMeasure;
  if (measure === null) return null;
  const words = (amount: number) => formatMeasure(amount, unitOf(line), locale);
  const decide = (text: 'ACCEPT' | 'AS_AGREED') =>
    act({ kind: 'DECIDE', lineId: line.id, memberId, text, measure });
  return (
    <div className="ho-decide">
      <p>{t('undecided', { given: words(measure), ordered: words(orderedMeasure(line)) })}</p>
      {sheet.mayDecide ? (
        <div className="ho-pair">
          <button type="button" className="ho-choice" onClick={() => decide('ACCEPT')}>
            {t('decide.accept', { amount: money(weighedCents(line, measure)) })}
          </button>
          <button type="button" className="ho-choice" onClick={() => decide('AS_AGREED')}>
            {t('decide.agreed', { amount: money(agreedCents(line)) })}
          </button>
        </div>
      ) : (
        <p>
          <strong>{t('undecided.ask')}</strong>
        </p>
      )}
    </div>
  );
}
