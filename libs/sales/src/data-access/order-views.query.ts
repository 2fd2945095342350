import { PAYMENT_TERMS } from '@cabas/identity';
import { SQL, type SqlText, type Unit } from '@cabas/platform';
import { inFavour, NotFound, type PaymentTerms, type RoundTerms } from '@cabas/kernel';
import {
  atListedPrices,
  byProducerAndName,
  type Collector,
  collectiveCard,
  distributionView,
  slotOf,
  type OrderLineView,
  type OrderView,
} from './order-view.ts';
import { duesOf } from '../domain/dues.ts';
import { FARM_TERMS } from './payment-terms.ts';
import type { OrderableDistribution } from './order-writes.ts';
import { AGREED, DELIVERED_TO, ROUND } from './deliveries.ts';
import { SLOTS } from './slots.ts';

type OrderRow = Omit<OrderableDistribution, 'claimed' | 'levelBp'> & {
  id: string;
  orderStatus: string;
  version: number;
  basketNumber: number | null;
  note: string;
  createdAt: Date;
  updatedAt: Date;
  memberId: string;
  totalCents: number;
  enteredByStaff: boolean;
  slotId: string | null;
  deliveredTo: OrderView['deliveredTo'];
  agreed: RoundTerms | null;
  deliveryFeeCents: number;
  deliveryVatRateBp: number | null;
  collectedBy: Collector | null;
  beneficiary: string;
};
type LineRow = OrderLineView & {
  orderId: string;
  paymentNote: string | null;
  paymentTerms: PaymentTerms | null;
};

const ORDER = `select o.id, o.status as "orderStatus", o.version, o.basket_number as "basketNumber", o.note, o.created_at as "createdAt",
  o.updated_at as "updatedAt", o.membership_id as "memberId", o.member_name as "memberName", o.total_cents as "totalCents",
  o.placed_by is not null as "enteredByStaff", o.collected_by as "collectedBy", o.beneficiary,
  d.id as "distributionId", d.status, d.status = 'OPEN' and d.closes_at > clock_timestamp() as orderable, d.closes_at as "closesAt",
  d.closed_at as "closedAt", d.pickup_date as "pickupDate", d.window_start as "windowStart", d.window_end as "windowEnd",
  d.starts_at as "startsAt", d.ends_at as "endsAt", d.documents_issued_at as "documentsIssuedAt", o.slot_id as "slotId", ${SLOTS}, ${ROUND}, case when p.home then ${DELIVERED_TO} end as "deliveredTo",
  case when p.home then ${AGREED} end as agreed,
  o.delivery_fee_cents as "deliveryFeeCents", o.delivery_vat_rate_bp as "deliveryVatRateBp",
  p.id as "pointId", p.name as "pointName", p.address_line1 as "pointAddress", p.postcode as "pointPostcode", p.city as "pointCity",
  p.directions as "pointDirections", p.home as "pointHome", p.order_minimum_cents as "pointMinimumCents", p.total_minimum_cents as "pointTotalCents",
  o.cycle_id as "cycleId", coalesce(s.name, '') as "cycleName", coalesce(s.status, 'CLOSED') as "cycleStatus", coalesce(s.minimum_cents, 0) as "minimumCents",
  coalesce(s.flow, c.flow) as flow,
  c.id as "collectiveId", c.slug, c.name as "collectiveName", c.kind, c.time_zone as "timeZone", c.currency, c.payment_note as "paymentNote",
  ${PAYMENT_TERMS}
  from orders o
  join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
  left join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id
  join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
  join collectives c on c.id = o.collective_id`;

const LINE = {
  orderId: SQL`l.order_id as "orderId"`,
  id: SQL`l.id`,
  offerId: SQL`l.offer_id as "offerId"`,
  producerId: SQL`l.producer_id as "producerId"`,
  producerName: SQL`l.producer_name as "producerName"`,
  name: SQL`l.name`,
  sellingMode: SQL`l.selling_mode as "sellingMode"`,
  weighed: SQL`l.weighed`,
  contentAmount: SQL`l.content_amount as "contentAmount"`,
  contentUnit: SQL`l.content_unit as "contentUnit"`,
  quantity: SQL`l.quantity`,
  deliveredQuantity: SQL`l.delivered_quantity as "deliveredQuantity"`,
  deliveredMeasure: SQL`l.delivered_measure as "deliveredMeasure"`,
  deliveredReason: SQL`l.delivered_reason as "deliveredReason"`,
  priceCents: SQL`l.price_cents as "priceCents"`,
  vatRateBp: SQL`l.vat_rate_bp as "vatRateBp"`,
  orderedCents: SQL`l.ordered_cents as "orderedCents"`,
  amountCents: SQL`l.amount_cents as "amountCents"`,
  toleranceBp: SQL`l.tolerance_bp as "toleranceBp"`,
  depositCents: SQL`l.deposit_cents as "depositCents"`,
  depositDueCents: SQL`l.deposit_due_cents as "depositDueCents"`,
  listPriceCents: SQL`l.list_price_cents as "listPriceCents"`,
  listDueCents: SQL`l.list_due_cents as "listDueCents"`,
  paymentNote: SQL`p.payment_note as "paymentNote"`,
  paymentTerms: FARM_TERMS,
  lot: SQL`case when t.id is not null then jsonb_build_object('id', t.id, 'distributionId', t.distribution_id, 'offerId', t.offer_id,
    'producerName', l.producer_name, 'productName', l.name, 'numbers', t.numbers, 'bestBefore', t.best_before, 'useBy', t.use_by) end as lot`,
} as const satisfies Record<keyof LineRow, SqlText>;
type LineColumn = keyof typeof LINE;
const ALL_OF_A_LINE = Object.keys(LINE) as LineColumn[];
/** What an order's sums and a listed price are made of, whatever is asked. */
const ALWAYS_OF_A_LINE: readonly LineColumn[] = [
  ...([
    'orderId',
    'id',
    'producerName',
    'name',
    'sellingMode',
    'weighed',
    'contentAmount',
    'contentUnit',
  ] as const),
  ...(['quantity', 'amountCents', 'depositDueCents', 'listPriceCents', 'listDueCents'] as const),
];
const OF_DUES: readonly LineColumn[] = ['producerId', 'paymentNote', 'paymentTerms'];

