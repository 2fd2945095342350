-- Home delivery: a pick-up point whose baskets go home. Each distribution there is a round of its own, with its window, closing and slots
-- as everywhere; what it costs and where it goes is frozen for the sale when it opens. docs/adr/0022-home-delivery.md
alter table pickup_points add column home boolean not null default false;  -- for good: a place never becomes a round

create table delivery_terms (                        -- what the next sales take
  collective_id uuid not null default scope_collective() references collectives,
  pickup_point_id uuid not null,
  fee_cents bigint not null check (fee_cents between 0 and 100000),
  vat_category text not null default 'STANDARD' check (vat_category in ('FOOD', 'INTERMEDIATE', 'STANDARD')),  -- those every territory has
  threshold_cents bigint not null default 0 check (threshold_cents between 0 and 100000000),  -- of goods, to be delivered at all
  free_from_cents bigint check (free_from_cents between 1 and 100000000),                     -- from so much on without a fee; null: never
  capacity integer check (capacity between 1 and 10000),                                      -- baskets a round; null: as many as come
  areas text[] not null check (cardinality(areas) between 1 and 500),                         -- `36600`, `366*`, `36600 VALENCAY`
  primary key (collective_id, pickup_point_id),
  foreign key (collective_id, pickup_point_id) references pickup_points (collective_id, id)
);

create table delivery_rounds (                       -- the terms of one distribution; they stand still once its sale is open
  collective_id uuid not null default scope_collective() references collectives,
  distribution_id uuid not null,
  fee_cents bigint not null check (fee_cents >= 0),
  vat_rate_bp integer not null,                      -- of the day of the round
  threshold_cents bigint not null,
  free_from_cents bigint,
  capacity integer,
  areas text[] not null,
  taken integer not null default 0 check (taken >= 0),
  primary key (collective_id, distribution_id),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  check (capacity is null or taken <= capacity)      -- the net: the last place goes to one
);

-- Where an order goes. Apart from the order, so that no grant on orders ever shows it: farms have none here.
create table order_deliveries (
  collective_id uuid not null default scope_collective() references collectives,
  order_id uuid not null,
  account_id uuid,                                   -- leads the person door
  address_line1 text not null check (length(address_line1) between 1 and 200),
  address_line2 text not null default '' check (length(address_line2) <= 200),
  postcode text not null check (length(postcode) between 1 and 20),
  city text not null check (length(city) between 1 and 120),
  note text not null default '' check (length(note) <= 300),  -- for the driver: door code, dog, floor
  primary key (collective_id, order_id),
  foreign key (collective_id, order_id) references orders (collective_id, id)
);
create index order_deliveries_of_account on order_deliveries (account_id);

-- What this order pays to be delivered, as agreed: the collective's own service, never a farm's goods.
alter table orders
  add column delivery_fee_cents bigint not null default 0 check (delivery_fee_cents >= 0),
  add column delivery_vat_rate_bp integer,
  add check (delivery_fee_cents = 0 or delivery_vat_rate_bp is not null);

do $$
declare
  t text;
begin
  foreach t in array array['delivery_terms', 'delivery_rounds', 'order_deliveries'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
  end loop;
  foreach t in array array['delivery_rounds', 'order_deliveries'] loop
    execute format('create policy tenant_person on %I as restrictive to cabas_person
      using (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))
      with check (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
  end loop;
end $$;
-- a farm reads where and when it brings its goods, terms of the round included; never where baskets go
create policy tenant_producer on delivery_rounds as restrictive to cabas_producer
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy where_i_sell on delivery_rounds for select to cabas_producer using (true);
grant select on delivery_rounds to cabas_producer;
create policy known on delivery_rounds for select to cabas_person using (true);
create policy own on order_deliveries for select to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
grant select, insert, update on delivery_terms, delivery_rounds to cabas_collective;
grant select, insert, update, delete on order_deliveries to cabas_collective;
grant select on delivery_rounds, order_deliveries to cabas_person;

-- Freezes the point's terms for these distributions, at the rate of their own day; never again once someone has a place: an open sale keeps
-- its terms.
create function freeze_rounds(ids uuid[]) returns void language sql set search_path = pg_catalog, public as $$
  insert into delivery_rounds (distribution_id, fee_cents, vat_rate_bp, threshold_cents, free_from_cents, capacity, areas)
    select d.id, t.fee_cents, v.rate_bp, t.threshold_cents, t.free_from_cents, t.capacity, t.areas
    from distributions d
      join delivery_terms t on t.collective_id = d.collective_id and t.pickup_point_id = d.pickup_point_id
      join collectives c on c.id = d.collective_id
      join vat_rates v on v.category = t.vat_category
        and v.territory = case when exists (select 1 from vat_rates k where k.territory = c.territory) then c.territory else 'FR' end
        and v.valid_from <= d.pickup_date and (v.valid_to is null or v.valid_to >= d.pickup_date)
    where d.id = any (ids)
  on conflict (collective_id, distribution_id) do update set fee_cents = excluded.fee_cents, vat_rate_bp = excluded.vat_rate_bp,
    threshold_cents = excluded.threshold_cents, free_from_cents = excluded.free_from_cents, capacity = excluded.capacity, areas = excluded.areas
    where delivery_rounds.taken = 0
$$;
revoke all on function freeze_rounds(uuid[]) from public;
grant execute on function freeze_rounds(uuid[]) to cabas_collective;

-- Takes a place in a round (`back` false) or gives one back, in one conditional write; false: the round is full. Called in the order's own
-- transaction, after the order's row and before slots and stock.
create function take_round(at uuid, back boolean) returns boolean language plpgsql set search_path = pg_catalog, public as $$
begin
  update delivery_rounds r set taken = r.taken + case when back then -1 else 1 end
    where r.distribution_id = at and (back or r.capacity is null or r.taken < r.capacity);
  return found;
end $$;
revoke all on function take_round(uuid, boolean) from public;
grant execute on function take_round(uuid, boolean) to cabas_collective;

-- The address for the next time: the person's own, which no collective's door reaches.
create table delivery_addresses (
  account_id uuid primary key references accounts,
  address_line1 text not null check (length(address_line1) between 1 and 200),
  address_line2 text not null default '' check (length(address_line2) <= 200),
  postcode text not null check (length(postcode) between 1 and 20),
  city text not null check (length(city) between 1 and 120),
  note text not null default '' check (length(note) <= 300),
  changed_at timestamptz not null default clock_timestamp()
);
alter table delivery_addresses enable row level security;
alter table delivery_addresses force row level security;
create policy own on delivery_addresses to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))
  with check (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
grant select, insert, update, delete on delivery_addresses to cabas_person;

alter table paper_prints drop constraint paper_prints_kind_check;
alter table paper_prints add constraint paper_prints_kind_check
  check (kind in ('HANDOUT', 'SLIPS', 'SORTING', 'CROSS_TABLE', 'LABELS', 'DELIVERY'));
