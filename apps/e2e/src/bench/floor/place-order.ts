import { randomUUID } from 'node:crypto';
import { ALL_TAKEN, LINE_COLUMNS, LINE_VALUES, PRICED, TAKE_STOCK } from './basket-sql.ts';
import type { Route } from './route.ts';

/** What ShopPlaceOrder does: the distribution locked against closing, the key claimed, order, lines, stock, event. */
export const placeOrder: Route = {
  name: 'place',
  sql: [
    `with at as (
      select d.id, d.cycle_id from distributions d join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
      join memberships m on m.collective_id = d.collective_id and m.id = $3 and m.status = 'ACTIVE'
      where d.collective_id = $1 and d.id = $2 and d.status = 'OPEN' and d.closes_at > clock_timestamp()
        and s.status not in ('DRAFT', 'SCHEDULED') for share of d),
    wanted as (select * from jsonb_to_recordset($6::jsonb) as w("offerId" uuid, quantity int), lateral (select w."offerId" as offer) o),
    key as (insert into idempotency_keys (collective_id, membership_id, key, request_hash, result_id) values ($1, $3, $7, md5($6::jsonb::text), $5)),
    priced as (${PRICED}),
    delta as (select id as offer, quantity::bigint as delta from priced),
    placed as (
      insert into orders (collective_id, id, cycle_id, distribution_id, membership_id, account_id, member_name, total_cents)
      select $1, $5, at.cycle_id, at.id, $3, $4, (select trim(given_name || ' ' || family_name) from memberships where collective_id = $1 and id = $3),
        (select sum(amount) from priced) from at returning id),
    lines as (
      insert into order_lines (${LINE_COLUMNS}) select $1, gen_random_uuid(), placed.id, $2, ${LINE_VALUES} from priced, placed),
    ${TAKE_STOCK},
    told as (insert into outbox (id, kind, collective_id, payload) select gen_random_uuid(), 'bench.floor', $1, jsonb_build_object('orderId', id) from placed)
    select id, ${ALL_TAKEN} from placed`,
  ],
  parameters: ({ collectiveId, membershipId, accountId, input }) => {
    const { distributionId, lines, idempotencyKey } = input as {
      distributionId: string;
      lines: object[];
      idempotencyKey: string;
    };
    return [
      collectiveId,
      distributionId,
      membershipId,
      accountId,
      randomUUID(),
      JSON.stringify(lines),
      idempotencyKey,
    ];
  },
  answer: ([rows]) => ({
    placeOrder: { __typename: rows?.[0] === undefined ? 'NotFound' : 'Order', id: rows?.[0]?.['id'] },
  }),
};
