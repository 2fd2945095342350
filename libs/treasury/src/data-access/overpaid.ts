import { newId, type Cents } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { PayeeDue } from '@cabas/sales';
import { TELL_OVERPAID } from '../domain/events.ts';
import { MEANT_DAYS, overOf } from '../domain/overpaid.ts';
import type { OrderOwes } from '../domain/reckoning.ts';
import { reckoningsOf, type OfMember, type Reckoning } from './reckoning.query.ts';

/** So long one waits for more of the same: several changes one after the other are told once. */
const QUIET_MINUTES = 10;
/** Older ones are settled, or an advance for good. */
const DAYS = 400;
/** So many that were told are listed; those that are to be looked at, always. */
const MOST = 500;

/** These orders may owe less than was paid of them, or is noted in the days to come: looked at some minutes later, with all others of the collective. `was`: what it came to, payee by payee. */
export async function lookForOverpaid(
  tx: Unit,
  orderIds: readonly string[],
  was: readonly PayeeDue[] = [],
): Promise<void> {
  await forgetUsed(tx, orderIds, was);
  await note(tx, orderIds, was);
}

async function note(tx: Unit, orderIds: readonly string[], was: readonly PayeeDue[]): Promise<void> {
  const found = await tx.query(
    `${PAYEES} insert into overpaid_orders (order_id, was) select id, jsonb_object_agg(coalesce(payee::text, ''), greatest(cents, was)) from payees group by id
     on conflict (collective_id, order_id) do update set at = clock_timestamp(), looked = false,
       was = (select jsonb_object_agg(b.payee, b.cents) from (select e.key as payee, max(e.value::bigint) as cents
         from (select * from jsonb_each_text(overpaid_orders.was) union all select * from jsonb_each_text(excluded.was)) e group by e.key) b)
     returning order_id`,
    [orderIds, JSON.stringify(was)],
  );
  if (found.length > 0) await soon(tx);
}

/** What these orders come to by their lines, cancelled or not, and what they came to, payee by payee. */
const PAYEES = `
with own as (select o.id, o.membership_id, o.distribution_id, o.delivery_fee_cents, coalesce(s.flow, c.flow) as flow from orders o join collectives c on c.id = o.collective_id
  left join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id where o.id = any ($1)),
dues as (
  select o.*, l.producer_id, l.amount_cents + l.deposit_due_cents as cents, 0::bigint as was from own o join order_lines l on l.order_id = o.id
  union all select o.*, null, o.delivery_fee_cents, 0 from own o
  union all select o.*, w."producerId", 0, w.cents from own o cross join jsonb_to_recordset($2::jsonb) as w("producerId" uuid, cents bigint)),
payees as (select id, membership_id, distribution_id, case when flow <> 'RESALE' then producer_id end as payee, sum(cents)::bigint as cents, sum(was)::bigint as was
  from dues group by 1, 2, 3, 4)`;

/**
 * What was told, or left in advance, counts no further than what was over just before these orders owed less: where an order used it meanwhile,
 * the same sum is over anew. All orders of their members are looked at again, as one may have used what was over at another.
 */
async function forgetUsed(tx: Unit, orderIds: readonly string[], was: readonly PayeeDue[]): Promise<void> {
  const owed = await tx.query<OrderOwes & OfMember>(
    `${PAYEES} select membership_id as "memberId", id as "orderId", distribution_id as "distributionId", payee as "producerId",
       case when $3::boolean then was else cents end as cents from payees`,
    [orderIds, JSON.stringify(was), was.length > 0],
  );
  const members = [...new Set(owed.map(({ memberId }) => memberId))];
  const rows = await rowsOf(tx, members);
  const over = await overIn(tx, rows, owed);
  const told = rows.filter(({ toldCents }) => toldCents > 0);
  if (told.length > 0)
    await tx.query(
      `update overpaid_orders o set told_cents = least(told_cents, n.cents), left_cents = least(left_cents, n.cents)
       from unnest($1::uuid[], $2::bigint[]) as n(id, cents) where o.order_id = n.id`,
      [told.map(({ orderId }) => orderId), told.map(({ orderId }) => sum(over(orderId)))],
    );
  await lookAgain(tx, members);
}

