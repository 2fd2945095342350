import { DomainError, type Cents } from '@cabas/kernel';

/** Orders for this distribution are over; the database's clock decided. */
export class DistributionClosed extends DomainError {
  constructor(closedAt: Date | string | null) {
    super('DistributionClosed', 'DISTRIBUTION_CLOSED', { closedAt });
  }
}

/** What is left of one offer, in order units. */
export interface Shortage {
  readonly offerId: string;
  readonly name: string;
  readonly remaining: number;
}

/** Fewer are left than asked for; nothing was taken. */
export class OutOfStock extends DomainError {
  constructor(shortages: readonly Shortage[]) {
    super('OutOfStock', 'OUT_OF_STOCK', { shortages });
  }
}

/** Part of a distribution's window, on the collective's clock, and how many may still choose it. */
export interface SlotView {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly capacity: number;
  readonly left: number;
}

/** Someone else took the last place in the slot; nothing was taken. `slots`: all of them as they are now. */
export class SlotFull extends DomainError {
  constructor(slots: readonly SlotView[]) {
    super('SlotFull', 'SLOT_FULL', { slots });
  }
}

/** Under what one order must reach: the sale's minimum, or the pick-up point's (`pickupPointId`). */
export class BelowMinimum extends DomainError {
  /** `words`: the amounts as people read them. `toBeDelivered`: less could still be fetched elsewhere. */
  constructor(
    amounts: {
      minimumCents: Cents;
      totalCents: Cents;
      missingCents: Cents;
      pickupPointId: string | null;
    },
    words: { minimum: string; total: string; missing: string; point?: string },
    toBeDelivered = false,
  ) {
    super('BelowMinimum', toBeDelivered ? 'BELOW_DELIVERY_MINIMUM' : 'BELOW_MINIMUM', {
      ...amounts,
      ...words,
    });
  }
}
