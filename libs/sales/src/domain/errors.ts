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

/** Under the sale's minimum. */
export class BelowMinimum extends DomainError {
  /** `words`: both amounts as people read them. */
  constructor(minimumCents: Cents, totalCents: Cents, words: { minimum: string; total: string }) {
    super('BelowMinimum', 'BELOW_MINIMUM', { minimumCents, totalCents, ...words });
  }
}
