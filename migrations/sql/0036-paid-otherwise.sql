-- What was paid another way is not asked for online: docs/adr/0043-paid-otherwise.md.

-- All that one member paid is read whenever they pay.
create index payments_received_of_member on payments_received (collective_id, membership_id);

-- Help of the solidarity fund for orders lessens what their member is charged. Told to that member, and to the worker that takes what is held;
-- to nobody else, not even the second person of their household.
grant select (order_id, account_id) on fund_moves to cabas_stock;
create function fund_help(orders uuid[]) returns table (order_id uuid, cents bigint)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.order_id, sum(m.amount_cents)::bigint from public.fund_moves m
  where m.collective_id = public.scope_collective() and m.kind = 'SPENT' and m.order_id = any (orders)
    and coalesce(m.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid),
      (select nullif(current_setting('app.account_id', true), '') is null))
  group by m.order_id
$$;
revoke all on function fund_help(uuid[]) from public;
grant execute on function fund_help(uuid[]) to cabas_collective;
grant create on schema public to cabas_stock;
alter function fund_help(uuid[]) owner to cabas_stock;
revoke create on schema public from cabas_stock;

-- The search over all one's sales says whether a farm can be paid, as each sale does.
create policy tenant_person on online_settings as restrictive to cabas_person
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy known on online_settings for select to cabas_person using (true);
grant select (collective_id, enabled) on online_settings to cabas_person;
create policy tenant_person on farm_online_accounts as restrictive to cabas_person
  using (producer_id in (select p.producer_id from participations p))
  with check (producer_id in (select p.producer_id from participations p));
create policy known on farm_online_accounts for select to cabas_person using (true);
grant select (producer_id, ready, active) on farm_online_accounts to cabas_person;
