-- A household: a second person who acts for a membership, as a plain member. See docs/adr/0023-household.md.
create table household_members (
  collective_id uuid not null default scope_collective() references collectives,
  membership_id uuid not null,
  account_id uuid not null references accounts,        -- the second person
  holder_account_id uuid not null references accounts, -- whose membership it is: rows of the household carry it
  given_name text not null, family_name text not null, email text not null,  -- the second's, as their account has them
  joined_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, membership_id),          -- two people, no more
  unique (collective_id, account_id),
  foreign key (collective_id, membership_id) references memberships (collective_id, id),
  check (account_id <> holder_account_id)
);
create index household_members_of_account on household_members (account_id);
create index household_members_of_holder on household_members (holder_account_id);
alter table household_members enable row level security;
alter table household_members force row level security;
create policy tenant on household_members as restrictive to cabas_collective
  using (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid))
  with check (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy door_collective on household_members to cabas_collective using (true) with check (true);
-- like memberships: it is how a door is opened, so it answers to the account, before any collective is known
create policy tenant_person on household_members as restrictive to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)
    or holder_account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))
  with check (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
create policy door_person on household_members to cabas_person using (true) with check (true);
grant select, insert, delete on household_members to cabas_collective;
grant select, delete, update (given_name, family_name, email) on household_members to cabas_person;

-- Rows of a household: mine, or the holder's in the collective where I am the second.
do $$
declare
  t text;
  mine text := 'account_id = (select nullif(current_setting(''app.account_id'', true), '''')::uuid)
    or account_id = ((select nullif(current_setting(''app.shared_accounts'', true), '''')::uuid[])::uuid[])[array_position(
      (select nullif(current_setting(''app.shared_collectives'', true), '''')::uuid[])::uuid[], collective_id)]';
begin
  foreach t in array array['orders', 'order_lines', 'documents', 'shift_signups', 'line_feedback', 'payments_received', 'order_deliveries'] loop
    execute format('drop policy own on %I', t);
    execute format('create policy own on %I for select to cabas_person using (%s)', t, mine);
  end loop;
  drop policy own on price_choices;
  execute format('create policy own_person on price_choices as restrictive to cabas_person using (%s) with check (%s)', mine, mine);
end $$;
create policy own on price_choices as restrictive to cabas_collective
  using (account_id = (select nullif(current_setting('app.holder_account_id', true), '')::uuid))
  with check (account_id = (select nullif(current_setting('app.holder_account_id', true), '')::uuid));

-- Each of the two is reminded in their own way.
alter table reminder_choices
  add column second boolean not null default false,
  drop constraint reminder_choices_pkey,
  add primary key (collective_id, membership_id, kind, second);

alter table invitations drop constraint invitations_kind_check,
  add constraint invitations_kind_check check (kind in ('MEMBER', 'PRODUCER', 'HOUSEHOLD'));

-- Whoever of the household asks, the turn is the membership's.
create or replace function on_duty(distribution uuid) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (
    select 1 from public.shift_signups g
      join public.memberships m on m.collective_id = g.collective_id and m.id = g.membership_id
      join public.shifts s on s.collective_id = g.collective_id and s.id = g.shift_id
      join public.distributions d on d.collective_id = s.collective_id and d.id = s.distribution_id
      join public.collectives c on c.id = s.collective_id
    where s.distribution_id = $1 and s.cancelled_at is null and d.status <> 'CANCELLED' and m.status = 'ACTIVE'
      and m.account_id = (select nullif(current_setting('app.holder_account_id', true), '')::uuid)
      and clock_timestamp() >= (d.pickup_date + s.window_start) at time zone c.time_zone - interval '12 hours'
      and clock_timestamp() < (d.pickup_date + s.window_end) at time zone c.time_zone + interval '24 hours')
$$;

-- As in 0006, and: who has no membership of their own that still stands comes in by the household's, as a plain member.
create or replace function open_door(door text, account uuid, token bytea, tenant uuid) returns jsonb
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  done text;
  session jsonb;
  who uuid := account;
  found jsonb;
  shared jsonb;
  holder uuid;
  known uuid[];
  active uuid[];
  standing uuid[];
  households jsonb[] := '{}';
  homes uuid[] := '{}';
  holders uuid[] := '{}';
  home record;
begin
  if token is not null then
    done := set_config('role', 'cabas_auth', true);
    select s.account_id, jsonb_build_object('accountId', s.account_id, 'isStaff', a.is_staff, 'locale', a.locale,
        'stale', s.last_seen_at < clock_timestamp() - interval '1 hour',
        'provenRecently', s.proven_at > clock_timestamp() - interval '10 minutes',
        'hasSecondFactor', f.confirmed_at is not null,
        'secondFactorOverdue', coalesce(a.second_factor_due_at <= clock_timestamp(), false)) into who, session
      from sessions s join accounts a on a.id = s.account_id left join second_factors f on f.account_id = a.id
      where s.token_hash = token and s.expires_at > clock_timestamp();
  end if;
  done := set_config('app.account_id', coalesce(who::text, ''), true);
  case door
    when 'collective' then
      done := set_config('app.collective_id', tenant::text, true) || set_config('role', 'cabas_collective', true);
      if who is not null then
        select jsonb_build_object('id', m.id, 'roles', m.roles, 'status', m.status,
            'secondFactorOverdue', coalesce(m.second_factor_due_at <= clock_timestamp(), false)) into found
          from memberships m where m.account_id = who and m.collective_id = tenant;
        if found is null or found ->> 'status' = 'LEFT' then
          select jsonb_build_object('id', m.id, 'roles', array['MEMBER'], 'status', m.status, 'secondFactorOverdue', false,
              'holderId', m.account_id), m.account_id into shared, holder
            from household_members h join memberships m on m.collective_id = h.collective_id and m.id = h.membership_id
            where h.account_id = who and h.collective_id = tenant and m.account_id = h.holder_account_id;
          found := coalesce(shared, found);
        end if;
      end if;
      done := set_config('app.holder_account_id', coalesce(coalesce(holder, who)::text, ''), true);
      return jsonb_build_object('session', session, 'member', found);
    when 'person' then
      done := set_config('role', 'cabas_person', true);
      if who is not null then
        select array_agg(m.collective_id), array_agg(m.collective_id) filter (where m.status = 'ACTIVE'),
            array_agg(m.collective_id) filter (where m.status <> 'LEFT') into known, active, standing
          from memberships m where m.account_id = who;
        for home in select h.collective_id, h.membership_id, h.holder_account_id from household_members h
            where h.account_id = who and h.collective_id <> all (coalesce(standing, '{}')) order by h.collective_id loop
          -- how the membership stands is the collective's to say
          done := set_config('app.collective_id', home.collective_id::text, true) || set_config('role', 'cabas_collective', true);
          select jsonb_build_object('membershipId', m.id, 'collectiveId', m.collective_id, 'holderId', m.account_id,
              'holderName', m.given_name, 'status', m.status) into shared
            from memberships m where m.id = home.membership_id and m.account_id = home.holder_account_id;
          done := set_config('role', 'cabas_person', true) || set_config('app.collective_id', '', true);
          if shared is not null then
            households := households || shared;
            homes := homes || home.collective_id;
            holders := holders || home.holder_account_id;
            known := array_append(known, home.collective_id);
            if shared ->> 'status' = 'ACTIVE' then active := array_append(active, home.collective_id); end if;
          end if;
        end loop;
      end if;
      done := set_config('app.known_collective_ids', coalesce(known, '{}')::text, true)
        || set_config('app.active_collective_ids', coalesce(active, '{}')::text, true)
        || set_config('app.shared_collectives', homes::text, true) || set_config('app.shared_accounts', holders::text, true);
      return jsonb_build_object('session', session, 'households', to_jsonb(households));
    when 'producer' then
      done := set_config('app.producer_id', tenant::text, true) || set_config('role', 'cabas_producer', true);
      known := array(select p.collective_id from participations p where p.producer_id = tenant);
      done := set_config('app.known_collective_ids', known::text, true);
      return jsonb_build_object('session', session,
        'isFarmUser', exists (select 1 from producer_users u where u.producer_id = tenant));
    when 'none' then
      return jsonb_build_object('session', session);
    else
      raise exception 'no such door' using errcode = 'CB003';
  end case;
end $$;
