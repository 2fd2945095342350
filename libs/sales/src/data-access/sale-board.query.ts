import { activeMembers } from '@cabas/identity';
import { participationsOf } from '@cabas/catalogue';
import { NotFound } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { cyclesByIds } from './cycle-views.query.ts';
import { productTotals, type ProductTotalRow } from './staff.query.ts';

const sum = (rows: readonly ProductTotalRow[], of: 'saleCents' | 'purchaseCents' | 'depositCents') =>
  rows.reduce((total, row) => total + row[of], 0);
const by = <K extends string>(rows: readonly ProductTotalRow[], key: (row: ProductTotalRow) => K) =>
  Map.groupBy(rows, key);

/** What price levels add to a sale (or take from it): one sum, which tells of nobody. */
async function levelsOf(tx: Unit, cycleId: string): Promise<number> {
  const { cents } = await tx.one<{ cents: number }>(
    `select coalesce(sum(l.amount_cents - l.list_due_cents), 0)::bigint as cents from order_lines l
     join orders o on o.collective_id = l.collective_id and o.id = l.order_id
     where l.list_price_cents is not null and o.cycle_id = $1 and o.status <> 'CANCELLED'`,
    [cycleId],
  );
  return cents;
}

/** What members pay to be delivered: the collective's own, beside the goods. */
async function deliveryOf(tx: Unit, cycleId: string): Promise<number> {
  const { cents } = await tx.one<{ cents: number }>(
    `select coalesce(sum(delivery_fee_cents), 0)::bigint as cents from orders where cycle_id = $1 and status <> 'CANCELLED'`,
    [cycleId],
  );
  return cents;
}

/** One sale as its coordinators watch it: points and producers with totals at both edges; the margin is the difference of real sums. */
export async function saleBoard(tx: Unit, cycleId: string) {
  const [cycle] = await cyclesByIds(tx, [cycleId]);
  if (cycle === undefined) throw new NotFound();
  const rows = await productTotals(tx, 'cycle', [cycleId]);
  const members = await activeMembers(tx);
  const ordered = await tx.query<{ memberId: string; distributionId: string }>(
    `select membership_id as "memberId", distribution_id as "distributionId" from orders where cycle_id = $1 and status <> 'CANCELLED'`,
    [cycleId],
  );
  const terms = new Map((await participationsOf(tx)).map((p) => [p.producerId, p]));
  const buyers = new Set(ordered.map(({ memberId }) => memberId));
  const perPoint = by(rows, (row) => row.distributionId);
  return {
    cycle,
    points: cycle.distributions.map((distribution) => ({
      distribution,
      orderCount: ordered.filter(({ distributionId }) => distributionId === distribution.id).length,
      totalCents: sum(perPoint.get(distribution.id) ?? [], 'saleCents'),
      depositCents: sum(perPoint.get(distribution.id) ?? [], 'depositCents'),
    })),
    producers: [...by(rows, (row) => row.producerId)].map(([producerId, own]) => ({
      producerId,
      name: own[0]?.producerName ?? '',
      minimumCents: terms.get(producerId)?.minimumCents ?? 0,
      orderCount: new Set(own.flatMap(({ orderIds }) => orderIds)).size,
      saleCents: sum(own, 'saleCents'),
      purchaseCents: sum(own, 'purchaseCents'),
      depositCents: sum(own, 'depositCents'),
      points: [...by(own, (row) => row.distributionId)].map(([distributionId, products]) => ({
        distributionId,
        saleCents: sum(products, 'saleCents'),
        purchaseCents: sum(products, 'purchaseCents'),
        depositCents: sum(products, 'depositCents'),
        products,
      })),
    })),
    saleCents: sum(rows, 'saleCents'),
    purchaseCents: sum(rows, 'purchaseCents'),
    depositCents: sum(rows, 'depositCents'),
    deliveryCents: await deliveryOf(tx, cycleId),
    levelsCents: await levelsOf(tx, cycleId),
    marginCents: sum(rows, 'saleCents') - sum(rows, 'purchaseCents'),
    memberCount: members.length,
    orderedCount: buyers.size,
    notYetOrdered: members
      .filter(({ id }) => !buyers.has(id))
      .slice(0, 100)
      .map(({ id }) => id),
  };
}
