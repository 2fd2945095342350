-- Who sees which rows: one permissive policy per door, and a restrictive tenant policy that a later, sloppier
-- permissive one cannot widen. Grants say which columns. Read with docs/adr/0003-tenancy.md.
do $$
declare
  t text;
begin
  foreach t in array array['memberships', 'participations', 'mandates', 'listings', 'pickup_points', 'cycle_series',
      'sales_cycles', 'distributions', 'offers', 'orders', 'preparation_slips', 'order_lines', 'idempotency_keys',
      'audit_entries', 'due_tasks', 'imports', 'invitations', 'document_series', 'document_runs', 'documents'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
    -- the other doors: of the collectives carried in the setting only
    execute format('create policy tenant_person on %I as restrictive to cabas_person
      using (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))
      with check (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
    execute format('create policy tenant_producer on %I as restrictive to cabas_producer
      using (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))
      with check (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
  end loop;
  foreach t in array array['producers', 'producer_users', 'products', 'stock_pools', 'collectives'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

-- Memberships and producer users are how a door is opened: they answer to the account, before any collective is known.
drop policy tenant_person on memberships;
create policy tenant_person on memberships as restrictive to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))
  with check (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
create policy door_person on memberships to cabas_person using (true) with check (true);
drop policy tenant_producer on participations;
create policy tenant_producer on participations as restrictive to cabas_producer
  using (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid))
  with check (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid));
create policy door_producer on participations to cabas_producer using (true) with check (true);

-- Collectives
create policy tenant on collectives as restrictive to cabas_collective
  using (id = (select nullif(current_setting('app.collective_id', true), '')::uuid))
  with check (id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy door_collective on collectives to cabas_collective using (true) with check (true);
create policy door_known on collectives for select to cabas_person, cabas_producer
  using (id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy door_platform on collectives to cabas_platform using (true) with check (true);

-- Person: one's own rows, and the open sales of one's active collectives
do $$
declare
  t text;
begin
  foreach t in array array['orders', 'order_lines', 'documents'] loop
    execute format('create policy own on %I for select to cabas_person
      using (account_id = (select nullif(current_setting(''app.account_id'', true), '''')::uuid))', t);
  end loop;
  foreach t in array array['distributions', 'pickup_points'] loop
    execute format('create policy known on %I for select to cabas_person using (true)', t);
  end loop;
  foreach t in array array['sales_cycles', 'offers'] loop
    execute format('create policy active on %I for select to cabas_person
      using (collective_id = any ((select nullif(current_setting(''app.active_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
  end loop;
  -- Producer: one's own lines, slips, documents; where and when to bring them
  foreach t in array array['order_lines', 'preparation_slips', 'documents', 'offers', 'listings', 'mandates'] loop
    execute format('create policy own_goods on %I to cabas_producer
      using (producer_id = (select nullif(current_setting(''app.producer_id'', true), '''')::uuid))
      with check (producer_id = (select nullif(current_setting(''app.producer_id'', true), '''')::uuid))', t);
  end loop;
  foreach t in array array['distributions', 'pickup_points', 'sales_cycles'] loop
    execute format('create policy where_i_sell on %I for select to cabas_producer using (true)', t);
  end loop;
end $$;
create policy my_customers on orders for select to cabas_producer using (exists (
  select 1 from order_lines l where l.collective_id = orders.collective_id and l.order_id = orders.id
    and l.producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid)));

-- How each producer is paid, for those who owe them
create policy how_to_pay on participations for select to cabas_person using (true);
grant select (collective_id, producer_id, payment_note) on participations to cabas_person;

-- Producers, their people, products and stock
create policy tenant on producers as restrictive to cabas_producer
  using (id = (select nullif(current_setting('app.producer_id', true), '')::uuid))
  with check (id = (select nullif(current_setting('app.producer_id', true), '')::uuid));
create policy door_producer on producers to cabas_producer using (true) with check (true);
create policy of_my_collective on producers for select to cabas_collective using (
  created_in = (select nullif(current_setting('app.collective_id', true), '')::uuid) or id in (select p.producer_id from participations p));
create policy first_record on producers for insert to cabas_collective with check (
  claimed_at is null and created_in = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy unclaimed_record on producers for update to cabas_collective
  using (claimed_at is null and id in (select p.producer_id from participations p)) with check (true);
create policy my_farms on producers for select to cabas_person using (
  id in (select u.producer_id from producer_users u));
create policy mine on producer_users to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))
  with check (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
create policy farm_people on producer_users for select to cabas_producer
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
create policy invited on producer_users for insert to cabas_collective
  with check (producer_id in (select p.producer_id from participations p));

do $$
declare
  t text;
begin
  foreach t in array array['products', 'stock_pools'] loop
    execute format('create policy tenant on %I as restrictive to cabas_producer
      using (producer_id = (select nullif(current_setting(''app.producer_id'', true), '''')::uuid))
      with check (producer_id = (select nullif(current_setting(''app.producer_id'', true), '''')::uuid))', t);
    execute format('create policy tenant_collective on %I as restrictive to cabas_collective
      using (producer_id in (select p.producer_id from participations p))
      with check (producer_id in (select p.producer_id from participations p))', t);
    execute format('create policy door_producer on %I to cabas_producer using (true) with check (true)', t);
    execute format('create policy door_collective on %I for select to cabas_collective using (true)', t);
  end loop;
end $$;
create policy unclaimed_insert on products for insert to cabas_collective with check (
  exists (select 1 from producers f where f.id = products.producer_id and f.claimed_at is null));
create policy unclaimed_update on products for update to cabas_collective using (
  exists (select 1 from producers f where f.id = products.producer_id and f.claimed_at is null)) with check (true);

-- Invitations are tokens: read by their hash before anyone is inside. Due rows: times and ids, no personal data.
create policy by_token on invitations for select to cabas_auth using (true);
create policy scheduler on due_tasks to cabas_platform using (true) with check (true);

-- Grants
grant select, insert, update on memberships, participations, mandates, listings, pickup_points, cycle_series,
  sales_cycles, distributions, orders, preparation_slips, due_tasks, imports, invitations, document_series,
  document_runs to cabas_collective;
grant select, insert, update, delete on order_lines to cabas_collective;
grant delete on listings, due_tasks to cabas_collective;
grant select, insert on idempotency_keys, audit_entries, documents to cabas_collective;  -- never changed
grant select, insert, delete, update on offers to cabas_collective;
grant select, update on collectives to cabas_collective;
grant select, insert, update on producers, products to cabas_collective;
grant select on stock_pools to cabas_collective;
grant insert, select on producer_users to cabas_collective;

grant select, update (given_name, family_name, phone, address_line1, address_line2, postcode, city) on memberships to cabas_person;
grant select on collectives, orders, order_lines, documents, distributions, pickup_points, sales_cycles, offers,
  producers, producer_users to cabas_person;

grant select on participations, collectives, order_lines, preparation_slips, documents, offers, listings,
  distributions, pickup_points, sales_cycles, mandates, producer_users, stock_pools to cabas_producer;
grant select (collective_id, id, cycle_id, distribution_id, member_name, status, basket_number) on orders to cabas_producer;
grant update (status, accepted_at, accepted_by, accepted_name, revoked_at) on mandates to cabas_producer;
grant select, update on producers to cabas_producer;
grant select, insert, update on products to cabas_producer;

grant select (collective_id, id, kind, subject_id, email, token_hash, expires_at, accepted_at) on invitations to cabas_auth;
grant select, insert on collectives to cabas_platform;
grant select, update on due_tasks to cabas_platform;

-- Issued documents and the audit log never change, whoever asks.
create function refuse_change() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  raise exception '% rows never change: correct with a new one', tg_table_name using errcode = 'CB001';
end $$;
create trigger documents_never_change before update or delete on documents for each row execute function refuse_change();
create trigger audit_never_changes before update or delete on audit_entries for each row execute function refuse_change();

-- Stock --------------------------------------------------------------------------------------------------
-- The only ways a pool changes. Owned by cabas_stock, a role that can do nothing else.
create policy stock on stock_pools to cabas_stock using (true) with check (true);
create policy stock on offers to cabas_stock using (true) with check (true);
grant select, insert, update on stock_pools to cabas_stock;
grant select (collective_id, id, stock_pool_id, producer_id, product_id, cap, sold), update (sold) on offers to cabas_stock;

-- Takes (delta > 0) or gives back (delta < 0) order units of offers of the collective in scope, all or nothing.
-- Rows are touched in id order, offers before pools, so that no two orders can deadlock. Returns what fell short:
-- no row = everything was taken; otherwise the caller rolls back.
create function take_stock(offer_ids uuid[], deltas bigint[])
returns table (offer_id uuid, remaining bigint)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  tenant uuid := public.scope_collective();
  short uuid[] := '{}';
  pools uuid[];
  farms uuid[];
begin
  if tenant is null then
    raise exception 'take_stock outside a collective' using errcode = 'CB002';
  end if;
  -- 1. this collective's own caps, in id order
  perform 1 from public.offers o where o.collective_id = tenant and o.id = any (offer_ids) order by o.id for no key update;
  with demand as (select d.offer, sum(d.delta) as delta from unnest(offer_ids, deltas) as d(offer, delta) group by d.offer)
  select coalesce(array_agg(o.id), '{}') into short
    from demand d join public.offers o on o.collective_id = tenant and o.id = d.offer
    where d.delta > 0 and o.cap is not null and o.sold + d.delta > o.cap;
  if cardinality(short) = 0 then
    with demand as (select d.offer, sum(d.delta) as delta from unnest(offer_ids, deltas) as d(offer, delta) group by d.offer)
    update public.offers o set sold = o.sold + d.delta
      from demand d where o.collective_id = tenant and o.id = d.offer and d.delta <> 0;
    -- 2. the producers' pools, shared with other collectives, in id order
    select array_agg(distinct o.stock_pool_id), array_agg(distinct o.producer_id) into pools, farms
      from public.offers o where o.collective_id = tenant and o.id = any (offer_ids) and o.stock_pool_id is not null;
    if pools is not null then
      perform 1 from public.stock_pools s
        where s.producer_id = any (farms) and s.id = any (pools) order by s.id for no key update;
      with demand as (
        select o.producer_id as farm, o.stock_pool_id as pool, sum(d.delta) as delta
        from unnest(offer_ids, deltas) as d(offer, delta)
        join public.offers o on o.collective_id = tenant and o.id = d.offer
        where o.stock_pool_id is not null group by o.producer_id, o.stock_pool_id),
      taken as (
        update public.stock_pools s set available = s.available - d.delta, version = s.version + 1
        from demand d where s.producer_id = d.farm and s.id = d.pool and d.delta <> 0 and s.available >= d.delta
        returning s.id)
      select coalesce(array_agg(o.id), '{}') into short
        from demand d join public.offers o on o.collective_id = tenant and o.stock_pool_id = d.pool and o.id = any (offer_ids)
        where d.delta <> 0 and not exists (select 1 from taken t where t.id = d.pool);
    end if;
  end if;
  return query
    select o.id, greatest(0, least(o.cap - o.sold, s.available))
    from public.offers o left join public.stock_pools s on s.producer_id = o.producer_id and s.id = o.stock_pool_id
    where o.collective_id = tenant and o.id = any (short);
end $$;

-- The producer counts again: the pool's total becomes what is free plus what is already promised.
create function set_stock(pool uuid, farm uuid, product uuid, free bigint, starts date, ends date)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if public.scope_producer() is distinct from farm and not exists (
    select 1 from public.participations p where p.producer_id = farm and p.collective_id = public.scope_collective()) then
    raise exception 'not your stock' using errcode = 'CB002';
  end if;
  insert into public.stock_pools (producer_id, id, product_id, period_start, period_end, initial, available)
  values (farm, pool, product, starts, ends, free, free)
  on conflict (producer_id, product_id, coalesce(period_start, '-infinity'::date)) do update
    set initial = stock_pools.initial - stock_pools.available + excluded.available,
        available = excluded.available, period_end = excluded.period_end, version = stock_pools.version + 1;
end $$;
-- A collective works with records it made itself, and with farms whose own people join it: it can't help itself to another's.
create function may_work_with(farm uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from public.producers f where f.id = farm and f.created_in = public.scope_collective())
    or exists (select 1 from public.producer_users u where u.producer_id = farm
      and u.account_id = nullif(current_setting('app.account_id', true), '')::uuid)
$$;
revoke all on function may_work_with(uuid) from public;
grant execute on function may_work_with(uuid) to cabas_collective;
create policy records on producers for select to cabas_stock using (true);
create policy records on producer_users for select to cabas_stock using (true);
grant select (id, created_in) on producers to cabas_stock;
grant select on producer_users to cabas_stock;
create policy ours_to_work_with on participations as restrictive for insert to cabas_collective with check (may_work_with(producer_id));
create policy stock_owner on participations for select to cabas_stock using (true);
grant select on participations to cabas_stock;
-- Privileges first: once cabas_stock owns the functions, cabas_owner can no longer grant or revoke on them.
revoke all on function take_stock(uuid[], bigint[]), set_stock(uuid, uuid, uuid, bigint, date, date) from public;
grant execute on function take_stock(uuid[], bigint[]) to cabas_collective;
grant execute on function set_stock(uuid, uuid, uuid, bigint, date, date) to cabas_collective, cabas_producer;
grant create on schema public to cabas_stock;
alter function may_work_with(uuid) owner to cabas_stock;
alter function take_stock(uuid[], bigint[]) owner to cabas_stock;
alter function set_stock(uuid, uuid, uuid, bigint, date, date) owner to cabas_stock;
revoke create on schema public from cabas_stock;
