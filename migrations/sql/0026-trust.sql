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

-- Dues: what the association asks of a member each year ------------------------------------------------------------------------
create table dues (
  collective_id uuid not null default scope_collective() references collectives,
  amount_cents bigint not null check (amount_cents between 1 and 1000000),
  minimum_cents bigint not null,                     -- as much as the amount: it is not free
  first_month smallint not null check (first_month between 1 and 12),  -- of the year they are for: 9, from September to August
  required text not null default 'NO' check (required in ('NO', 'MESSAGE', 'WALL')),  -- before ordering
  active boolean not null default true,
  reminded_at timestamptz,
  primary key (collective_id),
  check (minimum_cents between 1 and amount_cents)
);

-- What of a payment is dues, or a gift to the solidarity fund. Taken back with its payment, by rows of their own.
create table contributions (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  kind text not null check (kind in ('DUES', 'GIFT')),
  period_on date,                                    -- the first day of the year they are for
  membership_id uuid not null,
  account_id uuid,                                   -- leads the person door
  payment_id uuid not null,
  amount_cents bigint not null check (amount_cents <> 0),
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, payment_id, kind),
  foreign key (collective_id, membership_id) references memberships (collective_id, id),
  foreign key (collective_id, payment_id) references payments_received (collective_id, id),
  check ((kind = 'DUES') = (period_on is not null))
);
create index contributions_of_member on contributions (collective_id, membership_id, period_on);
create index contributions_of_account on contributions (account_id, at);

-- money that the treasurer writes down may have come at a hand-out: it lies in that evening's box
alter table payments_received
  drop constraint payments_received_check3,
  add constraint payments_received_check3 check (gesture_id is null or distribution_id is not null);

-- The first day of the year under way.
create function dues_period(first_month smallint, zone text) returns date language sql stable set search_path = pg_catalog as $$
  select make_date(extract(year from d)::int - case when extract(month from d) < first_month then 1 else 0 end, first_month, 1)
  from (select (clock_timestamp() at time zone zone)::date as d) today
$$;
-- What a member lacks of the minimum this year, where nobody orders without; null: nothing stands in the way.
create function dues_in_the_way(member uuid) returns bigint language sql stable set search_path = pg_catalog, public as $$
  select d.minimum_cents - coalesce((select sum(x.amount_cents) from contributions x where x.collective_id = d.collective_id and x.membership_id = member
      and x.kind = 'DUES' and x.period_on = dues_period(d.first_month, c.time_zone)), 0)
  from dues d join collectives c on c.id = d.collective_id
  where d.collective_id = scope_collective() and d.active and d.required = 'WALL'
    and d.minimum_cents > coalesce((select sum(x.amount_cents) from contributions x where x.collective_id = d.collective_id and x.membership_id = member
      and x.kind = 'DUES' and x.period_on = dues_period(d.first_month, c.time_zone)), 0)
$$;
revoke all on function dues_period(smallint, text), dues_in_the_way(uuid) from public;
grant execute on function dues_period(smallint, text) to cabas_collective, cabas_person;
grant execute on function dues_in_the_way(uuid) to cabas_collective;

-- The solidarity fund: fed by gifts and out of the association's own money, spent on members' orders. Whom it helps is for the treasurer
-- and that member alone, whatever query is made through whatever door: those rows, and their postings, are secret.
create table fund_moves (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  kind text not null check (kind in ('FED', 'SPENT')),
  amount_cents bigint not null check (amount_cents <> 0),
  order_id uuid,
  membership_id uuid,
  account_id uuid,                                   -- leads the person door
  reason text not null default '' check (length(reason) <= 200),
  reverses uuid,
  by_membership_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  secret boolean not null generated always as (kind = 'SPENT') stored,
  primary key (collective_id, id),
  unique (collective_id, reverses),
  foreign key (collective_id, order_id) references orders (collective_id, id),
  foreign key (collective_id, membership_id) references memberships (collective_id, id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id),
  foreign key (collective_id, reverses) references fund_moves (collective_id, id),
  check ((kind = 'SPENT') = (order_id is not null)),
  check ((order_id is null) = (membership_id is null)),
  check ((reverses is null) = (amount_cents > 0))
);
create index fund_moves_of_order on fund_moves (collective_id, order_id) where order_id is not null;
create index fund_moves_of_account on fund_moves (account_id, at) where account_id is not null;

