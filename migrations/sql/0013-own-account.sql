-- One's own account: a copy of one's data, closing it, another address. Behind the person's and the auth door.
alter table accounts
  add column closing_at timestamptz,        -- asked to be closed: erased from then on, unless it is taken back
  add column closed_at timestamptz;         -- erased: the row says that there was an account, and nothing more

alter table account_tokens drop constraint account_tokens_purpose_check,
  add constraint account_tokens_purpose_check
    check (purpose in ('CONFIRM_EMAIL', 'RESET_PASSWORD', 'CHANGE_EMAIL', 'UNDO_EMAIL', 'KEEP_ACCOUNT')),
  add column email text;                    -- the address it speaks of: the new one to take, or the old one to go back to
grant delete on account_tokens to cabas_auth;

-- A copy of one's data: asked for, made by a job, gone some days later.
create table data_exports (
  id uuid primary key,
  account_id uuid not null references accounts,
  requested_at timestamptz not null default clock_timestamp(),
  ready_at timestamptz,
  expires_at timestamptz,                   -- the row goes then
  content bytea,                            -- ZIP
  check ((ready_at is null) = (content is null))
);
create index data_exports_account on data_exports (account_id);
alter table data_exports enable row level security;
alter table data_exports force row level security;
create policy own on data_exports to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))
  with check (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
grant select, insert, update, delete on data_exports to cabas_person;

-- Who closes an account no longer keeps its farms. Whether someone else does, is asked through the farm's own door, by one who keeps it.
grant delete on producer_users to cabas_person;
create function another_keeps_it() returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from public.producer_users me
    where me.producer_id = public.scope_producer() and me.account_id = nullif(current_setting('app.account_id', true), '')::uuid
      and exists (select 1 from public.producer_users other where other.producer_id = me.producer_id and other.account_id <> me.account_id))
$$;
revoke all on function another_keeps_it() from public;
grant execute on function another_keeps_it() to cabas_producer;
grant create on schema public to cabas_stock;
alter function another_keeps_it() owner to cabas_stock;
revoke create on schema public from cabas_stock;

-- What a member says of a line of an order that was handed out. The farm reads the words; the name only if the member wished.
create table line_feedback (
  collective_id uuid not null default scope_collective(),
  id uuid not null,
  order_id uuid not null,
  order_line_id uuid not null,
  membership_id uuid not null,
  account_id uuid,
  producer_id uuid not null,
  product_name text not null,
  mark text not null check (mark in ('GOOD', 'FINE', 'BAD')),
  words text not null default '' check (length(words) <= 500),
  shown_name text,                          -- as the farm reads it; null: not to be named
  given_at timestamptz not null default clock_timestamp(),
  told_at timestamptz,                      -- when the farm's digest carried it
  answer text check (length(answer) <= 500),
  answered_at timestamptz,
  primary key (collective_id, id),
  unique (collective_id, order_line_id),
  foreign key (collective_id, order_line_id) references order_lines (collective_id, id) on delete cascade,
  foreign key (collective_id, membership_id) references memberships (collective_id, id)
);
create index line_feedback_of_account on line_feedback (account_id, order_id);
create index line_feedback_of_producer on line_feedback (producer_id, id desc);
alter table line_feedback enable row level security;
alter table line_feedback force row level security;
create policy tenant on line_feedback as restrictive to cabas_collective
  using (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid))
  with check (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
create policy door_collective on line_feedback to cabas_collective using (true) with check (true);
create policy tenant_person on line_feedback as restrictive to cabas_person
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy own on line_feedback for select to cabas_person
  using (account_id = (select nullif(current_setting('app.account_id', true), '')::uuid));
create policy tenant_producer on line_feedback as restrictive to cabas_producer
  using (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]))
  with check (collective_id = any ((select nullif(current_setting('app.known_collective_ids', true), '')::uuid[])::uuid[]));
create policy own_goods on line_feedback to cabas_producer
  using (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid))
  with check (producer_id = (select nullif(current_setting('app.producer_id', true), '')::uuid));
grant select, insert, update on line_feedback to cabas_collective;
grant select on line_feedback to cabas_person;
grant select (collective_id, id, order_line_id, producer_id, product_name, mark, words, shown_name, given_at, answer, answered_at),
  update (answer, answered_at) on line_feedback to cabas_producer;

-- A farm accepts or ends a mandate: it says so in the log of that collective, and can say nothing else there, nor read it.
create policy mandate_acts on audit_entries for insert to cabas_producer with check (
  membership_id is null and action in ('mandate.accepted', 'mandate.revoked')
  and subject_id = (select nullif(current_setting('app.producer_id', true), '')::uuid));
grant insert (collective_id, id, action, subject_id, detail) on audit_entries to cabas_producer;
