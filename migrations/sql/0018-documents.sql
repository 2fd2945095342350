-- Documents are corrected by credit notes only: documents like any other, with their own number, that name what they correct.

alter table documents
  alter column run_id drop not null,
  add column corrects uuid,
  add foreign key (collective_id, corrects) references documents (collective_id, id),
  add check ((corrects is null) = (run_id is not null)),
  add check (corrects is null or gross_cents <= 0 and deposits_cents <= 0 and gross_cents + deposits_cents < 0);
create index documents_crediting on documents (collective_id, corrects) where corrects is not null;

-- What no code may get wrong: each document follows the one before in its series, and no more is credited than was issued.
create function guard_document() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  before text;
  original documents;
begin
  if new.sequence > 1 then
    select hash into before from documents where collective_id = new.collective_id and series = new.series and sequence = new.sequence - 1;
  end if;
  if new.previous_hash is distinct from before or (new.sequence > 1 and before is null) then
    raise exception 'document % does not follow the one before in its series', new.number using errcode = 'CB004';
  end if;
  if new.corrects is null then
    return new;
  end if;
  -- one credit note at a time
  perform 1 from distributions where collective_id = new.collective_id and id = new.distribution_id for no key update;
  select * into original from documents where collective_id = new.collective_id and id = new.corrects;
  if original.corrects is not null or original.kind <> new.kind or original.distribution_id <> new.distribution_id
    or original.producer_id is distinct from new.producer_id or original.order_id is distinct from new.order_id
    or original.account_id is distinct from new.account_id then
    raise exception 'credit note % does not fit document %', new.number, original.number using errcode = 'CB004';
  end if;
  if exists (
    select 1 from documents where collective_id = new.collective_id and corrects = new.corrects
    having original.net_cents + new.net_cents + coalesce(sum(net_cents), 0) < 0
      or original.vat_cents + new.vat_cents + coalesce(sum(vat_cents), 0) < 0
      or original.gross_cents + new.gross_cents + coalesce(sum(gross_cents), 0) < 0
      or original.deposits_cents + new.deposits_cents + coalesce(sum(deposits_cents), 0) < 0) then
    raise exception 'credit note % takes back more than document % says', new.number, original.number using errcode = 'CB005';
  end if;
  return new;
end $$;
create trigger documents_guard before insert on documents for each row execute function guard_document();