/** What is asked of each order and of each of its lines. */
export interface OrderFields {
  readonly order: ReadonlySet<string>;
  readonly line: ReadonlySet<string>;
}

/** Lines with the columns asked for; absent: all. Lots and the farms' terms are joined only when they are. */
function linesOf(fields: OrderFields | undefined): string {
  const dues = fields?.order.has('dues') ?? true;
  const wanted = ALL_OF_A_LINE.filter(
    (name) =>
      fields === undefined ||
      fields.line.has(name) ||
      ALWAYS_OF_A_LINE.includes(name) ||
      (dues && OF_DUES.includes(name)),
  );
  const LOTS = wanted.includes('lot')
    ? `left join lots t on t.collective_id = l.collective_id and t.distribution_id = l.distribution_id and t.offer_id = l.offer_id`
    : '';
  const FARMS = dues
    ? `left join participations p on p.collective_id = l.collective_id and p.producer_id = l.producer_id`
    : '';
  return `select ${wanted.map((name) => LINE[name]).join(', ')} from order_lines l ${LOTS} ${FARMS}`;
}

/**
 * Orders with their lines, dues, pick-up and collective, in two statements whatever their number; the door in scope decides
 * which exist. `TAIL` is a fixed text of this code base (where, order, limit) with its parameters; `fields`, where given, are what
 * the lines are read for: the others are absent.
 */
export async function loadOrders(
  tx: Unit,
  TAIL: SqlText,
  parameters: readonly unknown[],
  fields?: OrderFields,
): Promise<OrderView[]> {
  const orders = await tx.query<OrderRow>(`${ORDER} ${TAIL}`, parameters);
  if (orders.length === 0) return [];
  // one order by itself: of a list of unknown length PostgreSQL would make a new plan each time, and that takes longer than the rows
  const [one, ...others] = orders.map(({ id }) => id);
  const LINES = linesOf(fields);
  const lines =
    others.length === 0
      ? await tx.query<LineRow>(`${LINES} where l.order_id = $1`, [one])
      : await tx.query<LineRow>(`${LINES} where l.order_id = any ($1)`, [[one, ...others]]);
  const byOrder = new Map<string, LineRow[]>();
  for (const line of lines) {
    const list = byOrder.get(line.orderId);
    if (list === undefined) byOrder.set(line.orderId, [line]);
    else list.push(line);
  }
  const dues = fields?.order.has('dues') ?? true;
  return orders.map((order) => toView(order, (byOrder.get(order.id) ?? []).sort(byProducerAndName), dues));
}

function toView(row: OrderRow, lines: readonly LineRow[], withDues: boolean): OrderView {
  return {
    id: row.id,
    status: row.orderStatus,
    version: row.version,
    basketNumber: row.basketNumber,
    note: row.note,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    cycleId: row.cycleId,
    cycleName: row.cycleName,
    cycleStatus: row.cycleStatus,
    distribution: distributionView({ ...row, delivery: row.delivery && inFavour(row.delivery, row.agreed) }),
    collective: collectiveCard(row),
    memberId: row.memberId,
    memberName: row.memberName,
    enteredByStaff: row.enteredByStaff,
    deliveredTo: row.deliveredTo,
    deliveryFeeCents: row.deliveryFeeCents,
    deliveryVatRateBp: row.deliveryVatRateBp,
    collectedBy: row.collectedBy,
    beneficiary: row.beneficiary,
    totalCents: row.totalCents,
    depositDueCents: lines.reduce((sum, line) => sum + line.depositDueCents, 0),
    changeable: row.orderable && row.orderStatus === 'PLACED',
    lines,
    dues: row.orderStatus === 'CANCELLED' || !withDues ? [] : duesOf(lines, row, row.deliveryFeeCents),
    slot: slotOf(row.slots, row.slotId),
  };
}

/** Where someone lives is for those who may reach them. */
function withoutAddress(order: OrderView): OrderView {
  return { ...order, deliveredTo: null };
}

/** As `loadOrders`, for staff: only who keeps the money sees what each one pays where price levels are chosen. */
export async function ordersForStaff(
  tx: Unit,
  TAIL: SqlText,
  parameters: readonly unknown[],
  fields?: OrderFields,
): Promise<OrderView[]> {
  const orders = await loadOrders(tx, TAIL, parameters, fields);
  const seen = tx.may('members.contact') ? orders : orders.map(withoutAddress);
  return tx.may('documents.read') ? seen : seen.map(atListedPrices);
}

/** One order of the collective in scope, for staff. @throws NotFound. */
export async function orderForStaff(tx: Unit, orderId: string): Promise<OrderView> {
  const [order] = await ordersForStaff(tx, SQL`where o.id = $1`, [orderId]);
  if (order === undefined) throw new NotFound();
  return order;
}

/** One order of the collective in scope, for who placed it. @throws NotFound. */
export async function orderInCollective(tx: Unit, orderId: string): Promise<OrderView> {
  const [order] = await loadOrders(tx, SQL`where o.id = $1`, [orderId]);
  if (order === undefined) throw new NotFound();
  return order;
}
