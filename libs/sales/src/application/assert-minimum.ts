import { formatMoney, type Cents } from '@cabas/kernel';
import { currentContext } from '@cabas/platform';
import type { Round } from '../domain/delivery.ts';
import { BelowMinimum } from '../domain/errors.ts';

/** Where an order is placed, with what it must reach there. */
interface At {
  readonly minimumCents: Cents;
  readonly pointMinimumCents: Cents;
  readonly pointId: string;
  readonly pointName: string;
  readonly currency: string;
  readonly delivery: Pick<Round, 'thresholdCents'> | null;
}

/** What one order must reach: the sale's minimum, the pick-up point's, or that of its round, whichever is highest. @throws BelowMinimum, with the amounts in the reader's words. */
export function assertMinimum(at: At, totalCents: Cents): void {
  const ofRound = at.delivery?.thresholdCents ?? 0;
  const minimumCents = Math.max(at.minimumCents, at.pointMinimumCents, ofRound);
  const toBeDelivered = ofRound === minimumCents;
  const ofPoint = toBeDelivered || at.pointMinimumCents > at.minimumCents;
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
    toBeDelivered,
  );
}
