-- Paying online: each payee has an account of its own at a payment institution, and each charge goes straight there. No column could name
-- an account of the platform, a fee or a transfer: docs/adr/0029-online-payments.md.

-- What a collective allows, and its own account (for what is paid to it: resale, delivery).
create table online_settings (
  collective_id uuid not null default scope_collective() references collectives,
  enabled boolean not null default false,            -- members may pay online; a farm's account counts only then
  provider text check (provider in ('STRIPE', 'HELLOASSO')),
  account_ref text check (length(account_ref) between 1 and 100),  -- Stripe's account, or the organisation's name at HelloAsso
  submitted boolean not null default false,          -- the service was told all it asked for
  ready boolean not null default false,              -- the service says that it may be paid
  client_id text check (length(client_id) between 1 and 100),
  secret bytea,                                      -- sealed with a key that is not here
  checked_at timestamptz,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (collective_id),
  check ((provider is null) = (account_ref is null)),
  check ((provider is not distinct from 'HELLOASSO') = (secret is not null)),
  check ((secret is null) = (client_id is null))
);

-- A farm's own account, whatever collective it sells through.
create table farm_online_accounts (
  producer_id uuid not null default scope_producer() references producers,
  account_ref text not null check (length(account_ref) between 1 and 100),
  submitted boolean not null default false,
  ready boolean not null default false,
  active boolean not null default false,             -- the farm wants to be paid online
  checked_at timestamptz,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (producer_id)
);

-- One charge: a member to one payee, for one order. Those of one gesture share `batch_id`. What was agreed never changes; states only go forward.
create table online_charges (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,                                  -- also the key by which the service knows the same request again
  batch_id uuid not null,
  place smallint not null,
  order_id uuid not null,
  distribution_id uuid not null,
  membership_id uuid not null,
  account_id uuid,                                   -- leads the person door
  producer_id uuid,                                  -- who is paid; null: the collective
  provider text not null check (provider in ('STRIPE', 'HELLOASSO')),
  account_ref text not null,
  hold boolean not null,                             -- authorised only; what is due is taken after the hand-out
  amount_cents bigint not null check (amount_cents > 0),  -- at most
  currency text not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'OPEN', 'FAILED', 'HELD', 'RELEASED', 'PAID')),
  session_ref text,                                  -- the page where one pays
  payment_ref text,
  take_cents bigint check (take_cents >= 0),         -- what was asked to be taken of what is held; 0: let go
  hold_until timestamptz,
  failure text not null default '',
  service_cents bigint,                              -- what the service says was paid, less what it gave back
  checked_at timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, batch_id, place),
  foreign key (collective_id, order_id) references orders (collective_id, id),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  foreign key (collective_id, membership_id) references memberships (collective_id, id),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id),
  check (take_cents <= amount_cents),
  check (hold or take_cents is null)
);
-- one page at a time for what one owes one payee: two clicks never make two charges
create unique index online_charges_under_way on online_charges (collective_id, order_id, producer_id) nulls not distinct where state in ('WAITING', 'OPEN');
create index online_charges_of_order on online_charges (collective_id, order_id);
create index online_charges_held on online_charges (collective_id, distribution_id) where state = 'HELD';
create index online_charges_by_time on online_charges (collective_id, created_at desc, id);
create index online_charges_of_account on online_charges (account_id, created_at);

create function online_charge_goes_forward() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  states text[] := array['WAITING', 'OPEN', 'FAILED', 'HELD', 'RELEASED', 'PAID'];
begin
  if array_position(states, new.state) < array_position(states, old.state)
     or (new.batch_id, new.order_id, new.membership_id, new.producer_id, new.provider, new.account_ref, new.hold, new.amount_cents, new.currency)
        is distinct from (old.batch_id, old.order_id, old.membership_id, old.producer_id, old.provider, old.account_ref, old.hold, old.amount_cents, old.currency) then
    raise exception 'a charge only goes forward, and what was agreed never changes' using errcode = 'CB001';
  end if;
  return new;
end $$;
create trigger online_charges_go_forward before update on online_charges for each row execute function online_charge_goes_forward();

-- What was asked to be given back; the money itself stands in the moves.
create table online_refunds (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  charge_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  reason text not null check (length(reason) between 1 and 200),
  state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DONE', 'FAILED')),
  refund_ref text,
  failure text not null default '',
  by_membership_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  foreign key (collective_id, charge_id) references online_charges (collective_id, id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id)
);
create index online_refunds_of_charge on online_refunds (collective_id, charge_id);

