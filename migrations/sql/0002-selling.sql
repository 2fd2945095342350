-- Collectives and their selling. Tenant tables: key (collective_id, id), the tenant filled from the scope,
-- forced row security with a restrictive tenant policy per door. Producer tables: the same, led by producer_id.
create function scope_collective() returns uuid language sql stable set search_path = pg_catalog as
  $$ select nullif(current_setting('app.collective_id', true), '')::uuid $$;
create function scope_producer() returns uuid language sql stable set search_path = pg_catalog as
  $$ select nullif(current_setting('app.producer_id', true), '')::uuid $$;

create table collectives (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
  short_code text not null unique check (short_code ~ '^[A-Z0-9]{3,8}$'),
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('CIVAM', 'ASSOCIATION', 'PRODUCERS_GROUP', 'PRODUCERS_SHOP', 'VILLAGE_SHOP', 'BUYING_GROUP', 'PLATFORM', 'FARM')),
  description text not null default '',
  time_zone text not null default 'Europe/Paris',
  territory text not null default 'FR',
  currency text not null default 'EUR' check (currency ~ '^[A-Z]{3}$'),
  locale text not null default 'fr',
  flow text not null default 'DIRECT' check (flow in ('DIRECT', 'RESALE')),
  margin_bp integer not null default 0 check (margin_bp between 0 and 5000),
  margin_mode text not null default 'ON_TOP' check (margin_mode in ('ON_TOP', 'INSIDE')),
  paperwork text not null default 'SLIPS' check (paperwork in ('SLIPS', 'RECEIPTS', 'INVOICES')),
  join_policy text not null default 'OPEN' check (join_policy in ('OPEN', 'APPROVAL', 'INVITATION')),
  opening_words text not null default '',           -- the collective's own words in the opening mail
  payment_note text not null default '',            -- how one pays here, in the collective's words
  contact_email text,
  phones_to_producers boolean not null default false,
  legal jsonb not null default '{}',                -- LegalIdentity: asked for when paper needs it
  closed_at timestamptz,
  created_at timestamptz not null default clock_timestamp()
);

create table memberships (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  account_id uuid references accounts,               -- null: known to the collective, never signed in
  given_name text not null default '' check (length(given_name) <= 80),
  family_name text not null default '' check (length(family_name) <= 80),
  email text, email_key text, phone text,
  partner_given_name text, partner_family_name text, partner_email text, partner_phone text,
  address_line1 text, address_line2 text, postcode text, city text,
  status text not null check (status in ('PENDING', 'WAITING', 'ACTIVE', 'SUSPENDED', 'LEFT')),
  roles text[] not null default '{MEMBER}'
    check (roles <@ array['ADMIN', 'TREASURER', 'COORDINATOR', 'REFERENT', 'VOLUNTEER', 'MEMBER', 'AUDITOR']),
  created_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, email_key),
  unique (collective_id, account_id)
);
create index memberships_of_account on memberships (account_id);

create table producers (
  id uuid primary key,
  short_code text not null unique check (short_code ~ '^[A-Z0-9]{3,8}$'),
  name text not null check (length(name) between 1 and 120),
  email text, phone text,
  address_line1 text, postcode text, city text,
  story text not null default '',
  vat_regime text not null default 'UNKNOWN' check (vat_regime in ('UNKNOWN', 'NORMAL', 'FRANCHISE', 'FLAT_RATE', 'EXEMPT')),
  legal jsonb not null default '{}',
  created_in uuid default scope_collective(),        -- the collective that made this record
  claimed_at timestamptz,                            -- the farm accepted an invitation: it alone edits
  created_at timestamptz not null default clock_timestamp()
);
create table producer_users (
  producer_id uuid not null references producers,
  account_id uuid not null references accounts,
  created_at timestamptz not null default clock_timestamp(),
  primary key (producer_id, account_id)
);
create index producer_users_of_account on producer_users (account_id);

create table participations (                        -- convention: producer x collective
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  producer_id uuid not null references producers,
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'PAUSED', 'ENDED')),
  referent_id uuid,
  paperwork text check (paperwork in ('SLIPS', 'RECEIPTS', 'INVOICES')),   -- null: as the collective
  payment_note text not null default '',             -- how this producer is paid (DIRECT)
  minimum_cents bigint not null default 0 check (minimum_cents >= 0),
  created_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, producer_id),
  foreign key (collective_id, referent_id) references memberships (collective_id, id)
);
create index participations_of_producer on participations (producer_id);

