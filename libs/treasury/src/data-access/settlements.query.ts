import { SQL, type SqlText, type Unit } from '@cabas/platform';
import type { LineState } from '../domain/settlement.ts';
import { IN_FORCE } from './bank-accounts.query.ts';

/** What the collective owes one farm for one resale sale, from the ledger. `left` is negative when more was paid than is owed now. */
export interface FarmDue {
  readonly producerId: string;
  readonly producerName: string;
  readonly owedCents: number;
  readonly paidCents: number;
  /** In settlements that nobody marked as paid. */
  readonly plannedCents: number;
  readonly leftCents: number;
  readonly account: { readonly holder: string; readonly iban: string; readonly bic: string | null } | null;
}

export interface SaleDue {
  readonly id: string;
  readonly saleName: string;
  readonly lastPickupOn: string;
  /** Everywhere: quantities hold until somebody corrects them. */
  readonly handedOut: boolean;
  readonly soldCents: number;
  readonly deliveryCents: number;
  readonly purchasedCents: number;
  /** What is left of what members owe for goods after the farms' prices, VAT included on both sides. */
  readonly marginCents: number;
  readonly farms: readonly FarmDue[];
}

/** Each line with what became of it. */
const LINES = SQL`
  select l.*, p.on_date as paid_on, u.on_date as undone_on, coalesce(u.reason, '') as reason,
    case when u.id is not null then 'UNDONE' when p.id is not null then 'PAID' else 'PLANNED' end as state
  from settlement_lines l
  left join settlement_events p on p.collective_id = l.collective_id and p.line_id = l.id and p.kind = 'PAID'
  left join settlement_events u on u.collective_id = l.collective_id and u.line_id = l.id and u.kind = 'UNDONE'`;

/** Resale sales with what is owed for them, newest first: the last hundred, or those asked for. One statement. */
export async function salesDue(tx: Unit, cycleIds: readonly string[] | null = null): Promise<SaleDue[]> {
  return tx.query<SaleDue>(
    `with sales as (
       select s.collective_id, s.id, s.name, max(d.pickup_date) as last_day,
         bool_and(d.status in ('HANDED_OUT', 'CANCELLED')) and bool_or(d.status = 'HANDED_OUT') as handed_out
       from sales_cycles s join distributions d on d.collective_id = s.collective_id and d.cycle_id = s.id
       where s.flow = 'RESALE' and ($1::uuid[] is null or s.id = any ($1))
         and exists (select 1 from distributions b join ledger_entries e on e.collective_id = b.collective_id and e.distribution_id = b.id and e.kind = 'PURCHASE'
           where b.collective_id = s.collective_id and b.cycle_id = s.id)
       group by s.collective_id, s.id order by last_day desc, s.id
       limit case when $1::uuid[] is null then 100 end),
     moves as (
       select s.id as cycle_id, p.account, p.producer_id, p.cents from sales s
       join distributions d on d.collective_id = s.collective_id and d.cycle_id = s.id
       join ledger_entries e on e.collective_id = d.collective_id and e.distribution_id = d.id and e.kind in ('SALE', 'PURCHASE') and e.book_producer_id is null
       join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id and p.account in ('SALES', 'PURCHASES', 'PRODUCER')),
     delivered as (
       select s.id as cycle_id, coalesce(sum(o.delivery_fee_cents), 0)::bigint as cents from sales s
       join distributions d on d.collective_id = s.collective_id and d.cycle_id = s.id
       join orders o on o.collective_id = d.collective_id and o.distribution_id = d.id and o.status in ('LOCKED', 'HANDED_OUT', 'MISSED') group by s.id),
     settled as (
       select l.cycle_id, l.producer_id, coalesce(sum(l.amount_cents) filter (where l.state = 'PAID'), 0)::bigint as paid,
         coalesce(sum(l.amount_cents) filter (where l.state = 'PLANNED'), 0)::bigint as planned
       from (${LINES}) l join sales s on s.id = l.cycle_id group by l.cycle_id, l.producer_id),
     dues as (
       select m.cycle_id, m.producer_id, -sum(m.cents)::bigint as owed from moves m where m.account = 'PRODUCER' group by m.cycle_id, m.producer_id),
     farms as (
       select d.cycle_id, jsonb_agg(jsonb_build_object('producerId', d.producer_id, 'producerName', f.name, 'owedCents', d.owed, 'paidCents', coalesce(t.paid, 0),
           'plannedCents', coalesce(t.planned, 0), 'leftCents', d.owed - coalesce(t.paid, 0) - coalesce(t.planned, 0),
           'account', case when b.iban is not null then jsonb_build_object('holder', b.holder, 'iban', b.iban, 'bic', b.bic) end)
           order by unaccent(lower(f.name)), d.producer_id) as rows
       from dues d join producers f on f.id = d.producer_id
       left join settled t on t.cycle_id = d.cycle_id and t.producer_id = d.producer_id
       left join lateral (select a.holder, a.iban, a.bic from bank_accounts a where a.producer_id = d.producer_id and ${IN_FORCE} order by a.at desc, a.id desc limit 1) b on true
       group by d.cycle_id),
     sums as (
       select cycle_id, coalesce(-sum(cents) filter (where account = 'SALES'), 0)::bigint as sold,
         coalesce(sum(cents) filter (where account = 'PURCHASES'), 0)::bigint as purchased from moves group by cycle_id)
     select s.id, s.name as "saleName", s.last_day::text as "lastPickupOn", s.handed_out as "handedOut", m.sold as "soldCents",
       coalesce(v.cents, 0)::bigint as "deliveryCents", m.purchased as "purchasedCents", (m.sold - coalesce(v.cents, 0) - m.purchased)::bigint as "marginCents",
       coalesce(f.rows, '[]') as farms
     from sales s join sums m on m.cycle_id = s.id left join delivered v on v.cycle_id = s.id left join farms f on f.cycle_id = s.id
     order by s.last_day desc, s.id`,
    [cycleIds],
  );
}

