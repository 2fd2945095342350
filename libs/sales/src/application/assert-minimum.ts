import { formatMoney, type Cents } from '@cabas/kernel';
import { currentContext } from '@cabas/platform';
import { BelowMinimum } from '../domain/errors.ts';

/** The sale's minimum for one order. @throws BelowMinimum, with both amounts in the reader's words. */
export function assertMinimum(sale: { minimumCents: Cents; currency: string }, totalCents: Cents): void {
  if (totalCents >= sale.minimumCents) return;
  const words = (cents: Cents) => formatMoney(cents, sale.currency, currentContext().locale);
  throw new BelowMinimum(sale.minimumCents, totalCents, {
    minimum: words(sale.minimumCents),
    total: words(totalCents),
  });
}
