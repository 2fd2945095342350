import { eightOf, writeOrders, type BenchOrder } from '../data/orders.ts';
import { createMarket } from '../data/market.ts';
import { compare } from '../measure/compare.ts';
import { frontEndOperation } from '../measure/documents.ts';
import type { Figure } from '../measure/figure.ts';
import { graphqlRequest } from '../measure/graphql.ts';
import { ask } from '../measure/post.ts';
import { floorRequest, type Workbench } from '../workbench.ts';

const REQUESTS = 400;
const ORDERS = 400;
const CHANGE = frontEndOperation('ShopChangeOrder');

/** All eight lines of a placed order are replaced by eight others, against its version. */
export async function changeOrder(bench: Workbench): Promise<Figure[]> {
  const market = await createMarket(bench.db, {
    key: 'change',
    farms: 10,
    productsPerFarm: 5,
    points: 1,
    members: ORDERS,
  });
  const orders = await writeOrders(bench.db, market, {
    ...market,
    offersOf: (n) => eightOf(market.offers, n),
  });
  // all that the baskets may give back was once taken
  await bench.db.query('update stock_pools set available = available - 100000000');
  await bench.db.query('update offers set sold = 100000000 where cycle_id = $1', [market.cycleId]);
  await bench.db.query('analyze');
  const floor = await bench.floor();
  const [own, bare] = [changing(orders.slice(0, ORDERS / 2)), changing(orders.slice(ORDERS / 2))];

  /** Orders in turn, so that no two requests meet on one; each knows how often it was changed. */
  function changing(pool: readonly BenchOrder[]) {
    let next = 0;
    return () => {
      const order = pool[next % pool.length] as BenchOrder;
      const version = 1 + Math.floor(next / pool.length);
      next += 1;
      // seven further on at each version: none of the last basket's eight offers are kept
      const offers = eightOf(market.offers, orders.indexOf(order) + version * 7);
      const lines = offers.map(({ id, step }, n) => ({
        offerId: id,
        quantity: step * (1 + ((n + version) % 3)),
      }));
      return { member: order.member, input: { orderId: order.id, version, lines, note: '' } };
    };
  }
  const change = (api: string) => {
    const { member, input } = own();
    return ask(
      graphqlRequest(api, CHANGE, { input }, { token: member.token, scope: market.scope }),
      '"__typename":"Order"',
    );
  };
  const counted = await bench.countOf('order.change', change);
  const figures = await compare({
    name: 'order.change',
    ours: { pid: bench.api.pid, send: () => change(bench.api.url) },
    floor: {
      pid: floor.pid,
      send: () => {
        const { member, input } = bare();
        const { membershipId, accountId } = member;
        const values = {
          collectiveId: market.collectiveId,
          distributionId: market.distributionIds[0],
          membershipId,
          accountId,
          input,
        };
        return ask(floorRequest(floor.url, 'change', values), '"__typename":"Order"');
      },
    },
    postmaster: bench.postmaster,
    requests: REQUESTS,
  });
  return [...figures, ...counted];
}
