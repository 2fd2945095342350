import { ALL_TAKEN, LINE_COLUMNS, LINE_VALUES, PRICED, TAKE_STOCK } from './basket-sql.ts';
import type { Route } from './route.ts';

/** What ShopChangeOrder does: all lines of a placed order replaced against its version, stock given back and taken. */
export const changeOrder: Route = {
  name: 'change',
  sql: [
    `with at as (
      select d.id, d.cycle_id from distributions d where d.collective_id = $1 and d.id = $2 and d.status = 'OPEN'
        and d.closes_at > clock_timestamp() for share of d),
    was as (
      select o.id from orders o join at on at.id = o.distribution_id join memberships m on m.collective_id = $1 and m.id = $3 and m.status = 'ACTIVE'
      where o.collective_id = $1 and o.id = $5 and o.membership_id = $3 and o.version = $7 and o.status = 'PLACED' for update of o),
    wanted as (select * from jsonb_to_recordset($6::jsonb) as w("offerId" uuid, quantity int), lateral (select w."offerId" as offer) o),
    priced as (${PRICED}),
    agreed as (select l.offer_id, l.quantity from order_lines l join was on l.collective_id = $1 and l.order_id = was.id),
    delta as (
      select offer, sum(change) as delta from (
        select id as offer, quantity::bigint as change from priced union all select offer_id, -quantity::bigint from agreed) c
      group by offer having sum(change) <> 0),
    gone as (
      delete from order_lines l using was where l.collective_id = $1 and l.order_id = was.id and l.offer_id not in (select offer from wanted)),
    lines as (
      insert into order_lines (${LINE_COLUMNS}) select $1, gen_random_uuid(), was.id, $2, ${LINE_VALUES} from priced, was
      on conflict (collective_id, order_id, offer_id) do update set quantity = excluded.quantity, price_cents = excluded.price_cents,
        purchase_price_cents = excluded.purchase_price_cents, vat_rate_bp = excluded.vat_rate_bp, ordered_cents = excluded.ordered_cents,
        amount_cents = excluded.amount_cents, purchase_cents = excluded.purchase_cents,
        delivered_quantity = null, delivered_measure = null, delivered_reason = null),
    ${TAKE_STOCK},
    told as (insert into outbox (id, kind, collective_id, payload) select gen_random_uuid(), 'bench.floor', $1, jsonb_build_object('orderId', id) from was)
    update orders o set total_cents = (select sum(amount) from priced), version = o.version + 1, updated_at = clock_timestamp()
    from was where o.collective_id = $1 and o.id = was.id returning o.id, ${ALL_TAKEN}`,
  ],
  parameters: ({ collectiveId, distributionId, membershipId, accountId, input }) => {
    const { orderId, version, lines } = input as { orderId: string; version: number; lines: object[] };
    return [collectiveId, distributionId, membershipId, accountId, orderId, JSON.stringify(lines), version];
  },
  answer: ([rows]) => ({
    changeOrder: { __typename: rows?.[0] === undefined ? 'VersionConflict' : 'Order', id: rows?.[0]?.['id'] },
  }),
};
