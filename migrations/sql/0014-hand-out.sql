-- The hand-out: what was done with a thumb, on which phone, and the money received there. Both only grow.

-- One gesture. `seq` is its place in the log of all that is fetched at one place on one day; a phone says with `seen` how much
-- of the log it knew. `writes`: what it says about which field (a line's weight, a basket's status…), as pairs; a gesture without
-- any adds (a payment, a sale of leftovers) or takes back another (`target_id`).
create table hand_out_gestures (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,                                  -- made on the phone: sent twice, it is stored once
  distribution_id uuid not null,
  seq integer not null check (seq > 0),
  kind text not null check (kind in ('TICK', 'UNTICK', 'WEIGH', 'COUNT', 'FATE', 'DECIDE', 'HAND_OUT', 'WAIT', 'MISS', 'PAY', 'RETURN_JARS',
    'SELL', 'COUNT_CASH', 'UNDO', 'RESOLVE')),
  writes jsonb not null default '[]',
  told jsonb not null default '{}',                  -- what the phone sent with it: quantity, amount, words
  membership_id uuid,                                -- whose basket; null: the till
  line_id uuid,
  producer_id uuid,                                  -- whose goods or money; null: the whole basket, or the collective's till
  target_id uuid,
  device text not null check (length(device) between 8 and 80),
  by_membership_id uuid,                             -- who did it: one of the collective…
  by_account_id uuid,                                -- …or one of the farm's people at its own table
  by_producer_id uuid,
  seen integer not null check (seen >= 0),
  phone_at timestamptz not null,                     -- told by the phone
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, distribution_id, seq),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  foreign key (collective_id, membership_id) references memberships (collective_id, id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id),
  check ((by_producer_id is null) = (by_account_id is null))
);
create index hand_out_gestures_of_basket on hand_out_gestures (collective_id, distribution_id, membership_id);

-- Money received (or given back: a row of its own that names the first). Cents; never changed, never deleted.
create table payments_received (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  distribution_id uuid not null,
  membership_id uuid not null,                       -- who paid
  account_id uuid,                                   -- leads the person door
  producer_id uuid,                                  -- who was paid: a farm; null: the collective
  means text not null check (means in ('CASH', 'CHEQUE', 'TRANSFER', 'CARD', 'JARS')),  -- JARS: deposits given back, no money
  amount_cents bigint not null check (amount_cents <> 0),
  given_cents bigint check (given_cents >= amount_cents),  -- cash handed over, before the change
  note text not null default '' check (length(note) <= 200),
  reverses uuid,
  gesture_id uuid not null,
  by_membership_id uuid,
  at timestamptz not null default clock_timestamp(),
  primary key (collective_id, id),
  unique (collective_id, gesture_id),
  unique (collective_id, reverses),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  foreign key (collective_id, membership_id) references memberships (collective_id, id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id),
  foreign key (collective_id, gesture_id) references hand_out_gestures (collective_id, id),
  foreign key (collective_id, reverses) references payments_received (collective_id, id),
  check ((reverses is null) = (amount_cents > 0))
);
create index payments_received_of_distribution on payments_received (collective_id, distribution_id);
create index payments_received_of_account on payments_received (account_id, at);

-- What a paper said when it was printed, basket by basket, so that a later change can be pointed out.
create table paper_prints (
  collective_id uuid not null default scope_collective() references collectives,
  id uuid not null,
  distribution_id uuid not null,
  kind text not null check (kind in ('HANDOUT', 'SLIPS', 'SORTING', 'CROSS_TABLE', 'LABELS')),
  printed_at timestamptz not null default clock_timestamp(),
  by_membership_id uuid,
  content jsonb not null,                            -- by line: what stood there, for comparing only
  primary key (collective_id, id),
  foreign key (collective_id, distribution_id) references distributions (collective_id, id),
  foreign key (collective_id, by_membership_id) references memberships (collective_id, id)
);
create index paper_prints_of_distribution on paper_prints (collective_id, distribution_id, kind, printed_at desc);

do $$
declare
  t text;
begin
  foreach t in array array['hand_out_gestures', 'payments_received', 'paper_prints'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))
      with check (collective_id = (select nullif(current_setting(''app.collective_id'', true), '''')::uuid))', t);
    execute format('create policy door_collective on %I to cabas_collective using (true) with check (true)', t);
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_never_change', t);
    execute format('grant select, insert on %I to cabas_collective', t);
  end loop;
  -- the farm's own table, and one's own payments
  foreach t in array array['hand_out_gestures', 'payments_received'] loop
    execute format('create policy tenant_producer on %I as restrictive to cabas_producer
      using (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))
      with check (collective_id = any ((select nullif(current_setting(''app.known_collective_ids'', true), '''')::uuid[])::uuid[]))', t);
    execute format('create policy own_table on %I for select to cabas_producer
      using (producer_id = (select nullif(current_setting(''app.producer_id'', true), '''')::uuid))', t);
  end loop;
end $$;
create policy tenant_person on payments_received as restrictive to cabas_person
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy own on payments_received for select to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
grant select (collective_id, id, distribution_id, seq, kind, writes, told, membership_id, line_id, producer_id, target_id, device, by_producer_id,
  seen, phone_at, at) on hand_out_gestures to cabas_producer;
grant select (collective_id, id, distribution_id, membership_id, producer_id, means, amount_cents, given_cents, note, reverses, gesture_id, at)
  on payments_received to cabas_producer;
grant select (collective_id, id, distribution_id, producer_id, account_id, means, amount_cents, reverses, at) on payments_received to cabas_person;
-- a farm's own table names baskets by their owner's membership, as gestures do
grant select (membership_id) on orders to cabas_producer;