/** Money was taken online for an order: was it cancelled, or made smaller, while the page was open? Whoever changes it meanwhile waits, or is waited for. */
export async function lookWhenTaken(
  tx: Unit,
  orderId: string,
  { producerId, cents }: PayeeDue,
): Promise<void> {
  const order = await tx.one<{ status: string; memberId: string }>(
    'select status, membership_id as "memberId" from orders where id = $1 for share',
    [orderId],
  );
  if (order.status === 'PLACED' || order.status === 'LOCKED') {
    const { overCents } = (await reckoningsOf(tx, [order.memberId], { help: false }))(order.memberId);
    if (overCents(orderId, producerId) === 0) return;
  } else if (order.status !== 'CANCELLED') return;
  await note(tx, [orderId], [{ producerId, cents }]);
}

/** Money of these members came or went: those of their orders that owe less since a short time, or were told, are looked at again. */
export async function lookAgain(tx: Unit, memberIds: readonly string[]): Promise<void> {
  const found = await tx.query(
    `update overpaid_orders v set looked = false from orders o where o.collective_id = v.collective_id and o.id = v.order_id and o.membership_id = any ($1)
       and v.looked and v.at > clock_timestamp() - make_interval(days => case when v.told_at is null then $2::int else $3::int end) returning v.order_id`,
    [memberIds, MEANT_DAYS, DAYS],
  );
  if (found.length > 0) await soon(tx);
}

async function soon(tx: Unit): Promise<void> {
  await tx.query(
    `insert into due_tasks (id, kind, subject_id, due_at) values ($1, $2, $3, clock_timestamp() + make_interval(mins => $4))
     on conflict (collective_id, kind, subject_id) do update set due_at = excluded.due_at, taken_at = null where due_tasks.taken_at is not null`,
    [newId(), TELL_OVERPAID, tx.collectiveId, QUIET_MINUTES],
  );
}

/** Of one payee of such an order. */
export interface OverpaidPayee {
  readonly producerId: string | null;
  readonly payeeName: string;
  /** What it owes now. */
  readonly owesCents: Cents;
  readonly paidCents: Cents;
  /** Paid for it, and used by no order. */
  readonly overCents: Cents;
  /** Of it, paid online. */
  readonly onlineCents: Cents;
}

/** An order of which more was paid than it owes. */
export interface OverpaidOrder {
  readonly orderId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly saleName: string;
  readonly pickupDate: string;
  readonly cancelled: boolean;
  /** What nobody decided about yet. */
  readonly overCents: Cents;
  readonly payees: readonly OverpaidPayee[];
}

interface Row {
  readonly orderId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly saleName: string;
  readonly pickupDate: string;
  readonly distributionId: string;
  readonly placedAt: Date;
  readonly since: Date;
  /** What it once came to, payee by payee; '': the collective. */
  readonly was: Readonly<Record<string, Cents>>;
  readonly cancelled: boolean;
  readonly looked: boolean;
  readonly toldCents: Cents;
  readonly toldCancelled: boolean;
  readonly leftCents: Cents;
}

/** Those that were told and are still over, newest first: six statements whatever their number. */
export async function overpaidOrders(tx: Unit): Promise<OverpaidOrder[]> {
  const rows = await rowsOf(tx);
  const over = await overIn(tx, rows);
  return rows.flatMap((row) => {
    const payees = over(row.orderId);
    const overCents = sum(payees) - row.leftCents;
    return row.toldCents === 0 || overCents <= 0 ? [] : [viewOf(row, overCents, payees)];
  });
}

/** Those that owe less since they were last looked at, of which more was paid than was told; from now on they are told. What is over no more is told no more. */
export async function overpaidToTell(tx: Unit): Promise<OverpaidOrder[]> {
  await tx.query('select 1 from overpaid_orders where not looked for update');
  const rows = await rowsOf(tx);
  const over = await overIn(tx, rows);
  const found = rows.map((row) => {
    const payees = over(row.orderId);
    const cents = row.looked ? Math.min(sum(payees), row.toldCents) : sum(payees);
    const fresh = cents > row.toldCents || (row.cancelled && !row.toldCancelled);
    return { row, payees, cents, tells: !row.looked && cents > 0 && fresh };
  });
  await tx.query(
    `update overpaid_orders o set looked = true, told_cents = n.cents, told_cancelled = n.cancelled,
       told_at = case when n.tells then clock_timestamp() else o.told_at end, left_cents = case when n.tells then 0 else least(o.left_cents, n.cents) end
     from unnest($1::uuid[], $2::bigint[], $3::boolean[], $4::boolean[]) as n(id, cents, cancelled, tells) where o.order_id = n.id`,
    [
      found.map(({ row }) => row.orderId),
      found.map(({ cents }) => cents),
      found.map(({ row, cents }) => row.cancelled && cents > 0),
      found.map(({ tells }) => tells),
    ],
  );
  return found.flatMap(({ row, payees, cents, tells }) => (tells ? [viewOf(row, cents, payees)] : []));
}

