-- How far an archive is drawn: its last paper, in the order of series and number. The next batch goes on from there by the series' own index;
-- looking each time for what is not drawn yet read all that was.
alter table document_archives
  add column drawn_series text not null default '',
  add column drawn_sequence integer not null default 0;
grant update (drawn_series, drawn_sequence) on document_archives to cabas_collective;

-- Those under way go on where they are.
alter table document_archives no force row level security;
alter table document_archive_files no force row level security;
alter table documents no force row level security;
update document_archives a set drawn_series = l.series, drawn_sequence = l.sequence
  from (select distinct on (f.collective_id, f.archive_id) f.collective_id, f.archive_id, d.series, d.sequence
    from document_archive_files f join documents d on d.collective_id = f.collective_id and d.id = f.document_id
    order by f.collective_id, f.archive_id, d.series desc, d.sequence desc) l
  where l.collective_id = a.collective_id and l.archive_id = a.id and a.ready_at is null;
alter table document_archives force row level security;
alter table document_archive_files force row level security;
alter table documents force row level security;

-- 0030 read and wrote rows that forced row security hid from the owner, and so did nothing where there were rows already: done again.
alter table household_members no force row level security;
alter table invitations no force row level security;
alter table due_tasks no force row level security;
alter table distributions no force row level security;
alter table pickup_points no force row level security;
alter table sales_cycles no force row level security;
update household_members h set locale = a.locale from accounts a where a.id = h.account_id and a.locale in ('fr', 'en') and a.locale <> h.locale;
update invitations set email = '' where kind = 'HOUSEHOLD' and expires_at <= clock_timestamp() and email <> '';
insert into due_tasks (collective_id, id, kind, subject_id, due_at)
  select collective_id, gen_random_uuid(), 'identity.forget-invitation', id, expires_at
  from invitations where kind = 'HOUSEHOLD' and email <> '' on conflict (collective_id, kind, subject_id) do nothing;
insert into due_tasks (collective_id, id, kind, subject_id, due_at)
  select d.collective_id, gen_random_uuid(), 'sales.forget-addresses', d.id, d.ends_at + interval '1440 hours'
  from distributions d join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
  where p.home and d.status in ('OPEN', 'CLOSED', 'HANDED_OUT')
     or p.home and d.status = 'PLANNED' and exists (select 1 from sales_cycles s
       where s.collective_id = d.collective_id and s.id = d.cycle_id and s.status = 'SCHEDULED')
  on conflict (collective_id, kind, subject_id) do nothing;
alter table household_members force row level security;
alter table invitations force row level security;
alter table due_tasks force row level security;
alter table distributions force row level security;
alter table pickup_points force row level security;
alter table sales_cycles force row level security;
