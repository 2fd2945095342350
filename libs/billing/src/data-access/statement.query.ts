import type { Cents, LocalDate } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';

/** One movement of an account within a period. */
export interface StatementEntry {
  readonly id: string;
  readonly on: LocalDate;
  readonly kind: string;
  /** The first entry of its kind for its sale; the others correct it. */
  readonly correction: boolean;
  readonly saleName: string | null;
  readonly pointName: string | null;
  readonly means: string | null;
  readonly note: string;
  /** Of a service: its invoice or credit note. */
  readonly documentId?: string | null;
  readonly cents: Cents;
  /** After this line. */
  readonly balanceCents: Cents;
}

export interface Period {
  readonly from: LocalDate;
  /** That day included. */
  readonly to: LocalDate;
}

/** An account over a period, out of the ledger. Positive: the debtor owes; negative: there is a credit. */
export interface LedgerStatement extends Period {
  readonly debtorName: string;
  readonly creditorName: string;
  readonly openingCents: Cents;
  readonly closingCents: Cents;
  readonly lines: readonly StatementEntry[];
}

/** What a member owes a payee (null: the collective). Undefined: there is no such member or farm here. */
export async function memberStatement(
  tx: Unit,
  of: { memberId: string; producerId: string | null },
  period: Period,
): Promise<LedgerStatement | undefined> {
  const names = await tx.maybeOne<{ debtorName: string; creditorName: string | null }>(
    `select coalesce(m.business->>'legalName', trim(m.given_name || ' ' || m.family_name)) as "debtorName",
       case when $2::uuid is null then c.name else f.name end as "creditorName"
     from memberships m join collectives c on c.id = m.collective_id
     left join (participations p join producers f on f.id = p.producer_id) on p.collective_id = m.collective_id and p.producer_id = $2 where m.id = $1`,
    [of.memberId, of.producerId],
  );
  if (names?.creditorName == null) return undefined;
  const rows = await tx.query<Row>(MEMBER_ACCOUNT, [
    ...[of.memberId, of.producerId, period.from, period.to],
    tx.collectiveId,
  ]);
  return statementOf({ debtorName: names.debtorName, creditorName: names.creditorName, ...period }, rows);
}

/** What the collective owes a farm (resale). Undefined: it does not work with this farm. */
export async function farmStatement(
  tx: Unit,
  producerId: string,
  period: Period,
): Promise<LedgerStatement | undefined> {
  const names = await tx.maybeOne<{ debtorName: string; creditorName: string }>(
    `select c.name as "debtorName", f.name as "creditorName" from participations p join producers f on f.id = p.producer_id
     join collectives c on c.id = p.collective_id where p.producer_id = $1`,
    [producerId],
  );
  if (names === undefined) return undefined;
  const rows = await tx.query<Row>(FARM_ACCOUNT, [producerId, period.from, period.to]);
  return statementOf({ ...names, ...period }, rows);
}

/** A line, and the last one before the period, which opens it. */
export type StatementRow = StatementEntry & { before: boolean };
type Row = StatementRow;

export function statementOf(
  head: Pick<LedgerStatement, 'debtorName' | 'creditorName' | 'from' | 'to'>,
  rows: readonly Row[],
): LedgerStatement {
  const openingCents = rows.findLast(({ before }) => before)?.balanceCents ?? 0;
  const lines = rows.filter(({ before }) => !before).map(({ before: _before, ...line }) => line);
  return { ...head, openingCents, closingCents: lines.at(-1)?.balanceCents ?? openingCents, lines };
}

/**
 * All movements up to the last day are summed, in the order of a member's account; of those before the first day only the last is kept.
 * `note`: what the treasurer wrote to a payment; the member's own door reads none.
 */
export const memberAccountOf = (note: string): string => `with moves as (
    select e.id, e.on_date, e.kind, e.at, m.cents, e.collective_id, e.distribution_id, e.payment_id, e.contribution_id, e.fund_move_id,
      sum(m.cents) over (order by e.on_date, e.at, e.id)::bigint as balance,
      row_number() over (partition by e.kind, e.order_id, e.book_producer_id order by e.on_date, e.at, e.id) > 1 and e.order_id is not null as correction
    from ledger_postings m join ledger_entries e on e.collective_id = m.collective_id and e.id = m.entry_id
    where m.collective_id = $5 and m.account = 'MEMBER' and m.membership_id = $1 and e.book_producer_id is not distinct from $2::uuid and e.on_date <= $4::date),
  opening as (select * from moves where on_date < $3::date order by on_date desc, at desc, id desc limit 1)
  select v.id, v.on_date::text as on, case when v.fund_move_id is not null then 'HELP' when x.kind = 'GIFT' then 'GIFT' else v.kind end as kind,
    v.correction, s.name as "saleName", p.name as "pointName", r.means, ${note} as note, v.cents,
    v.balance as "balanceCents", v.on_date < $3::date as before
  from (select * from opening union all select * from moves where on_date >= $3::date) v
  left join distributions d on d.collective_id = v.collective_id and d.id = v.distribution_id
  left join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
  left join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
  left join payments_received r on r.collective_id = v.collective_id and r.id = v.payment_id
  left join contributions x on x.collective_id = v.collective_id and x.id = v.contribution_id
  order by v.on_date, v.at, v.id`;
const MEMBER_ACCOUNT = memberAccountOf(`coalesce(r.note, '')`);

const FARM_ACCOUNT = `with moves as (
    select e.id, e.on_date, e.kind, e.at, -m.cents as cents, e.distribution_id, e.settlement_event_id,
      sum(-m.cents) over (order by e.on_date, e.at, e.id)::bigint as balance,
      row_number() over (partition by e.kind, e.distribution_id order by e.on_date, e.at, e.id) > 1 and e.kind = 'PURCHASE' as correction
    from ledger_postings m join ledger_entries e on e.collective_id = m.collective_id and e.id = m.entry_id
    where m.account = 'PRODUCER' and m.producer_id = $1 and e.on_date <= $3::date),
  opening as (select * from moves where on_date < $2::date order by on_date desc, at desc, id desc limit 1)
  select v.id, v.on_date::text as on, v.kind, v.correction, coalesce(s.name, paid.name) as "saleName", p.name as "pointName", null as means,
    coalesce(l.reference, '') as note, v.cents, v.balance as "balanceCents", v.on_date < $2::date as before
  from (select * from opening union all select * from moves where on_date >= $2::date) v
  left join distributions d on d.id = v.distribution_id left join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
  left join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
  left join settlement_events x on x.id = v.settlement_event_id left join settlement_lines l on l.collective_id = x.collective_id and l.id = x.line_id
  left join sales_cycles paid on paid.collective_id = l.collective_id and paid.id = l.cycle_id
  order by v.on_date, v.at, v.id`;