/** What is over of it now stays in advance: false when no such order was told. */
export async function keepInAdvance(tx: Unit, orderId: string): Promise<OverpaidOrder | undefined> {
  await tx.query('select 1 from overpaid_orders where order_id = $1 for update', [orderId]);
  const found = (await overpaidOrders(tx)).find((one) => one.orderId === orderId);
  if (found === undefined) return undefined;
  await tx.query('update overpaid_orders set left_cents = left_cents + $2 where order_id = $1', [
    orderId,
    found.overCents,
  ]);
  return found;
}

/** Those to look at, all of them, and the latest that were told. */
async function rowsOf(tx: Unit, memberIds: readonly string[] | null = null): Promise<Row[]> {
  return tx.query<Row>(
    `select o.id as "orderId", o.membership_id as "memberId", trim(m.given_name || ' ' || m.family_name) as "memberName", coalesce(s.name, '') as "saleName",
       d.pickup_date::text as "pickupDate", o.distribution_id as "distributionId", o.created_at as "placedAt", v.at as since, o.status = 'CANCELLED' as cancelled,
       v.was, v.looked,
       v.told_cents as "toldCents", v.told_cancelled as "toldCancelled", v.left_cents as "leftCents"
     from overpaid_orders v join orders o on o.collective_id = v.collective_id and o.id = v.order_id
     join memberships m on m.collective_id = o.collective_id and m.id = o.membership_id
     join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
     left join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id
     where v.at > clock_timestamp() - make_interval(days => $1) and ($2::uuid[] is null or o.membership_id = any ($2))
       and (not v.looked or v.order_id in (select t.order_id from overpaid_orders t where t.told_cents > 0 order by t.told_at desc, t.order_id limit $3))
     order by v.at desc, o.id`,
    [DAYS, memberIds, MOST],
  );
}

/** What is over of each, payee by payee. As if the fund had helped nobody: whom it helps is not for all who read this. */
async function overIn(
  tx: Unit,
  rows: readonly Row[],
  instead: readonly (OrderOwes & OfMember)[] = [],
): Promise<(orderId: string) => readonly OverpaidPayee[]> {
  if (rows.length === 0) return () => [];
  const members = Map.groupBy(rows, ({ memberId }) => memberId);
  const reckoning = await reckoningsOf(tx, [...members.keys()], { help: false, instead });
  const names = await payeeNames(tx);
  const found = [...members].flatMap(([memberId, own]) => {
    const { unused, paidCents, owesCents } = reckoning(memberId);
    const lessened = own.map((row) => ({ ...row, mostCents: lessBy(row, owesCents) }));
    return overOf(lessened, unused).map(({ orderId, producerId, cents, onlineCents }) => ({
      orderId,
      ...{ producerId, payeeName: names.get(producerId) ?? '' },
      owesCents: owesCents(orderId, producerId),
      paidCents: paidCents(orderId, producerId) + cents,
      ...{ overCents: cents, onlineCents },
    }));
  });
  const byOrder = Map.groupBy(found, ({ orderId }) => orderId);
  return (orderId) => (byOrder.get(orderId) ?? []).map(({ orderId: _order, ...payee }) => payee);
}

/** So much less it owes each payee than it once did. */
function lessBy({ orderId, was }: Row, owesCents: Reckoning['owesCents']): ReadonlyMap<string | null, Cents> {
  return new Map(
    Object.entries(was).map(([key, cents]) => {
      const payee = key === '' ? null : key;
      return [payee, Math.max(0, cents - owesCents(orderId, payee))];
    }),
  );
}

async function payeeNames(tx: Unit): Promise<ReadonlyMap<string | null, string>> {
  const rows = await tx.query<{ id: string | null; name: string }>(
    `select null::uuid as id, name from collectives where id = $1
     union all select p.producer_id, f.name from participations p join producers f on f.id = p.producer_id`,
    [tx.collectiveId],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function viewOf(row: Row, overCents: Cents, payees: readonly OverpaidPayee[]): OverpaidOrder {
  const { orderId, memberId, memberName, saleName, pickupDate, cancelled } = row;
  return { orderId, memberId, memberName, saleName, pickupDate, cancelled, overCents, payees };
}

function sum(payees: readonly OverpaidPayee[]): Cents {
  return payees.reduce((all, { overCents }) => all + overCents, 0);
}
