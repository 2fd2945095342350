import { newId } from '@cabas/kernel';
import { decodeCursor, pageSize, SQL, toConnection, type Connection, type Unit } from '@cabas/platform';
import type { BankPurpose } from '../domain/bank-match.ts';
import type { StatementLine } from '../domain/bank-statement.ts';

export type BankLineState = 'OPEN' | 'APPLIED' | 'ASIDE' | 'OUTGOING';

export interface BankLineRow {
  readonly id: string;
  readonly on: string;
  readonly label: string;
  readonly amountCents: number;
  readonly reference: string | null;
  /** Whose account it is; null: the collective's. */
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly state: BankLineState;
  readonly paymentId: string | null;
  /** Whose payment it became. */
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly paidProducerId: string | null;
  readonly paidPayeeName: string | null;
  /** What it became: null until it is written down. */
  readonly purpose: BankPurpose | null;
  readonly reason: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** Decisions so far. */
  readonly decisions: number;
}

/** A line with its newest decision: one whose payment was taken back is open again. */
const LINES = SQL`
  select l.*, d.number, d.reason, d.payment_id, d.by_membership_id as decided_by, d.at as decided_at,
    case when l.amount_cents < 0 then 'OUTGOING' when d.kind = 'ASIDE' then 'ASIDE'
      when d.kind = 'APPLIED' and not exists (select 1 from payments_received b where b.collective_id = l.collective_id and b.reverses = d.payment_id) then 'APPLIED'
      else 'OPEN' end as state
  from bank_lines l left join lateral (select * from bank_line_decisions x where x.collective_id = l.collective_id and x.line_id = l.id
    order by x.number desc limit 1) d on true`;

const COLUMNS = SQL`q.id, q.on_date::text as on, q.label, q.amount_cents as "amountCents", q.reference, q.producer_id as "producerId",
  coalesce(f.name, c.name) as "payeeName", q.state, p.id as "paymentId", p.membership_id as "memberId",
  trim(m.given_name || ' ' || m.family_name) as "memberName", p.producer_id as "paidProducerId",
  case when p.id is not null then coalesce(pf.name, c.name) end as "paidPayeeName",
  case when p.id is not null then coalesce((select min(x.kind) from contributions x where x.collective_id = p.collective_id and x.payment_id = p.id), 'ORDERS') end as purpose,
  case when q.state = 'ASIDE' then q.reason else '' end as reason,
  case when q.state in ('APPLIED', 'ASIDE') then trim(w.given_name || ' ' || w.family_name) end as "decidedBy",
  case when q.state in ('APPLIED', 'ASIDE') then q.decided_at end as "decidedAt", coalesce(q.number, 0) as decisions`;
const FROM = SQL`q join collectives c on c.id = q.collective_id left join producers f on f.id = q.producer_id
  left join payments_received p on p.collective_id = q.collective_id and p.id = q.payment_id and q.state = 'APPLIED'
  left join memberships m on m.collective_id = q.collective_id and m.id = p.membership_id left join producers pf on pf.id = p.producer_id
  left join memberships w on w.collective_id = q.collective_id and w.id = q.decided_by`;

/** Newest first. */
export async function bankLinesPage(
  tx: Unit,
  filter: {
    state?: BankLineState | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
  },
): Promise<Connection<BankLineRow>> {
  const size = pageSize(filter.first, 100);
  const after = decodeCursor(filter.after, ['day', 'id']);
  const found = await tx.query<BankLineRow & { total: number }>(
    `with q as (select * from (${LINES}) every where $1::text is null or state = $1), counted as (select count(*)::int as total from q)
     select ${COLUMNS}, n.total from ${FROM} cross join counted n
     where $2::date is null or (q.on_date, q.id) < ($2::date, $3::uuid) order by q.on_date desc, q.id desc limit $4`,
    [filter.state ?? null, ...(after ?? [null, null]), size + 1],
  );
  return toConnection<BankLineRow & { total: number }, BankLineRow>(
    found,
    size,
    ({ on, id }) => [on, id],
    ({ total: _, ...row }) => row,
    found[0]?.total ?? 0,
  );
}

/** @throws NotFound */
export async function bankLine(tx: Unit, id: string): Promise<BankLineRow> {
  return tx.one<BankLineRow>(
    `with q as (select * from (${LINES}) every where id = $1) select ${COLUMNS} from ${FROM}`,
    [id],
  );
}

