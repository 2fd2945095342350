import { decodeCursor, pageSize, toConnection, type Connection, type Unit, SQL } from '@cabas/platform';
import {
  collectiveCard,
  type CollectiveCardView,
  type DistributionView,
  type OrderView,
} from './order-view.ts';
import type { Due } from '../domain/dues.ts';
import { loadCycles, type CycleView } from './cycle-views.query.ts';
import { loadOrders } from './order-views.query.ts';

/** An open sale in one of the person's collectives, with their orders in it. */
export interface OpenSaleView {
  readonly collective: CollectiveCardView;
  readonly cycle: CycleView;
  readonly orders: readonly OrderView[];
}

const OPEN = SQL`s.status = 'OPEN' and exists (select 1 from distributions d where d.collective_id = s.collective_id and d.cycle_id = s.id
  and d.status = 'OPEN' and d.closes_at > clock_timestamp())`;

/** Open sales across all active collectives, soonest closing first. */
export async function openSales(tx: Unit): Promise<OpenSaleView[]> {
  const cycles = await loadCycles(tx, SQL`where ${OPEN} order by s.opens_at, s.id limit 100`, []);
  return bySoonestClosing(await withMine(tx, cycles));
}

/** What is open, soonest closing first, and what was announced, soonest opening first: in the statements that open sales take. */
export async function mySales(tx: Unit): Promise<{ open: OpenSaleView[]; coming: OpenSaleView[] }> {
  const cycles = await loadCycles(
    tx,
    SQL`where (${OPEN}) or s.status = 'SCHEDULED' order by s.status, s.opens_at, s.id limit 200`,
    [],
  );
  const sales = await withMine(tx, cycles);
  const [open, coming] = [true, false].map((is) => sales.filter((s) => (s.cycle.status === 'OPEN') === is));
  return { open: bySoonestClosing(open ?? []), coming: coming ?? [] };
}

function bySoonestClosing(sales: readonly OpenSaleView[]): OpenSaleView[] {
  const closing = ({ cycle }: OpenSaleView) =>
    Math.min(...cycle.distributions.filter((d) => d.status === 'OPEN').map((d) => d.closesAt.getTime()));
  return [...sales].sort((a, b) => closing(a) - closing(b));
}

/** Sales with whose they are, and the person's orders in them. */
async function withMine(tx: Unit, cycles: readonly CycleView[]): Promise<OpenSaleView[]> {
  const collectives = await collectivesOf(
    tx,
    cycles.map(({ collectiveId }) => collectiveId),
  );
  const orders = await loadOrders(
    tx,
    SQL`where o.cycle_id = any ($1) and o.status <> 'CANCELLED' order by d.starts_at, o.id`,
    [cycles.map(({ id }) => id)],
  );
  return cycles.flatMap((cycle) => {
    const collective = collectives.get(cycle.collectiveId);
    return collective === undefined
      ? []
      : [
          {
            collective: { ...collective, flow: cycle.flow },
            cycle,
            orders: orders.filter((o) => o.cycleId === cycle.id),
          },
        ];
  });
}

export async function collectivesOf(
  tx: Unit,
  ids: readonly string[],
): Promise<Map<string, CollectiveCardView>> {
  const rows = await tx.query<Parameters<typeof collectiveCard>[0]>(
    `select id as "collectiveId", slug, name as "collectiveName", kind, time_zone as "timeZone", currency, flow, payment_note as "paymentNote"
     from collectives where id = any ($1)`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.collectiveId, collectiveCard(row)]));
}

/** What to fetch in one place on one day: several orders of one person are one card. */
export interface PickupCardView extends Pick<
  DistributionView,
  'pickupPoint' | 'pickupDate' | 'windowStart' | 'windowEnd' | 'startsAt'
> {
  readonly collective: CollectiveCardView;
  readonly itemCount: number;
  readonly totalCents: number;
  readonly orders: readonly OrderView[];
  readonly dues: readonly Due[];
}

/** What I have still to fetch, soonest first. */
export async function pickups(tx: Unit): Promise<PickupCardView[]> {
  const orders = await loadOrders(
    tx,
    SQL`where o.account_id = any ($1) and o.status in ('PLACED', 'LOCKED') and d.status <> 'CANCELLED' and d.ends_at > clock_timestamp() - interval '12 hours'
     order by d.starts_at, o.id limit 200`,
    [tx.accountIds],
  );
  const cards = new Map<string, OrderView[]>();
  for (const order of orders) {
    const key = [
      order.collective.id,
      order.distribution.pickupPoint.id,
      order.distribution.pickupDate,
    ].join();
    cards.set(key, [...(cards.get(key) ?? []), order]);
  }
  return [...cards.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { pickupPoint, pickupDate, windowStart, windowEnd, startsAt } = first.distribution;
    return [
      {
        collective: first.collective,
        pickupPoint,
        pickupDate,
        windowStart,
        windowEnd,
        startsAt,
        itemCount: group.reduce((sum, { lines }) => sum + lines.length, 0),
        totalCents: group.reduce((sum, { totalCents }) => sum + totalCents, 0),
        orders: group,
        dues: addUpDues(group.flatMap(({ dues }) => dues)),
      },
    ];
  });
}

function addUpDues(dues: readonly Due[]): Due[] {
  const byPayee = new Map<string, Due>();
  for (const due of dues) {
    const key = `${due.producerId ?? due.payeeName} ${due.payBy ?? ''}`;
    const before = byPayee.get(key);
    byPayee.set(key, {
      ...due,
      amountCents: due.amountCents + (before?.amountCents ?? 0),
      depositDueCents: due.depositDueCents + (before?.depositDueCents ?? 0),
      deliveryFeeCents: due.deliveryFeeCents + (before?.deliveryFeeCents ?? 0),
    });
  }
  return [...byPayee.values()];
}

/** My orders everywhere, newest first, those of collectives I left included. */
export async function myOrders(
  tx: Unit,
  first: number | undefined,
  cursor: string | undefined,
): Promise<Connection<OrderView>> {
  const size = pageSize(first);
  const after = decodeCursor(cursor, ['id']);
  const orders = await loadOrders(
    tx,
    SQL`where o.account_id = any ($1) and ($2::uuid is null or o.id < $2) order by o.id desc limit $3`, // ids are in order of time
    [tx.accountIds, after?.[0] ?? null, size + 1],
  );
  const [count] = await tx.query<{ count: number }>(
    'select count(*)::int as count from orders where account_id = any ($1)',
    [tx.accountIds],
  );
  return toConnection(
    orders,
    size,
    (order) => [order.id],
    (order) => order,
    count?.count ?? 0,
  );
}

export async function myOrder(tx: Unit, id: string): Promise<OrderView | undefined> {
  return (await loadOrders(tx, SQL`where o.id = $1 and o.account_id = any ($2)`, [id, tx.accountIds]))[0];
}
