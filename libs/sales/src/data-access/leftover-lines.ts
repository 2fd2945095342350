import type { Unit } from '@cabas/platform';
import type { PricedLine } from '../domain/basket.ts';
import { LINES, toRow } from './order-line-rows.ts';

/** Adds a line to an order that is handed out. */
export async function addLine(
  tx: Unit,
  order: { readonly id: string; readonly distributionId: string; readonly accountId: string | null },
  line: PricedLine,
): Promise<void> {
  await tx.query(
    `insert into order_lines (id, order_id, distribution_id, offer_id, producer_id, account_id, name, producer_name, selling_mode, weighed,
       content_amount, content_unit, quantity, price_cents, purchase_price_cents, vat_rate_bp, ordered_cents, amount_cents, purchase_cents,
       tolerance_bp, deposit_cents, list_price_cents)
     select l.id, $1, $2, l.offer_id, l.producer_id, $3, l.name, l.producer_name, l.selling_mode, l.weighed,
       l.content_amount, l.content_unit, l.quantity, l.price_cents, l.purchase_price_cents, l.vat_rate_bp, l.ordered_cents, l.amount_cents, l.purchase_cents,
       l.tolerance_bp, l.deposit_cents, l.list_price_cents
     from ${LINES('$4')}`,
    [order.id, order.distributionId, order.accountId, JSON.stringify([toRow(line)])],
  );
  await addUpOrder(tx, order.id);
}

/** More or less of a line that stands as ordered. */
export async function resizeLine(
  tx: Unit,
  orderId: string,
  line: Pick<PricedLine, 'id' | 'quantity' | 'orderedCents' | 'purchaseCents'>,
): Promise<void> {
  await tx.query(
    `update order_lines set quantity = $3, ordered_cents = $4, amount_cents = $4, purchase_cents = $5 where order_id = $1 and id = $2`,
    [orderId, line.id, line.quantity, line.orderedCents, line.purchaseCents],
  );
  await addUpOrder(tx, orderId);
}

/** Takes a line out; an order that was made for it alone is cancelled with it. */
export async function dropLine(tx: Unit, orderId: string, lineId: string): Promise<void> {
  await tx.query('delete from order_lines where order_id = $1 and id = $2', [orderId, lineId]);
  await addUpOrder(tx, orderId);
  await tx.query(
    `update orders o set status = 'CANCELLED' where o.id = $1 and not exists (select 1 from order_lines l where l.order_id = o.id)`,
    [orderId],
  );
}

async function addUpOrder(tx: Unit, orderId: string): Promise<void> {
  await tx.query(
    `update orders o set total_cents = o.delivery_fee_cents + (select coalesce(sum(l.amount_cents + l.deposit_due_cents), 0) from order_lines l where l.order_id = o.id),
       version = o.version + 1, updated_at = clock_timestamp() where o.id = $1`,
    [orderId],
  );
}
