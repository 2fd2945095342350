import { SQL, type Unit } from '@cabas/platform';
import { loadOffers, type OfferView } from './offers.query.ts';

/** An open sale of the collective in scope with what a farm sells in it. */
export interface FarmSale {
  readonly cycleId: string;
  readonly name: string;
  readonly closesAt: Date;
  readonly offers: readonly OfferView[];
}

/** Soonest closing first: two statements. Nothing in the farm's own scope, which no collective is. */
export async function farmSales(tx: Unit, producerId: string): Promise<FarmSale[]> {
  if (tx.context.scope.kind !== 'collective') return [];
  const sales = await tx.query<Omit<FarmSale, 'offers'>>(
    `select s.id as "cycleId", s.name, max(d.closes_at) as "closesAt"
     from sales_cycles s join distributions d on d.cycle_id = s.id and d.status = 'OPEN'
     where s.status = 'OPEN' and exists (select 1 from offers o where o.cycle_id = s.id and o.producer_id = $1 and o.active)
     group by s.id, s.name order by max(d.closes_at), s.id limit 10`,
    [producerId],
  );
  if (sales.length === 0) return [];
  const offers = await loadOffers(
    tx,
    SQL`where o.cycle_id = any ($1) and o.producer_id = $2 and o.active order by o.position, o.id limit 500`,
    [sales.map(({ cycleId }) => cycleId), producerId],
  );
  return sales.map((sale) => ({ ...sale, offers: offers.filter(({ cycleId }) => cycleId === sale.cycleId) }));
}
