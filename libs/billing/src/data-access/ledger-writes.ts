import type { Unit } from '@cabas/platform';

/**
 * Brings the ledger to what a distribution's order lines and payments say: writes only the differences, as new entries, so that
 * it may run twice, late, or after any number of corrections. The first posting counts for the day of the pick-up, a later
 * correction for the day it was made. Five statements; the distribution's row is locked, so that two never post the same.
 */
export async function postDistribution(tx: Unit, distributionId: string): Promise<void> {
  await tx.query('select 1 from distributions where id = $1 for no key update', [distributionId]);
  await tx.query(POST_SALES, [distributionId]);
  await tx.query(POST_PURCHASES, [distributionId]);
  await tx.query(POST_PAYMENTS, [distributionId]);
}

/** A payment written down outside any hand-out. */
export async function postPayment(tx: Unit, paymentId: string): Promise<void> {
  await tx.query(POST_PAYMENTS, [paymentId]);
}

const AT = `at as (
  select d.id, d.collective_id, d.pickup_date, s.flow, (clock_timestamp() at time zone c.time_zone)::date as today
  from distributions d join collectives c on c.id = d.collective_id
  join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id where d.id = $1)`;

/**
 * What members owe: an entry per order and seller, a credit per rate of VAT and one for deposits. Where farms sell: the farm's book; RESALE:
 * the collective's. Being delivered is the collective's in both.
 */
const POST_SALES = `
with ${AT},
lines as (
  select o.id as order_id, case when at.flow <> 'RESALE' then l.producer_id end as book, l.vat_rate_bp, l.amount_cents, l.deposit_due_cents
  from at join orders o on o.collective_id = at.collective_id and o.distribution_id = at.id
  join order_lines l on l.collective_id = o.collective_id and l.order_id = o.id
  where o.status in ('LOCKED', 'HANDED_OUT', 'MISSED')
  union all
  select o.id, null, o.delivery_vat_rate_bp, o.delivery_fee_cents, 0
  from at join orders o on o.collective_id = at.collective_id and o.distribution_id = at.id
  where o.status in ('LOCKED', 'HANDED_OUT', 'MISSED') and o.delivery_fee_cents > 0),
moves as (
  select order_id, book, 'SALES' as account, vat_rate_bp as rate, amount_cents as cents, false as posted from lines
  union all select order_id, book, 'DEPOSITS', null, deposit_due_cents, false from lines
  union all
  select e.order_id, e.book_producer_id, p.account, p.vat_rate_bp, p.cents, true
  from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
  where e.distribution_id = $1 and e.kind = 'SALE' and p.account in ('SALES', 'DEPOSITS')),
changes as (
  select order_id, book, account, rate, sum(cents)::bigint as cents from moves group by order_id, book, account, rate having sum(cents) <> 0),
firsts as (select order_id, book, not bool_or(posted) as first from moves group by order_id, book),
entries as (
  insert into ledger_entries (id, kind, book_producer_id, on_date, distribution_id, order_id)
  select gen_random_uuid(), 'SALE', f.book, case when f.first then at.pickup_date else greatest(at.pickup_date, at.today) end, at.id, f.order_id
  from firsts f cross join at
  where exists (select 1 from changes c where c.order_id = f.order_id and c.book is not distinct from f.book)
  returning id, order_id, book_producer_id as book),
sides as (
  select e.id, 'MEMBER' as account, o.membership_id, null::int as rate, sum(c.cents)::bigint as cents
  from entries e join changes c on c.order_id = e.order_id and c.book is not distinct from e.book join orders o on o.id = e.order_id
  group by e.id, o.membership_id having sum(c.cents) <> 0
  union all
  select e.id, c.account, null, c.rate, -c.cents from entries e join changes c on c.order_id = e.order_id and c.book is not distinct from e.book)
insert into ledger_postings (entry_id, line, account, membership_id, vat_rate_bp, cents)
select id, row_number() over (partition by id order by account, rate), account, membership_id, rate, cents from sides`;

/** RESALE: what the collective owes each farm, at the farm's prices, deposits included. */
const POST_PURCHASES = `
with ${AT},
lines as (
  select l.producer_id, l.vat_rate_bp, l.purchase_cents, l.deposit_due_cents
  from at join orders o on o.collective_id = at.collective_id and o.distribution_id = at.id
  join order_lines l on l.collective_id = o.collective_id and l.order_id = o.id
  where at.flow = 'RESALE' and o.status in ('LOCKED', 'HANDED_OUT', 'MISSED')),
moves as (
  select producer_id, 'PURCHASES' as account, vat_rate_bp as rate, purchase_cents as cents, false as posted from lines
  union all select producer_id, 'DEPOSITS', null, deposit_due_cents, false from lines
  union all
  select p.producer_id, p.account, p.vat_rate_bp, -p.cents, true
  from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
  where e.distribution_id = $1 and e.kind = 'PURCHASE' and p.account in ('PURCHASES', 'DEPOSITS')),
changes as (
  select producer_id, account, rate, sum(cents)::bigint as cents from moves group by producer_id, account, rate having sum(cents) <> 0),
numbered as (
  select m.producer_id, not bool_or(m.posted) as first, gen_random_uuid() as id from moves m
  where exists (select 1 from changes c where c.producer_id = m.producer_id) group by m.producer_id),
entries as (
  insert into ledger_entries (id, kind, on_date, distribution_id)
  select n.id, 'PURCHASE', case when n.first then at.pickup_date else greatest(at.pickup_date, at.today) end, at.id from numbered n cross join at),
sides as (
  select n.id, c.account, c.producer_id, c.rate, c.cents from numbered n join changes c on c.producer_id = n.producer_id
  union all
  select n.id, 'PRODUCER', c.producer_id, null, -sum(c.cents)::bigint from numbered n join changes c on c.producer_id = n.producer_id
  group by n.id, c.producer_id having sum(c.cents) <> 0)
insert into ledger_postings (entry_id, line, account, producer_id, vat_rate_bp, cents)
select id, row_number() over (partition by id order by account, rate), account, producer_id, rate, cents from sides`;

/** What was received, or given back, at a distribution ($1) or by its own id: once each. Jars brought back lessen what is owed; no money moves. */
const POST_PAYMENTS = `
with fresh as (
  select p.id as payment_id, gen_random_uuid() as id, p.producer_id as book, p.membership_id, p.means, p.amount_cents as cents, p.distribution_id,
    coalesce(p.received_on, (p.at at time zone c.time_zone)::date) as on_date, p.at
  from payments_received p join collectives c on c.id = p.collective_id
  where (p.distribution_id = $1 or p.id = $1) and not exists (select 1 from ledger_entries e where e.collective_id = p.collective_id and e.payment_id = p.id)),
entries as (
  insert into ledger_entries (id, kind, book_producer_id, on_date, distribution_id, payment_id)
  select id, 'PAYMENT', book, on_date, distribution_id, payment_id from fresh order by at)
insert into ledger_postings (entry_id, line, account, membership_id, cents)
select id, 1, case means when 'JARS' then 'DEPOSITS' else means end, null::uuid, cents from fresh
union all select id, 2, 'MEMBER', membership_id, -cents from fresh`;
