-- The flow is chosen sale by sale: docs/adr/0040-agency-completed.md.

-- Whoever runs one sale that is not direct buys, or invoices a service: the second factor is expected as if all sales were like it.
create or replace function set_second_factor_due() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  needed boolean := 'ADMIN' = any (new.roles);
begin
  if not needed and new.roles && array['TREASURER', 'COORDINATOR', 'AUDITOR'] then
    needed := (select paperwork <> 'SLIPS' or flow <> 'DIRECT' from collectives where id = new.collective_id)
      or exists (select 1 from sales_cycles where collective_id = new.collective_id and flow <> 'DIRECT');
  end if;
  if not needed then
    new.second_factor_due_at := null;
  elsif new.second_factor_due_at is null then
    new.second_factor_due_at := clock_timestamp() + make_interval(days =>
      (select second_factor_grace_days from collectives where id = new.collective_id));
  end if;
  return new;
end $$;

create function sale_needs_second_factor() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  update memberships set roles = roles
    where collective_id = new.collective_id and roles && array['TREASURER', 'COORDINATOR', 'AUDITOR'] and second_factor_due_at is null;
  return null;
end $$;
create trigger sales_second_factor after insert on sales_cycles
  for each row when (new.flow <> 'DIRECT') execute function sale_needs_second_factor();
