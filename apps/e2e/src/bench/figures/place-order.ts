import { eightOf } from '../data/orders.ts';
import { createMarket, type BenchMember, type Market } from '../data/market.ts';
import { compare } from '../measure/compare.ts';
import { frontEndOperation } from '../measure/documents.ts';
import type { Figure } from '../measure/figure.ts';
import { graphqlRequest } from '../measure/graphql.ts';
import { ask, type Message } from '../measure/post.ts';
import { floorRequest, type Workbench } from '../workbench.ts';

const REQUESTS = 500;
const PLACE = frontEndOperation('ShopPlaceOrder');

/** The nth member's basket of eight offers as the shop sends it; each member orders once. */
export function placing(market: Market) {
  let next = 0;
  return (): { member: BenchMember; input: object } => {
    const member = market.members[next];
    if (member === undefined) throw new Error('every member has ordered: more members are needed');
    const lines = eightOf(market.offers, next).map(({ id, step }, n) => ({
      offerId: id,
      quantity: step * (1 + (n % 3)),
    }));
    next += 1;
    return {
      member,
      input: {
        distributionId: market.distributionIds[0],
        lines,
        note: '',
        idempotencyKey: `${market.key}-key-${next}`,
      },
    };
  };
}

export function placeRequest(
  api: string,
  market: Market,
  { member, input }: { member: BenchMember; input: object },
): Message {
  return graphqlRequest(api, PLACE, { input }, { token: member.token, scope: market.scope });
}

/** A member places an order of eight lines; stock is counted down. */
export async function placeOrder(bench: Workbench): Promise<Figure[]> {
  const market = await createMarket(bench.db, {
    key: 'place',
    farms: 10,
    productsPerFarm: 5,
    points: 1,
    members: 9000,
  });
  await bench.db.query('analyze');
  const next = placing(market);
  const floor = await bench.floor();
  const place = (api: string) => ask(placeRequest(api, market, next()), '"__typename":"Order"');
  const counted = await bench.countOf('order.place', place);
  const figures = await compare({
    name: 'order.place',
    ours: { pid: bench.api.pid, send: () => place(bench.api.url) },
    floor: {
      pid: floor.pid,
      send: () => {
        const { member, input } = next();
        const values = {
          collectiveId: market.collectiveId,
          membershipId: member.membershipId,
          accountId: member.accountId,
          input,
        };
        return ask(floorRequest(floor.url, 'place', values), '"__typename":"Order"');
      },
    },
    postmaster: bench.postmaster,
    requests: REQUESTS,
  });
  return [...figures, ...counted];
}
