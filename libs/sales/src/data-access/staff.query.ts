import { searchKey } from '@cabas/kernel';
import { decodeCursor, pageSize, toConnection, type Connection, type Unit, SQL } from '@cabas/platform';
import type { OrderView } from './order-view.ts';
import { loadCycles, type CycleView } from './cycle-views.query.ts';
import { type OrderFields, ordersForStaff } from './order-views.query.ts';

export interface OrderFilter {
  readonly cycleId?: string | undefined;
  readonly distributionId?: string | undefined;
  readonly search?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  /** Of each order and line; absent: every field. */
  readonly fields?: OrderFields | undefined;
}

/** Orders of the collective by member's name: three statements for any page size. */
export async function staffOrders(tx: Unit, filter: OrderFilter): Promise<Connection<OrderView>> {
  const size = pageSize(filter.first, 500);
  const after = decodeCursor(filter.after, ['text', 'id']);
  const key = searchKey(filter.search ?? '')
    .replace(/[%_\\]/g, ' ')
    .trim();
  const WHERE = SQL`($1::uuid is null or o.cycle_id = $1) and ($2::uuid is null or o.distribution_id = $2) and o.status <> 'CANCELLED'
    and ($3::text is null or search_text(o.member_name) like '%' || $3 || '%')`;
  const parameters = [filter.cycleId ?? null, filter.distributionId ?? null, key === '' ? null : key];
  const orders = await ordersForStaff(
    tx,
    SQL`where ${WHERE} and ($4::text is null or (o.member_name, o.id) > ($4, $5::uuid)) order by o.member_name, o.id limit $6`,
    [...parameters, after?.[0] ?? null, after?.[1] ?? null, size + 1],
    filter.fields,
  );
  const [count] = await tx.query<{ count: number }>(
    `select count(*)::int as count from orders o where ${WHERE}`,
    parameters,
  );
  return toConnection(
    orders,
    size,
    (order) => [order.memberName, order.id],
    (order) => order,
    count?.count ?? 0,
  );
}

/** Sales of the collective, latest opening first. */
export async function salesCycles(
  tx: Unit,
  status: readonly string[] | undefined,
  first: number | undefined,
  cursor: string | undefined,
): Promise<Connection<CycleView>> {
  const size = pageSize(first);
  const after = decodeCursor(cursor, ['id']);
  const cycles = await loadCycles(
    tx,
    SQL`where ($1::text[] is null or s.status = any ($1)) and ($2::uuid is null
       or (s.opens_at, s.id) < (select b.opens_at, b.id from sales_cycles b where b.id = $2)) order by s.opens_at desc, s.id desc limit $3`,
    [status ?? null, after?.[0] ?? null, size + 1],
  );
  const [count] = await tx.query<{ count: number }>(
    'select count(*)::int as count from sales_cycles where $1::text[] is null or status = any ($1)',
    [status ?? null],
  );
  return toConnection(
    cycles,
    size,
    (cycle) => [cycle.id],
    (cycle) => cycle,
    count?.count ?? 0,
  );
}

/** What one producer brings to one distribution, per product. */
export interface ProductTotalRow {
  readonly distributionId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly offerId: string;
  readonly name: string;
  readonly sellingMode: string;
  readonly contentAmount: number | null;
  readonly contentUnit: string | null;
  readonly quantity: number;
  readonly measure: number | null;
  /** At the listed prices: what levels make of it is known in one sum only. */
  readonly saleCents: number;
  readonly depositCents: number;
  readonly purchaseCents: number;
  readonly orderIds: readonly string[];
}

/** Every line of a sale (or of one producer in scope) summed by distribution, producer and product, in one statement. */
export async function productTotals(
  tx: Unit,
  where: 'cycle' | 'distributions',
  ids: readonly string[],
): Promise<ProductTotalRow[]> {
  return tx.query<ProductTotalRow>(
    `select l.distribution_id as "distributionId", l.producer_id as "producerId", min(l.producer_name) as "producerName", l.offer_id as "offerId",
       min(l.name) as name, min(l.selling_mode) as "sellingMode", min(l.content_amount) as "contentAmount", min(l.content_unit) as "contentUnit",
       sum(coalesce(l.delivered_quantity, l.quantity))::bigint as quantity, sum(l.delivered_measure)::bigint as measure,
       sum(l.list_due_cents)::bigint as "saleCents", sum(l.deposit_due_cents)::bigint as "depositCents", sum(l.purchase_cents)::bigint as "purchaseCents", array_agg(distinct l.order_id) as "orderIds"
     from order_lines l join orders o on o.collective_id = l.collective_id and o.id = l.order_id
     where o.status <> 'CANCELLED' and ${where === 'cycle' ? 'o.cycle_id = any ($1)' : 'l.distribution_id = any ($1)'}
     group by l.distribution_id, l.producer_id, l.offer_id order by "producerName", name, l.offer_id`,
    [ids],
  );
}
