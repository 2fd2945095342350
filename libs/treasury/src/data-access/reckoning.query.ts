import type { Cents } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { settle, type MoneyPaid, type OrderOwes, type PaidPart } from '../domain/reckoning.ts';

/** What was paid of a member's orders, by whatever means and wherever it was written down. */
export interface Reckoning {
  readonly parts: (orderId: string, producerId: string | null) => readonly PaidPart[];
  /** In advance of what it owes, used by no other order. */
  readonly overCents: (orderId: string, producerId: string | null) => Cents;
  readonly paidCents: (orderId: string, producerId: string | null) => Cents;
}

/** All their orders share what they paid, so all are read, however few are asked about: three statements. */
export async function reckoningOf(tx: Unit, memberId: string): Promise<Reckoning> {
  const orders = await tx.query<OrderOwes>(ORDERS, [memberId]);
  const money = await tx.query<MoneyPaid>(MONEY, [memberId]);
  const help = await tx.query<MoneyPaid>(HELP, [orders.map(({ orderId }) => orderId)]);
  const settled = settle(orders, [...help, ...money]);
  const of = (orderId: string, producerId: string | null) =>
    settled.find((one) => one.orderId === orderId && one.producerId === producerId);
  const parts = (orderId: string, producerId: string | null) => of(orderId, producerId)?.parts ?? [];
  return {
    parts,
    overCents: (orderId, producerId) => of(orderId, producerId)?.overCents ?? 0,
    paidCents: (orderId, producerId) => parts(orderId, producerId).reduce((sum, { cents }) => sum + cents, 0),
  };
}

/** Nobody writes down money of this member, or begins to pay, until the end of the transaction. */
export async function lockMoneyOf(tx: Unit, memberId: string): Promise<void> {
  await tx.one('select 1 from memberships where id = $1 for update', [memberId]);
}

/** Those in the books first, by their day, then what may still change. */
const ORDERS = `
with owes as (
  select o.id, o.distribution_id, o.status, case when s.flow <> 'RESALE' then l.producer_id end as book, l.amount_cents + l.deposit_due_cents as cents
  from orders o join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id
  join order_lines l on l.collective_id = o.collective_id and l.order_id = o.id
  where o.membership_id = $1 and o.status in ('PLACED', 'LOCKED', 'HANDED_OUT', 'MISSED')
  union all
  select o.id, o.distribution_id, o.status, null, o.delivery_fee_cents from orders o
  where o.membership_id = $1 and o.status in ('PLACED', 'LOCKED', 'HANDED_OUT', 'MISSED') and o.delivery_fee_cents > 0)
select w.id as "orderId", w.distribution_id as "distributionId", w.book as "producerId", sum(w.cents)::bigint as cents
from owes w join distributions d on d.collective_id = scope_collective() and d.id = w.distribution_id
group by w.id, w.distribution_id, w.status, w.book, d.pickup_date order by w.status = 'PLACED', d.pickup_date, w.id`;

/** Each payment with what was taken back of it, less what of it was dues or a gift. */
const MONEY = `
with rows as (
  select coalesce(p.reverses, p.id) as id, p.amount_cents - coalesce((select sum(x.amount_cents) from contributions x
    where x.collective_id = p.collective_id and x.payment_id = p.id), 0) as cents
  from payments_received p where p.membership_id = $1)
select b.producer_id as "producerId", b.distribution_id as "distributionId", b.means, sum(r.cents)::bigint as cents
from rows r join payments_received b on b.collective_id = scope_collective() and b.id = r.id
group by b.collective_id, b.id having sum(r.cents) <> 0 order by coalesce(b.received_on, b.at::date), b.at, b.id`;

const HELP = `
select null::uuid as "producerId", o.distribution_id as "distributionId", 'FUND' as means, h.cents
from fund_help($1) h join orders o on o.id = h.order_id where h.cents <> 0`;
