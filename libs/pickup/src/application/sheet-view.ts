import type { Cents } from '@cabas/kernel';
import type { CollectiveCardView, DistributionView, OrderView } from '@cabas/sales';
import type { Leftover } from '../data-access/leftovers.query.ts';
import type { PlaceLine } from '../data-access/place.query.ts';
import type { BasketStatus, LineFate, PaymentMeans } from '../domain/gesture.ts';
import type { Taking } from '../domain/takings.ts';

/** The hand-out as the API answers it (`HandOutSheet`). */
export interface SheetView {
  readonly collective: CollectiveCardView;
  readonly distribution: DistributionView;
  readonly cycleName: string;
  readonly cursor: number;
  readonly flow: string;
  readonly mayDecide: boolean;
  readonly me: string;
  readonly producerId: string | null;
  readonly baskets: readonly BasketView[];
  readonly leftovers: readonly Leftover[];
  readonly conflicts: readonly ConflictView[];
  readonly takings: readonly Taking[];
}

export interface BasketView {
  readonly memberId: string;
  readonly name: string;
  readonly basketNumber: number | null;
  readonly phone: string | null;
  readonly collectedBy: string | null;
  readonly deliveredTo: OrderView['deliveredTo'];
  readonly orders: readonly string[];
  readonly status: BasketStatus;
  readonly statusNote: string;
  readonly lines: readonly LineView[];
  readonly dues: readonly DueView[];
  readonly totalCents: Cents;
  readonly note: string;
  readonly changedAfterPrinting: boolean;
}

export interface LineView extends PlaceLine {
  readonly ticked: boolean;
  readonly fate: LineFate;
  readonly substitute: string;
  readonly undecided: boolean;
}

export interface DueView {
  readonly payeeName: string;
  readonly producerId: string | null;
  readonly amountCents: Cents;
  readonly paidCents: Cents;
  readonly paymentNote: string;
  readonly payments: readonly PaymentView[];
  /** Paid online, to the farm: nobody takes money for it here. */
  readonly onlineOnly: boolean;
}

export interface PaymentView {
  /** The gesture's. */
  readonly id: string;
  readonly means: PaymentMeans;
  readonly amountCents: Cents;
  readonly givenCents: Cents | null;
  readonly note: string;
  readonly by: string;
  readonly at: Date;
  readonly undone: boolean;
}

export interface ConflictView {
  readonly id: string;
  readonly memberId: string | null;
  readonly memberName: string;
  readonly lineId: string | null;
  readonly about: string;
  readonly kept: VersionView;
  readonly other: VersionView;
}

export interface VersionView {
  readonly gestureId: string;
  readonly by: string;
  readonly at: Date;
  readonly words: string;
}
