import type { Unit } from '@cabas/platform';

/** Who closes books of a collective, or writes a payment down, waits for whoever does: until the end of the transaction. */
export async function lockPayments(tx: Unit): Promise<void> {
  await tx.query('select lock_payments($1)', [tx.collectiveId]);
}

/**
 * Closes every day that has ended on the collective's clock and has records that no closing counts yet; then months and years that have
 * ended, from their days. Call it under `lockPayments`. Answers how many were written.
 */
export async function closeEndedPeriods(tx: Unit): Promise<number> {
  const days = await tx.query(CLOSE_DAYS, [tx.collectiveId]);
  const months = await tx.query(CLOSE_LONGER, [tx.collectiveId, 'MONTH']);
  const years = await tx.query(CLOSE_LONGER, [tx.collectiveId, 'YEAR']);
  return days.length + months.length + years.length;
}

/** When there will be something to close again: the next midnight, or the end of a month or year that has closed days; or never. */
export async function setNextClosing(tx: Unit, kind: string): Promise<void> {
  await tx.query(
    `insert into due_tasks (id, kind, subject_id, due_at)
     select gen_random_uuid(), $2, $1, next::timestamp at time zone c.time_zone from collectives c cross join lateral (
       select least(
         (select (clock_timestamp() at time zone c.time_zone)::date + 1 where exists (
           select 1 from payments_received p left join (select coalesce(producer_id, collective_id) as issuer, max(last_record) as last
             from payment_closings where period = 'DAY' group by 1) d on d.issuer = coalesce(p.producer_id, p.collective_id)
           where p.sequence > coalesce(d.last, 0))),
         (select min(date_trunc(s.step, d.first_day) + ('1 ' || s.step)::interval)::date from payment_closings d cross join (values ('month', 'MONTH'), ('year', 'YEAR')) s(step, period)
           where d.period = 'DAY' and not exists (select 1 from payment_closings m where m.period = s.period
             and coalesce(m.producer_id, m.collective_id) = coalesce(d.producer_id, d.collective_id) and m.first_day = date_trunc(s.step, d.first_day)::date))) as next) n
     where c.id = $1 and next is not null
     on conflict (collective_id, kind, subject_id) do update set due_at = excluded.due_at, taken_at = null`,
    [tx.collectiveId, kind],
  );
}

/** A record counts for the day it was written, on the collective's clock; never for one that is closed (clocks of a place may be changed). */
const CLOSE_DAYS = `
with closed as (
  select distinct on (coalesce(producer_id, collective_id)) coalesce(producer_id, collective_id) as issuer, last_record, last_day, running_cents, running_received_cents
  from payment_closings where period = 'DAY' order by coalesce(producer_id, collective_id), sequence desc),
records as (
  select p.producer_id, p.sequence, p.hash, p.means, p.amount_cents as cents, k.running_cents, k.running_received_cents,
    greatest((p.at at time zone c.time_zone)::date, k.last_day + 1) as day, (clock_timestamp() at time zone c.time_zone)::date as today
  from payments_received p join collectives c on c.id = p.collective_id
  left join closed k on k.issuer = coalesce(p.producer_id, p.collective_id)
  where p.collective_id = $1 and p.sequence > coalesce(k.last_record, 0)),
sums as (
  select producer_id, day, means, min(sequence) as first, max(sequence) as last, sum(cents)::bigint as cents,
    coalesce(sum(cents) filter (where cents > 0 and means <> 'JARS'), 0)::bigint as received,
    coalesce(sum(cents) filter (where cents < 0 and means <> 'JARS'), 0)::bigint as returned,
    max(running_cents) as running, max(running_received_cents) as running_received
  from records where day < today group by producer_id, day, means),
days as (
  select producer_id, day, min(first) as first, max(last) as last, jsonb_object_agg(means, cents) as means, sum(received)::bigint as received,
    sum(returned)::bigint as returned, max(running) as running, max(running_received) as running_received
  from sums group by producer_id, day)
insert into payment_closings (id, producer_id, period, first_day, last_day, first_record, last_record, last_record_hash, means, received_cents,
  returned_cents, running_cents, running_received_cents)
select gen_random_uuid(), d.producer_id, 'DAY', d.day, d.day, d.first, d.last, r.hash, d.means, d.received, d.returned,
  coalesce(d.running, 0) + sum(d.received + d.returned) over w, coalesce(d.running_received, 0) + sum(d.received) over w
from days d join records r on r.producer_id is not distinct from d.producer_id and r.sequence = d.last
window w as (partition by d.producer_id order by d.day) order by d.producer_id nulls first, d.day
returning id`;

const CLOSE_LONGER = `
with today as (select (clock_timestamp() at time zone time_zone)::date as today from collectives where id = $1),
days as (
  select *, date_trunc(lower($2), first_day)::date as starts, (date_trunc(lower($2), first_day) + ('1 ' || $2)::interval)::date - 1 as ends
  from payment_closings where collective_id = $1 and period = 'DAY'),
open as (
  select d.* from days d cross join today where d.ends < today.today and not exists (
    select 1 from payment_closings m where m.collective_id = d.collective_id and m.period = $2 and m.first_day = d.starts
      and coalesce(m.producer_id, m.collective_id) = coalesce(d.producer_id, d.collective_id))),
means as (
  select producer_id, starts, jsonb_object_agg(key, cents) as means from (
    select o.producer_id, o.starts, m.key, sum(m.value::bigint)::bigint as cents from open o cross join jsonb_each_text(o.means) m group by 1, 2, 3) x group by 1, 2),
periods as (
  select producer_id, starts, ends, min(first_record) as first, max(last_record) as last, sum(received_cents)::bigint as received, sum(returned_cents)::bigint as returned
  from open group by 1, 2, 3)
insert into payment_closings (id, producer_id, period, first_day, last_day, first_record, last_record, last_record_hash, means, received_cents,
  returned_cents, running_cents, running_received_cents)
select gen_random_uuid(), p.producer_id, $2, p.starts, p.ends, p.first, p.last, o.last_record_hash, m.means, p.received, p.returned, o.running_cents, o.running_received_cents
from periods p join means m on m.producer_id is not distinct from p.producer_id and m.starts = p.starts
join open o on o.producer_id is not distinct from p.producer_id and o.last_record = p.last
order by p.producer_id nulls first, p.starts
returning id`;
