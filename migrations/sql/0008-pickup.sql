-- Where and when one fetches: slots with capacity, minimums of a pick-up point, and how many weeks ahead one may order.
create table pickup_slots (
  collective_id uuid not null default scope_collective(),  -- tied to its collective through the distribution
  id uuid not null,
  distribution_id uuid not null,
  -- minutes after the window's start: a distribution that is postponed takes its slots along, and orders keep theirs
  starts_after integer not null check (starts_after between 0 and 1439),
  minutes integer not null check (minutes between 1 and 1440),
  capacity integer not null check (capacity between 1 and 10000),
  taken integer not null default 0 check (taken between 0 and capacity),  -- changed only by take_slot, in the order's own transaction
  primary key (collective_id, id),
  unique (collective_id, distribution_id, id),
  unique (collective_id, distribution_id, starts_after),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id)
);
-- On the row that an order locks: whether a slot must be chosen costs no further look where there are none.
alter table distributions add column slotted boolean not null default false;
alter table orders add column slot_id uuid,
  add foreign key (collective_id, distribution_id, slot_id) references pickup_slots (collective_id, distribution_id, id);

alter table pickup_points
  add column order_minimum_cents bigint not null default 0 check (order_minimum_cents between 0 and 100000000),  -- of one order there
  add column total_minimum_cents bigint not null default 0 check (total_minimum_cents between 0 and 100000000);  -- of all orders of a sale there

-- Of a repeated sale: how many weeks before its pick-up each date opens; 0: each at its own time.
alter table collectives add column weeks_ahead integer not null default 0 check (weeks_ahead between 0 and 12);

alter table pickup_slots enable row level security;
alter table pickup_slots force row level security;
create policy tenant on pickup_slots as restrictive to cabas_collective
  using (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid))
  with check (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy door_collective on pickup_slots to cabas_collective using (true) with check (true);
create policy tenant_person on pickup_slots as restrictive to cabas_person
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy known on pickup_slots for select to cabas_person using (true);
create policy where_i_sell on pickup_slots for select to cabas_producer using (true);
create policy tenant_producer on pickup_slots as restrictive to cabas_producer
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
grant select, insert, update, delete on pickup_slots to cabas_collective;
grant select on pickup_slots to cabas_person, cabas_producer;

-- Takes a place in one slot of a distribution and gives one back in another (either may be null), all or nothing: false when
-- the wanted slot is full or not of this distribution, and nothing is changed. Rows are locked in id order; orders take their
-- slot before their stock (the distribution, slots, offers, pools), so that no two of them can deadlock.
create function take_slot(at uuid, wanted uuid, back uuid) returns boolean language plpgsql set search_path = pg_catalog, public as $$
begin
  if wanted is not distinct from back then
    return true;
  end if;
  perform 1 from pickup_slots s where s.distribution_id = at and s.id in (wanted, back) order by s.id for no key update;
  update pickup_slots s set taken = s.taken + 1 where s.distribution_id = at and s.id = wanted and s.taken < s.capacity;
  if not found and wanted is not null then
    return false;
  end if;
  update pickup_slots s set taken = s.taken - 1 where s.distribution_id = at and s.id = back;
  return true;
end $$;
revoke all on function take_slot(uuid, uuid, uuid) from public;
grant execute on function take_slot(uuid, uuid, uuid) to cabas_collective;
