import type { Cents } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { settle, type MoneyPaid, type OrderOwes, type PaidPart, type Unused } from '../domain/reckoning.ts';

/** What was paid of a member's orders, by whatever means and wherever it was written down. */
export interface Reckoning {
  readonly parts: (orderId: string, producerId: string | null) => readonly PaidPart[];
  /** In advance of what it owes, used by no other order. */
  readonly overCents: (orderId: string, producerId: string | null) => Cents;
  readonly paidCents: (orderId: string, producerId: string | null) => Cents;
  readonly owesCents: (orderId: string, producerId: string | null) => Cents;
  /** What of it is not paid, order by order and payee by payee. */
  readonly left: readonly {
    readonly orderId: string;
    readonly producerId: string | null;
    readonly cents: Cents;
  }[];
  /** What no order uses. */
  readonly unused: readonly Unused[];
}

/** All their orders share what they paid, so all are read, however few are asked about: three statements. */
export async function reckoningOf(tx: Unit, memberId: string): Promise<Reckoning> {
  return (await reckoningsOf(tx, [memberId]))(memberId);
}

/**
 * Of several members, of several collectives where the person's door is open, in the statements of one. `help` false: as if the solidarity fund
 * had helped nobody, which is what others than the member may know. `instead`: as if these orders owed that.
 */
export async function reckoningsOf(
  tx: Unit,
  memberIds: readonly string[],
  { help = true, instead = [] }: ReckoningOptions = {},
): Promise<(memberId: string) => Reckoning> {
  const others = new Set(instead.map(({ orderId }) => orderId));
  const now = await tx.query<OrderOwes & OfMember>(ORDERS, [memberIds]);
  const orders = [...now.filter(({ orderId }) => !others.has(orderId)), ...instead];
  const money = await tx.query<MoneyPaid & OfMember>(MONEY, [memberIds]);
  const helped = help ? await helpOf(tx, orders) : [];
  const [owes, paid] = [
    Map.groupBy(orders, ({ memberId }) => memberId),
    Map.groupBy([...helped, ...money], ({ memberId }) => memberId),
  ];
  const by = new Map(memberIds.map((id) => [id, asked(owes.get(id) ?? [], paid.get(id) ?? [])]));
  return (memberId) => by.get(memberId) ?? asked([], []);
}

interface ReckoningOptions {
  readonly help?: boolean;
  readonly instead?: readonly (OrderOwes & OfMember)[];
}

export interface OfMember {
  readonly memberId: string;
}

function asked(orders: readonly OrderOwes[], money: readonly MoneyPaid[]): Reckoning {
  const { settled, unused } = settle(orders, money);
  const paid = (own: readonly PaidPart[]) => own.reduce((sum, { cents }) => sum + cents, 0);
  const key = (orderId: string, producerId: string | null) => `${orderId} ${producerId}`;
  const byKey = new Map(settled.map((one) => [key(one.orderId, one.producerId), one]));
  const owed = new Map(orders.map((one) => [key(one.orderId, one.producerId), one.cents]));
  const of = (orderId: string, producerId: string | null) => byKey.get(key(orderId, producerId));
  const parts = (orderId: string, producerId: string | null) => of(orderId, producerId)?.parts ?? [];
  return {
    parts,
    overCents: (orderId, producerId) => of(orderId, producerId)?.overCents ?? 0,
    paidCents: (orderId, producerId) => paid(parts(orderId, producerId)),
    owesCents: (orderId, producerId) => owed.get(key(orderId, producerId)) ?? 0,
    left: orders.flatMap(({ orderId, producerId, cents: owes }) => {
      const cents = owes - paid(parts(orderId, producerId));
      return cents > 0 ? [{ orderId, producerId, cents }] : [];
    }),
    unused,
  };
}

/** A person reads their own; a collective's door is told by `fund_help` what who asks may know (0036). */
async function helpOf(
  tx: Unit,
  orders: readonly (OrderOwes & OfMember)[],
): Promise<(MoneyPaid & OfMember)[]> {
  const ids = orders.map(({ orderId }) => orderId);
  const rows =
    tx.context.scope.kind === 'person'
      ? await tx.query<HelpRow>(
          'select order_id as "orderId", sum(amount_cents)::bigint as cents from fund_moves where order_id = any ($1) group by order_id',
          [ids],
        )
      : await tx.query<HelpRow>('select order_id as "orderId", cents from fund_help($1)', [ids]);
  const byId = new Map(orders.map((one) => [one.orderId, one]));
  return rows.flatMap(({ orderId, cents }) => {
    const order = byId.get(orderId);
    if (order === undefined || cents === 0) return [];
    const { memberId, distributionId } = order;
    return [{ memberId, distributionId, producerId: null, means: 'FUND' as const, cents }];
  });
}

interface HelpRow {
  readonly orderId: string;
  readonly cents: Cents;
}

/** Nobody writes down money of this member, or begins to pay, until the end of the transaction. */
export async function lockMoneyOf(tx: Unit, memberId: string): Promise<void> {
  await tx.one('select 1 from memberships where id = $1 for update', [memberId]);
}

/** Those in the books first, by their day, then what may still change. */
const ORDERS = `
with own as (
  select o.collective_id, o.id, o.membership_id, o.distribution_id, o.status, o.delivery_fee_cents, coalesce(s.flow, c.flow) as flow from orders o join collectives c on c.id = o.collective_id
  left join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id
  where o.membership_id = any ($1) and o.status in ('PLACED', 'LOCKED', 'HANDED_OUT', 'MISSED')),
owes as (
  select o.collective_id, o.id, o.membership_id, o.distribution_id, o.status, case when o.flow <> 'RESALE' then l.producer_id end as book, l.amount_cents + l.deposit_due_cents as cents
  from own o join order_lines l on l.collective_id = o.collective_id and l.order_id = o.id
  union all
  select o.collective_id, o.id, o.membership_id, o.distribution_id, o.status, null, o.delivery_fee_cents from own o where o.delivery_fee_cents > 0)
select w.membership_id as "memberId", w.id as "orderId", w.distribution_id as "distributionId", w.book as "producerId", sum(w.cents)::bigint as cents
from owes w join distributions d on d.collective_id = w.collective_id and d.id = w.distribution_id
group by w.membership_id, w.id, w.distribution_id, w.status, w.book, d.pickup_date order by w.status = 'PLACED', d.pickup_date, w.id`;

/** Each payment with what was taken back of it, less what of it was dues or a gift. */
const MONEY = `
with rows as (
  select p.collective_id, coalesce(p.reverses, p.id) as id, p.amount_cents - coalesce((select sum(x.amount_cents) from contributions x
    where x.collective_id = p.collective_id and x.payment_id = p.id), 0) as cents
  from payments_received p where p.membership_id = any ($1)),
sums as (select collective_id, id, sum(cents)::bigint as cents from rows group by collective_id, id having sum(cents) <> 0)
select b.membership_id as "memberId", b.producer_id as "producerId", b.distribution_id as "distributionId", b.means, b.at, r.cents
from sums r join payments_received b on b.collective_id = r.collective_id and b.id = r.id
order by coalesce(b.received_on, b.at::date), b.at, b.id`;
