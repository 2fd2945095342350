/** What is taken to a hand-out, as the server gives it (HandOutSheet of schema.graphql); money in cents, measures in grams or millilitres. */
import type { Cents, ContentUnit, SellingMode } from '@cabas/kernel';

/** JARS: deposits given back for returned jars; less is due and no money moves. */
export type Means = 'CASH' | 'CHEQUE' | 'TRANSFER' | 'CARD' | 'JARS' | 'ONLINE';
export type Fate = 'AS_ORDERED' | 'MISSING' | 'SPOILT' | 'SUBSTITUTED';
export type BasketStatus = 'WAITING' | 'HANDED_OUT' | 'MISSED';

export interface Line {
  readonly id: string;
  readonly orderId: string;
  readonly offerId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly name: string;
  readonly sellingMode: SellingMode;
  readonly weighed: boolean;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly quantity: number;
  readonly priceCents: Cents;
  readonly orderedCents: Cents;
  readonly amountCents: Cents;
  /** Of the ordered weight, per ten thousand, within which the real weight simply applies; null: always. */
  readonly toleranceBp: number | null;
  readonly ticked: boolean;
  readonly deliveredQuantity: number | null;
  readonly deliveredMeasure: number | null;
  readonly fate: Fate;
  readonly substitute: string;
  /** Beyond the tolerance, and nobody decided yet: the amount is still as agreed. */
  readonly undecided: boolean;
}

export interface Payment {
  readonly id: string;
  readonly means: Means;
  readonly amountCents: Cents;
  readonly givenCents: Cents | null;
  readonly note: string;
  readonly by: string;
  readonly at: string;
  readonly undone: boolean;
}

/** `producerId` null: the collective is paid. */
export interface Due {
  readonly payeeName: string;
  readonly producerId: string | null;
  readonly amountCents: Cents;
  readonly paidCents: Cents;
  readonly paymentNote: string;
  readonly payments: readonly Payment[];
  /** Paid online, to the farm: nobody takes money for it here. Absent in what was kept from before: no. */
  readonly onlineOnly?: boolean;
}

export interface DeliveredTo {
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly postcode: string;
  readonly city: string;
  readonly note: string;
}

export interface Basket {
  readonly memberId: string;
  readonly name: string;
  readonly basketNumber: number | null;
  readonly phone: string | null;
  readonly collectedBy: string | null;
  /** Where it is brought; null, or kept from before: it is fetched. */
  readonly deliveredTo?: DeliveredTo | null;
  readonly orders: readonly string[];
  readonly status: BasketStatus;
  /** What becomes of a basket that was not fetched, as noted. */
  readonly statusNote: string;
  readonly lines: readonly Line[];
  readonly dues: readonly Due[];
  readonly totalCents: Cents;
  readonly note: string;
  readonly changedAfterPrinting: boolean;
}

export interface Leftover {
  readonly offerId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly name: string;
  readonly priceCents: Cents;
  readonly sellingMode: SellingMode;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly remaining: number | null;
}

/** Someone without a basket tonight, to whom a leftover may be sold. */
export interface Other {
  readonly memberId: string;
  readonly name: string;
}

export interface Version {
  readonly gestureId: string;
  readonly by: string;
  readonly at: string;
  readonly words: string;
}

export interface Conflict {
  readonly id: string;
  /** Null: about cash that was counted. */
  readonly memberId: string | null;
  readonly memberName: string;
  readonly lineId: string | null;
  readonly about: string;
  readonly kept: Version;
  readonly other: Version;
}

export interface Taking {
  readonly payeeName: string;
  readonly producerId: string | null;
  readonly means: Means;
  readonly receivedCents: Cents;
  readonly expectedCents: Cents;
  readonly countedCents: Cents | null;
}

export interface Place {
  readonly cycleName: string;
  readonly collective: {
    readonly id: string;
    readonly name: string;
    readonly currency: string;
    readonly timeZone: string;
  };
  readonly distribution: {
    readonly id: string;
    readonly pickupDate: string;
    readonly windowStart: string;
    readonly windowEnd: string;
    readonly endsAt: string;
    readonly pickupPoint: { readonly name: string };
  };
}

export interface Sheet extends Place {
  readonly cursor: number;
  readonly flow: 'DIRECT' | 'RESALE' | 'AGENCY';
  readonly mayDecide: boolean;
  readonly me: string;
  readonly producerId: string | null;
  readonly baskets: readonly Basket[];
  readonly leftovers: readonly Leftover[];
  /** Comes with the list, not with each answer; absent at a farm's own table and in what was kept from before. */
  readonly others?: readonly Other[];
  readonly conflicts: readonly Conflict[];
  readonly takings: readonly Taking[];
}