create table mandates (                              -- written, prior, dated: law.md
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  producer_id uuid not null,
  text_version text not null,
  status text not null default 'OFFERED' check (status in ('OFFERED', 'ACCEPTED', 'REVOKED')),
  offered_at timestamptz not null default clock_timestamp(),
  accepted_at timestamptz, accepted_by uuid, accepted_name text,
  revoked_at timestamptz,
  primary key (collective_id, id),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id)
);
create unique index mandates_live on mandates (collective_id, producer_id) where status <> 'REVOKED';

create table products (
  producer_id uuid not null default scope_producer() references producers,
  id uuid not null,
  reference text check (length(reference) <= 40),
  name text not null check (length(name) between 1 and 120),
  description text not null default '' check (length(description) <= 4000),
  category text not null default 'OTHER' check (category in ('VEGETABLE', 'FRUIT', 'BREAD', 'DAIRY', 'MEAT', 'EGGS', 'HONEY', 'DRINK', 'GROCERY', 'CARE', 'OTHER')),
  -- PIECE: n pieces at a price a piece; WEIGHT: grams at a price a kg; VOLUME: millilitres at a price a litre;
  -- WEIGHED_PIECE: n pieces of about measure_per_unit grams, at a price a kg, charged by real weight.
  selling_mode text not null check (selling_mode in ('PIECE', 'WEIGHT', 'VOLUME', 'WEIGHED_PIECE')),
  weighed boolean not null default false,            -- real weight replaces the ordered one at the hand-out
  price_cents bigint not null check (price_cents between 0 and 100000000),  -- VAT included; a piece, kg or litre
  content_amount integer check (content_amount > 0), -- what one piece holds, in content_unit
  content_unit text check (content_unit in ('GRAM', 'MILLILITRE', 'PIECE')),
  step integer not null default 1 check (step > 0),  -- in order units: pieces, grams or millilitres
  vat_category text not null default 'FOOD' check (vat_category in ('FOOD', 'INTERMEDIATE', 'STANDARD', 'SUPER_REDUCED')),
  organic boolean not null default false,
  active boolean not null default true,
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  primary key (producer_id, id),
  check (selling_mode <> 'WEIGHED_PIECE' or content_amount is not null and content_unit = 'GRAM')
);
create unique index products_reference on products (producer_id, reference) where reference is not null and archived_at is null;

create table stock_pools (                           -- changed only by take_stock and set_stock
  producer_id uuid not null default scope_producer() references producers,
  id uuid not null,
  product_id uuid not null,
  period_start date, period_end date,                -- null: without period
  initial bigint not null check (initial >= 0),      -- order units
  available bigint not null check (available >= 0),
  version integer not null default 1,
  primary key (producer_id, id),
  foreign key (producer_id, product_id) references products (producer_id, id),
  check (available <= initial),
  check ((period_start is null) = (period_end is null) and (period_start is null or period_end >= period_start))
);
create unique index stock_pools_period on stock_pools (producer_id, product_id, coalesce(period_start, '-infinity'::date));

create table listings (                              -- a product as one collective sells it
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  producer_id uuid not null,
  product_id uuid not null,
  price_cents bigint check (price_cents between 0 and 100000000),  -- the farm's price here; null: its base price
  active boolean not null default true,
  created_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, product_id),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id),
  foreign key (producer_id, product_id) references products (producer_id, id)
);
create index listings_of_product on listings (producer_id, product_id);

create table pickup_points (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  address_line1 text not null default '', postcode text not null default '', city text not null default '',
  directions text not null default '',
  active boolean not null default true,
  created_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id)
);

create table cycle_series (                          -- a sale repeated by rule
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  frequency text not null check (frequency in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY')),
  first_date date not null,
  until_date date not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id)
);

create table sales_cycles (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  series_id uuid,
  name text not null check (length(name) between 1 and 120),
  status text not null default 'DRAFT' check (status in ('DRAFT', 'SCHEDULED', 'OPEN', 'CLOSED', 'DISTRIBUTED', 'SETTLED', 'CANCELLED')),
  opens_at timestamptz not null,
  opened_at timestamptz,
  flow text not null check (flow in ('DIRECT', 'RESALE')),           -- the sale keeps its own
  margin_bp integer not null, margin_mode text not null,
  words text not null default '',                                    -- news, sent with the opening mail
  minimum_cents bigint not null default 0 check (minimum_cents >= 0),
  version integer not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  foreign key (collective_id, series_id) references cycle_series (collective_id, id)
);
create index sales_cycles_by_status on sales_cycles (collective_id, status, opens_at);

