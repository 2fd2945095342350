-- The cash-register duty: payment records and the closings over them are chained, per issuer (a farm's book, or the collective's). And VAT
-- reaches the ledger when a document is issued. What the database writes itself nobody can leave out.

-- Canonical JSON: keys in order, no spaces; absent and null are the same, so that a later column changes no older hash.
create function canonical_json(value jsonb) returns text language plpgsql immutable strict set search_path = pg_catalog, public as $$
begin
  if jsonb_typeof(value) = 'object' then
    return (select '{' || coalesce(string_agg(to_json(e.key)::text || ':' ||
      case when jsonb_typeof(e.value) in ('object', 'array') then canonical_json(e.value) else e.value::text end, ',' order by e.key collate "C"), '') || '}'
      from jsonb_each(value) e);
  elsif jsonb_typeof(value) = 'array' then
    return (select '[' || coalesce(string_agg(canonical_json(e.value), ',' order by e.place), '') || ']'
      from jsonb_array_elements(value) with ordinality e(value, place));
  end if;
  return value::text;
end $$;
-- As documents: SHA-256 over the hash before and what the record says.
create function record_hash(previous text, said jsonb) returns text language sql immutable set search_path = pg_catalog, public as
  $$ select encode(sha256(convert_to(coalesce(previous, '') || E'\n' || canonical_json(jsonb_strip_nulls(said - 'hash' - 'previous_hash')), 'UTF8')), 'hex') $$;

alter table payments_received
  add column sequence integer check (sequence > 0),
  add column previous_hash text check (previous_hash ~ '^[0-9a-f]{64}$'),
  add column hash text check (hash ~ '^[0-9a-f]{64}$');

-- What was written before is chained as it stands, in order of time. The owner works without a scope here, so for once unforced.
alter table payments_received no force row level security;
alter table payments_received disable trigger payments_received_never_change;
do $$
declare
  p payments_received;
  before payments_received;
begin
  set local timezone to 'UTC';
  for p in select * from payments_received order by collective_id, producer_id nulls first, at, id loop
    if p.collective_id is distinct from before.collective_id or p.producer_id is distinct from before.producer_id then
      before := null;
    end if;
    p.sequence := coalesce(before.sequence, 0) + 1;
    p.previous_hash := before.hash;
    p.hash := record_hash(p.previous_hash, to_jsonb(p));
    update payments_received set sequence = p.sequence, previous_hash = p.previous_hash, hash = p.hash
      where collective_id = p.collective_id and id = p.id;
    before := p;
  end loop;
end $$;
alter table payments_received enable trigger payments_received_never_change;
alter table payments_received force row level security;
alter table payments_received alter column sequence set not null, alter column hash set not null;
create unique index payments_received_chain on payments_received (collective_id, coalesce(producer_id, collective_id), sequence);

-- One writer per collective at a time, until the end of its transaction: numbers have no gap, and times follow the numbers.
create function lock_payments(collective uuid) returns void language sql set search_path = pg_catalog, public as
  $$ select pg_advisory_xact_lock(hashtextextended('payments/' || collective, 0)) $$;

-- `at` is the database's clock: nothing is written down for yesterday. Books are closed at the next midnight of the collective.
create function chain_payment() returns trigger language plpgsql set search_path = pg_catalog, public set timezone to 'UTC' as $$
declare
  before record;
  midnight timestamptz;
begin
  perform lock_payments(new.collective_id);
  select p.sequence, p.hash, p.at into before from payments_received p
    where p.collective_id = new.collective_id and coalesce(p.producer_id, p.collective_id) = coalesce(new.producer_id, new.collective_id)
    order by p.sequence desc limit 1;
  new.at := greatest(clock_timestamp(), before.at);
  new.sequence := coalesce(before.sequence, 0) + 1;
  new.previous_hash := before.hash;
  new.hash := record_hash(new.previous_hash, to_jsonb(new));
  select ((new.at at time zone c.time_zone)::date + 1)::timestamp at time zone c.time_zone into midnight from collectives c where c.id = new.collective_id;
  if not exists (select 1 from due_tasks d where d.collective_id = new.collective_id and d.kind = 'billing.close-books'
      and d.subject_id = new.collective_id and d.taken_at is null and d.due_at <= midnight) then
    insert into due_tasks (collective_id, id, kind, subject_id, due_at)
      values (new.collective_id, gen_random_uuid(), 'billing.close-books', new.collective_id, midnight)
      on conflict (collective_id, kind, subject_id) do update set due_at = excluded.due_at, taken_at = null;
  end if;
  return new;
end $$;
create trigger payments_received_chain before insert on payments_received for each row execute function chain_payment();

