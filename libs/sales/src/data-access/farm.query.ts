import type { Unit } from '@cabas/platform';
import { collectiveCard, distributionView, type OrderLineView } from './order-view.ts';
import { DISTRIBUTION_COLUMNS, DISTRIBUTION_FROM } from './cycle-views.query.ts';
import { productTotals } from './staff.query.ts';

type Row = Parameters<typeof distributionView>[0] &
  Parameters<typeof collectiveCard>[0] & { cycleName: string };
type LineRow = OrderLineView & {
  orderId: string;
  distributionId: string;
  memberName: string;
  basketNumber: number | null;
  phone: string | null;
};

/** What the farm in scope brings where and when, over all collectives, soonest first; its people see names, and where the collective allows it telephones around the hand-out. */
export async function farmDeliveries(tx: Unit) {
  const rows = await tx.query<Row>(
    `select ${DISTRIBUTION_COLUMNS}, s.name as "cycleName", s.flow, c.id as "collectiveId", c.slug, c.name as "collectiveName", c.kind,
       c.time_zone as "timeZone", c.currency, c.payment_note as "paymentNote"
     ${DISTRIBUTION_FROM} join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id join collectives c on c.id = d.collective_id
     where d.status in ('OPEN', 'CLOSED', 'HANDED_OUT') and d.ends_at > clock_timestamp() - interval '30 days'
       and exists (select 1 from order_lines l where l.collective_id = d.collective_id and l.distribution_id = d.id)
     order by d.starts_at, c.name, d.id limit 200`,
  );
  const ids = rows.map(({ distributionId }) => distributionId);
  const totals = await productTotals(tx, 'distributions', ids);
  const lines = await tx.query<LineRow>(
    `select l.order_id as "orderId", l.distribution_id as "distributionId", o.member_name as "memberName", o.basket_number as "basketNumber",
       case when c.phones_to_producers and d.status <> 'OPEN' and clock_timestamp() between d.starts_at - interval '2 days' and d.ends_at + interval '2 days'
         then nullif(m.phone, '') end as phone,
       l.id, l.offer_id as "offerId", l.producer_id as "producerId", l.producer_name as "producerName", l.name, l.selling_mode as "sellingMode", l.weighed,
       l.content_amount as "contentAmount", l.content_unit as "contentUnit", l.quantity, l.delivered_quantity as "deliveredQuantity",
       l.delivered_measure as "deliveredMeasure", l.delivered_reason as "deliveredReason", coalesce(l.list_price_cents, l.price_cents) as "priceCents", l.vat_rate_bp as "vatRateBp",
       case when l.list_price_cents is null then l.ordered_cents else l.list_due_cents end as "orderedCents", l.list_due_cents as "amountCents",
       l.tolerance_bp as "toleranceBp", l.deposit_cents as "depositCents", l.deposit_due_cents as "depositDueCents"
     from order_lines l join orders o on o.collective_id = l.collective_id and o.id = l.order_id
       join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id join collectives c on c.id = o.collective_id
       left join memberships m on m.collective_id = o.collective_id and m.id = o.membership_id
     where l.distribution_id = any ($1) and o.status <> 'CANCELLED' order by o.member_name, l.name`,
    [ids],
  );
  return rows.map((row) => {
    const products = totals.filter(({ distributionId }) => distributionId === row.distributionId);
    const baskets = Map.groupBy(
      lines.filter(({ distributionId }) => distributionId === row.distributionId),
      ({ orderId }) => orderId,
    );
    return {
      collective: collectiveCard(row),
      distribution: distributionView(row),
      cycleName: row.cycleName,
      products,
      totalCents: products.reduce((sum, { purchaseCents }) => sum + purchaseCents, 0),
      depositCents: products.reduce((sum, { depositCents }) => sum + depositCents, 0),
      customers: [...baskets].map(([orderId, own]) => ({
        orderId,
        name: own[0]?.memberName ?? '',
        phone: own[0]?.phone ?? null,
        basketNumber: own[0]?.basketNumber ?? null,
        amountCents: own.reduce((sum, line) => sum + line.amountCents + line.depositDueCents, 0),
        lines: own,
      })),
    };
  });
}