create table distributions (                         -- cycle x pickup point
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  cycle_id uuid not null,
  pickup_point_id uuid not null,
  pickup_date date not null, window_start time not null, window_end time not null,   -- the collective's clock
  starts_at timestamptz not null, ends_at timestamptz not null,
  closes_at timestamptz not null,
  status text not null default 'PLANNED' check (status in ('PLANNED', 'OPEN', 'CLOSED', 'HANDED_OUT', 'CANCELLED')),
  closed_at timestamptz, handed_out_at timestamptz,
  documents_issued_at timestamptz,
  primary key (collective_id, id),
  unique (collective_id, cycle_id, pickup_point_id, pickup_date),
  foreign key (collective_id, cycle_id) references sales_cycles (collective_id, id),
  foreign key (collective_id, pickup_point_id) references pickup_points (collective_id, id),
  check (ends_at > starts_at), check (closes_at <= ends_at)
);

create table offers (                                -- listing x cycle; what is sold is frozen, price and cap may change on purpose
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  cycle_id uuid not null,
  listing_id uuid not null,
  producer_id uuid not null, product_id uuid not null,
  stock_pool_id uuid,                                -- null: not counted by the producer
  distribution_ids uuid[],                           -- null: at every point of the sale
  position integer not null default 0,
  producer_name text not null, name text not null, description text not null default '',
  category text not null, organic boolean not null default false,
  selling_mode text not null, weighed boolean not null,
  content_amount integer, content_unit text,
  step integer not null check (step > 0), minimum integer not null check (minimum > 0),
  price_cents bigint not null check (price_cents >= 0),             -- what the member pays; a piece, kg or litre
  purchase_price_cents bigint not null check (purchase_price_cents >= 0),  -- what the farm gets (= price in DIRECT)
  own_price_cents bigint check (own_price_cents >= 0),              -- the farm's price set on purpose for this sale
  vat_rate_bp integer not null,
  cap bigint check (cap >= 0),                       -- of this collective, in order units
  sold bigint not null default 0 check (sold >= 0),
  active boolean not null default true,
  primary key (collective_id, id),
  unique (collective_id, cycle_id, listing_id),
  foreign key (collective_id, cycle_id) references sales_cycles (collective_id, id),
  foreign key (collective_id, listing_id) references listings (collective_id, id),
  check (cap is null or sold <= cap)
);
create index offers_of_cycle on offers (collective_id, cycle_id, position, id);
create index offers_of_producer on offers (producer_id, cycle_id);

create table orders (                                -- one per member and distribution, unless cancelled
  collective_id uuid not null default scope_collective(),  -- tied to its collective through the distribution
  id uuid not null,
  cycle_id uuid not null,
  distribution_id uuid not null,
  membership_id uuid not null,
  account_id uuid,                                   -- leads the person door
  member_name text not null,
  status text not null default 'PLACED' check (status in ('PLACED', 'LOCKED', 'HANDED_OUT', 'MISSED', 'CANCELLED')),
  version integer not null default 1,
  total_cents bigint not null check (total_cents >= 0),
  basket_number integer,                             -- given at closing, never changed
  note text not null default '' check (length(note) <= 500),
  placed_by uuid,                                    -- membership of who entered it, when not the member
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  foreign key (collective_id, membership_id) references memberships (collective_id, id)
);
create unique index orders_one_per_member on orders (collective_id, distribution_id, membership_id) where status <> 'CANCELLED';
create index orders_of_account on orders (account_id, distribution_id);
create index orders_of_member on orders (collective_id, membership_id);

create table preparation_slips (                     -- what one producer brings to one distribution
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  distribution_id uuid not null,
  producer_id uuid not null,
  created_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  primary key (collective_id, id),
  unique (collective_id, distribution_id, producer_id),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id)
);
create index preparation_slips_of_producer on preparation_slips (producer_id, distribution_id);

create table order_lines (
  collective_id uuid not null default scope_collective(),  -- tied to its collective through the order
  id uuid not null,
  order_id uuid not null,
  distribution_id uuid not null,
  offer_id uuid not null,
  producer_id uuid not null,
  account_id uuid,
  slip_id uuid,                                      -- set at closing: every accepted line is in exactly one slip
  name text not null, producer_name text not null,
  selling_mode text not null, weighed boolean not null, content_amount integer, content_unit text,
  quantity integer not null check (quantity > 0),    -- order units
  delivered_quantity integer check (delivered_quantity >= 0),        -- null: as ordered
  delivered_measure integer check (delivered_measure >= 0),          -- real grams, for weighed goods
  delivered_reason text,
  price_cents bigint not null, purchase_price_cents bigint not null, vat_rate_bp integer not null,
  ordered_cents bigint not null check (ordered_cents >= 0),          -- what was agreed (estimated if weighed)
  amount_cents bigint not null check (amount_cents >= 0),            -- what is due now: as delivered
  purchase_cents bigint not null check (purchase_cents >= 0),        -- the same at the farm's price
  primary key (collective_id, id),
  unique (collective_id, order_id, offer_id),
  foreign key (collective_id, order_id) references orders (collective_id, id) on delete cascade,
  foreign key (collective_id, offer_id) references offers (collective_id, id),
  foreign key (collective_id, slip_id) references preparation_slips (collective_id, id)
);
create index order_lines_of_distribution on order_lines (collective_id, distribution_id, producer_id);
create index order_lines_of_account on order_lines (account_id);
create index order_lines_of_producer on order_lines (producer_id, distribution_id);
create index order_lines_of_slip on order_lines (collective_id, slip_id);

