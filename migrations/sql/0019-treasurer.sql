-- The treasurer: what was counted in the evening, where payees are paid by transfer, what becomes of cheques. Rows only grow.

-- Counting closes the day. `number` is 1, 2, 3… for a distribution; two treasurers who count at once never overwrite each other.
create table till_counts (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  distribution_id uuid not null,
  number smallint not null check (number > 0),
  reason text not null default '' check (length(reason) <= 200),   -- why it was counted again
  note text not null default '' check (length(note) <= 500),
  by_membership_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, distribution_id, number),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id),
  check ((number = 1) = (reason = ''))
);

-- One payee by one means. `received_cents`: what the ledger said then, so that what comes later can be told apart.
create table till_count_lines (
  collective_id uuid not null default scope_collective() references collectives,
  count_id uuid not null,
  line smallint not null,
  producer_id uuid,                                  -- whose money: a farm's; null: the collective's
  means text not null check (means in ('CASH', 'CHEQUE', 'TRANSFER', 'CARD')),
  float_cents bigint not null default 0 check (float_cents >= 0),  -- what lay in the box before: for change
  received_cents bigint not null,
  counted_cents bigint not null check (counted_cents >= 0),
  primary key (collective_id, count_id, line),
  unique nulls not distinct (collective_id, count_id, producer_id, means),
  foreign key (collective_id, count_id) references till_counts (collective_id, id),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id),
  check (means = 'CASH' or float_cents = 0)
);

-- The gap between the box and the book is posted in the payee's book, as the difference to what was posted of it before.
alter table ledger_entries
  add column count_id uuid,
  add foreign key (collective_id, count_id) references till_counts (collective_id, id),
  drop constraint ledger_entries_kind_check,
  add constraint ledger_entries_kind_check check (kind in ('SALE', 'PURCHASE', 'PAYMENT', 'COUNT', 'CHEQUE')),
  add check ((kind = 'COUNT') = (count_id is not null));
alter table ledger_postings
  drop constraint ledger_postings_account_check,
  add constraint ledger_postings_account_check
    check (account in ('MEMBER', 'PRODUCER', 'SALES', 'PURCHASES', 'DEPOSITS', 'CASH', 'CHEQUE', 'TRANSFER', 'CARD', 'GAPS', 'CHEQUE_REMITTED', 'BANK'));

-- Where a payee is paid by transfer: the newest row holds, older ones stay readable (an account was changed, when and by whom).
create table bank_accounts (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  producer_id uuid,                                  -- a farm's own account; null: the collective's
  holder text not null check (length(holder) between 1 and 70),  -- exactly as the bank knows it: banks compare the name
  iban text check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),  -- null: from then on, no transfer
  bic text check (bic ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
  by_membership_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id)
);
create index bank_accounts_of_payee on bank_accounts (collective_id, producer_id, at desc);

-- A cheque is a payment of that means; what happens to it afterwards stands in events, which only grow. A planned day is informative: a
-- cheque is payable on sight.
create table cheque_slips (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  number integer not null check (number > 0),        -- 1, 2, 3… in the collective
  producer_id uuid,                                  -- handed to a farm; null: the collective's own, taken to its bank
  on_date date not null,
  by_membership_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, number),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id)
);
create table cheque_events (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  payment_id uuid not null,
  account_id uuid,                                   -- whose cheque: leads the person door
  kind text not null check (kind in ('DESCRIBED', 'REMITTED', 'DEPOSITED', 'BOUNCED')),
  on_date date not null,
  slip_id uuid,
  number text check (length(number) between 1 and 20),
  bank text check (length(bank) between 1 and 60),
  planned_on date,
  reason text not null default '' check (length(reason) <= 200),
  by_membership_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  foreign key (collective_id, payment_id) references payments_received (collective_id, id),
  foreign key (collective_id, slip_id) references cheque_slips (collective_id, id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id),
  check (kind = 'DESCRIBED' or (number is null and bank is null and planned_on is null)),
  check ((kind = 'BOUNCED') = (reason <> '')),
  check (slip_id is null or kind in ('REMITTED', 'DEPOSITED'))
);
create unique index cheque_events_once on cheque_events (collective_id, payment_id, kind) where kind <> 'DESCRIBED';
create index cheque_events_of_payment on cheque_events (collective_id, payment_id, at);
create index cheque_events_of_slip on cheque_events (collective_id, slip_id) where slip_id is not null;
create index payments_received_cheques on payments_received (collective_id, at) where means = 'CHEQUE' and reverses is null;
alter table ledger_entries
  add column cheque_event_id uuid,
  add foreign key (collective_id, cheque_event_id) references cheque_events (collective_id, id),
  add unique (collective_id, cheque_event_id),       -- an event is posted once
  add check ((kind = 'CHEQUE') = (cheque_event_id is not null));

do $$
declare
  t text;
begin
  foreach t in array array['till_counts', 'till_count_lines', 'bank_accounts', 'cheque_slips', 'cheque_events'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_never_change', t);
    execute format('grant select, insert on %I to cabas_collective', t);
  end loop;
end $$;
-- who orders pays by transfer: the account of those they pay, in the collectives they belong to
create policy tenant_person on bank_accounts as restrictive to cabas_person
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy how_to_pay on bank_accounts for select to cabas_person using (true);
grant select (collective_id, id, producer_id, holder, iban, bic, at) on bank_accounts to cabas_person;
-- what became of one's own cheques is given with one's data
create policy tenant_person on cheque_events as restrictive to cabas_person
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy own on cheque_events for select to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
grant select (collective_id, id, account_id, kind, on_date, number, bank, planned_on, reason, at) on cheque_events to cabas_person;
