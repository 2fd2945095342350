-- Roles, made once per cluster by an administrator (a role that may create roles), safe to run again.
-- cabas_owner owns and migrates; cabas_app is what the servers log in as; the others are doors it steps
-- through with SET LOCAL ROLE. None can bypass row security. See docs/adr/0003-tenancy.md.
do $$
declare
  door text;
begin
  if not exists (select 1 from pg_roles where rolname = 'cabas_owner') then
    create role cabas_owner login nosuperuser nobypassrls nocreaterole nocreatedb;
  end if;
  if not exists (select 1 from pg_roles where rolname = 'cabas_app') then
    create role cabas_app login noinherit nosuperuser nobypassrls nocreaterole nocreatedb;
  end if;
  alter role cabas_owner nocreaterole;
  foreach door in array array['cabas_collective', 'cabas_person', 'cabas_producer', 'cabas_auth',
                              'cabas_platform', 'cabas_relay', 'cabas_stock'] loop
    if not exists (select 1 from pg_roles where rolname = door) then
      execute format('create role %I nologin nosuperuser nobypassrls', door);
    end if;
    if door <> 'cabas_stock' then
      execute format('grant %I to cabas_app with inherit false, set true', door);
    end if;
  end loop;
  grant cabas_stock to cabas_owner with inherit false, set true;
end $$;