create table idempotency_keys (
  collective_id uuid not null default scope_collective(),
  membership_id uuid not null,
  key text not null check (length(key) between 8 and 80),
  request_hash text not null,
  result_id uuid not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, membership_id, key),
  foreign key (collective_id, membership_id) references memberships (collective_id, id)
);

create table audit_entries (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  at timestamptz not null default clock_timestamp(),
  membership_id uuid,
  action text not null,
  subject_id uuid,
  reason text not null default '',
  detail jsonb not null default '{}',
  primary key (collective_id, id)
);
create index audit_entries_by_time on audit_entries (collective_id, at desc);

create table due_tasks (                             -- timed work lives here, never in Redis alone
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  kind text not null,
  subject_id uuid not null,
  due_at timestamptz not null,
  taken_at timestamptz,
  primary key (collective_id, id),
  unique (collective_id, kind, subject_id)
);
create index due_tasks_waiting on due_tasks (due_at) where taken_at is null;

create table imports (                               -- a file as it came, its dry run, and whether it was applied
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  kind text not null check (kind in ('PRODUCTS', 'MEMBERS')),
  producer_id uuid,
  file_name text not null,
  content bytea not null,
  created_by uuid not null,
  created_at timestamptz not null default clock_timestamp(),
  applied_at timestamptz,
  report jsonb not null,
  primary key (collective_id, id)
);

create table invitations (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  kind text not null check (kind in ('MEMBER', 'PRODUCER')),
  subject_id uuid not null,                          -- membership or producer
  email text not null,
  token_hash bytea not null,
  expires_at timestamptz not null,
  accepted_at timestamptz, accepted_by uuid,
  created_at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id)
);
create index invitations_by_token on invitations (token_hash);

create table document_series (                       -- one continuous series per issuer and mandatary
  collective_id uuid not null default scope_collective() references collectives,
  prefix text not null check (length(prefix) <= 28),
  next_number integer not null default 1,
  primary key (collective_id, prefix)
);
create table document_runs (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  distribution_id uuid not null,
  status text not null default 'RUNNING' check (status in ('RUNNING', 'DONE', 'BLOCKED')),
  total integer not null default 0,
  done integer not null default 0,
  problems jsonb not null default '[]',
  requested_by uuid,
  created_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  primary key (collective_id, id),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id)
);
create table documents (                             -- issued: never changes
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  kind text not null check (kind in ('RECEIPT', 'INVOICE', 'MEMBER_RECEIPT', 'PURCHASE_INVOICE', 'PURCHASE_STATEMENT')),
  number text not null check (length(number) <= 35),
  series text not null, sequence integer not null,
  distribution_id uuid not null,
  run_id uuid not null,
  subject_key text not null,                         -- what it documents: a run that repeats finds it and goes on
  producer_id uuid, order_id uuid, account_id uuid,
  issued_at timestamptz not null default clock_timestamp(),
  net_cents bigint not null, vat_cents bigint not null, rounding_cents bigint not null default 0, gross_cents bigint not null,
  snapshot jsonb not null,                           -- everything the paper says; PDF is drawn from it alone
  hash text not null, previous_hash text,            -- chain per series
  primary key (collective_id, id),
  unique (collective_id, series, sequence),
  unique (collective_id, subject_key),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  foreign key (collective_id, run_id) references document_runs (collective_id, id),
  check (net_cents + vat_cents + rounding_cents = gross_cents)
);
create index documents_of_distribution on documents (collective_id, distribution_id);
create index documents_of_account on documents (account_id, issued_at);
create index documents_of_producer on documents (producer_id, issued_at);

-- What a search compares: no accents, no capitals (the kernel's searchKey does the same to what is typed).
create function search_text(text) returns text language sql immutable strict parallel safe set search_path = public, pg_catalog as
  $$ select lower(unaccent('unaccent', $1)) $$;
