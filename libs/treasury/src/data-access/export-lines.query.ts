import { NotFound } from '@cabas/kernel';
import { createTranslator, localeOf } from '@cabas/messages';
import type { Unit } from '@cabas/platform';
import type { ExportLine } from '../papers/exports.ts';

/**
 * Every line of a distribution or of a whole sale, as it stands, for the treasurer: one statement and a head. At the listed
 * prices: what price levels make of them leaves as one sum, which tells of nobody. Being delivered is a line of the collective's own.
 */
export async function exportLines(
  tx: Unit,
  of: 'distribution' | 'cycle',
  id: string,
): Promise<{ lines: ExportLine[]; resale: boolean; levelsCents: number; name: string; locale: string }> {
  const head = await tx.maybeOne<{ name: string; flow: string; locale: string }>(
    of === 'cycle'
      ? 'select s.name, s.flow, c.locale from sales_cycles s join collectives c on c.id = s.collective_id where s.id = $1'
      : `select p.name || ' ' || d.pickup_date as name, s.flow, c.locale from distributions d join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
           join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id join collectives c on c.id = d.collective_id where d.id = $1`,
    [id],
  );
  if (head === undefined) throw new NotFound();
  const rows = await tx.query<ExportLine & { levelCents: number }>(
    `select p.name as "pointName", d.pickup_date as "pickupDate", s.name as "saleName", o.id as "orderId", o.basket_number as "basketNumber",
       o.member_name as "memberName", l.producer_name as "producerName", l.name as "productName", l.selling_mode as "sellingMode",
       l.content_amount as "contentAmount", l.content_unit as "contentUnit", coalesce(l.delivered_quantity, l.quantity) as quantity,
       l.delivered_measure as measure, l.vat_rate_bp as "vatRateBp", coalesce(l.list_price_cents, l.price_cents) as "priceCents", l.list_due_cents as "amountCents",
       l.deposit_due_cents as "depositCents", l.amount_cents - l.list_due_cents as "levelCents",
       l.purchase_price_cents as "purchasePriceCents", l.purchase_cents as "purchaseCents", false as service
     from order_lines l join orders o on o.collective_id = l.collective_id and o.id = l.order_id
     join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
     join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
     join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
     where o.status <> 'CANCELLED' and ${of === 'cycle' ? 'd.cycle_id' : 'd.id'} = $1
     union all
     select p.name, d.pickup_date, s.name, o.id, o.basket_number, o.member_name, c.name, $2, 'PIECE', null, null, 1, null, o.delivery_vat_rate_bp,
       o.delivery_fee_cents, o.delivery_fee_cents, 0, 0, 0, 0, true
     from orders o join collectives c on c.id = o.collective_id
     join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
     join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
     join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
     where o.status <> 'CANCELLED' and o.delivery_fee_cents > 0 and ${of === 'cycle' ? 'd.cycle_id' : 'd.id'} = $1
     order by "pointName", "pickupDate", "basketNumber" nulls last, "memberName", "producerName", "productName", "orderId"`,
    [id, createTranslator(localeOf(head.locale))('papers.delivery.line')],
  );
  return {
    lines: rows.map(({ levelCents: _level, ...line }) => line),
    resale: head.flow === 'RESALE',
    levelsCents: rows.reduce((sum, { levelCents }) => sum + levelCents, 0),
    name: head.name,
    locale: head.locale,
  };
}
