import type { Unit } from '@cabas/platform';
import type { DeliverableLine, DeliveredRow } from '../domain/delivered.ts';

/** Lines of an order under correction, locked. */
export async function linesOfOrder(tx: Unit, orderId: string): Promise<DeliverableLine[]> {
  return tx.query<DeliverableLine>(
    `select id, selling_mode as "sellingMode", weighed, content_amount as "contentAmount", content_unit as "contentUnit", quantity,
       price_cents as "priceCents", purchase_price_cents as "purchasePriceCents", amount_cents as "amountCents",
       delivered_quantity as "deliveredQuantity", delivered_measure as "deliveredMeasure" from order_lines where order_id = $1 for update`,
    [orderId],
  );
}

/** Writes what was delivered of lines of these orders, and their totals. Whoever calls holds the distribution's lock. */
export async function writeDelivered(
  tx: Unit,
  orderIds: readonly string[],
  lines: readonly DeliveredRow[],
): Promise<void> {
  await tx.query(
    `update order_lines l set delivered_quantity = c.quantity, delivered_measure = c.measure, delivered_reason = c.reason,
       amount_cents = c.amount_cents, purchase_cents = c.purchase_cents
     from jsonb_to_recordset($2::jsonb) as c(id uuid, quantity int, measure int, reason text, amount_cents bigint, purchase_cents bigint)
     where l.order_id = any ($1) and l.id = c.id`,
    [orderIds, JSON.stringify(lines)],
  );
  await tx.query(
    `update orders o set total_cents = o.delivery_fee_cents + (select coalesce(sum(l.amount_cents + l.deposit_due_cents), 0) from order_lines l where l.order_id = o.id),
       version = o.version + 1, updated_at = clock_timestamp() where o.id = any ($1)`,
    [orderIds],
  );
}

/** Baskets fetched, missed, or waiting again (`LOCKED`). */
export async function setOrderStatuses(
  tx: Unit,
  orders: readonly { readonly id: string; readonly status: 'LOCKED' | 'HANDED_OUT' | 'MISSED' }[],
): Promise<void> {
  await tx.query(
    `update orders o set status = c.status, updated_at = clock_timestamp()
     from jsonb_to_recordset($1::jsonb) as c(id uuid, status text) where o.id = c.id and o.status <> c.status`,
    [JSON.stringify(orders)],
  );
}

/**
 * What a hand-out still lacks: lines to be weighed (a reason says why one is not: replaced, or left as agreed), baskets nobody
 * spoke of, and how many were spoken of one by one.
 */
export async function unfinishedOf(
  tx: Unit,
  distributionId: string,
): Promise<{ lines: number; waiting: number; handedOut: number }> {
  return tx.one(
    `select (select count(*)::int from order_lines l join orders o on o.collective_id = l.collective_id and o.id = l.order_id
         where l.distribution_id = $1 and o.status in ('LOCKED', 'HANDED_OUT') and l.weighed and l.delivered_measure is null
           and l.delivered_quantity is distinct from 0 and l.delivered_reason is null) as lines,
       count(*) filter (where o.status = 'LOCKED')::int as waiting,
       count(*) filter (where o.status in ('HANDED_OUT', 'MISSED'))::int as "handedOut"
     from orders o where o.distribution_id = $1`,
    [distributionId],
  );
}
