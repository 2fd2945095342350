-- Documents between businesses: who of the members is one, invoices of the collective itself, invoices of a whole month, of a service.
-- See docs/adr/0030-business-documents.md.

-- A member that is a business: BusinessIdentity. Null: a consumer.
alter table memberships
  add column business jsonb check (business ->> 'siret' ~ '^[0-9]{14}$' and length(business ->> 'legalName') between 1 and 200);

-- A run issues for one distribution, or for a month.
alter table document_runs
  alter column distribution_id drop not null,
  add column month date check (month = date_trunc('month', month)),
  add check ((distribution_id is null) = (month is not null));

-- SALES_INVOICE: the collective's to a member that is a business. FEE_INVOICE: the collective's to a farm, for a service; it needs no run.
-- An invoice of a month, or of a service, is of no single distribution.
alter table documents
  alter column distribution_id drop not null,
  drop constraint documents_kind_check,
  add constraint documents_kind_check check (kind in
    ('RECEIPT', 'INVOICE', 'MEMBER_RECEIPT', 'PURCHASE_INVOICE', 'PURCHASE_STATEMENT', 'SALES_INVOICE', 'FEE_INVOICE')),
  drop constraint documents_check1,
  add constraint documents_check1 check (case when kind = 'FEE_INVOICE' then run_id is null else (corrects is null) = (run_id is not null) end),
  add check (distribution_id is not null or kind in ('INVOICE', 'SALES_INVOICE', 'FEE_INVOICE')),
  add check (kind <> 'FEE_INVOICE' or producer_id is not null and distribution_id is null and order_id is null and account_id is null);

-- Which deliveries a member's document is of. A delivery is an order from one seller (null: the collective): it has one document, ever.
create table document_deliveries (
  collective_id uuid not null default scope_collective() references collectives,
  document_id uuid not null,
  order_id uuid not null,
  producer_id uuid,
  primary key (collective_id, document_id, order_id),
  constraint document_deliveries_once unique nulls not distinct (collective_id, order_id, producer_id),
  foreign key (collective_id, document_id) references documents (collective_id, id),
  foreign key (collective_id, order_id) references orders (collective_id, id),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id)
);

-- Deliveries that wait for the invoice of their month, with whom they were made to: found there even when the member is a business no more.
create table deliveries_to_group (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  order_id uuid not null,
  producer_id uuid,
  business jsonb not null,
  primary key (collective_id, id),
  unique nulls not distinct (collective_id, order_id, producer_id),
  foreign key (collective_id, order_id) references orders (collective_id, id),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id)
);

alter table documents no force row level security;
insert into document_deliveries (collective_id, document_id, order_id, producer_id)
  select collective_id, id, order_id, producer_id from documents where corrects is null and order_id is not null;
alter table documents force row level security;

do $$
declare
  t text;
begin
  foreach t in array array['document_deliveries', 'deliveries_to_group'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_never_change', t);
    execute format('grant select, insert on %I to cabas_collective', t);
  end loop;
end $$;

-- As in 0018, and: documents of no single distribution are credited one at a time too.
create or replace function guard_document() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  before text;
  original documents;
begin
  if new.sequence > 1 then
    select hash into before from documents where collective_id = new.collective_id and series = new.series and sequence = new.sequence - 1;
  end if;
  if new.previous_hash is distinct from before or (new.sequence > 1 and before is null) then
    raise exception 'document % does not follow the one before in its series', new.number using errcode = 'CB004';
  end if;
  if new.corrects is null then
    return new;
  end if;
  -- one credit note at a time
  if new.distribution_id is null then
    perform pg_advisory_xact_lock(hashtextextended(new.corrects::text, 0));
  else
    perform 1 from distributions where collective_id = new.collective_id and id = new.distribution_id for no key update;
  end if;
  select * into original from documents where collective_id = new.collective_id and id = new.corrects;
  if original.corrects is not null or original.kind <> new.kind or original.distribution_id is distinct from new.distribution_id
    or original.producer_id is distinct from new.producer_id or original.order_id is distinct from new.order_id
    or original.account_id is distinct from new.account_id then
    raise exception 'credit note % does not fit document %', new.number, original.number using errcode = 'CB004';
  end if;
  if exists (
    select 1 from documents where collective_id = new.collective_id and corrects = new.corrects
    having original.net_cents + new.net_cents + coalesce(sum(net_cents), 0) < 0
      or original.vat_cents + new.vat_cents + coalesce(sum(vat_cents), 0) < 0
      or original.gross_cents + new.gross_cents + coalesce(sum(gross_cents), 0) < 0
      or original.deposits_cents + new.deposits_cents + coalesce(sum(deposits_cents), 0) < 0) then
    raise exception 'credit note % takes back more than document % says', new.number, original.number using errcode = 'CB005';
  end if;
  return new;
end $$;
