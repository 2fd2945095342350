-- A farm that sells through several collectives is one farm: accepting a collective's invitation, its keeper has the record
-- that this collective had made of it joined to the farm. Runs as the collective's door, under its row security.
alter table listings drop constraint listings_producer_id_product_id_fkey,
  add foreign key (producer_id, product_id) references products (producer_id, id) on update cascade;
alter table stock_pools drop constraint stock_pools_producer_id_product_id_fkey,
  add foreign key (producer_id, product_id) references products (producer_id, id) on update cascade;
grant delete on participations to cabas_collective;

-- Everything this collective knows of `record` becomes the farm's. Issued documents stay as they are.
create function link_farm(record uuid, farm uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
begin
  insert into participations (id, producer_id, status, referent_id, paperwork, payment_note, minimum_cents, created_at)
    select gen_random_uuid(), farm, status, referent_id, paperwork, payment_note, minimum_cents, created_at
    from participations where producer_id = record for update;
  update products p set reference = null where p.producer_id = record
    and exists (select 1 from products o where o.producer_id = farm and o.reference = p.reference and o.archived_at is null);
  update products set producer_id = farm where producer_id = record;  -- listings and stock follow
  update offers set producer_id = farm where producer_id = record;
  update order_lines set producer_id = farm where producer_id = record;
  update preparation_slips set producer_id = farm where producer_id = record;
  update mandates set producer_id = farm where producer_id = record;
  update imports set producer_id = farm where producer_id = record;
  delete from participations where producer_id = record;
end $$;
revoke all on function link_farm(uuid, uuid) from public;
grant execute on function link_farm(uuid, uuid) to cabas_collective;
