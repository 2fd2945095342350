-- What is left to pay, read through a person's own door by the one reckoning; orders that were paid and then owe less: docs/adr/0044-what-is-over.md.

-- Of what one paid: whose member it was, so that what was written down before they had an account counts as it does for the collective.
grant select (membership_id) on payments_received to cabas_person;
alter policy own on payments_received using (
  membership_id = any ((select own_memberships())::uuid[])
  or account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
alter policy own on contributions using (
  membership_id = any ((select own_memberships())::uuid[])
  or account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
-- Help of the fund by membership likewise, for its member alone: not for the second of their household.
grant select (membership_id) on fund_moves to cabas_person;
alter policy own on fund_moves using (
  membership_id = any ((select array(select m.id from memberships m
    where m.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)))::uuid[])
  or account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
-- Through a collective's door `fund_help` reads which membership is that of who asks, and no other.
create policy tenant_help on memberships as restrictive to cabas_stock
  using (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid))
  with check (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy whom_the_fund_helps on memberships for select to cabas_stock
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
grant select (collective_id, id, account_id) on memberships to cabas_stock;
grant select (membership_id) on fund_moves to cabas_stock;
grant create on schema public to cabas_stock;
set local role cabas_stock;
create or replace function fund_help(orders uuid[]) returns table (order_id uuid, cents bigint)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.order_id, sum(m.amount_cents)::bigint from public.fund_moves m
  where m.collective_id = public.scope_collective() and m.kind = 'SPENT' and m.order_id = any (orders)
    and ((select nullif(current_setting('app.account_id', true), '') is null)
      or m.membership_id = any ((select array(select x.id from public.memberships x where x.collective_id = public.scope_collective()
        and x.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)))::uuid[]))
  group by m.order_id
$$;
reset role;
revoke create on schema public from cabas_stock;
-- What is held or under way online, the household's too, and who can be paid online: home says what is left to pay.
grant select (order_id, membership_id, hold) on online_charges to cabas_person;
alter policy own on online_charges using (
  membership_id = any ((select own_memberships())::uuid[])
  or account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
grant select (provider, ready) on online_settings to cabas_person;

-- Orders that owe less than they did, cancelled or made smaller: looked at a few minutes later, all at once, and told to who keeps the money where
-- they were paid. What of it is over is read from the payments each time; a row says what was told, and what the member keeps in advance.
create table overpaid_orders (
  collective_id uuid not null default scope_collective() references collectives,
  order_id uuid not null,
  at timestamptz not null default clock_timestamp(), -- it owes less since
  was jsonb not null check (jsonb_typeof(was) = 'object'), -- what it once came to, payee by payee ('': the collective): no more of what was noted apart was meant for it
  looked boolean not null default false,             -- since then
  told_cents bigint not null default 0 check (told_cents >= 0),  -- over, as it was told; 0: nothing was
  told_cancelled boolean not null default false,
  told_at timestamptz,
  left_cents bigint not null default 0 check (left_cents >= 0),  -- so much stays in advance, by the treasurer's word
  primary key (collective_id, order_id),
  foreign key (collective_id, order_id) references orders (collective_id, id)
);
create index overpaid_orders_to_look_at on overpaid_orders (collective_id) where not looked;
create index overpaid_orders_told on overpaid_orders (collective_id, told_at desc) where told_cents > 0;
alter table overpaid_orders enable row level security;
alter table overpaid_orders force row level security;
create policy tenant on overpaid_orders as restrictive to cabas_collective
  using (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid))
  with check (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy door_collective on overpaid_orders to cabas_collective using (true) with check (true);
grant select, insert, update (at, was, looked, told_cents, told_cancelled, told_at, left_cents) on overpaid_orders to cabas_collective;
