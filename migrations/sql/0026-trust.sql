-- Trust: another bank account waits a day, who pays out or takes names away shows a second factor.

-- Where money goes to is worth stealing. The first account of a payee holds at once; another one a day later, until when everything
-- keeps to the one before and anybody told may stop it. The database's clock decides, whatever the writer says.
alter table bank_accounts add column held_until timestamptz;   -- null: it held at once
create table bank_account_stops (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,                                  -- of the account that shall not be used
  by_membership_id uuid,                             -- null: by the link of a mail, or because another one took its place
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  foreign key (collective_id, id) references bank_accounts (collective_id, id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id)
);

-- Taking an account out diverts nothing, so it does not wait; what follows it does.
create function hold_bank_account() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  new.at := clock_timestamp();
  new.held_until := case when new.iban is not null and exists (
      select 1 from bank_accounts b where b.collective_id = new.collective_id and b.producer_id is not distinct from new.producer_id and b.iban is not null)
    then new.at + interval '24 hours' end;
  return new;
end $$;
revoke all on function hold_bank_account() from public;
create trigger bank_accounts_hold before insert on bank_accounts for each row execute function hold_bank_account();

-- Only what waits can be stopped.
create function stop_bank_account() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from bank_accounts b where b.collective_id = new.collective_id and b.id = new.id and b.held_until > clock_timestamp()) then
    raise exception 'this bank account does not wait any more' using errcode = 'CB004';
  end if;
  return new;
end $$;
revoke all on function stop_bank_account() from public;
create trigger bank_account_stops_in_time before insert on bank_account_stops for each row execute function stop_bank_account();

do $$
declare
  t text;
begin
  foreach t in array array['bank_account_stops'] loop
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
create policy tenant_person on bank_account_stops as restrictive to cabas_person
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy how_to_pay on bank_account_stops for select to cabas_person using (true);
grant select (collective_id, id) on bank_account_stops to cabas_person;
grant select (held_until) on bank_accounts to cabas_person;

-- Who can pay out, issue, correct, or take everybody's names and sums away needs a second factor, with the days of grace that there were. With
-- slips alone, in direct sale, nobody but the admin does: the treasurer there neither issues nor pays anyone.
create or replace function set_second_factor_due() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  needed boolean := 'ADMIN' = any (new.roles);
begin
  if not needed and new.roles && array['TREASURER', 'COORDINATOR', 'AUDITOR'] then
    needed := (select paperwork <> 'SLIPS' or flow = 'RESALE' from collectives where id = new.collective_id);
  end if;
  if not needed then
    new.second_factor_due_at := null;
  elsif new.second_factor_due_at is null then
    new.second_factor_due_at := clock_timestamp() + make_interval(days =>
      (select second_factor_grace_days from collectives where id = new.collective_id));
  end if;
  return new;
end $$;
create or replace function move_second_factor_due() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.paperwork <> old.paperwork or new.flow <> old.flow then
    update memberships set roles = roles where collective_id = new.id and roles && array['TREASURER', 'COORDINATOR', 'AUDITOR'];
  end if;
  if new.second_factor_grace_days <> old.second_factor_grace_days then
    update memberships set second_factor_due_at = second_factor_due_at + make_interval(days => new.second_factor_grace_days - old.second_factor_grace_days)
      where collective_id = new.id and second_factor_due_at is not null;
  end if;
  return null;
end $$;
drop trigger collectives_second_factor on collectives;
create trigger collectives_second_factor after update of paperwork, flow, second_factor_grace_days on collectives
  for each row execute function move_second_factor_due();
alter table memberships no force row level security;
alter table collectives no force row level security;
update memberships set roles = roles where roles && array['TREASURER', 'COORDINATOR', 'AUDITOR'];
alter table memberships force row level security;
alter table collectives force row level security;

-- Mandates: the very words that were accepted, their fingerprint, an end ----------------------------------------------------
alter table mandates
  add column accepted_text text check (length(accepted_text) between 1 and 20000),  -- as it was read; null: accepted before texts were kept
  add column text_sha256 text,
  add column ends_on date,                           -- the last day; null: until somebody ends it
  add check (accepted_text is null or text_sha256 = encode(sha256(convert_to(accepted_text, 'UTF8')), 'hex')),
  drop constraint mandates_status_check,
  add constraint mandates_status_check check (status in ('OFFERED', 'ACCEPTED', 'REVOKED', 'REPLACED'));
-- one in force and one to come: a mandate is renewed before it ends
drop index mandates_live;
create unique index mandates_live on mandates (collective_id, producer_id, status) where status in ('OFFERED', 'ACCEPTED');

-- A mandate is the farm's to give: the collective's door offers, no more. What was accepted stays as it was.
revoke update on mandates from cabas_collective;
grant update (producer_id, text_version, ends_on, offered_at) on mandates to cabas_collective;
grant update (accepted_text, text_sha256) on mandates to cabas_producer;
create function guard_mandate() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'OFFERED' then
      raise exception 'a mandate is offered first' using errcode = 'CB005';
    end if;
  elsif old.status = 'OFFERED' then
    if new.status = 'ACCEPTED' then
      if new.accepted_text is null or new.accepted_by is null or new.accepted_name is null then
        raise exception 'a mandate is accepted by somebody, in words' using errcode = 'CB005';
      end if;
      new.accepted_at := clock_timestamp();
    end if;
  elsif row(new.text_version, new.ends_on, new.offered_at, new.accepted_at, new.accepted_by, new.accepted_name, new.accepted_text, new.text_sha256)
      is distinct from row(old.text_version, old.ends_on, old.offered_at, old.accepted_at, old.accepted_by, old.accepted_name, old.accepted_text, old.text_sha256)
      or new.status = 'OFFERED' or (old.status <> 'ACCEPTED' and new.status <> old.status) then
    raise exception 'an accepted mandate stays as it was' using errcode = 'CB001';
  end if;
  return new;
end $$;
revoke all on function guard_mandate() from public;
create trigger mandates_guard before insert or update on mandates for each row execute function guard_mandate();
