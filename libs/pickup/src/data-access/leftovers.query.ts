import type { Cents, ContentUnit, SellingMode } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';

/** What may be sold to someone present. */
export interface Leftover {
  readonly offerId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly name: string;
  readonly priceCents: Cents;
  readonly sellingMode: SellingMode;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly remaining: number | null;
}

/** Offers of these distributions of which something is left: the lesser of the collective's cap and the farm's stock. */
export async function leftoversAt(tx: Unit, ids: readonly string[]): Promise<Leftover[]> {
  return tx.query<Leftover>(
    `select distinct on (o.producer_name, o.name, o.id) o.id as "offerId", o.producer_id as "producerId", o.producer_name as "producerName", o.name,
       o.price_cents as "priceCents", o.selling_mode as "sellingMode", o.content_amount as "contentAmount", o.content_unit as "contentUnit",
       least(o.cap - o.sold, p.available) as remaining
     from distributions d join offers o on o.collective_id = d.collective_id and o.cycle_id = d.cycle_id
     left join stock_pools p on p.producer_id = o.producer_id and p.id = o.stock_pool_id
     where d.id = any ($1) and o.active and (o.distribution_ids is null or d.id = any (o.distribution_ids))
       and coalesce(least(o.cap - o.sold, p.available), 1) > 0
     order by o.producer_name, o.name, o.id`,
    [ids],
  );
}

/** Whose an offer is, and of which sale. @throws NotFound. */
export async function offerOf(tx: Unit, offerId: string): Promise<{ cycleId: string; producerId: string }> {
  return tx.one('select cycle_id as "cycleId", producer_id as "producerId" from offers where id = $1', [
    offerId,
  ]);
}

/** Runs `fn` so that what fails inside leaves nothing behind, and the rest of the transaction goes on. */
export async function allOrNothing<T>(tx: Unit, fn: () => Promise<T>): Promise<T> {
  await tx.query('savepoint leftover');
  try {
    const result = await fn();
    await tx.query('release savepoint leftover');
    return result;
  } catch (error) {
    await tx.query('rollback to savepoint leftover');
    throw error;
  }
}
