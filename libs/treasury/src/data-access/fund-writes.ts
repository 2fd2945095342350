import { newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';

/** Who spends of the fund of a collective waits for whoever does: it never gives more than it holds. */
export async function lockFund(tx: Unit): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('fund/' || $1, 0))`, [tx.collectiveId]);
}

interface Move {
  readonly kind: 'FED' | 'SPENT';
  readonly amountCents: number;
  readonly orderId?: string;
  readonly reason: string;
}

/** Writes a move of the fund and posts it: fed out of what is the association's own, or spent on what a member owes. */
export async function insertMove(tx: Unit, { kind, amountCents, orderId, reason }: Move): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into fund_moves (id, kind, amount_cents, order_id, membership_id, account_id, reason, by_membership_id)
     select $1, $2, $3, $4, o.membership_id, o.account_id, $5, $6 from (select 1) one left join orders o on o.id = $4`,
    [id, kind, amountCents, orderId ?? null, reason, tx.member.id],
  );
  await tx.query(POST, [id]);
  return id;
}

/** An opposite move; undefined: it was taken back before, or is none of the treasurer's sight. */
export async function takeBackMove(tx: Unit, moveId: string, reason: string): Promise<string | undefined> {
  const id = newId();
  const written = await tx.query(
    `insert into fund_moves (id, kind, amount_cents, order_id, membership_id, account_id, reason, reverses, by_membership_id)
     select $1, kind, -amount_cents, order_id, membership_id, account_id, $3, id, $4 from fund_moves where id = $2 and kind = 'SPENT' and reverses is null
     on conflict (collective_id, reverses) do nothing returning id`,
    [id, moveId, reason, tx.member.id],
  );
  if (written.length === 0) return undefined;
  await tx.query(POST, [id]);
  return id;
}

const POST = `
with fresh as (
  select m.id as move_id, gen_random_uuid() as id, m.kind, m.membership_id, m.amount_cents as cents, m.secret, (m.at at time zone c.time_zone)::date as on_date
  from fund_moves m join collectives c on c.id = m.collective_id where m.id = $1),
entries as (
  insert into ledger_entries (id, kind, on_date, fund_move_id, secret) select id, 'CONTRIBUTION', on_date, move_id, secret from fresh)
insert into ledger_postings (entry_id, line, account, membership_id, cents, secret)
select id, 1, case kind when 'FED' then 'DUES' else 'FUND' end, null::uuid, cents, secret from fresh
union all select id, 2, case kind when 'FED' then 'FUND' else 'MEMBER' end, membership_id, -cents, secret from fresh`;

/** What the fund gave for an order so far, as its treasurer sees it. */
export async function helpedCents(tx: Unit, orderId: string): Promise<number> {
  const { cents } = await tx.one<{ cents: number }>(
    `select coalesce(sum(amount_cents), 0)::bigint as cents from fund_moves where order_id = $1`,
    [orderId],
  );
  return cents;
}

/** One help, for the treasurer alone. */
export interface FundHelp {
  readonly id: string;
  readonly orderId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly saleName: string;
  readonly amountCents: number;
  readonly reason: string;
  readonly at: Date;
  readonly takenBack: boolean;
}

/** The last two hundred, newest first; empty for whoever is no treasurer, whatever they ask. */
export async function fundHelps(tx: Unit): Promise<FundHelp[]> {
  return tx.query<FundHelp>(
    `select m.id, m.order_id as "orderId", m.membership_id as "memberId", trim(p.given_name || ' ' || p.family_name) as "memberName", s.name as "saleName",
       m.amount_cents as "amountCents", m.reason, m.at, exists (select 1 from fund_moves b where b.reverses = m.id) as "takenBack"
     from fund_moves m join memberships p on p.id = m.membership_id join orders o on o.id = m.order_id join sales_cycles s on s.id = o.cycle_id
     where m.kind = 'SPENT' and m.reverses is null order by m.at desc, m.id desc limit 200`,
  );
}
