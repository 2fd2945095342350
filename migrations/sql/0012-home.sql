-- Turns on duty, reminders and how they reach people, the calendar's secret address, words of farms and collectives.

-- Turns ----------------------------------------------------------------------------------------------------------------
alter table collectives
  add column turns_owed integer not null default 0 check (turns_owed between 0 and 52),          -- a season; 0: nobody counts
  add column turns_season_month integer not null default 1 check (turns_season_month between 1 and 12),
  add column turns_leave_hours integer not null default 48 check (turns_leave_hours between 0 and 720);  -- later, one calls

create table shifts (                                -- what is needed: so many people, then and there
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  distribution_id uuid,                              -- its day moves with the distribution's; null: a day of its own
  day date,
  label text not null check (length(label) between 1 and 120),
  window_start time not null, window_end time not null,   -- the collective's clock
  needed integer not null check (needed between 1 and 50),
  taken integer not null default 0,
  cancelled_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  check ((distribution_id is null) = (day is not null)),
  check (window_end > window_start),
  check (taken between 0 and needed)                 -- the net: the last place goes to one
);
create index shifts_of_distribution on shifts (collective_id, distribution_id);
create index shifts_by_day on shifts (collective_id, day) where day is not null;

create table shift_signups (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  shift_id uuid not null,
  membership_id uuid not null,
  account_id uuid,                                   -- leads the person door
  created_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, shift_id, membership_id),
  foreign key (collective_id, shift_id) references shifts (collective_id, id),
  foreign key (collective_id, membership_id) references memberships (collective_id, id)
);
create index shift_signups_of_account on shift_signups (account_id);
create index shift_signups_of_member on shift_signups (collective_id, membership_id);

-- Reminders ------------------------------------------------------------------------------------------------------------
create table reminder_choices (                      -- no row: by mail, not by push
  collective_id uuid not null default scope_collective() references collectives,
  membership_id uuid not null,
  kind text not null check (kind in ('OPENING', 'CLOSING', 'PICKUP', 'TURN', 'MESSAGE')),
  by_mail boolean not null,
  by_push boolean not null,
  primary key (collective_id, membership_id, kind),
  foreign key (collective_id, membership_id) references memberships (collective_id, id)
);

-- Words ----------------------------------------------------------------------------------------------------------------
create table announcements (                         -- a message of the collective to its members
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  subject text not null check (length(subject) between 1 and 120),
  words text not null check (length(words) between 1 and 5000),
  distribution_id uuid,                              -- to those with an order there; null: to every active member
  membership_id uuid not null,                       -- who wrote it
  sent_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  foreign key (collective_id, membership_id) references memberships (collective_id, id)
);
create index announcements_by_time on announcements (collective_id, sent_at desc);

create table farm_news (                             -- a farm's own words, to whom it sells through
  producer_id uuid not null default scope_producer() references producers,
  id uuid not null,
  words text not null check (length(words) between 1 and 2000),
  collective_ids uuid[],                             -- null: to all
  written_at timestamptz not null default clock_timestamp(),
  withdrawn_at timestamptz,
  primary key (producer_id, id)
);
create index farm_news_by_time on farm_news (producer_id, written_at desc);

do $$
declare
  t text;
begin
  foreach t in array array['shifts', 'shift_signups', 'reminder_choices', 'announcements'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
  end loop;
  foreach t in array array['shifts', 'shift_signups'] loop
    execute format('create policy tenant_person on %I as restrictive to cabas_person
      using (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))
      with check (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
  end loop;
end $$;
create policy active on shifts for select to cabas_person
  using (collective_id = any ((select nullif(current_setting('app.active_collective_ids', true), '')::uuid[])::uuid[]));
create policy own on shift_signups for select to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));

alter table farm_news enable row level security;
alter table farm_news force row level security;
create policy tenant on farm_news as restrictive to cabas_producer
  using (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid))
  with check (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid));
create policy door_producer on farm_news to cabas_producer using (true) with check (true);
create policy tenant_collective on farm_news as restrictive to cabas_collective
  using (producer_id in (select p.producer_id from participations p))
  with check (producer_id in (select p.producer_id from participations p));
create policy told_to_us on farm_news for select to cabas_collective
  using (collective_ids is null or (select nullif(current_setting('app.collective_id', true), '')::uuid) = any (collective_ids));

grant select, insert, update on shifts, reminder_choices to cabas_collective;
grant delete on reminder_choices to cabas_collective;
grant select, insert, delete, update (account_id) on shift_signups to cabas_collective;
grant select, insert on announcements to cabas_collective;
grant select on shifts, shift_signups to cabas_person;
grant select, insert, update (withdrawn_at) on farm_news to cabas_producer;
grant select on farm_news to cabas_collective;

-- Whether who is in scope has a turn at this distribution, now: from twelve hours before it until a day after.
create function on_duty(distribution uuid) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (
    select 1 from public.shift_signups g
      join public.memberships m on m.collective_id = g.collective_id and m.id = g.membership_id
      join public.shifts s on s.collective_id = g.collective_id and s.id = g.shift_id
      join public.distributions d on d.collective_id = s.collective_id and d.id = s.distribution_id
      join public.collectives c on c.id = s.collective_id
    where s.distribution_id = $1 and s.cancelled_at is null and d.status <> 'CANCELLED' and m.status = 'ACTIVE'
      and m.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)
      and clock_timestamp() >= (d.pickup_date + s.window_start) at time zone c.time_zone - interval '12 hours'
      and clock_timestamp() < (d.pickup_date + s.window_end) at time zone c.time_zone + interval '24 hours')
$$;
revoke all on function on_duty(uuid) from public;
grant execute on function on_duty(uuid) to cabas_collective;

-- Of an account, behind the auth door ------------------------------------------------------------------------------------
create table calendar_feeds (
  account_id uuid primary key references accounts,
  token_hash bytea not null unique,                  -- what a calendar program shows us
  token bytea not null,                              -- the same, sealed with SECRET_KEY: its owner may look at the link again
  created_at timestamptz not null default clock_timestamp()
);
create table push_devices (
  account_id uuid not null references accounts,
  id uuid not null,
  endpoint_hash bytea not null,
  subscription bytea not null,                       -- address and keys as the browser gave them, sealed with SECRET_KEY
  name text not null default '' check (length(name) <= 80),
  created_at timestamptz not null default clock_timestamp(),
  primary key (account_id, id),
  unique (endpoint_hash)                             -- a browser belongs to who used it last
);
grant select, insert, update, delete on calendar_feeds, push_devices to cabas_auth;