/** Who decides on lines of a collective waits for whoever does: until the end of the transaction. */
export async function lockBankLines(tx: Unit): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('bank-lines/' || $1, 0))`, [tx.collectiveId]);
}

/** `fingerprint`: SHA-256 of the line's identity. */
export type LineToKeep = Omit<StatementLine, 'identity'> & { readonly fingerprint: string };

/** How many were new: a line that is known stays as it is. */
export async function insertBankLines(
  tx: Unit,
  producerId: string | null,
  lines: readonly LineToKeep[],
): Promise<number> {
  const written = await tx.query(
    `insert into bank_lines (id, producer_id, on_date, label, amount_cents, reference, fingerprint, by_membership_id)
     select x.id, $1, x.on_date, x.label, x.cents, x.reference, x.fingerprint, $3
     from jsonb_to_recordset($2::jsonb) as x (id uuid, on_date date, label text, cents bigint, reference text, fingerprint text)
     on conflict (collective_id, fingerprint) do nothing returning id`,
    [
      producerId,
      JSON.stringify(lines.map(({ on, ...line }) => ({ ...line, id: newId(), on_date: on }))),
      tx.member.id,
    ],
  );
  return written.length;
}

export async function insertDecision(
  tx: Unit,
  line: Pick<BankLineRow, 'id' | 'decisions'>,
  decision: { kind: 'APPLIED'; paymentId: string } | { kind: 'ASIDE'; reason: string },
): Promise<void> {
  await tx.query(
    `insert into bank_line_decisions (id, line_id, number, kind, payment_id, reason, by_membership_id) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[newId(), line.id, line.decisions + 1, decision.kind],
      decision.kind === 'APPLIED' ? decision.paymentId : null,
      decision.kind === 'ASIDE' ? decision.reason : '',
      tx.member.id,
    ],
  );
}

/** A member with what they owe each payee. */
export interface MatchRow {
  readonly memberId: string;
  readonly memberName: string;
  /** Their own, and their household's. */
  readonly names: readonly { readonly givenName: string; readonly familyName: string }[];
  /** By payee, `collective` for the collective itself; what is settled is left out. */
  readonly owed: Readonly<Record<string, number>>;
  /** Of this year's dues, what is asked and not paid. */
  readonly duesCents: number;
}

/** Everybody a transfer may come from: one statement. */
export async function membersToMatch(tx: Unit): Promise<MatchRow[]> {
  return tx.query<MatchRow>(
    `with sums as (
       select p.membership_id, coalesce(e.book_producer_id::text, 'collective') as payee, sum(p.cents)::bigint as cents
       from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
       where p.account = 'MEMBER' group by 1, 2 having sum(p.cents) <> 0),
     owed as (select membership_id, jsonb_object_agg(payee, cents) as owed from sums group by membership_id)
     select m.id as "memberId", trim(m.given_name || ' ' || m.family_name) as "memberName", coalesce(o.owed, '{}') as owed,
       coalesce((select case when coalesce(x.paid, 0) >= d.minimum_cents then 0 else d.amount_cents - coalesce(x.paid, 0) end
         from dues d join collectives c on c.id = d.collective_id left join lateral (select sum(t.amount_cents) as paid from contributions t
           where t.collective_id = m.collective_id and t.membership_id = m.id and t.kind = 'DUES' and t.period_on = dues_period(d.first_month, c.time_zone)) x on true
         where d.active), 0)::bigint as "duesCents",
       jsonb_build_array(jsonb_build_object('givenName', m.given_name, 'familyName', m.family_name)) ||
         case when coalesce(m.partner_family_name, m.partner_given_name) is null then '[]'::jsonb
           else jsonb_build_array(jsonb_build_object('givenName', coalesce(m.partner_given_name, ''),
             'familyName', coalesce(nullif(m.partner_family_name, ''), m.family_name))) end as names
     from memberships m left join owed o on o.membership_id = m.id order by unaccent(lower(m.family_name || ' ' || m.given_name)), m.id`,
  );
}

/** The collective, as a payee: null; its farms. */
export async function payees(tx: Unit): Promise<{ producerId: string | null; name: string }[]> {
  return tx.query(
    `select null::uuid as "producerId", name from collectives where id = $1
     union all select p.producer_id, f.name from participations p join producers f on f.id = p.producer_id`,
    [tx.collectiveId],
  );
}
