import type { Cents } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { reckoningsOf } from '@cabas/treasury';
import type { Provider } from '../domain/payment-service.ts';

/** An order of mine that was handed out, of which something is left to pay online. */
export interface OwedOnline {
  readonly orderId: string;
  readonly collectiveName: string;
  readonly currency: string;
  readonly saleName: string;
  readonly pickupDate: string;
  readonly amountCents: Cents;
}

/** What is owed for longer is the treasurer's to talk about. */
const DAYS = 180;

/**
 * Person scope: over all collectives where one may pay online, newest first, by the reckoning of each order's own page. Where none is, one statement;
 * where nothing is left, four.
 */
export async function owedOnline(tx: Unit, providers: readonly Provider[]): Promise<OwedOnline[]> {
  const active = tx.households.filter(({ status }) => status === 'ACTIVE');
  const mine = await tx.query<{ id: string }>(MINE, [
    tx.accountId,
    active.map(({ collectiveId }) => collectiveId),
    active.map(({ membershipId }) => membershipId),
  ]);
  if (mine.length === 0) return [];
  const ids = mine.map(({ id }) => id);
  const reckoning = await reckoningsOf(tx, ids);
  const left = ids.flatMap((id) => reckoning(id).left);
  if (left.length === 0) return [];
  return tx.query<OwedOnline>(PAYABLE, [JSON.stringify(left), providers, DAYS]);
}

/** Memberships that may pay online: one's own, and the household's. */
const MINE = `
select m.id from memberships m join online_settings w on w.collective_id = m.collective_id where m.account_id = $1 and m.status = 'ACTIVE' and w.enabled
union
select h.id from unnest($2::uuid[], $3::uuid[]) as h(collective_id, id) join online_settings w on w.collective_id = h.collective_id where w.enabled`;

/** Of what is left, what was handed out, is held for nobody, and has a payee who can be paid. */
const PAYABLE = `
select o.id as "orderId", c.name as "collectiveName", c.currency, coalesce(s.name, '') as "saleName", d.pickup_date::text as "pickupDate",
  sum(x.cents)::bigint as "amountCents"
from jsonb_to_recordset($1::jsonb) as x("orderId" uuid, "producerId" uuid, cents bigint)
join orders o on o.id = x."orderId" join collectives c on c.id = o.collective_id
join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
left join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id
where o.status in ('HANDED_OUT', 'MISSED') and d.pickup_date > (clock_timestamp() at time zone c.time_zone)::date - $3::int
  and case when x."producerId" is null
    then exists (select 1 from online_settings w where w.collective_id = o.collective_id and w.ready and w.provider = any ($2::text[]))
    else 'STRIPE' = any ($2::text[]) and exists (select 1 from farm_online_accounts a where a.producer_id = x."producerId" and a.ready and a.active) end
  and not exists (select 1 from online_charges h where h.collective_id = o.collective_id and h.order_id = o.id
    and h.producer_id is not distinct from x."producerId" and h.state = 'HELD')
group by o.id, c.id, s.name, d.pickup_date order by d.pickup_date desc, o.id limit 12`;
