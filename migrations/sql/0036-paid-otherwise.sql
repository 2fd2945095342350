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
