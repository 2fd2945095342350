/** What the journal's file says of a collective's book in 2026, as one statement that PostgreSQL writes as CSV itself. */
export const JOURNAL_COPY = `copy (
  with entries as (
    select e.*, row_number() over (order by e.at, e.id) as number from ledger_entries e
    where e.book_producer_id is null and e.on_date between date '2026-01-01' and date '2026-12-31')
  select case e.kind when 'PURCHASE' then 'AC' else 'OD' end as journal, e.number, e.on_date, case p.account when 'PRODUCER' then '401000' else '607' || lpad((p.vat_rate_bp / 10)::text, 3, '0') end as account,
    case p.account when 'PRODUCER' then 'Fournisseurs' else 'Achats de marchandises' end as name, f.name as party, 'PUR-' || upper(right(e.id::text, 12)) as piece,
    'Achat' || coalesce(' – ' || s.name, d.number, '') as words, case when p.cents > 0 then p.cents / 100.0 end as debit, case when p.cents < 0 then -p.cents / 100.0 end as credit,
    (e.at at time zone c.time_zone)::date as written
  from entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
  join collectives c on c.id = e.collective_id
  left join memberships m on m.collective_id = p.collective_id and m.id = p.membership_id
  left join producers f on f.id = p.producer_id
  left join payments_received r on r.collective_id = e.collective_id and r.id = e.payment_id
  left join documents d on d.collective_id = e.collective_id and d.id = e.document_id
  left join distributions x on x.collective_id = e.collective_id and x.id = e.distribution_id
  left join sales_cycles s on s.collective_id = x.collective_id and s.id = x.cycle_id
  order by e.number, p.line) to stdout (format csv, delimiter ';')`;
