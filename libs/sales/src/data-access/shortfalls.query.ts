import type { Unit } from '@cabas/platform';

/** What is still missing for a farm to come, or for a pick-up point to be held; 0 when it is reached. */
export interface Shortfall {
  readonly kind: 'PRODUCER' | 'PICKUP_POINT';
  readonly producerId: string | null;
  readonly distributionId: string | null;
  readonly name: string;
  readonly minimumCents: number;
  readonly missingCents: number;
}

/**
 * Minimums of a sale that are of everybody's orders together, in one statement: each farm's for its trip (at the farm's
 * prices, as the board compares it) and each point's. Through the collective's door: a person's sees no orders but one's own.
 */
export async function shortfallsOf(tx: Unit, cycleId: string): Promise<Shortfall[]> {
  return tx.query<Shortfall>(
    `select 'PRODUCER' as kind, p.producer_id as "producerId", null::uuid as "distributionId",
       (select min(f.producer_name) from offers f where f.cycle_id = $1 and f.producer_id = p.producer_id) as name,
       p.minimum_cents as "minimumCents",
       greatest(0, p.minimum_cents - coalesce((select sum(l.purchase_cents) from order_lines l
         join orders o on o.collective_id = l.collective_id and o.id = l.order_id
         where o.cycle_id = $1 and o.status <> 'CANCELLED' and l.producer_id = p.producer_id), 0))::bigint as "missingCents"
     from participations p
     where p.minimum_cents > 0 and exists (select 1 from offers f where f.cycle_id = $1 and f.producer_id = p.producer_id and f.active)
     union all
     select 'PICKUP_POINT', null, d.id, k.name, k.total_minimum_cents,
       greatest(0, k.total_minimum_cents - coalesce((select sum(o.total_cents) from orders o
         where o.distribution_id = d.id and o.status <> 'CANCELLED'), 0))::bigint
     from distributions d join pickup_points k on k.collective_id = d.collective_id and k.id = d.pickup_point_id
     where d.cycle_id = $1 and d.status <> 'CANCELLED' and k.total_minimum_cents > 0
     order by 1 desc, 4, 2, 3`,
    [cycleId],
  );
}
