-- The ledger: double entry, in whole cents, only ever added to. Every euro that a screen shows as owed or received comes from here.
-- A book is one seller's: a farm's (DIRECT: the members' money is its own) or the collective's (RESALE, dues). No account, and no
-- column, could name the platform: its share is 0.

-- Money also comes outside the hand-out: a transfer, a cheque by post; the treasurer writes it down, and for which day it counts.
alter table payments_received
  alter column gesture_id drop not null,
  alter column distribution_id drop not null,
  add column received_on date,                       -- null: the day it was written
  add column cheque_number text check (length(cheque_number) <= 20),
  add column cheque_bank text check (length(cheque_bank) <= 60),
  add check (gesture_id is not null or by_membership_id is not null),
  add check ((gesture_id is null) = (distribution_id is null)),
  add check (means = 'CHEQUE' or (cheque_number is null and cheque_bank is null));

create table ledger_entries (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  kind text not null check (kind in ('SALE', 'PURCHASE', 'PAYMENT')),
  book_producer_id uuid,                             -- whose book: a farm's; null: the collective's
  on_date date not null,                             -- the day it counts for: of the pick-up, of the payment
  distribution_id uuid,
  order_id uuid,
  payment_id uuid,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, payment_id),                -- a payment is posted once
  foreign key (collective_id, book_producer_id) references participations (collective_id, producer_id),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  foreign key (collective_id, order_id) references orders (collective_id, id),
  foreign key (collective_id, payment_id) references payments_received (collective_id, id),
  check ((kind = 'PAYMENT') = (payment_id is not null)),
  check ((kind = 'SALE') = (order_id is not null)),
  check (kind <> 'PURCHASE' or book_producer_id is null)
);
create index ledger_entries_of_distribution on ledger_entries (collective_id, distribution_id, kind);
create index ledger_entries_by_date on ledger_entries (collective_id, on_date, at, id);

-- One side of an entry. Debits are positive, credits negative. Who it is about: a member, a farm that is owed, a rate of VAT.
create table ledger_postings (
  collective_id uuid not null default scope_collective() references collectives,
  entry_id uuid not null,
  line smallint not null,
  account text not null check (account in ('MEMBER', 'PRODUCER', 'SALES', 'PURCHASES', 'DEPOSITS', 'CASH', 'CHEQUE', 'TRANSFER', 'CARD')),
  membership_id uuid,
  producer_id uuid,
  vat_rate_bp integer,
  cents bigint not null check (cents <> 0),
  primary key (collective_id, entry_id, line),
  foreign key (collective_id, entry_id) references ledger_entries (collective_id, id),
  foreign key (collective_id, membership_id) references memberships (collective_id, id),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id),
  check ((account = 'MEMBER') = (membership_id is not null)),
  check (account in ('PRODUCER', 'PURCHASES', 'DEPOSITS') or producer_id is null),
  check (account not in ('PRODUCER', 'PURCHASES') or producer_id is not null),
  check ((account in ('SALES', 'PURCHASES')) = (vat_rate_bp is not null))
);
create index ledger_postings_of_member on ledger_postings (collective_id, membership_id) where membership_id is not null;

-- Entries balance because no statement may add postings that don't: whole entries are written by one statement.
create function assert_balanced() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if exists (select 1 from added group by collective_id, entry_id having sum(cents) <> 0) then
    raise exception 'a ledger entry does not balance' using errcode = 'CB002';
  end if;
  return null;
end $$;
create trigger ledger_postings_balance after insert on ledger_postings referencing new table as added
  for each statement execute function assert_balanced();
create trigger ledger_entries_never_change before update or delete on ledger_entries for each row execute function refuse_change();
create trigger ledger_postings_never_change before update or delete on ledger_postings for each row execute function refuse_change();

do $$
declare
  t text;
begin
  foreach t in array array['ledger_entries', 'ledger_postings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
    execute format('grant select, insert on %I to cabas_collective', t);
  end loop;
end $$;
