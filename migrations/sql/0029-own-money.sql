-- The association's own money to the end: dues and gifts paid online and by a statement's reference: docs/adr/0034-own-money.md.

-- The day on which money came, which its receipt says.
grant select (received_on) on payments_received to cabas_person;

-- A charge is for an order, or for what is the association's own: dues, a gift to the solidarity fund. Those of no order go to the collective's
-- account, whole: nothing of theirs is ever a farm's, and nothing of an order's is theirs.
alter table online_charges
  alter column order_id drop not null,
  alter column distribution_id drop not null,
  add column dues_cents bigint not null default 0 check (dues_cents >= 0),
  add column gift_cents bigint not null default 0 check (gift_cents >= 0),
  add column period_on date,                         -- the first day of the year the dues are for
  add constraint online_charges_for check (
    case when order_id is null
      then distribution_id is null and producer_id is null and not hold and dues_cents + gift_cents = amount_cents
      else distribution_id is not null and dues_cents + gift_cents = 0 end),
  add constraint online_charges_period check ((dues_cents > 0) = (period_on is not null));
drop index online_charges_under_way;
create unique index online_charges_under_way on online_charges (collective_id, order_id, producer_id) nulls not distinct
  where state in ('WAITING', 'OPEN') and order_id is not null;
create unique index online_charges_own_under_way on online_charges (collective_id, membership_id) where state in ('WAITING', 'OPEN') and order_id is null;
create index online_charges_own on online_charges (collective_id, membership_id, created_at) where order_id is null;

create or replace function online_charge_goes_forward() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  states text[] := array['WAITING', 'OPEN', 'FAILED', 'HELD', 'RELEASED', 'PAID'];
begin
  if array_position(states, new.state) < array_position(states, old.state)
     or (new.batch_id, new.order_id, new.membership_id, new.producer_id, new.provider, new.account_ref, new.hold, new.amount_cents, new.currency,
         new.dues_cents, new.gift_cents, new.period_on)
        is distinct from (old.batch_id, old.order_id, old.membership_id, old.producer_id, old.provider, old.account_ref, old.hold, old.amount_cents,
          old.currency, old.dues_cents, old.gift_cents, old.period_on) then
    raise exception 'a charge only goes forward, and what was agreed never changes' using errcode = 'CB001';
  end if;
  return new;
end $$;

-- What is given back online, in part perhaps, lessens what it was of: the receipt says what was kept.
alter table contributions
  add column of_payment_id uuid,                     -- the payment it gives back of, or comes back to
  add foreign key (collective_id, of_payment_id) references payments_received (collective_id, id);
create index contributions_given_back on contributions (collective_id, of_payment_id) where of_payment_id is not null;
grant select (of_payment_id) on contributions to cabas_person;
