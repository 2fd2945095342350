-- Documents that complete others, chargebacks, and the VAT of documents older than the ledger's VAT. See docs/adr/0032-raised-and-disputed.md.

-- What corrects a document takes back (a credit note: negative) or adds (a complement: positive), never both. With all that corrects it, a
-- document is one of what was really delivered: the guard of 0025 looks at the sum of them.
alter table documents
  drop constraint documents_check2,
  add constraint documents_check2 check (corrects is null or (gross_cents <= 0 and deposits_cents <= 0 and gross_cents + deposits_cents < 0)
    or (gross_cents >= 0 and deposits_cents >= 0 and gross_cents + deposits_cents > 0 and kind <> 'FEE_INVOICE'));

-- A cardholder's bank takes money back while it asks who is right (DISPUTED), and gives it again when the payee was (DISPUTE_WON): each time that
-- it really moved, once. The dispute itself is kept as the service says it, to be told.
alter table online_moves
  drop constraint online_moves_kind_check,
  add constraint online_moves_kind_check check (kind in ('TAKEN', 'GIVEN_BACK', 'CAME_BACK', 'DISPUTED', 'DISPUTE_WON'));
create table online_disputes (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  charge_id uuid not null,
  dispute_ref text not null check (length(dispute_ref) between 1 and 100),
  amount_cents bigint not null check (amount_cents > 0),
  reason text not null check (length(reason) <= 100),  -- the service's code
  state text not null check (state in ('ASKED', 'OPEN', 'WON', 'LOST')),  -- ASKED: a question only, no money moved
  answer_by timestamptz,                             -- until when the payee may answer there
  at timestamptz not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, charge_id, dispute_ref),
  foreign key (collective_id, charge_id) references online_charges (collective_id, id)
);
alter table online_disputes enable row level security;
alter table online_disputes force row level security;
create policy tenant on online_disputes as restrictive to cabas_collective
  using (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid))
  with check (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy door_collective on online_disputes to cabas_collective using (true) with check (true);
grant select, insert, update (amount_cents, reason, state, answer_by, changed_at) on online_disputes to cabas_collective;

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