-- Money that moved, as the service told when it was asked: once each, whatever is told how often.
create table online_moves (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  charge_id uuid not null,
  kind text not null check (kind in ('TAKEN', 'GIVEN_BACK', 'CAME_BACK')),  -- CAME_BACK: what was given back could not be paid out
  amount_cents bigint not null check (amount_cents > 0),
  service_ref text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, charge_id, kind, service_ref),
  foreign key (collective_id, charge_id) references online_charges (collective_id, id)
);
create unique index online_moves_taken_once on online_moves (collective_id, charge_id) where kind = 'TAKEN';

-- Events of the services: the same one twice changes nothing.
create table online_events (
  collective_id uuid not null default scope_collective() references collectives,
  provider text not null check (provider in ('STRIPE', 'HELLOASSO')),
  event_ref text not null check (length(event_ref) between 1 and 200),
  kind text not null,
  charge_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, provider, event_ref),
  foreign key (collective_id, charge_id) references online_charges (collective_id, id)
);

-- A payment by these means is a move of its own; it belongs to the order's distribution, as what is paid at the table does.
alter table payments_received
  add column online_move_id uuid,
  add unique (collective_id, online_move_id),
  add foreign key (collective_id, online_move_id) references online_moves (collective_id, id),
  drop constraint payments_received_means_check,
  add constraint payments_received_means_check check (means in ('CASH', 'CHEQUE', 'TRANSFER', 'CARD', 'JARS', 'ONLINE')),
  add constraint payments_received_online check ((means = 'ONLINE') = (online_move_id is not null)),
  drop constraint payments_received_check1,          -- given back online: in parts if need be, each a move
  add constraint payments_received_taken_back check (means = 'ONLINE' and reverses is null or (reverses is null) = (amount_cents > 0)),
  drop constraint payments_received_check2,
  add constraint payments_received_who check (gesture_id is not null or by_membership_id is not null or online_move_id is not null),
  drop constraint payments_received_check3,
  add constraint payments_received_check3 check (online_move_id is not null or (gesture_id is null) = (distribution_id is null));
alter table ledger_postings
  drop constraint ledger_postings_account_check,
  add constraint ledger_postings_account_check
    check (account in ('MEMBER', 'PRODUCER', 'SALES', 'PURCHASES', 'DEPOSITS', 'CASH', 'CHEQUE', 'TRANSFER', 'CARD', 'GAPS', 'CHEQUE_REMITTED', 'BANK',
      'VAT', 'ONLINE', 'DUES', 'FUND'));

do $$
declare
  t text;
begin
  foreach t in array array['online_settings', 'online_charges', 'online_refunds', 'online_moves', 'online_events'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
    execute format('grant select, insert on %I to cabas_collective', t);
  end loop;
  foreach t in array array['online_moves', 'online_events'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_never_change', t);
  end loop;
end $$;
grant update on online_settings to cabas_collective;
grant update (state, session_ref, payment_ref, take_cents, hold_until, failure, service_cents, checked_at, updated_at) on online_charges to cabas_collective;
grant update (state, refund_ref, failure) on online_refunds to cabas_collective;

-- one's own, for the file of one's data
create policy tenant_person on online_charges as restrictive to cabas_person
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy own on online_charges for select to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
grant select (collective_id, id, account_id, producer_id, provider, amount_cents, state, created_at) on online_charges to cabas_person;

-- who stands at a farm's own table sees what is held for it: nobody asks for cash as well
create policy tenant_producer on online_charges as restrictive to cabas_producer
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy own_table on online_charges for select to cabas_producer
  using (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid));
grant select (collective_id, id, distribution_id, membership_id, producer_id, amount_cents, state) on online_charges to cabas_producer;

-- the farm's account: its own, and read where it sells
alter table farm_online_accounts enable row level security;
alter table farm_online_accounts force row level security;
create policy tenant on farm_online_accounts as restrictive to cabas_producer
  using (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid))
  with check (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid));
create policy door_producer on farm_online_accounts to cabas_producer using (true) with check (true);
create policy tenant_collective on farm_online_accounts as restrictive to cabas_collective
  using (producer_id in (select p.producer_id from participations p))
  with check (producer_id in (select p.producer_id from participations p));
create policy door_collective on farm_online_accounts for select to cabas_collective using (true);
grant select, insert, update on farm_online_accounts to cabas_producer;
grant select (producer_id, account_ref, submitted, ready, active) on farm_online_accounts to cabas_collective;