export interface SettlementLine {
  readonly id: string;
  readonly cycleId: string;
  readonly saleName: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly amountCents: number;
  readonly reference: string;
  readonly holder: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly state: LineState;
  readonly paidOn: string | null;
  readonly reason: string;
}

export interface Settlement {
  readonly id: string;
  readonly number: number;
  readonly executeOn: string;
  readonly holder: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly at: Date;
  readonly by: string;
  readonly amountCents: number;
  readonly lines: readonly SettlementLine[];
}

/** Newest first: the last fifty, or the one asked for. */
export async function settlements(tx: Unit, id: string | null = null): Promise<Settlement[]> {
  return settlementsWhere(tx, SQL`$1::uuid is null or s.id = $1`, id);
}

export async function settlementOfLine(tx: Unit, lineId: string): Promise<Settlement | undefined> {
  const [found] = await settlementsWhere(
    tx,
    SQL`s.id in (select one.settlement_id from settlement_lines one where one.id = $1)`,
    lineId,
  );
  return found;
}

/** The amount is what was, or is to be, transferred: without lines that were undone. */
async function settlementsWhere(tx: Unit, WHERE: SqlText, id: string | null): Promise<Settlement[]> {
  return tx.query<Settlement>(
    `select s.id, s.number, s.execute_on::text as "executeOn", s.holder, s.iban, s.bic, s.at, trim(m.given_name || ' ' || m.family_name) as by,
       l.amount as "amountCents", l.rows as lines
     from settlements s join memberships m on m.id = s.by_membership_id
     join lateral (
       select coalesce(sum(q.amount_cents) filter (where q.state <> 'UNDONE'), 0)::bigint as amount,
         jsonb_agg(jsonb_build_object('id', q.id, 'cycleId', q.cycle_id, 'saleName', c.name, 'producerId', q.producer_id, 'producerName', f.name,
           'amountCents', q.amount_cents, 'reference', q.reference, 'holder', q.holder, 'iban', q.iban, 'bic', q.bic, 'state', q.state,
           'paidOn', q.paid_on, 'reason', q.reason) order by unaccent(lower(f.name)), q.producer_id, c.opens_at, q.id) as rows
       from (${LINES}) q join producers f on f.id = q.producer_id join sales_cycles c on c.collective_id = q.collective_id and c.id = q.cycle_id
       where q.settlement_id = s.id) l on true
     where ${WHERE} order by s.number desc limit 50`,
    [id],
  );
}

/** What became paid, farm by farm, as its mail tells it. */
export interface PaidLine {
  readonly producerId: string;
  readonly farmName: string;
  readonly saleName: string;
  readonly amountCents: number;
  readonly reference: string;
  readonly iban: string;
  readonly on: string;
}

export async function paidLines(tx: Unit, eventIds: readonly string[]): Promise<PaidLine[]> {
  return tx.query<PaidLine>(
    `select l.producer_id as "producerId", f.name as "farmName", c.name as "saleName", l.amount_cents as "amountCents", l.reference, l.iban, e.on_date::text as on
     from settlement_events e join settlement_lines l on l.collective_id = e.collective_id and l.id = e.line_id
     join sales_cycles c on c.collective_id = l.collective_id and c.id = l.cycle_id join producers f on f.id = l.producer_id
     where e.id = any ($1::uuid[]) and e.kind = 'PAID' order by l.producer_id, c.opens_at, l.id`,
    [eventIds],
  );
}
