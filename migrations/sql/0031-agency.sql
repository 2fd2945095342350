-- Sales in the farms' own names (AGENCY: a producers' shop), what the collective is owed for its service there, and the AMAP kind:
-- docs/adr/0036-agency-and-amap.md.

alter table collectives
  drop constraint collectives_kind_check,
  add constraint collectives_kind_check
    check (kind in ('CIVAM', 'ASSOCIATION', 'PRODUCERS_GROUP', 'PRODUCERS_SHOP', 'VILLAGE_SHOP', 'BUYING_GROUP', 'PLATFORM', 'FARM', 'AMAP')),
  drop constraint collectives_flow_check,
  add constraint collectives_flow_check check (flow in ('DIRECT', 'RESALE', 'AGENCY')),
  add column service_fee_bp integer not null default 0 check (service_fee_bp between 0 and 5000),  -- AGENCY: of what members pay a farm
  -- law: a producer's contracts, cheques to its own order, no margin
  add constraint collectives_amap check (kind <> 'AMAP' or flow = 'DIRECT' and margin_bp = 0);
alter table participations
  add column service_fee_bp integer check (service_fee_bp between 0 and 5000);     -- null: as the collective
alter table sales_cycles
  drop constraint sales_cycles_flow_check,
  add constraint sales_cycles_flow_check check (flow in ('DIRECT', 'RESALE', 'AGENCY'));

create function sale_of_an_amap() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if (new.flow <> 'DIRECT' or new.margin_bp <> 0)
     and exists (select 1 from collectives c where c.id = new.collective_id and c.kind = 'AMAP') then
    raise exception 'an AMAP neither resells nor sells for others' using errcode = 'CB001';
  end if;
  return new;
end $$;
create trigger sales_of_an_amap before insert or update of flow, margin_bp on sales_cycles for each row execute function sale_of_an_amap();

-- The service fee of a farm in a sale in its name: frozen when the sale opens, or when the farm comes to it.
create table service_terms (
  collective_id uuid not null default scope_collective() references collectives,
  cycle_id uuid not null,
  producer_id uuid not null,
  fee_bp integer not null check (fee_bp between 0 and 5000),
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, cycle_id, producer_id),
  foreign key (collective_id, cycle_id) references sales_cycles (collective_id, id),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id)
);
create index service_terms_of_producer on service_terms (producer_id, cycle_id);

-- Which invoice charged it, on how much. One that was taken back is followed by the next.
create table sale_fees (
  collective_id uuid not null default scope_collective() references collectives,
  document_id uuid not null,
  cycle_id uuid not null,
  producer_id uuid not null,
  place integer not null check (place > 0),
  sold_cents bigint not null check (sold_cents > 0),   -- what members pay for the farm's goods, VAT included, deposits not
  fee_bp integer not null check (fee_bp between 1 and 5000),
  net_cents bigint not null check (net_cents > 0 and net_cents = (sold_cents * fee_bp + 5000) / 10000),  -- half up, once
  primary key (collective_id, document_id),
  unique (collective_id, cycle_id, producer_id, place),
  foreign key (collective_id, document_id) references documents (collective_id, id),
  foreign key (collective_id, cycle_id, producer_id) references service_terms (collective_id, cycle_id, producer_id)
);
create index sale_fees_of_producer on sale_fees (producer_id, cycle_id);

do $$
declare
  t text;
begin
  foreach t in array array['service_terms', 'sale_fees'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
    execute format('grant select, insert on %I to cabas_collective', t);
    -- the farm reads what it is charged
    execute format('create policy tenant_producer on %I as restrictive to cabas_producer
      using (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))
      with check (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
    execute format('create policy own_goods on %I for select to cabas_producer
      using (producer_id = (select nullif(current_setting(''app.producer_id'', true), '''')::uuid))', t);
    execute format('grant select on %I to cabas_producer', t);
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_never_change', t);
  end loop;
end $$;

-- Goods sold in a farm's name are paid to the farm's own account and nowhere else: nobody collects for others. Jars brought back are no
-- money; being delivered is the collective's own.
create function paid_to_the_farm_itself() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.producer_id is not null and new.reverses is null and new.means not in ('ONLINE', 'JARS') and exists (
       select 1 from distributions d join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
       where d.collective_id = new.collective_id and d.id = new.distribution_id and s.flow = 'AGENCY') then
    raise exception 'goods sold in a farm''s name are paid online, to the farm' using errcode = 'CB001';
  end if;
  return new;
end $$;
create trigger payments_received_to_the_farm before insert on payments_received for each row execute function paid_to_the_farm_itself();

-- Whoever sells in the farms' names issues invoices of its service.
create or replace function set_second_factor_due() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  needed boolean := 'ADMIN' = any (new.roles);
begin
  if not needed and new.roles && array['TREASURER', 'COORDINATOR', 'AUDITOR'] then
    needed := (select paperwork <> 'SLIPS' or flow <> 'DIRECT' from collectives where id = new.collective_id);
  end if;
  if not needed then
    new.second_factor_due_at := null;
  elsif new.second_factor_due_at is null then
    new.second_factor_due_at := clock_timestamp() + make_interval(days =>
      (select second_factor_grace_days from collectives where id = new.collective_id));
  end if;
  return new;
end $$;
