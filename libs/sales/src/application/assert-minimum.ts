import { formatMoney, type Cents } from '@cabas/kernel';
import { currentContext } from '@cabas/platform';
import { BelowMinimum } from '../domain/errors.ts';

/** Where an order is placed, with what it must reach there. */
interface At {
  readonly minimumCents: Cents;
  readonly pointMinimumCents: Cents;
  readonly pointId: string;
  readonly pointName: string;
  readonly currency: string;
}

/** What one order must reach: the sale's minimum or the pick-up point's, whichever is higher. @throws BelowMinimum, with the amounts in the reader's words. */
export function assertMinimum(at: At, totalCents: Cents): void {
  const ofPoint = at.pointMinimumCents > at.minimumCents;
  const minimumCents = ofPoint ? at.pointMinimumCents : at.minimumCents;
  if (totalCents >= minimumCents) return;
  const words = (cents: Cents) => formatMoney(cents, at.currency, currentContext().locale);
  const missingCents = minimumCents - totalCents;
  throw new BelowMinimum(
    { minimumCents, totalCents, missingCents, pickupPointId: ofPoint ? at.pointId : null },
    {
      minimum: words(minimumCents),
      total: words(totalCents),
      missing: words(missingCents),
      ...(ofPoint && { point: at.pointName }),
    },
  );
}
