import { lineCents, type PaymentTerms } from '@cabas/kernel';
import { listedCents, type PricedLine } from '../domain/basket.ts';
import { duesOf, type Due } from '../domain/dues.ts';
import type { DeliveryAddress, DeliveryFee, Round } from '../domain/delivery.ts';
import type { SlotView } from '../domain/errors.ts';
import type { Lot } from './lots.ts';
import type { OrderableDistribution } from './order-writes.ts';

/** An order as the API answers it. */
export interface OrderView extends DeliveryFee {
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
  /** Deposits and delivery included. */
  readonly totalCents: number;
  readonly depositDueCents: number;
  readonly changeable: boolean;
  readonly lines: readonly OrderLineView[];
  readonly dues: readonly Due[];
  /** When it is fetched within the window; null: any time. */
  readonly slot: SlotView | null;
  /** Where it is brought; null: it is fetched, or not for this reader. */
  readonly deliveredTo: DeliveryAddress | null;
  /** Who may fetch it besides the member. */
  readonly collectedBy: Collector | null;
  /** For whom a helper ordered; empty: for the member. */
  readonly beneficiary: string;
}

export interface Collector {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface OrderLineView extends Omit<PricedLine, 'purchasePriceCents' | 'purchaseCents'> {
  readonly deliveredQuantity: number | null;
  readonly deliveredMeasure: number | null;
  readonly deliveredReason: string | null;
  readonly depositDueCents: number;
  /** Due now at the listed price; the same as the amount where no price level was chosen. */
  readonly listDueCents: number;
  /** Which lot it was; absent where nobody said. */
  readonly lot?: Lot | null;
}

/** How a farm is paid, of those a basket has lines of. */
export interface FarmPayment {
  readonly paymentNote: string;
  readonly paymentTerms: PaymentTerms | null;
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
    home: boolean;
    orderMinimumCents: number;
    totalMinimumCents: number;
  };
  readonly pickupDate: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly documentsIssuedAt: Date | null;
  readonly slots: readonly SlotView[];
  /** The round that brings baskets home; null where one fetches them, and at the farms' door. */
  readonly delivery: Round | null;
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
    | 'deliveredTo'
    | 'deliveryFeeCents'
    | 'deliveryVatRateBp'
  > & { readonly slotId: string | null } & Partial<Pick<OrderView, 'collectedBy' | 'beneficiary'>>,
  lines: readonly PricedLine[],
  farms: ReadonlyMap<string, FarmPayment>,
): OrderView {
  const visible = lines.map(visibleLine).sort(byProducerAndName);
  const payable = visible.map((line) => ({ ...line, ...farms.get(line.producerId) }));
  return {
    collectedBy: null,
    beneficiary: '',
    ...order,
    cycleId: at.cycleId,
    cycleName: at.cycleName,
    cycleStatus: at.cycleStatus,
    distribution: distributionView(at),
    collective: collectiveCard(at),
    ...totalsOf(visible, order),
    changeable: at.orderable && order.status === 'PLACED',
    lines: visible,
    dues: order.status === 'CANCELLED' ? [] : duesOf(payable, at, order.deliveryFeeCents),
    slot: slotOf(at.slots, order.slotId),
  };
}

/** An order's slot among those of its distribution. */
export function slotOf(slots: readonly SlotView[] | null, slotId: string | null): SlotView | null {
  return slots?.find(({ id }) => id === slotId) ?? null;
}

function visibleLine({ purchasePriceCents, purchaseCents, ...line }: PricedLine): OrderLineView {
  return {
    ...line,
    deliveredQuantity: null,
    deliveredMeasure: null,
    deliveredReason: null,
    depositDueCents: line.depositCents * line.quantity,
    listDueCents: listedCents({ ...line, purchasePriceCents, purchaseCents }),
  };
}

function totalsOf(
  lines: readonly OrderLineView[],
  { deliveryFeeCents }: DeliveryFee,
): Pick<OrderView, 'totalCents' | 'depositDueCents'> {
  const depositDueCents = lines.reduce((sum, line) => sum + line.depositDueCents, 0);
  return {
    totalCents: lines.reduce((sum, line) => sum + line.amountCents, depositDueCents + deliveryFeeCents),
    depositDueCents,
  };
}

/**
 * An order as those see it who neither placed it nor keep the money: at the listed prices, so that nothing tells who chose
 * which price level (docs/adr/0014-price-levels.md).
 */
export function atListedPrices(order: OrderView): OrderView {
  if (order.lines.every(({ listPriceCents }) => listPriceCents === null)) return order;
  const lines = order.lines.map((line): OrderLineView => {
    if (line.listPriceCents === null) return line;
    const priceCents = line.listPriceCents;
    return {
      ...line,
      priceCents,
      orderedCents: lineCents({ ...line, measure: null, priceCents }),
      amountCents: line.listDueCents,
      listPriceCents: null,
    };
  });
  const totals = totalsOf(lines, order);
  // levels exist in resale only: one payee, the collective
  const dues = order.dues.map((due) => ({ ...due, amountCents: totals.totalCents }));
  return { ...order, lines, ...totals, dues };
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
  at: Omit<
    OrderableDistribution,
    | 'claimed'
    | 'memberName'
    | 'orderable'
    | 'minimumCents'
    | 'levelBp'
    | 'paymentTerms'
    | 'slots'
    | 'delivery'
  > & { readonly slots?: readonly SlotView[] | null; readonly delivery?: Round | null },
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
      home: at.pointHome,
      orderMinimumCents: at.pointMinimumCents,
      totalMinimumCents: at.pointTotalCents,
    },
    pickupDate: at.pickupDate,
    windowStart: at.windowStart,
    windowEnd: at.windowEnd,
    startsAt: at.startsAt,
    endsAt: at.endsAt,
    closesAt: at.closesAt,
    closedAt: at.closedAt,
    documentsIssuedAt: at.documentsIssuedAt,
    slots: at.slots ?? [],
    delivery: at.delivery ?? null,
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
