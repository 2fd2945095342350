import type { Lot } from './lots.ts';
import { duesOf, type Due, type PricedLine } from '../domain/basket.ts';
import type { OrderableDistribution } from './order-writes.ts';

/** An order as the API answers it. */
export interface OrderView {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly basketNumber: number | null;
  readonly note: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly cycleId: string;
  readonly cycleName: string;
  readonly cycleStatus: string;
  readonly distribution: DistributionView;
  readonly collective: CollectiveCardView;
  readonly memberId: string;
  readonly memberName: string;
  readonly enteredByStaff: boolean;
  readonly totalCents: number;
  readonly changeable: boolean;
  readonly lines: readonly OrderLineView[];
  readonly dues: readonly Due[];
}

export interface OrderLineView extends Omit<PricedLine, 'purchasePriceCents' | 'purchaseCents'> {
  readonly deliveredQuantity: number | null;
  readonly deliveredMeasure: number | null;
  readonly deliveredReason: string | null;
  /** Which lot it was; absent where nobody said. */
  readonly lot?: Lot | null;
}

export interface DistributionView {
  readonly id: string;
  readonly cycleId: string;
  readonly status: string;
  readonly pickupPoint: {
    id: string;
    name: string;
    addressLine1: string;
    postcode: string;
    city: string;
    directions: string;
    active: boolean;
  };
  readonly pickupDate: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly documentsIssuedAt: Date | null;
}

export interface CollectiveCardView {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly flow: string;
  readonly paymentNote: string;
}

/** Puts the answer together from what the transaction already holds: no further reading on the hot path. */
export function viewOfOrder(
  at: OrderableDistribution,
  order: Pick<
    OrderView,
    | 'id'
    | 'status'
    | 'version'
    | 'note'
    | 'createdAt'
    | 'updatedAt'
    | 'memberId'
    | 'memberName'
    | 'enteredByStaff'
    | 'basketNumber'
  >,
  lines: readonly PricedLine[],
  notes: ReadonlyMap<string, string>,
): OrderView {
  const visible = lines.map(visibleLine).sort(byProducerAndName);
  const withNotes = lines.map((line) => ({ ...line, paymentNote: notes.get(line.producerId) ?? '' }));
  return {
    ...order,
    cycleId: at.cycleId,
    cycleName: at.cycleName,
    cycleStatus: at.cycleStatus,
    distribution: distributionView(at),
    collective: collectiveCard(at),
    totalCents: lines.reduce((sum, line) => sum + line.amountCents, 0),
    changeable: at.orderable && order.status === 'PLACED',
    lines: visible,
    dues: order.status === 'CANCELLED' ? [] : duesOf(withNotes, at),
  };
}

function visibleLine({
  purchasePriceCents: _price,
  purchaseCents: _amount,
  ...line
}: PricedLine): OrderLineView {
  return { ...line, deliveredQuantity: null, deliveredMeasure: null, deliveredReason: null };
}

/** How an order's lines stand, whoever reads them: by producer, then name. */
export function byProducerAndName(a: OrderLineView, b: OrderLineView): number {
  return (
    a.producerName.localeCompare(b.producerName, 'fr') ||
    a.name.localeCompare(b.name, 'fr') ||
    (a.id < b.id ? -1 : 1)
  );
}

/** A distribution from a row that carries it. */
export function distributionView(
  at: Omit<OrderableDistribution, 'claimed' | 'memberName' | 'orderable' | 'minimumCents'>,
): DistributionView {
  return {
    id: at.distributionId,
    cycleId: at.cycleId,
    status: at.status,
    pickupPoint: {
      id: at.pointId,
      name: at.pointName,
      addressLine1: at.pointAddress,
      postcode: at.pointPostcode,
      city: at.pointCity,
      directions: at.pointDirections,
      active: true,
    },
    pickupDate: at.pickupDate,
    windowStart: at.windowStart,
    windowEnd: at.windowEnd,
    startsAt: at.startsAt,
    endsAt: at.endsAt,
    closesAt: at.closesAt,
    closedAt: at.closedAt,
    documentsIssuedAt: at.documentsIssuedAt,
  };
}

export function collectiveCard(
  at: Pick<
    OrderableDistribution,
    'collectiveId' | 'slug' | 'collectiveName' | 'kind' | 'timeZone' | 'currency' | 'flow' | 'paymentNote'
  >,
): CollectiveCardView {
  return {
    id: at.collectiveId,
    slug: at.slug,
    name: at.collectiveName,
    kind: at.kind,
    timeZone: at.timeZone,
    currency: at.currency,
    flow: at.flow,
    paymentNote: at.paymentNote,
  };
}
