-- What is due beyond a price: how far a real weight may lie from the estimate, deposits, price levels, and how one pays.

-- Weighed goods: within the tolerance (1/100 of a per cent of the estimate) the real weight simply applies; null: always.
-- Deposits: a piece of returnable packaging, beside the price and never part of it.
alter table products
  add column tolerance_bp integer default 1000 check (tolerance_bp between 0 and 5000),
  add column deposit_cents bigint not null default 0 check (deposit_cents between 0 and 100000),
  add check (deposit_cents = 0 or selling_mode in ('PIECE', 'WEIGHED_PIECE'));
alter table offers
  add column tolerance_bp integer,
  add column deposit_cents bigint not null default 0 check (deposit_cents >= 0);
alter table order_lines
  add column tolerance_bp integer,
  add column deposit_cents bigint not null default 0 check (deposit_cents >= 0),  -- of one piece, as agreed
  -- what everyone sees, where the member's price level made another price of it; null: the price is the listed one
  add column list_price_cents bigint check (list_price_cents >= 0);
alter table order_lines                              -- follow what is delivered, whoever writes it
  add column deposit_due_cents bigint not null generated always as (deposit_cents * coalesce(delivered_quantity, quantity)) stored,
  -- the line at the listed price, half up as the kernel's lineCents: the difference to amount_cents is the level's
  add column list_due_cents bigint not null generated always as (case
    when list_price_cents is null then amount_cents
    when selling_mode = 'PIECE' then list_price_cents * coalesce(delivered_quantity, quantity)
    else (2 * list_price_cents * coalesce(delivered_measure::bigint, case when selling_mode = 'WEIGHED_PIECE'
      then coalesce(delivered_quantity, quantity)::bigint * coalesce(content_amount, 0) else coalesce(delivered_quantity, quantity) end) + 1000) / 2000
    end) stored;
create index order_lines_at_a_level on order_lines (collective_id, distribution_id) where list_price_cents is not null;
alter table documents add column deposits_cents bigint not null default 0;  -- beside net, VAT and gross: outside VAT

-- How one pays: by which means, and when (days before or after the pick-up). A farm's own, or null: as the collective.
alter table collectives
  add column payment_means text[] not null default '{}' check (payment_means <@ array['CASH', 'CHEQUE', 'TRANSFER', 'CARD', 'LOCAL_CURRENCY']),
  add column payment_moment text not null default 'AT_PICKUP' check (payment_moment in ('AT_PICKUP', 'BEFORE', 'AFTER')),
  add column payment_days integer not null default 0 check (payment_days between 0 and 60);
alter table participations
  add column payment_means text[] check (payment_means <@ array['CASH', 'CHEQUE', 'TRANSFER', 'CARD', 'LOCAL_CURRENCY']),
  add column payment_moment text check (payment_moment in ('AT_PICKUP', 'BEFORE', 'AFTER')),
  add column payment_days integer check (payment_days between 0 and 60);
grant select (payment_means, payment_moment, payment_days) on participations to cabas_person;

-- As 0004 made it, with how the farm is paid.
create or replace function link_farm(record uuid, farm uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
begin
  insert into participations (id, producer_id, status, referent_id, paperwork, payment_note, minimum_cents, created_at,
      payment_means, payment_moment, payment_days)
    select gen_random_uuid(), farm, status, referent_id, paperwork, payment_note, minimum_cents, created_at,
      payment_means, payment_moment, payment_days
    from participations where producer_id = record for update;
  update products p set reference = null where p.producer_id = record
    and exists (select 1 from products o where o.producer_id = farm and o.reference = p.reference and o.archived_at is null);
  update products set producer_id = farm where producer_id = record;  -- listings and stock follow
  update offers set producer_id = farm where producer_id = record;
  update order_lines set producer_id = farm where producer_id = record;
  update preparation_slips set producer_id = farm where producer_id = record;
  update mandates set producer_id = farm where producer_id = record;
  update imports set producer_id = farm where producer_id = record;
  delete from participations where producer_id = record;
end $$;

-- Price levels (resale only): what a collective offers, and which one a member chose. The choice shows itself to the member
-- alone, staff of the same collective included: docs/adr/0014-price-levels.md.
create table price_levels (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  position integer not null,
  name text not null check (length(name) between 1 and 60),
  words text not null default '' check (length(words) <= 300),
  rate_bp integer not null check (rate_bp between -5000 and 5000 and rate_bp <> 0),  -- on the sale price; the price itself is no level
  active boolean not null default true,
  primary key (collective_id, id)
);
create table price_choices (                         -- no row: the price itself
  collective_id uuid not null default scope_collective() references collectives,
  membership_id uuid not null,
  account_id uuid not null references accounts,
  level_id uuid not null,
  primary key (collective_id, membership_id),
  foreign key (collective_id, membership_id) references memberships (collective_id, id),
  foreign key (collective_id, level_id) references price_levels (collective_id, id)
);

do $$
declare
  t text;
begin
  foreach t in array array['price_levels', 'price_choices'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective, cabas_stock
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy tenant_person on %I as restrictive to cabas_person
      using (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))
      with check (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
    execute format('create policy door_person on %I for select to cabas_person using (true)', t);
    execute format('create policy ordering on %I for select to cabas_stock using (true)', t);
  end loop;
end $$;
create policy own on price_choices as restrictive to cabas_collective, cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))
  with check (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
grant select, insert, update on price_levels to cabas_collective;
grant select, insert, update, delete on price_choices to cabas_collective;
grant select on price_levels, price_choices to cabas_person, cabas_stock;

-- What an order of this member is priced at: 1/100 of a per cent on the sale price; null: the price itself. For the ordering
-- transaction, also when staff enters the order: the only look at a choice that is not one's own.
create function price_level_of(member uuid) returns integer language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.rate_bp from public.price_choices c
    join public.price_levels l on l.collective_id = c.collective_id and l.id = c.level_id and l.active
    where c.collective_id = public.scope_collective() and c.membership_id = member
$$;
revoke all on function price_level_of(uuid) from public;
grant execute on function price_level_of(uuid) to cabas_collective;
grant create on schema public to cabas_stock;
alter function price_level_of(uuid) owner to cabas_stock;
revoke create on schema public from cabas_stock;
