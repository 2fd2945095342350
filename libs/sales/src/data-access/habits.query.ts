import type { Unit } from '@cabas/platform';
import type { ContentUnit, SellingMode } from '@cabas/kernel';

/** What a member likes and usually takes in one collective. */
export interface Habits {
  readonly favourites: readonly string[];
  readonly usual: readonly { readonly productId: string; readonly orderCount: number }[];
  readonly lastOrder: LastOrder | null;
}

export interface LastOrder {
  readonly orderId: string;
  readonly pickupDate: string;
  readonly lines: readonly LastOrderLine[];
}

export interface LastOrderLine {
  readonly productId: string;
  readonly name: string;
  readonly sellingMode: SellingMode;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly quantity: number;
}

const USUAL = 60;

/** Of who asks, in the collective in scope; `exceptCycleId`: the sale one is ordering in is not one's last. */
export async function habits(tx: Unit, exceptCycleId: string | undefined): Promise<Habits> {
  const me = tx.member.id;
  const favourites = await tx.query<{ productId: string }>(
    'select product_id as "productId" from favourites where membership_id = $1 order by created_at, product_id',
    [me],
  );
  const usual = await tx.query<{ productId: string; orderCount: number }>(
    `select f.product_id as "productId", count(distinct o.id)::int as "orderCount"
     from orders o
     join order_lines l on l.collective_id = o.collective_id and l.order_id = o.id
     join offers f on f.collective_id = l.collective_id and f.id = l.offer_id
     where o.membership_id = $1 and o.status <> 'CANCELLED' and o.created_at > clock_timestamp() - interval '1 year'
     group by f.product_id order by count(distinct o.id) desc, f.product_id limit ${USUAL}`,
    [me],
  );
  return {
    favourites: favourites.map(({ productId }) => productId),
    usual,
    lastOrder: await lastOrder(tx, exceptCycleId ?? null),
  };
}

async function lastOrder(tx: Unit, exceptCycleId: string | null): Promise<LastOrder | null> {
  const rows = await tx.query<LastOrderLine & { orderId: string; pickupDate: string }>(
    `select o.id as "orderId", o.pickup_date as "pickupDate", f.product_id as "productId", l.name, l.selling_mode as "sellingMode",
       l.content_amount as "contentAmount", l.content_unit as "contentUnit", l.quantity
     from (select o.collective_id, o.id, d.pickup_date from orders o
         join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
         where o.membership_id = $1 and o.status <> 'CANCELLED' and ($2::uuid is null or o.cycle_id <> $2)
         order by d.starts_at desc, o.id desc limit 1) o
     join order_lines l on l.collective_id = o.collective_id and l.order_id = o.id
     join offers f on f.collective_id = l.collective_id and f.id = l.offer_id
     order by l.name, l.id`,
    [tx.member.id, exceptCycleId],
  );
  const [first] = rows;
  if (first === undefined) return null;
  return {
    orderId: first.orderId,
    pickupDate: first.pickupDate,
    lines: rows.map(({ orderId: _order, pickupDate: _date, ...line }) => line),
  };
}