-- A closed day, month or year of an issuer: its records from first to last, what came by each means, and the running total since the
-- first record ever. Days with records have one, and the months and years they lie in.
create table payment_closings (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  producer_id uuid,                                  -- whose book: a farm's; null: the collective's
  sequence integer not null check (sequence > 0),
  period text not null check (period in ('DAY', 'MONTH', 'YEAR')),
  first_day date not null,
  last_day date not null,
  first_record integer not null check (first_record > 0),
  last_record integer not null,
  last_record_hash text not null check (last_record_hash ~ '^[0-9a-f]{64}$'),
  means jsonb not null,                              -- cents by means, what was taken back subtracted
  received_cents bigint not null,                    -- money only, without jars; what was taken back not subtracted
  returned_cents bigint not null check (returned_cents <= 0),
  running_cents bigint not null,                     -- all money since the first record, to the last of this period
  running_received_cents bigint not null,            -- the same without what was taken back: it only rises
  at timestamptz not null default clock_timestamp(),
  previous_hash text check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (collective_id, id),
  check (last_day >= first_day and last_record >= first_record)
);
create unique index payment_closings_chain on payment_closings (collective_id, coalesce(producer_id, collective_id), sequence);
create unique index payment_closings_once on payment_closings (collective_id, coalesce(producer_id, collective_id), period, first_day);
create function chain_closing() returns trigger language plpgsql set search_path = pg_catalog, public set timezone to 'UTC' as $$
declare
  before record;
begin
  perform lock_payments(new.collective_id);
  select c.sequence, c.hash, c.at into before from payment_closings c
    where c.collective_id = new.collective_id and coalesce(c.producer_id, c.collective_id) = coalesce(new.producer_id, new.collective_id)
    order by c.sequence desc limit 1;
  new.at := greatest(clock_timestamp(), before.at);
  new.sequence := coalesce(before.sequence, 0) + 1;
  new.previous_hash := before.hash;
  new.hash := record_hash(new.previous_hash, to_jsonb(new));
  return new;
end $$;
create trigger payment_closings_chain before insert on payment_closings for each row execute function chain_closing();
create trigger payment_closings_never_change before update or delete on payment_closings for each row execute function refuse_change();
alter table payment_closings enable row level security;
alter table payment_closings force row level security;
create policy tenant on payment_closings as restrictive to cabas_collective
  using (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid))
  with check (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy door_collective on payment_closings to cabas_collective using (true) with check (true);
grant select, insert on payment_closings to cabas_collective;
revoke all on function canonical_json(jsonb), record_hash(text, jsonb), lock_payments(uuid), chain_payment(), chain_closing() from public;
grant execute on function canonical_json(jsonb), record_hash(text, jsonb), lock_payments(uuid) to cabas_collective;

-- What was written before this day is closed at the next midnight too.
alter table collectives no force row level security;
alter table payments_received no force row level security;
alter table due_tasks no force row level security;
insert into due_tasks (collective_id, id, kind, subject_id, due_at)
  select c.id, gen_random_uuid(), 'billing.close-books', c.id, clock_timestamp() from collectives c
  where exists (select 1 from payments_received p where p.collective_id = c.id);
alter table collectives force row level security;
alter table payments_received force row level security;
alter table due_tasks force row level security;

-- VAT: gross amounts are posted as the goods are sold; a document moves the VAT of each rate out of them, once, in the seller's book (or, of
-- a purchase, in the buyer's). DUES, FUND and ONLINE have their account here too.
alter table ledger_entries
  add column document_id uuid,
  add foreign key (collective_id, document_id) references documents (collective_id, id),
  drop constraint ledger_entries_kind_check,
  add constraint ledger_entries_kind_check
    check (kind in ('SALE', 'PURCHASE', 'PAYMENT', 'COUNT', 'CHEQUE', 'SETTLEMENT', 'DOCUMENT', 'CONTRIBUTION')),
  add check ((kind = 'DOCUMENT') = (document_id is not null));
create unique index ledger_entries_of_document on ledger_entries (collective_id, document_id) where document_id is not null;
alter table ledger_postings
  drop constraint ledger_postings_account_check,
  add constraint ledger_postings_account_check check (account in ('MEMBER', 'PRODUCER', 'SALES', 'PURCHASES', 'DEPOSITS', 'CASH', 'CHEQUE', 'TRANSFER',
    'CARD', 'GAPS', 'CHEQUE_REMITTED', 'BANK', 'VAT', 'ONLINE', 'DUES', 'FUND')),
  drop constraint ledger_postings_check3,
  add check ((account in ('SALES', 'PURCHASES', 'VAT')) = (vat_rate_bp is not null));

-- All documents of a period in one file: drawn in the background, kept for some days, then gone. Documents themselves stay.
create table document_archives (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  first_day date not null,
  last_day date not null,
  total integer not null check (total > 0),
  done integer not null default 0 check (done between 0 and total),
  by_membership_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  ready_at timestamptz,
  expires_at timestamptz,                            -- the rows go then
  primary key (collective_id, id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id),
  check (last_day >= first_day),
  check ((ready_at is null) = (expires_at is null))
);
create index document_archives_by_time on document_archives (collective_id, at desc);
create table document_archive_files (
  collective_id uuid not null default scope_collective() references collectives,
  archive_id uuid not null,
  document_id uuid not null,
  place integer not null check (place > 0),
  content bytea not null,                            -- PDF, as drawn from the frozen snapshot
  primary key (collective_id, archive_id, document_id),
  unique (collective_id, archive_id, place),
  foreign key (collective_id, archive_id) references document_archives (collective_id, id) on delete cascade,
  foreign key (collective_id, document_id) references documents (collective_id, id)
);
alter table document_archive_files alter column content set storage external;  -- a PDF is compressed already
do $$
declare
  t text;
begin
  foreach t in array array['document_archives', 'document_archive_files'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
    execute format('grant select, insert, delete on %I to cabas_collective', t);
  end loop;
end $$;
grant update (done, total, ready_at, expires_at) on document_archives to cabas_collective;
