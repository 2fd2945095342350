-- What goods and farms say of themselves to those who eat: labels, diets, allergens, photos, a farm's page; and which lot went
-- to whom. All of it is the farm's (the record's maker's, until the farm comes), never a term of a sale: what a sale agreed on is
-- frozen in its offers, an allergen that is put right must be read at once (docs/adr/0019-goods-and-photos.md).
alter table products
  add column labels text[] not null default '{}' check (labels <@ array['ORGANIC_CONVERSION', 'AOP', 'IGP', 'TSG', 'LABEL_ROUGE',
    'NATURE_ET_PROGRES', 'DEMETER', 'BLEU_BLANC_COEUR', 'FARMHOUSE', 'MOUNTAIN', 'HVE']),     -- organic has its own column
  add column diets text[] not null default '{}' check (diets <@ array['VEGETARIAN', 'VEGAN', 'GLUTEN_FREE', 'LACTOSE_FREE']),
  -- regulation (EU) 1169/2011, annex II; null: the farm has not said, which is not "none"
  add column allergens text[] check (allergens <@ array['GLUTEN', 'CRUSTACEANS', 'EGGS', 'FISH', 'PEANUTS', 'SOYBEANS', 'MILK',
    'NUTS', 'CELERY', 'MUSTARD', 'SESAME', 'SULPHITES', 'LUPIN', 'MOLLUSCS']),
  add column origin text check (origin in ('OWN', 'PROCESSED_ELSEWHERE', 'BOUGHT_IN')),
  add column storage text check (storage in ('AMBIENT', 'COOL', 'FROZEN')),
  add column ingredients text not null default '' check (length(ingredients) <= 2000),
  add column photo text;                             -- key of its files in pictures

alter table producers
  add column practices text not null default '' check (length(practices) <= 4000),
  add column labels text[] not null default '{}' check (labels <@ array['ORGANIC', 'ORGANIC_CONVERSION', 'AOP', 'IGP', 'TSG',
    'LABEL_ROUGE', 'NATURE_ET_PROGRES', 'DEMETER', 'BLEU_BLANC_COEUR', 'FARMHOUSE', 'MOUNTAIN', 'HVE']),
  add column price_shares jsonb not null default '[]',   -- [{words, percent}], the farm's own figures, 100 in all
  add column sells_elsewhere text not null default '' check (length(sells_elsewhere) <= 1000),
  add column visit_on date,
  add column visit_words text not null default '' check (length(visit_words) <= 500),
  add column photo text;

-- A photo's files, re-encoded by us. The key is drawn by lot: who has it may look, it tells nothing of whose it is.
create table pictures (
  producer_id uuid not null default scope_producer() references producers,
  key text not null check (key ~ '^[0-9a-f]{32}$'),
  name text not null check (name in ('320.avif', '320.webp', '960.avif', '960.webp', '640.jpeg')),
  product_id uuid,                                   -- null: of the farm itself
  bytes bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (producer_id, key, name),
  foreign key (producer_id, product_id) references products (producer_id, id) on update cascade   -- link_farm moves goods
);
alter table pictures alter column bytes set storage external;  -- packed already
create index pictures_by_key on pictures (key, name);

-- What was handed out of an offer at one distribution, so that it can be called back.
create table lots (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  distribution_id uuid not null,
  offer_id uuid not null,
  numbers text[] not null default '{}' check (cardinality(numbers) <= 10),
  best_before date,                                  -- DDM
  use_by date,                                       -- DLC
  updated_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, distribution_id, offer_id),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  foreign key (collective_id, offer_id) references offers (collective_id, id),
  check (cardinality(numbers) > 0 or best_before is not null or use_by is not null)
);

alter table pictures enable row level security;
alter table pictures force row level security;
alter table lots enable row level security;
alter table lots force row level security;

create policy tenant on pictures as restrictive to cabas_producer
  using (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid))
  with check (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid));
create policy tenant_collective on pictures as restrictive to cabas_collective
  using (producer_id in (select p.producer_id from participations p))
  with check (producer_id in (select p.producer_id from participations p));
create policy door_producer on pictures to cabas_producer using (true) with check (true);
create policy unclaimed_record on pictures to cabas_collective
  using (exists (select 1 from producers f where f.id = pictures.producer_id and f.claimed_at is null))
  with check (exists (select 1 from producers f where f.id = pictures.producer_id and f.claimed_at is null));
create policy by_key on pictures for select to cabas_auth using (true);

create policy tenant on lots as restrictive to cabas_collective
  using (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid))
  with check (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy door_collective on lots to cabas_collective using (true) with check (true);
create policy tenant_person on lots as restrictive to cabas_person
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy mine on lots for select to cabas_person using (exists (
  select 1 from order_lines l where l.collective_id = lots.collective_id and l.distribution_id = lots.distribution_id
    and l.offer_id = lots.offer_id));
create policy tenant_producer on lots as restrictive to cabas_producer
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy own_goods on lots to cabas_producer
  using (exists (select 1 from offers o where o.collective_id = lots.collective_id and o.id = lots.offer_id
    and o.producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid)))
  with check (exists (select 1 from offers o where o.collective_id = lots.collective_id and o.id = lots.offer_id
    and o.producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid)));

grant select, insert, delete on pictures to cabas_collective, cabas_producer;
grant select (key, name, bytes) on pictures to cabas_auth;
grant select, insert, update, delete on lots to cabas_collective, cabas_producer;
grant select on lots to cabas_person;
-- Where one of my collectives works with a farm: its page says so.
grant select (status) on participations to cabas_person;
