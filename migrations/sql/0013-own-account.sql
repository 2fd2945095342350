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
