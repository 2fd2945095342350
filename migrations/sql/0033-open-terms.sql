-- What was set can be changed: the terms of home delivery while a sale is open. docs/adr/0038-terms-pages-referents.md

-- Counts changes of a round, so that nobody changes, or orders by, other terms than those they saw.
alter table delivery_rounds add column version integer not null default 1 check (version >= 1);

-- The terms an order agreed to: later ones never make it dearer, nor its address too far. They go with the address.
alter table order_deliveries
  add column agreed_fee_cents bigint check (agreed_fee_cents >= 0),
  add column agreed_threshold_cents bigint check (agreed_threshold_cents >= 0),
  add column agreed_free_from_cents bigint,
  add column agreed_areas text[];
alter table order_deliveries no force row level security;
alter table orders no force row level security;
alter table delivery_rounds no force row level security;
update order_deliveries a set agreed_fee_cents = r.fee_cents, agreed_threshold_cents = r.threshold_cents, agreed_free_from_cents = r.free_from_cents,
    agreed_areas = r.areas
  from orders o join delivery_rounds r on r.collective_id = o.collective_id and r.distribution_id = o.distribution_id
  where o.collective_id = a.collective_id and o.id = a.order_id;
alter table order_deliveries force row level security;
alter table orders force row level security;
alter table delivery_rounds force row level security;
alter table order_deliveries
  alter column agreed_fee_cents set not null, alter column agreed_threshold_cents set not null, alter column agreed_areas set not null;

-- Whether anyone may read a farm's page, without signing in: whoever keeps the record says so, and a farm that comes is asked anew.
alter table producers add column page_published boolean not null default false;
-- Read from outside every door, by its id: what the page shows of those that are published, and nothing else of them.
create policy published on producers for select to cabas_auth using (page_published);
grant select (id, name, city, story, practices, labels, photo, price_shares, sells_elsewhere, visit_on, visit_words, page_published)
  on producers to cabas_auth;

-- The member who looks after the relation with a farm is known to that farm, by name and telephone, as long as they belong to the collective.
create policy my_referent on memberships for select to cabas_producer using (status = 'ACTIVE' and exists (
  select 1 from participations pa where pa.collective_id = memberships.collective_id and pa.referent_id = memberships.id
    and pa.producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid)));
-- Where the collective allows it, a farm reads the telephones of those who ordered from it: once orders are closed, from two days before the
-- hand-out to two days after. `orders` shows a farm its own customers' alone.
create policy my_customers on memberships for select to cabas_producer using (exists (
  select 1 from orders o
    join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
    join collectives c on c.id = o.collective_id
  where o.collective_id = memberships.collective_id and o.membership_id = memberships.id and o.status <> 'CANCELLED' and c.phones_to_producers
    and d.status in ('CLOSED', 'HANDED_OUT')
    and clock_timestamp() between d.starts_at - interval '2 days' and d.ends_at + interval '2 days'));
grant select (collective_id, id, given_name, family_name, phone, status) on memberships to cabas_producer;
