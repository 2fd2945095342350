-- Lines of bank statements, as read from a payee's file, and what was decided of each. Rows only grow; the same file twice changes nothing.

create table bank_lines (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  producer_id uuid,                                  -- whose account the statement is of: a farm's; null: the collective's
  on_date date not null,
  label text not null check (length(label) between 1 and 400),
  amount_cents bigint not null check (amount_cents <> 0),  -- more than 0: it came in
  reference text check (reference ~ '^RF[0-9]{2}[A-Z0-9]{1,21}$'),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),  -- SHA-256 of account, date, amount, label, and which of its equals it is
  by_membership_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, fingerprint),
  foreign key (collective_id, producer_id) references participations (collective_id, producer_id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id)
);
create index bank_lines_by_day on bank_lines (collective_id, on_date desc, id);

-- The newest holds. An applied line is free again when its payment is taken back.
create table bank_line_decisions (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  line_id uuid not null,
  number smallint not null check (number > 0),       -- 1, 2, 3… of the line
  kind text not null check (kind in ('APPLIED', 'ASIDE')),
  payment_id uuid,
  reason text not null default '' check (length(reason) <= 200),
  by_membership_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, line_id, number),
  foreign key (collective_id, line_id) references bank_lines (collective_id, id),
  foreign key (collective_id, payment_id) references payments_received (collective_id, id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id),
  check ((kind = 'APPLIED') = (payment_id is not null)),
  check ((kind = 'ASIDE') = (reason <> ''))
);
create unique index bank_line_decisions_of_payment on bank_line_decisions (collective_id, payment_id) where payment_id is not null;

do $$
declare
  t text;
begin
  foreach t in array array['bank_lines', 'bank_line_decisions'] loop
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
