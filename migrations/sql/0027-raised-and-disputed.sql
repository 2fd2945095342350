-- Documents that complete others, chargebacks, and the VAT of documents older than the ledger's VAT. See docs/adr/0032-raised-and-disputed.md.

-- Documents issued before 0023 moved no VAT. Each moves it now, once, as `document-postings.ts` does for those issued since: on its own day; or,
-- where that book has closed a month since (or that very one), on the first day that no closing covers. The journal says the document's day beside it.
alter table collectives no force row level security;
alter table documents no force row level security;
alter table payment_closings no force row level security;
alter table ledger_entries no force row level security;
alter table ledger_postings no force row level security;
with rates as (
  select d.collective_id, d.id as document_id, d.kind = 'PURCHASE_INVOICE' as bought, d.producer_id,
    case when d.kind <> 'PURCHASE_INVOICE' then d.producer_id end as book, d.issued_at, d.series, d.sequence,
    (r ->> 'rateBp')::int as rate, (r ->> 'vatCents')::bigint as cents
  from documents d cross join jsonb_array_elements(d.snapshot -> 'vat') r
  where (r ->> 'vatCents')::bigint <> 0
    and (d.kind in ('RECEIPT', 'INVOICE', 'MEMBER_RECEIPT', 'SALES_INVOICE') or d.kind = 'PURCHASE_INVOICE' and d.snapshot #>> '{buyer,vatNumber}' is not null)
    and not exists (select 1 from ledger_entries e where e.collective_id = d.collective_id and e.document_id = d.id)),
closed as (
  select collective_id, producer_id, max(last_day) as until from payment_closings where period = 'MONTH' group by 1, 2),
numbered as (
  select d.collective_id, gen_random_uuid() as id, d.document_id, d.book,
    greatest((d.issued_at at time zone c.time_zone)::date, k.until + 1) as on_date, d.issued_at, d.series, d.sequence
  from (select distinct collective_id, document_id, book, issued_at, series, sequence from rates) d
  join collectives c on c.id = d.collective_id
  left join closed k on k.collective_id = d.collective_id and k.producer_id is not distinct from d.book),
entries as (
  insert into ledger_entries (collective_id, id, kind, book_producer_id, on_date, document_id)
  select collective_id, id, 'DOCUMENT', book, on_date, document_id from numbered order by issued_at, series, sequence),
sides as (
  select n.collective_id, n.id, 'VAT' as account, null::uuid as producer_id, r.rate, case when r.bought then r.cents else -r.cents end as cents
  from numbered n join rates r on r.collective_id = n.collective_id and r.document_id = n.document_id
  union all
  select n.collective_id, n.id, case when r.bought then 'PURCHASES' else 'SALES' end, case when r.bought then r.producer_id end, r.rate,
    case when r.bought then -r.cents else r.cents end
  from numbered n join rates r on r.collective_id = n.collective_id and r.document_id = n.document_id)
insert into ledger_postings (collective_id, entry_id, line, account, producer_id, vat_rate_bp, cents)
select collective_id, id, row_number() over (partition by collective_id, id order by account, rate), account, producer_id, rate, cents from sides;
alter table collectives force row level security;
alter table documents force row level security;
alter table payment_closings force row level security;
alter table ledger_entries force row level security;
alter table ledger_postings force row level security;
