-- Accounts, sessions, the outbox and what is common to every collective. Nothing here belongs to one tenant.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

revoke create on schema public from public;
grant usage on schema public to cabas_collective, cabas_person, cabas_producer, cabas_auth, cabas_platform, cabas_relay, cabas_stock, cabas_app;

create table accounts (
  id uuid primary key,
  email text not null,
  email_key text not null unique,           -- normalised: see kernel normalizeEmail
  given_name text not null default '',
  family_name text not null default '',
  phone text,
  locale text not null default 'fr',
  is_staff boolean not null default false,  -- platform staff: jobs and health, no member's data
  confirmed_at timestamptz,
  created_at timestamptz not null default clock_timestamp()
);
create table credentials (
  account_id uuid primary key references accounts,
  password_hash text not null,
  changed_at timestamptz not null default clock_timestamp()
);
create table sessions (
  token_hash bytea primary key,             -- sha-256 of the reference token: the token itself is nowhere
  account_id uuid not null references accounts,
  user_agent text,
  created_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null
);
create index sessions_account on sessions (account_id);
create table account_tokens (
  token_hash bytea primary key,
  account_id uuid not null references accounts,
  purpose text not null check (purpose in ('CONFIRM_EMAIL', 'RESET_PASSWORD')),
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default clock_timestamp()
);
create index account_tokens_account on account_tokens (account_id);

-- Dated, by territory: rates change (law.md), and an offer keeps the rate of its day.
create table vat_rates (
  territory text not null,
  category text not null check (category in ('FOOD', 'INTERMEDIATE', 'STANDARD', 'SUPER_REDUCED')),
  valid_from date not null,
  valid_to date,
  rate_bp integer not null check (rate_bp between 0 and 10000),   -- 1/100 of a per cent
  primary key (territory, category, valid_from)
);
insert into vat_rates (territory, category, valid_from, rate_bp) values
  ('FR', 'FOOD', '2014-01-01', 550), ('FR', 'INTERMEDIATE', '2014-01-01', 1000),
  ('FR', 'STANDARD', '2014-01-01', 2000), ('FR', 'SUPER_REDUCED', '2014-01-01', 210),
  ('RE', 'FOOD', '2014-01-01', 210), ('RE', 'INTERMEDIATE', '2014-01-01', 210),
  ('RE', 'STANDARD', '2014-01-01', 850), ('RE', 'SUPER_REDUCED', '2014-01-01', 210),
  ('HU', 'FOOD', '2014-01-01', 500), ('HU', 'INTERMEDIATE', '2014-01-01', 1800),
  ('HU', 'STANDARD', '2014-01-01', 2700), ('HU', 'SUPER_REDUCED', '2014-01-01', 500);

-- State and message leave together: a row here is written in the transaction of the change it speaks of.
create table outbox (
  id uuid primary key,
  kind text not null,
  collective_id uuid,                       -- null: platform or account matter
  producer_id uuid,
  payload jsonb not null,
  attempt integer not null default 0,
  created_at timestamptz not null default clock_timestamp(),
  due_at timestamptz not null default clock_timestamp(),  -- when it may be handed to the queue (next)
  done_at timestamptz,
  dead_at timestamptz,
  last_error text,
  dismissed_at timestamptz
);
create index outbox_pending on outbox (due_at) where done_at is null and dead_at is null;
create index outbox_dead on outbox (dead_at) where dead_at is not null;

-- The done-mark of a job, written in the transaction of its effect: a job that runs twice finds it and stops.
create table job_receipts (
  outbox_id uuid primary key,
  done_at timestamptz not null default clock_timestamp()
);

grant select, insert, update on accounts, credentials, account_tokens to cabas_auth;
grant select, insert, update, delete on sessions to cabas_auth;
grant select on vat_rates to cabas_collective, cabas_person, cabas_producer, cabas_platform;
grant insert (id, kind, collective_id, producer_id, payload, due_at) on outbox
  to cabas_collective, cabas_person, cabas_producer, cabas_auth, cabas_platform;
grant select, update on outbox to cabas_relay;
grant insert, select on job_receipts to cabas_collective, cabas_producer, cabas_auth, cabas_platform, cabas_relay;

alter table outbox enable row level security;
alter table outbox force row level security;
create policy relay on outbox to cabas_relay using (true) with check (true);
create policy from_collective on outbox for insert to cabas_collective
  with check (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy from_producer on outbox for insert to cabas_producer
  with check (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid));
create policy from_platform on outbox for insert to cabas_auth, cabas_platform, cabas_person with check (true);
