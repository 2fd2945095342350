-- A member's own account, and a farm's, read through their own doors: docs/adr/0037-statements-of-ones-own.md.

-- Memberships whose account I may read: mine, and the one whose household I am the second of (0017-household.sql). As the caller.
create function own_memberships() returns uuid[] language sql stable set search_path = pg_catalog, public as $$
  select array(
    select m.id from memberships m where m.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)
    union all
    select h.membership_id from household_members h where h.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)
      and h.collective_id = any ((select nullif(current_setting('app.shared_collectives', true), '')::uuid[])::uuid[]))
$$;
revoke all on function own_memberships() from public;
grant execute on function own_memberships() to cabas_person;

do $$
declare
  t text;
begin
  foreach t in array array['ledger_entries', 'ledger_postings'] loop
    execute format('create policy tenant_person on %I as restrictive to cabas_person
      using (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))
      with check (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
  end loop;
end $$;
-- the side of an entry that is about the member, and no other side
create policy own on ledger_postings for select to cabas_person
  using (account = 'MEMBER' and membership_id = any ((select own_memberships())::uuid[]));
-- help of the solidarity fund is for the member alone: not for the second of their household
create policy whom_the_fund_helps_person on ledger_postings as restrictive to cabas_person
  using (not secret or membership_id = any ((select array(select m.id from memberships m
    where m.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)))::uuid[]))
  with check (false);
-- and of entries those that have such a side
create policy own on ledger_entries for select to cabas_person
  using (exists (select 1 from ledger_postings p where p.collective_id = ledger_entries.collective_id and p.entry_id = ledger_entries.id));
grant select (collective_id, entry_id, line, account, membership_id, cents, secret) on ledger_postings to cabas_person;
grant select (collective_id, id, kind, book_producer_id, on_date, at, distribution_id, order_id, payment_id, contribution_id, fund_move_id, secret)
  on ledger_entries to cabas_person;

-- A farm's account with a collective, for its own door: what it is owed for goods (PRODUCER), what it owes for services (FARM), and in a direct
-- sale what members owe it (MEMBER, in its own book). The ledger's tables stay closed to that door: this is all it sees of them, and it names no
-- member. Run as cabas_stock, which sees the collectives of the farm in scope and nothing of what is secret.
do $$
declare
  t text;
begin
  foreach t in array array['ledger_entries', 'ledger_postings'] loop
    execute format('create policy tenant_farm on %I as restrictive to cabas_stock
      using (not secret and collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))
      with check (not secret and collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
    execute format('create policy farm_account on %I for select to cabas_stock using (true)', t);
  end loop;
end $$;
grant select (collective_id, entry_id, account, producer_id, cents, secret) on ledger_postings to cabas_stock;
grant select (collective_id, id, kind, book_producer_id, on_date, at, distribution_id, payment_id, settlement_event_id, document_id, service_payment_id, secret)
  on ledger_entries to cabas_stock;
create function farm_ledger(collective uuid)
returns table (account text, entry_id uuid, on_date date, at timestamptz, kind text, distribution_id uuid, payment_id uuid, settlement_event_id uuid,
  document_id uuid, service_payment_id uuid, cents bigint)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.account, e.id, e.on_date, e.at, e.kind, e.distribution_id, e.payment_id, e.settlement_event_id, e.document_id, e.service_payment_id, p.cents
  from public.ledger_postings p join public.ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
  where p.collective_id = $1 and p.account in ('PRODUCER', 'FARM') and p.producer_id = public.scope_producer()
  union all
  select p.account, e.id, e.on_date, e.at, e.kind, e.distribution_id, e.payment_id, null, null, null, p.cents
  from public.ledger_entries e join public.ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
  where e.collective_id = $1 and e.book_producer_id = public.scope_producer() and p.account = 'MEMBER'
$$;
revoke all on function farm_ledger(uuid) from public;
grant execute on function farm_ledger(uuid) to cabas_producer;
grant create on schema public to cabas_stock;
alter function farm_ledger(uuid) owner to cabas_stock;
revoke create on schema public from cabas_stock;
create index ledger_postings_of_producer on ledger_postings (collective_id, producer_id) where account = 'PRODUCER';
create index ledger_entries_of_farm_book on ledger_entries (collective_id, book_producer_id) where book_producer_id is not null;

-- What those lines speak of, the farm's own rows: transfers made to it, and what it paid of its service invoices.
do $$
declare
  t text;
begin
  foreach t in array array['settlement_lines', 'settlement_events', 'service_payments'] loop
    execute format('create policy tenant_producer on %I as restrictive to cabas_producer
      using (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))
      with check (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
  end loop;
end $$;
create policy own on settlement_lines for select to cabas_producer
  using (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid));
create policy own on settlement_events for select to cabas_producer
  using (exists (select 1 from settlement_lines l where l.collective_id = settlement_events.collective_id and l.id = settlement_events.line_id));
create policy own on service_payments for select to cabas_producer
  using (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid));
grant select (collective_id, id, cycle_id, producer_id, amount_cents, reference) on settlement_lines to cabas_producer;
grant select (collective_id, id, line_id, kind, on_date) on settlement_events to cabas_producer;
grant select (collective_id, id, producer_id, means, amount_cents, on_date, reverses) on service_payments to cabas_producer;
