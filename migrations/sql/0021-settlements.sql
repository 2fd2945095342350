-- Settlements: the transfers by which a collective that resells pays its farms, and what became of each. Rows only grow. Nothing here moves
-- money: a settlement is a file for the collective's own bank.

-- `number` is 1, 2, 3… in the collective. Whose account is debited is kept as it was.
create table settlements (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  number integer not null check (number > 0),
  execute_on date not null,                          -- the day asked of the bank
  holder text not null check (length(holder) between 1 and 70),
  iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  bic text check (bic ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
  by_membership_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, number),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id)
);

-- One transfer: a farm for one sale, to the account that held when the settlement was made.
create table settlement_lines (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  settlement_id uuid not null,
  cycle_id uuid not null,
  producer_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  reference text not null check (reference ~ '^RF[0-9]{2}[A-Z0-9]{1,21}$'),   -- ISO 11649, end to end
  holder text not null check (length(holder) between 1 and 70),
  iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  bic text check (bic ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
  primary key (collective_id, id),
  unique (collective_id, settlement_id, cycle_id, producer_id),
  unique (collective_id, reference),
  foreign key (collective_id, settlement_id) references settlements (collective_id, id),
  foreign key (collective_id, cycle_id) references sales_cycles (collective_id, id),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id)
);
create index settlement_lines_of_sale on settlement_lines (collective_id, cycle_id, producer_id);

-- PAID: the bank did it. UNDONE: it was not sent, or came back; the farm is owed again.
create table settlement_events (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  line_id uuid not null,
  kind text not null check (kind in ('PAID', 'UNDONE')),
  on_date date not null,
  reason text not null default '' check (length(reason) <= 200),
  by_membership_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, line_id, kind),             -- once each
  foreign key (collective_id, line_id) references settlement_lines (collective_id, id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id),
  check ((kind = 'UNDONE') = (reason <> ''))
);

alter table ledger_entries
  add column settlement_event_id uuid,
  add foreign key (collective_id, settlement_event_id) references settlement_events (collective_id, id),
  add unique (collective_id, settlement_event_id),   -- an event is posted once
  drop constraint ledger_entries_kind_check,
  add constraint ledger_entries_kind_check check (kind in ('SALE', 'PURCHASE', 'PAYMENT', 'COUNT', 'CHEQUE', 'SETTLEMENT')),
  add check ((kind = 'SETTLEMENT') = (settlement_event_id is not null)),
  add check (kind <> 'SETTLEMENT' or book_producer_id is null);

do $$
declare
  t text;
begin
  foreach t in array array['settlements', 'settlement_lines', 'settlement_events'] loop
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
