-- Ways in: attempts counted where a wiped Redis can't reset them, codes by mail, a second factor, devices one knows.
-- All of it belongs to accounts, behind the auth door; see docs/adr/0011-second-factor.md.

-- How often something was tried: the key is a hash, so that no address and no account can be read here.
create table attempts (
  key bytea primary key,
  count integer not null,
  last_at timestamptz not null default clock_timestamp(),
  forgotten_at timestamptz not null         -- from then on it counts from zero again
);
create index attempts_forgotten on attempts (forgotten_at);

alter table sessions
  add column id uuid not null default gen_random_uuid(),   -- what its owner sees of it, to end it
  add column proven_at timestamptz;                        -- when the person last proved who they are in it
update sessions set proven_at = created_at;
alter table sessions alter column proven_at set not null, alter column proven_at set default clock_timestamp();
create unique index sessions_id on sessions (id);

-- A code typed in the browser that asked for it (nonce), or the link of the same mail, whichever comes first.
create table sign_in_codes (
  nonce_hash bytea primary key,
  account_id uuid references accounts,      -- null: nobody has this address, and the answer may not show it
  code_hash bytea not null,                 -- of nonce and code together: worthless without the browser's half
  link_hash bytea not null unique,
  tries integer not null default 0,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_codes_expiry on sign_in_codes (expires_at);

create table second_factors (
  account_id uuid primary key references accounts,
  secret bytea,                             -- sealed with SECRET_KEY
  last_step bigint not null default 0,      -- the last time step a code was taken for: none is taken twice
  confirmed_at timestamptz,                 -- null: not in use yet
  pending bytea,                            -- shown to be scanned, not yet proven by a first code; sealed
  check ((secret is null) = (confirmed_at is null))
);
create table recovery_codes (
  account_id uuid not null references accounts,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);
-- Password or mailbox proven, second factor still to come: good for one log-in, in one browser.
create table second_steps (
  token_hash bytea primary key,
  account_id uuid not null references accounts,
  tries integer not null default 0,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index second_steps_expiry on second_steps (expires_at);

-- A browser in which an account has come in before; `trusted_until`: it need not show the second factor again.
create table known_devices (
  token_hash bytea not null,
  account_id uuid not null references accounts,
  created_at timestamptz not null default clock_timestamp(),
  last_used_at timestamptz not null default clock_timestamp(),
  trusted_until timestamptz,
  primary key (token_hash, account_id)
);
create index known_devices_account on known_devices (account_id);

grant select, insert, update, delete on attempts, sign_in_codes, second_factors, recovery_codes, second_steps, known_devices to cabas_auth;
grant delete on credentials to cabas_auth;

-- From when on money and rights need it --------------------------------------------------------------------------------
alter table accounts add column second_factor_due_at timestamptz;       -- platform staff; null: never
alter table collectives add column second_factor_grace_days integer not null default 14 check (second_factor_grace_days between 0 and 36500);
alter table memberships add column second_factor_due_at timestamptz;    -- who handles money or rights here; null: never

-- An admin always; a treasurer only where the collective issues documents: with slips alone there is nothing to protect beyond the sign-in.
create function set_second_factor_due() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  needed boolean := 'ADMIN' = any (new.roles);
begin
  if not needed and 'TREASURER' = any (new.roles) then
    needed := (select paperwork <> 'SLIPS' from collectives where id = new.collective_id);
  end if;
  if not needed then
    new.second_factor_due_at := null;
  elsif new.second_factor_due_at is null then
    new.second_factor_due_at := clock_timestamp() + make_interval(days =>
      (select second_factor_grace_days from collectives where id = new.collective_id));
  end if;
  return new;
end $$;
create trigger memberships_second_factor before insert or update of roles on memberships
  for each row execute function set_second_factor_due();

create function move_second_factor_due() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.paperwork <> old.paperwork then
    update memberships set roles = roles where collective_id = new.id and 'TREASURER' = any (roles);
  end if;
  if new.second_factor_grace_days <> old.second_factor_grace_days then
    update memberships set second_factor_due_at = second_factor_due_at + make_interval(days => new.second_factor_grace_days - old.second_factor_grace_days)
      where collective_id = new.id and second_factor_due_at is not null;
  end if;
  return null;
end $$;
create trigger collectives_second_factor after update of paperwork, second_factor_grace_days on collectives
  for each row execute function move_second_factor_due();

create function set_staff_second_factor_due() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  new.second_factor_due_at := case when new.is_staff
    then coalesce(new.second_factor_due_at, clock_timestamp() + make_interval(days => 14)) end;
  return new;
end $$;
create trigger accounts_second_factor before insert or update of is_staff on accounts
  for each row execute function set_staff_second_factor_due();
revoke all on function set_second_factor_due(), move_second_factor_due(), set_staff_second_factor_due() from public;

-- Those who are there already get the same fourteen days. The owner works without a scope here, so for once unforced.
alter table memberships no force row level security;
alter table collectives no force row level security;
update memberships set roles = roles where roles && array['ADMIN', 'TREASURER'];
update accounts set is_staff = is_staff where is_staff;
alter table memberships force row level security;
alter table collectives force row level security;
