import { newId, NotFound } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { LotWords } from '../domain/lot.ts';

export interface Lot extends LotWords {
  readonly id: string;
  readonly distributionId: string;
  readonly offerId: string;
  readonly producerName: string;
  readonly productName: string;
}

const LOT = `select t.id, t.distribution_id as "distributionId", t.offer_id as "offerId", o.producer_name as "producerName",
  o.name as "productName", t.numbers, t.best_before as "bestBefore", t.use_by as "useBy"
  from lots t join offers o on o.collective_id = t.collective_id and o.id = t.offer_id`;

/** Of a distribution, by farm and product; in a farm's scope its own. */
export async function lotsOf(tx: Unit, distributionId: string): Promise<Lot[]> {
  return tx.query<Lot>(`${LOT} where t.distribution_id = $1 order by o.producer_name, o.name, t.id`, [
    distributionId,
  ]);
}

export async function lotById(tx: Unit, id: string): Promise<Lot | undefined> {
  return tx.maybeOne<Lot>(`${LOT} where t.id = $1`, [id]);
}

/** What an offer is called, where it is handed out at that distribution; the door in scope decides. @throws NotFound */
export async function offerAt(
  tx: Unit,
  at: { distributionId: string; offerId: string },
): Promise<{ name: string; producerName: string }> {
  const offer = await tx.maybeOne<{ name: string; producerName: string }>(
    `select o.name, o.producer_name as "producerName" from offers o
     join distributions d on d.collective_id = o.collective_id and d.cycle_id = o.cycle_id and d.id = $1
     where o.id = $2 and (o.distribution_ids is null or d.id = any (o.distribution_ids))`,
    [at.distributionId, at.offerId],
  );
  if (offer === undefined) throw new NotFound();
  return offer;
}

/** Says it, or says it anew. In a farm's door there is no one collective: its own is read from the offer. */
export async function writeLot(
  tx: Unit,
  at: { distributionId: string; offerId: string },
  lot: LotWords,
): Promise<void> {
  await tx.query(
    `insert into lots (collective_id, id, distribution_id, offer_id, numbers, best_before, use_by)
     select o.collective_id, $1, $2, o.id, $4, $5, $6 from offers o where o.id = $3
     on conflict (collective_id, distribution_id, offer_id) do update set numbers = excluded.numbers,
       best_before = excluded.best_before, use_by = excluded.use_by, updated_at = clock_timestamp()`,
    [newId(), at.distributionId, at.offerId, lot.numbers, lot.bestBefore, lot.useBy],
  );
}

export async function forgetLot(tx: Unit, at: { distributionId: string; offerId: string }): Promise<void> {
  await tx.query('delete from lots where distribution_id = $1 and offer_id = $2', [
    at.distributionId,
    at.offerId,
  ]);
}

export interface LotRecipient {
  readonly orderId: string;
  readonly memberName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly pickupDate: string;
  readonly pickupPointName: string;
  readonly productName: string;
  readonly quantity: number;
  readonly measure: number | null;
  readonly sellingMode: 'PIECE' | 'WEIGHT' | 'VOLUME' | 'WEIGHED_PIECE';
  readonly contentAmount: number | null;
  readonly contentUnit: 'GRAM' | 'MILLILITRE' | 'PIECE' | null;
}

/**
 * Who got it: of the same farm, whatever carries one of its numbers, at every distribution; without numbers, this offer at this
 * distribution. What was missing or not fetched is left out. How to reach people only for those who may know.
 */
export async function recipientsOf(tx: Unit, lot: Lot): Promise<LotRecipient[]> {
  return tx.query<LotRecipient>(
    `select o.id as "orderId", o.member_name as "memberName", case when $3 then m.phone end as phone,
       case when $3 then m.email end as email, d.pickup_date as "pickupDate", p.name as "pickupPointName", l.name as "productName",
       coalesce(l.delivered_quantity, l.quantity) as quantity, l.delivered_measure as measure, l.selling_mode as "sellingMode",
       l.content_amount as "contentAmount", l.content_unit as "contentUnit"
     from lots t
     join offers f on f.collective_id = t.collective_id and f.id = t.offer_id
     join order_lines l on l.collective_id = t.collective_id and l.distribution_id = t.distribution_id and l.offer_id = t.offer_id
     join orders o on o.collective_id = l.collective_id and o.id = l.order_id
     join memberships m on m.collective_id = o.collective_id and m.id = o.membership_id
     join distributions d on d.collective_id = t.collective_id and d.id = t.distribution_id
     join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
     where (t.id = $1 or t.numbers && $2::text[])
       and f.producer_id = (select k.producer_id from lots s join offers k on k.collective_id = s.collective_id and k.id = s.offer_id where s.id = $1)
       and o.status not in ('CANCELLED', 'MISSED') and coalesce(l.delivered_quantity, l.quantity) > 0
     order by d.pickup_date desc, o.member_name, l.name, o.id`,
    [lot.id, lot.numbers, tx.may('members.contact')],
  );
}
