// Pieces of the floor's two writes. `wanted` is the basket; `priced` its offers with amounts, half up, once a line.

/** Offers of the sale, active, at this point, at or over their minimum and on their step: else the line is missing. */
export const PRICED = `select o.*, w.quantity,
    case o.selling_mode when 'PIECE' then o.price_cents * w.quantity
      else (o.price_cents * w.quantity * case when o.selling_mode = 'WEIGHED_PIECE' then o.content_amount else 1 end + 500) / 1000 end as amount
  from wanted w join offers o on o.collective_id = $1 and o.cycle_id = (select cycle_id from at) and o.id = w.offer and o.active
    and (o.distribution_ids is null or $2 = any (o.distribution_ids)) and w.quantity >= o.minimum and w.quantity % o.step = 0`;

export const LINE_COLUMNS = `collective_id, id, order_id, distribution_id, offer_id, producer_id, account_id, name, producer_name, selling_mode, weighed,
  content_amount, content_unit, quantity, price_cents, purchase_price_cents, vat_rate_bp, ordered_cents, amount_cents, purchase_cents`;

export const LINE_VALUES = `priced.id, priced.producer_id, $4, priced.name, priced.producer_name, priced.selling_mode, priced.weighed,
  priced.content_amount, priced.content_unit, priced.quantity, priced.price_cents, priced.purchase_price_cents, priced.vat_rate_bp, amount, amount, amount`;

/** Takes what `delta` (offer, delta) says: offers before pools, each in id order, so that no two orders deadlock. */
export const TAKE_STOCK = `held as materialized (
    select o.id from offers o join delta d on o.id = d.offer where o.collective_id = $1 order by o.id for no key update of o),
  counted as (
    update offers o set sold = sold + d.delta from delta d, held
    where held.id = d.offer and o.collective_id = $1 and o.id = d.offer and (o.cap is null or o.sold + d.delta <= o.cap)
    returning o.producer_id, o.stock_pool_id, d.delta),
  pools as materialized (
    select s.id from stock_pools s join counted c on s.producer_id = c.producer_id and s.id = c.stock_pool_id order by s.id for no key update of s),
  taken as (
    update stock_pools s set available = s.available - c.delta, version = s.version + 1 from counted c, pools
    where pools.id = s.id and s.producer_id = c.producer_id and s.id = c.stock_pool_id and s.available >= c.delta returning 1)`;

/** Fails the whole statement when a line was not priced or its stock not taken. */
export const ALL_TAKEN = `1 / (case when (select count(*) from taken) = (select count(*) from delta)
  and (select count(*) from priced) = (select count(*) from wanted) then 1 else 0 end)`;
