import { SQL, type SqlText, type Unit } from '@cabas/platform';
import { distributionView, type DistributionView } from './order-view.ts';
import type { CycleRow } from './cycles.ts';
import { ROUND } from './deliveries.ts';
import { SLOTS } from './slots.ts';

/** A sale as the API answers it. */
export interface CycleView extends CycleRow {
  readonly distributions: readonly DistributionView[];
  readonly offerCount: number;
  readonly orderCount: number;
  readonly totalCents: number;
  readonly collectiveId: string;
}

type DistributionRow = Parameters<typeof distributionView>[0];

/**
 * Sales with their distributions and counts, in two statements. What is counted is what the door in scope sees: all orders for
 * staff, one's own for a person. `TAIL` is a fixed text of this code base.
 */
export async function loadCycles(
  tx: Unit,
  TAIL: SqlText,
  parameters: readonly unknown[],
): Promise<CycleView[]> {
  const cycles = await tx.query<CycleView>(
    `select s.id, s.collective_id as "collectiveId", s.name, s.status, s.opens_at as "opensAt", s.flow, s.margin_bp as "marginBp",
       s.margin_mode as "marginMode", s.words, s.minimum_cents as "minimumCents", s.version, s.series_id as "seriesId",
       (select count(*)::int from offers o where o.collective_id = s.collective_id and o.cycle_id = s.id and o.active) as "offerCount",
       t.count as "orderCount", t.total as "totalCents"
     from sales_cycles s cross join lateral (
       select count(*)::int as count, coalesce(sum(o.total_cents), 0)::bigint as total from orders o
       join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
       where d.collective_id = s.collective_id and d.cycle_id = s.id and o.status <> 'CANCELLED') t
     ${TAIL}`,
    parameters,
  );
  const distributions = await distributionsOf(
    tx,
    cycles.map(({ id }) => id),
  );
  return cycles.map((cycle) => ({
    ...cycle,
    distributions: distributions.filter(({ cycleId }) => cycleId === cycle.id),
  }));
}

export async function cyclesByIds(tx: Unit, ids: readonly string[]): Promise<CycleView[]> {
  return ids.length === 0 ? [] : loadCycles(tx, SQL`where s.id = any ($1) order by s.opens_at, s.id`, [ids]);
}

export const DISTRIBUTION_COLUMNS = `d.id as "distributionId", d.cycle_id as "cycleId", d.status, d.closes_at as "closesAt", d.closed_at as "closedAt",
  d.pickup_date as "pickupDate", d.window_start as "windowStart", d.window_end as "windowEnd", d.starts_at as "startsAt", d.ends_at as "endsAt",
  d.documents_issued_at as "documentsIssuedAt", p.id as "pointId", p.name as "pointName", p.address_line1 as "pointAddress",
  p.postcode as "pointPostcode", p.city as "pointCity", p.directions as "pointDirections", p.home as "pointHome",
  p.order_minimum_cents as "pointMinimumCents", p.total_minimum_cents as "pointTotalCents"`;

export const DISTRIBUTION_FROM = `from distributions d join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id`;

export async function distributionsOf(tx: Unit, cycleIds: readonly string[]): Promise<DistributionView[]> {
  if (cycleIds.length === 0) return [];
  const rows = await tx.query<DistributionRow>(
    `select ${DISTRIBUTION_COLUMNS}, ${SLOTS}, ${ROUND} ${DISTRIBUTION_FROM} where d.cycle_id = any ($1) order by d.starts_at, p.name, d.id`,
    [cycleIds],
  );
  return rows.map(distributionView);
}

export async function distributionById(tx: Unit, id: string): Promise<DistributionView> {
  return distributionView(
    await tx.one<DistributionRow>(
      `select ${DISTRIBUTION_COLUMNS}, ${SLOTS}, ${ROUND} ${DISTRIBUTION_FROM} where d.id = $1`,
      [id],
    ),
  );
}

/** Distributions by id, soonest first. */
export async function distributionsByIds(tx: Unit, ids: readonly string[]): Promise<DistributionView[]> {
  const rows = await tx.query<DistributionRow>(
    `select ${DISTRIBUTION_COLUMNS} ${DISTRIBUTION_FROM} where d.id = any ($1) order by d.starts_at, d.id`,
    [ids],
  );
  return rows.map(distributionView);
}
