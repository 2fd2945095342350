import type { Cents, LocalDate, LocalTime, MoneyFlow, Sold } from '@cabas/kernel';
import type { DeliveryAddress } from '../domain/delivery.ts';

/**
 * Everything the papers of one distribution are drawn from: plain data, read once, the same for every paper.
 * Amounts in cents, quantities in order units (pieces, grams, millilitres), measures in grams or millilitres.
 */
export interface DistributionPaper {
  readonly collective: { readonly name: string; readonly currency: string; readonly timeZone: string };
  readonly saleName: string;
  /** The sale's own: a flow chosen for a sale stays with it. */
  readonly flow: MoneyFlow;
  readonly point: PaperPoint;
  /** Baskets are brought home from there. */
  readonly home?: boolean;
  readonly pickupDate: LocalDate;
  readonly windowStart: LocalTime;
  readonly windowEnd: LocalTime;
  readonly locale: string;
  /** ISO 8601: the version stamp, and the only clock of the paper. */
  readonly printedAt: string;
  readonly orders: readonly PaperOrder[];
  /** Someone ordered at a price level: amounts line by line would tell who, so only what each owes is written. */
  readonly levels?: boolean;
  /** An earlier paper of this kind said something else. */
  readonly since?:
    { readonly printedAt: string; readonly changed: number; readonly gone: number } | undefined;
}

export interface PaperPoint {
  readonly name: string;
  readonly addressLine1?: string;
  readonly postcode?: string;
  readonly city?: string;
}

/** A member's accepted order. */
export interface PaperOrder {
  readonly orderId: string;
  /** Given at closing. */
  readonly basketNumber: number | null;
  readonly memberName: string;
  /** The second person of the household, who may come as well. */
  readonly secondName?: string | null;
  /** Only for those who may see it. */
  readonly phone?: string | null;
  readonly note: string;
  /** When it is fetched within the window; null or absent: any time. */
  readonly slot?: { readonly startsAt: LocalTime; readonly endsAt: LocalTime } | null;
  /** Where it is brought; only for those who may see it. */
  readonly deliveredTo?: DeliveryAddress | null;
  /** Who fetches it for the member. */
  readonly collectedBy?: { readonly name: string; readonly phone: string | null } | null;
  /** For whom a helper ordered. */
  readonly beneficiary?: string;
  readonly lines: readonly PaperLine[];
  /** Whom the member pays, and how; to the producers where they sell, to the collective in RESALE. */
  readonly dues: readonly PaperDue[];
}

export interface PaperDue {
  readonly payeeName: string;
  /** Deposits included. */
  readonly amountCents: Cents;
  readonly depositDueCents?: Cents;
  readonly deliveryFeeCents?: Cents;
  /** In words: means, day, the payee's own note. */
  readonly paymentNote: string;
}

export interface PaperLine extends Sold {
  readonly id: string;
  /** New, or other than on the paper printed before. */
  readonly changed?: boolean;
  readonly offerId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly name: string;
  readonly weighed: boolean;
  /** As ordered. */
  readonly quantity: number;
  /** Null: as ordered. */
  readonly deliveredQuantity?: number | null;
  /** Really weighed, for the whole line. */
  readonly deliveredMeasure?: number | null;
  readonly deliveredReason?: string | null;
  readonly priceCents: Cents;
  /** What the member owes now. */
  readonly amountCents: Cents;
  /** What the farm gets for a piece, kg or litre, and for the line. */
  readonly purchasePriceCents: Cents;
  readonly purchaseCents: Cents;
  /** Deposits due, beside the amount. */
  readonly depositDueCents?: Cents;
}
