-- Order mails to both of a household; what past invitations and past deliveries forget. docs/adr/0035-the-phone-in-the-hand.md

-- The second person's language, as their account has it: mails to them are written in it.
alter table household_members add column locale text not null default 'fr' check (locale in ('fr', 'en'));
alter table household_members no force row level security;
update household_members h set locale = a.locale from accounts a where a.id = h.account_id and a.locale in ('fr', 'en');
alter table household_members force row level security;
grant update (locale) on household_members to cabas_person;

-- ORDER: confirmations and changes, for the second person; the member always gets them.
alter table reminder_choices drop constraint reminder_choices_kind_check,
  add constraint reminder_choices_kind_check check (kind in ('OPENING', 'CLOSING', 'PICKUP', 'TURN', 'MESSAGE', 'ORDER'));

-- An invitation to a household that nobody took up forgets whom it went to, on the day it ends.
alter table invitations no force row level security;
alter table due_tasks no force row level security;
alter table distributions no force row level security;
alter table pickup_points no force row level security;
alter table sales_cycles no force row level security;
update invitations set email = '' where kind = 'HOUSEHOLD' and expires_at <= clock_timestamp();
insert into due_tasks (collective_id, id, kind, subject_id, due_at)
  select collective_id, gen_random_uuid(), 'identity.forget-invitation', id, expires_at
  from invitations where kind = 'HOUSEHOLD' and email <> '';

-- Where a basket was brought is kept for sixty days after its round.
insert into due_tasks (collective_id, id, kind, subject_id, due_at)
  select d.collective_id, gen_random_uuid(), 'sales.forget-addresses', d.id, d.ends_at + interval '1440 hours'
  from distributions d join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
  where p.home and d.status in ('OPEN', 'CLOSED', 'HANDED_OUT')
     or p.home and d.status = 'PLANNED' and exists (select 1 from sales_cycles s
       where s.collective_id = d.collective_id and s.id = d.cycle_id and s.status = 'SCHEDULED');
alter table invitations force row level security;
alter table due_tasks force row level security;
alter table distributions force row level security;
alter table pickup_points force row level security;
alter table sales_cycles force row level security;
