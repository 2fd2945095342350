import { createMarket } from '../data/market.ts';
import { eightOf, writeOrders } from '../data/orders.ts';
import { compare } from '../measure/compare.ts';
import { frontEndOperation } from '../measure/documents.ts';
import type { Figure } from '../measure/figure.ts';
import { graphqlRequest } from '../measure/graphql.ts';
import { ask } from '../measure/post.ts';
import { assertSameAnswer, floorRequest, type Workbench } from '../workbench.ts';

const DETAIL = frontEndOperation('ShopOrderPage');

/** One order of eight lines on its member's own page. */
export async function orderDetail(bench: Workbench): Promise<Figure[]> {
  const market = await createMarket(bench.db, {
    key: 'detail',
    farms: 10,
    productsPerFarm: 5,
    points: 2,
    members: 400,
  });
  const orders = await writeOrders(bench.db, market, {
    ...market,
    offersOf: (n) => eightOf(market.offers, n),
  });
  await bench.db.query('analyze');
  const floor = await bench.floor();
  let next = 0;
  const turn = () => orders[next++ % orders.length] ?? orders[0];
  const own = (api: string) => {
    const order = turn();
    return graphqlRequest(api, DETAIL, { id: order?.id }, { token: order?.member.token });
  };
  const bare = () => {
    const order = turn();
    return floorRequest(floor.url, 'detail', { id: order?.id, accountId: order?.member.accountId });
  };
  const message = own(bench.api.url);
  next = 0;
  await assertSameAnswer(message, bare());
  const figures = await compare({
    name: 'order.detail',
    ours: { pid: bench.api.pid, send: () => ask(own(bench.api.url), '"myOrder":{') },
    floor: { pid: floor.pid, send: () => ask(bare(), '"myOrder":{') },
    postmaster: bench.postmaster,
    requests: 800,
  });
  return [...figures, ...(await bench.countOf('order.detail', (api) => ask(own(api), '"myOrder":{')))];
}
