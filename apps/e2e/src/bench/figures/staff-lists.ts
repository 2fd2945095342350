import { createMarket, type Market } from '../data/market.ts';
import { eightOf, writeOrders } from '../data/orders.ts';
import { compare } from '../measure/compare.ts';
import { frontEndOperation } from '../measure/documents.ts';
import type { Figure } from '../measure/figure.ts';
import { graphqlRequest } from '../measure/graphql.ts';
import { ask, type Message } from '../measure/post.ts';
import { assertSameAnswer, floorRequest, type Workbench } from '../workbench.ts';

const ORDERS = frontEndOperation('AdminOrders');
const EXPECTED = '"orders":{';

const list =
  (market: Market, variables: object) =>
  (api: string): Message =>
    graphqlRequest(
      api,
      ORDERS,
      { distributionId: market.distributionIds[0], ...variables },
      { token: market.admin.token, scope: market.scope },
    );

/** The staff's list of a hundred orders with their eight hundred lines. */
export async function staffOrders(bench: Workbench): Promise<Figure[]> {
  const market = await createMarket(bench.db, {
    key: 'staff',
    farms: 10,
    productsPerFarm: 5,
    points: 1,
    members: 100,
  });
  await writeOrders(bench.db, market, { ...market, offersOf: (n) => eightOf(market.offers, n) });
  await bench.db.query('analyze');
  return listFigures(bench, 'staff.orders100', market, 100, 60);
}

/** The hand-out's list: two hundred members, sixty products each; and with twenty members, to see that statements stay. */
export async function handOutList(bench: Workbench): Promise<Figure[]> {
  const markets: Market[] = [];
  for (const members of [200, 20]) {
    const market = await createMarket(bench.db, {
      key: `handout${members}`,
      farms: 10,
      productsPerFarm: 6,
      points: 1,
      members,
    });
    await writeOrders(bench.db, market, { ...market, offersOf: () => market.offers });
    markets.push(market);
  }
  await bench.db.query('analyze');
  const [large, small] = markets as [Market, Market];
  const figures = await listFigures(bench, 'handout.list', large, 200, 8, 1);
  const few = await bench.countOf('handout.list.of20', (api) =>
    ask(list(small, { first: 200 })(api), EXPECTED),
  );
  return [...figures, ...few.filter(({ figure }) => figure.endsWith('.statements'))];
}

async function listFigures(
  bench: Workbench,
  name: string,
  market: Market,
  first: number,
  requests: number,
  atOnce?: number,
): Promise<Figure[]> {
  const floor = await bench.floor();
  const own = list(market, { first });
  const { collectiveId, distributionIds } = market;
  const bare = floorRequest(floor.url, 'orders', { collectiveId, distributionId: distributionIds[0], first });
  await assertSameAnswer(own(bench.api.url), bare);
  const figures = await compare({
    name,
    ours: { pid: bench.api.pid, send: () => ask(own(bench.api.url), EXPECTED) },
    floor: { pid: floor.pid, send: () => ask(bare, EXPECTED) },
    postmaster: bench.postmaster,
    requests,
    ...(atOnce !== undefined && { atOnce }),
  });
  return [...figures, ...(await bench.countOf(name, (api) => ask(own(api), EXPECTED)))];
}
