-- What farms owe a collective for its services: invoices in the ledger, and what was paid of them.

-- A farm pays for a service. Between businesses: no part of the chain of members' payments. Rows only grow; one that takes back another is
-- negative.
create table service_payments (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  producer_id uuid not null,
  means text not null check (means in ('TRANSFER', 'CHEQUE', 'CASH')),   -- a cheque is written down when the bank has it
  amount_cents bigint not null check (amount_cents <> 0),
  on_date date not null,
  note text not null default '' check (length(note) <= 200),
  reverses uuid,
  by_membership_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, reverses),                  -- taken back once
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id),
  foreign key (collective_id, reverses) references service_payments (collective_id, id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id),
  check ((reverses is null) = (amount_cents > 0)),
  check (reverses is null or note <> '')
);
alter table service_payments enable row level security;
alter table service_payments force row level security;
create policy tenant on service_payments as restrictive to cabas_collective
  using (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid))
  with check (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy door_collective on service_payments to cabas_collective using (true) with check (true);
create trigger service_payments_never_change before update or delete on service_payments for each row execute function refuse_change();
grant select, insert on service_payments to cabas_collective;

-- SERVICE: an invoice of a service or its credit note (FARM owes, SERVICE is earned, its VAT at once), or a farm's payment. Always the
-- collective's book. What a farm owes for services stands apart from what it is owed for goods (PRODUCER).
alter table ledger_entries
  add column service_payment_id uuid,
  add foreign key (collective_id, service_payment_id) references service_payments (collective_id, id),
  add unique (collective_id, service_payment_id),    -- posted once
  drop constraint ledger_entries_kind_check,
  add constraint ledger_entries_kind_check
    check (kind in ('SALE', 'PURCHASE', 'PAYMENT', 'COUNT', 'CHEQUE', 'SETTLEMENT', 'DOCUMENT', 'CONTRIBUTION', 'SERVICE')),
  drop constraint ledger_entries_check7,             -- DOCUMENT was the only kind with a document
  add constraint ledger_entries_check7 check (kind <> 'DOCUMENT' or document_id is not null),
  add check (document_id is null or kind in ('DOCUMENT', 'SERVICE')),
  add check (service_payment_id is null or kind = 'SERVICE'),
  add check (kind <> 'SERVICE' or num_nonnulls(document_id, service_payment_id) = 1),
  add check (kind <> 'SERVICE' or book_producer_id is null);
alter table ledger_postings
  drop constraint ledger_postings_account_check,
  add constraint ledger_postings_account_check
    check (account in ('MEMBER', 'PRODUCER', 'SALES', 'PURCHASES', 'DEPOSITS', 'CASH', 'CHEQUE', 'TRANSFER', 'CARD', 'GAPS', 'CHEQUE_REMITTED', 'BANK',
      'VAT', 'ONLINE', 'DUES', 'FUND', 'SERVICE', 'FARM')),
  drop constraint ledger_postings_check1,
  add constraint ledger_postings_check1 check (account in ('PRODUCER', 'PURCHASES', 'DEPOSITS', 'FARM') or producer_id is null),
  drop constraint ledger_postings_check2,
  add constraint ledger_postings_check2 check (account not in ('PRODUCER', 'PURCHASES', 'FARM') or producer_id is not null),
  drop constraint ledger_postings_check3,
  add constraint ledger_postings_check3 check ((account in ('SALES', 'PURCHASES', 'VAT', 'SERVICE')) = (vat_rate_bp is not null));
create index ledger_postings_of_farm on ledger_postings (collective_id, producer_id) where account = 'FARM';

-- Service invoices from before.
alter table collectives no force row level security;
alter table documents no force row level security;
alter table ledger_entries no force row level security;
alter table ledger_postings no force row level security;
with fees as (
  select d.collective_id, d.id as document_id, gen_random_uuid() as entry_id, d.producer_id, d.gross_cents, d.snapshot -> 'vat' as vat,
    (d.issued_at at time zone c.time_zone)::date as on_date
  from documents d join collectives c on c.id = d.collective_id where d.kind = 'FEE_INVOICE'),
entries as (
  insert into ledger_entries (collective_id, id, kind, on_date, document_id) select collective_id, entry_id, 'SERVICE', on_date, document_id from fees),
sides as (
  select collective_id, entry_id, 'FARM' as account, producer_id, null::int as rate, gross_cents as cents from fees
  union all
  select f.collective_id, f.entry_id, s.account, null, (r ->> 'rateBp')::int, -s.cents
  from fees f cross join jsonb_array_elements(f.vat) r
  cross join lateral (values ('SERVICE', (r ->> 'netCents')::bigint), ('VAT', (r ->> 'vatCents')::bigint)) s(account, cents)
  union all
  select collective_id, entry_id, 'SERVICE', null, 0, -gross_cents from fees where jsonb_array_length(vat) = 0)
insert into ledger_postings (collective_id, entry_id, line, account, producer_id, vat_rate_bp, cents)
select collective_id, entry_id, row_number() over (partition by entry_id order by account, rate), account, producer_id, rate, cents from sides where cents <> 0;
alter table collectives force row level security;
alter table documents force row level security;
alter table ledger_entries force row level security;
alter table ledger_postings force row level security;
