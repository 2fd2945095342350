import { ofEachCollective, rows, type VerifyingConnection } from './verifying.ts';

/** UNBALANCED: an entry's postings do not sum to zero. PAYMENT: it is not in the ledger as it was written down, or the other way round.
 * DOCUMENT: a document says another amount than the ledger; SERVICE: an invoice of a service, or what was paid of it, does. FEE: what a
 * sale in a farm's name was charged is not what its invoice says, or stands twice. VAT: the ledger moved another VAT than the document says, or none. */
export type LedgerBreak = 'UNBALANCED' | 'PAYMENT' | 'DOCUMENT' | 'SERVICE' | 'FEE' | 'VAT';

export interface BrokenSum {
  readonly collective: string;
  readonly why: LedgerBreak;
  /** An entry's or a payment's id; a document's number. */
  readonly name: string;
}

/** The sums of every ledger: entries balance, payments stand in it once and as recorded, and documents say what it says. */
export async function verifyLedger(
  db: VerifyingConnection,
): Promise<{ entries: number; broken: BrokenSum[] }> {
  const found = { entries: 0, broken: [] as BrokenSum[] };
  await ofEachCollective(db, async ({ slug }) => {
    const [count] = await rows<{ entries: number }>(
      db,
      'select count(*)::int as entries from ledger_entries',
    );
    found.entries += count?.entries ?? 0;
    for (const [why, sql] of Object.entries(CHECKS) as [LedgerBreak, string][]) {
      const [first] = await rows<{ name: string }>(db, `${sql} limit 1`);
      if (first) found.broken.push({ collective: slug, why, name: first.name });
    }
  });
  return found;
}

const CHECKS: Readonly<Record<LedgerBreak, string>> = {
  UNBALANCED: `
    select e.id as name from ledger_entries e left join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
    group by e.collective_id, e.id, e.at having coalesce(sum(p.cents), 1) <> 0 order by e.at, e.id`,
  PAYMENT: `
    select coalesce(r.id, e.payment_id) as name
    from (select * from ledger_entries where kind = 'PAYMENT') e
    full join payments_received r on r.collective_id = e.collective_id and r.id = e.payment_id
    left join lateral (
      select sum(p.cents) filter (where p.account = case r.means when 'JARS' then 'DEPOSITS' else r.means end) as means,
        sum(p.cents) filter (where p.membership_id = r.membership_id) as member
      from ledger_postings p where p.collective_id = e.collective_id and p.entry_id = e.id) s on true
    where r.id is null or (e.id is not null and (s.means is distinct from r.amount_cents or s.member is distinct from -r.amount_cents
      or e.book_producer_id is distinct from r.producer_id))
    order by r.sequence nulls first, 1`,
  DOCUMENT: `
    with issued as (
      select coalesce(d.corrects, d.id) as root, min(d.number) as name, sum(d.gross_cents + d.deposits_cents) as cents
      from documents d where d.kind <> 'FEE_INVOICE' group by 1),
    posted as (
      select e.kind = 'PURCHASE' as bought, case e.kind when 'PURCHASE' then e.distribution_id else e.order_id end as about,
        coalesce(p.producer_id, e.book_producer_id) as producer_id, sum(case e.kind when 'PURCHASE' then -p.cents else p.cents end) as cents
      from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
      where e.kind in ('SALE', 'PURCHASE') and p.account in ('MEMBER', 'PRODUCER') group by 1, 2, 3),
    -- what it is of: the deliveries of one order or of a month; or all that a farm sold to the collective at one distribution
    subjects as (
      select d.id as root, d.kind like 'PURCHASE%' as bought, d.producer_id, case when d.kind like 'PURCHASE%' then d.distribution_id else v.order_id end as about
      from documents d left join document_deliveries v on v.collective_id = d.collective_id and v.document_id = d.id where d.corrects is null)
    select i.name from issued i join subjects s on s.root = i.root
    left join posted p on p.bought = s.bought and p.about = s.about and p.producer_id is not distinct from s.producer_id
    group by i.root, i.name, i.cents having coalesce(sum(p.cents), 0) <> i.cents order by 1`,
  SERVICE: `
    with said as (
      select d.id, d.number as name, d.producer_id, d.gross_cents as cents from documents d where d.kind = 'FEE_INVOICE'
      union all select v.id, v.id::text, v.producer_id, -v.amount_cents from service_payments v),
    posted as (
      select coalesce(e.document_id, e.service_payment_id) as id, p.producer_id, sum(p.cents) as cents
      from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
      where e.kind = 'SERVICE' and p.account = 'FARM' group by 1, 2)
    select coalesce(s.name, p.id::text) as name from said s full join posted p on p.id = s.id
    where p.cents is distinct from s.cents or p.producer_id is distinct from s.producer_id order by 1`,
  FEE: `
    with fees as (
      select s.cycle_id, s.producer_id, d.number, d.net_cents + coalesce((select sum(c.net_cents) from documents c where c.collective_id = d.collective_id and c.corrects = d.id), 0) <= 0 as credited,
        d.kind <> 'FEE_INVOICE' or d.net_cents <> s.net_cents or d.producer_id <> s.producer_id or s.fee_bp <> t.fee_bp as differs
      from sale_fees s join documents d on d.collective_id = s.collective_id and d.id = s.document_id
      join service_terms t on t.collective_id = s.collective_id and t.cycle_id = s.cycle_id and t.producer_id = s.producer_id)
    select number as name from fees where differs
    union all select max(number) from fees where not credited group by cycle_id, producer_id having count(*) > 1 order by 1`,
  VAT: `
    select d.number as name from documents d
    left join ledger_entries e on e.collective_id = d.collective_id and e.document_id = d.id
    left join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id and p.account = 'VAT'
    where e.id is not null or d.kind in ('RECEIPT', 'INVOICE', 'MEMBER_RECEIPT', 'SALES_INVOICE', 'FEE_INVOICE')
      or d.kind = 'PURCHASE_INVOICE' and d.snapshot #>> '{buyer,vatNumber}' is not null
    group by d.number, d.kind, d.vat_cents
    having coalesce(sum(case when d.kind like 'PURCHASE%' then p.cents else -p.cents end), 0) <> d.vat_cents order by 1`,
};
