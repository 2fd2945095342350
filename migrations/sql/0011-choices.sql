-- What a member has chosen and not confirmed, kept with the account so that every device and tab shows the same basket. It
-- reserves nothing: only confirming takes stock (take_stock). Line by line, so that two devices never lose each other's.
create table choices (
  collective_id uuid not null default scope_collective(),  -- tied to its collective through the distribution
  membership_id uuid not null,
  distribution_id uuid not null,
  offer_id uuid not null,
  account_id uuid not null,                          -- leads the person door
  quantity integer not null check (quantity between 0 and 10000000),  -- order units; 0: put back, so that other devices hear of it
  version integer not null default 1,                -- of this line: a device knows by it what it has not seen
  chosen_at timestamptz not null,                    -- on the database's clock; the later choice of a line stays
  primary key (collective_id, membership_id, distribution_id, offer_id),
  foreign key (collective_id, membership_id) references memberships (collective_id, id),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  foreign key (collective_id, offer_id) references offers (collective_id, id) on delete cascade
);
create index choices_of_account on choices (account_id);
create index choices_of_distribution on choices (collective_id, distribution_id);
create index choices_of_offer on choices (collective_id, offer_id);

-- Products a member marks with a heart, in one collective: the product, not the offer, so that the next sale knows them.
create table favourites (
  collective_id uuid not null default scope_collective(),  -- tied to its collective through the membership
  membership_id uuid not null,
  product_id uuid not null,
  account_id uuid not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, membership_id, product_id),
  foreign key (collective_id, membership_id) references memberships (collective_id, id),
  foreign key (collective_id, product_id) references listings (collective_id, product_id) on delete cascade
);
create index favourites_of_account on favourites (account_id);
create index favourites_of_product on favourites (collective_id, product_id);

do $$
declare
  t text;
begin
  foreach t in array array['choices', 'favourites'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
    execute format('create policy tenant_person on %I as restrictive to cabas_person
      using (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))
      with check (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
    execute format('create policy own on %I to cabas_person
      using (account_id = (select nullif(current_setting(''app.account_id'', true), '''')::uuid))
      with check (account_id = (select nullif(current_setting(''app.account_id'', true), '''')::uuid))', t);
    execute format('grant select, delete on %I to cabas_person', t);  -- to be exported and erased
  end loop;
end $$;
grant select, insert, update, delete on choices to cabas_collective;
grant select, insert, delete on favourites to cabas_collective;

-- What a person means to spend: theirs alone, no collective's door reaches it.
create table budgets (
  account_id uuid primary key references accounts,
  period text not null check (period in ('ORDER', 'MONTH')),
  amount_cents bigint not null check (amount_cents between 1 and 100000000),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  changed_at timestamptz not null default clock_timestamp()
);
alter table budgets enable row level security;
alter table budgets force row level security;
create policy own on budgets to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))
  with check (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
grant select, insert, update, delete on budgets to cabas_person;

-- Who may fetch an order besides the member: {name, email, phone}; and for whom a helper ordered.
alter table orders
  add column collected_by jsonb check (jsonb_typeof(collected_by) = 'object'),
  add column beneficiary text not null default '' check (length(beneficiary) <= 80);