alter table ledger_entries
  add column contribution_id uuid,
  add column fund_move_id uuid,
  add column secret boolean not null default false,
  add foreign key (collective_id, contribution_id) references contributions (collective_id, id),
  add foreign key (collective_id, fund_move_id) references fund_moves (collective_id, id),
  add unique (collective_id, contribution_id),       -- posted once
  add unique (collective_id, fund_move_id),
  drop constraint ledger_entries_kind_check,
  add constraint ledger_entries_kind_check check (kind in ('SALE', 'PURCHASE', 'PAYMENT', 'COUNT', 'CHEQUE', 'SETTLEMENT', 'DOCUMENT', 'CONTRIBUTION')),
  add check ((kind = 'CONTRIBUTION') = (num_nonnulls(contribution_id, fund_move_id) = 1)),
  add check (kind <> 'CONTRIBUTION' or book_producer_id is null),
  add check (not secret or fund_move_id is not null);
alter table ledger_postings
  add column secret boolean not null default false,
  drop constraint ledger_postings_account_check,
  add constraint ledger_postings_account_check
    check (account in ('MEMBER', 'PRODUCER', 'SALES', 'PURCHASES', 'DEPOSITS', 'CASH', 'CHEQUE', 'TRANSFER', 'CARD', 'GAPS', 'CHEQUE_REMITTED', 'BANK',
      'VAT', 'ONLINE', 'DUES', 'FUND'));

do $$
declare
  t text;
begin
  foreach t in array array['dues', 'contributions', 'fund_moves'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy tenant_person on %I as restrictive to cabas_person
      using (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))
      with check (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
    execute format('grant select, insert on %I to cabas_collective', t);
  end loop;
  foreach t in array array['contributions', 'fund_moves'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_never_change', t);
  end loop;
end $$;
grant update on dues to cabas_collective;
create policy what_is_asked on dues for select to cabas_person using (true);
grant select (collective_id, amount_cents, minimum_cents, first_month, required, active) on dues to cabas_person;
create policy own on contributions for select to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)
    or account_id = ((select nullif(current_setting('app.shared_accounts', true), '')::uuid[])::uuid[])[array_position(
      (select nullif(current_setting('app.shared_collectives', true), '')::uuid[])::uuid[], collective_id)]);
grant select (collective_id, id, kind, period_on, membership_id, account_id, payment_id, amount_cents, at) on contributions to cabas_person;
create policy own on fund_moves for select to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
grant select (collective_id, id, order_id, account_id, amount_cents, at) on fund_moves to cabas_person;

-- Who asks is an active treasurer here. Asked once a statement, and never by a job, which nobody signs in for.
create function is_treasurer() returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from memberships m where m.collective_id = scope_collective() and m.status = 'ACTIVE' and 'TREASURER' = any (m.roles)
    and m.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))
$$;
revoke all on function is_treasurer() from public;
grant execute on function is_treasurer() to cabas_collective;
do $$
declare
  t text;
begin
  foreach t in array array['fund_moves', 'ledger_entries', 'ledger_postings'] loop
    execute format('create policy whom_the_fund_helps on %I as restrictive to cabas_collective
      using (not secret or (select is_treasurer())) with check (not secret or (select is_treasurer()))', t);
  end loop;
end $$;
-- an entry that helps somebody is secret, and so are its postings, whoever writes them
alter table fund_moves add unique (collective_id, id, secret);
alter table ledger_entries
  add unique (collective_id, id, secret),
  add foreign key (collective_id, fund_move_id, secret) references fund_moves (collective_id, id, secret);
alter table ledger_postings
  drop constraint ledger_postings_collective_id_entry_id_fkey,
  add foreign key (collective_id, entry_id, secret) references ledger_entries (collective_id, id, secret);

-- What the fund gave in all: the one thing about it that others than the treasurer may know.
create policy tenant_sum on fund_moves as restrictive to cabas_stock
  using (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid))
  with check (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy sum on fund_moves for select to cabas_stock using (true);
grant select (collective_id, kind, amount_cents) on fund_moves to cabas_stock;
create function fund_spent() returns bigint language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(sum(m.amount_cents), 0)::bigint from public.fund_moves m where m.collective_id = public.scope_collective() and m.kind = 'SPENT'
$$;
revoke all on function fund_spent() from public;
grant execute on function fund_spent() to cabas_collective;
grant create on schema public to cabas_stock;
alter function fund_spent() owner to cabas_stock;
revoke create on schema public from cabas_stock;
