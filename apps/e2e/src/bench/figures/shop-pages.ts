import { createMarket } from '../data/market.ts';
import { compare } from '../measure/compare.ts';
import { frontEndOperation, type Operation } from '../measure/documents.ts';
import { figureOf, type Figure } from '../measure/figure.ts';
import { graphqlRequest } from '../measure/graphql.ts';
import { ask } from '../measure/post.ts';
import { assertSameAnswer, floorRequest, type Workbench } from '../workbench.ts';

const OFFERS = frontEndOperation('ShopOffers');
const SEARCH = frontEndOperation('ShopSearchOffers');

/** The shop page of a sale with fifty offers: price, unit price, live stock, farm. */
export async function shopPage50(bench: Workbench): Promise<Figure[]> {
  const market = await createMarket(bench.db, {
    key: 'shop50',
    farms: 10,
    productsPerFarm: 5,
    points: 1,
    members: 1,
  });
  await bench.db.query('analyze');
  const variables = { cycleId: market.cycleId, distributionId: market.distributionIds[0] };
  const caller = { token: market.members[0]?.token, scope: market.scope };
  const floor = await bench.floor();
  const page = (api: string) => graphqlRequest(api, OFFERS, variables, caller);
  const bare = floorRequest(floor.url, 'shop', { collectiveId: market.collectiveId, ...variables });
  await assertSameAnswer(page(bench.api.url), bare);
  const figures = await compare({
    name: 'shop.page50',
    ours: { pid: bench.api.pid, send: () => ask(page(bench.api.url), '"edges":[{') },
    floor: { pid: floor.pid, send: () => ask(bare, '"edges":[{') },
    postmaster: bench.postmaster,
    requests: 800,
  });
  return [...figures, ...(await bench.countOf('shop.page50', (api) => ask(page(api), '"edges":[{')))];
}

const FIELDS = OFFERS.text.slice(OFFERS.text.indexOf('fragment'));
/** The shop's page with every filter that the API offers at once. */
const FILTERED: Operation = {
  name: 'BenchFilteredOffers',
  text: `query BenchFilteredOffers($cycleId: UUID!, $distributionId: UUID!, $search: String, $category: ProductCategory) {
    offers(cycleId: $cycleId, distributionId: $distributionId, search: $search, category: $category, first: 50) {
      edges { node { ...ShopOffer } } pageInfo { hasNextPage endCursor } } } ${FIELDS}`,
};

/** A sale of a thousand offers: its first pages, a search, a search within a category. */
export async function shopPage1000(bench: Workbench): Promise<Figure[]> {
  const market = await createMarket(bench.db, {
    key: 'shop1000',
    farms: 50,
    productsPerFarm: 20,
    points: 1,
    members: 10,
  });
  await bench.db.query('analyze');
  const variables = { cycleId: market.cycleId, distributionId: market.distributionIds[0] };
  const caller = { token: market.members[0]?.token, scope: market.scope };
  const request = (operation: Operation, more: object) => (api: string) =>
    ask(graphqlRequest(api, operation, { ...variables, ...more }, caller), '"edges":[{');
  const first = JSON.parse(String(await request(OFFERS, {})(bench.api.url))) as {
    data: { offers: { pageInfo: { endCursor: string } } };
  };
  const kinds = {
    first: request(OFFERS, {}),
    second: request(OFFERS, { after: first.data.offers.pageInfo.endCursor }),
    search: request(SEARCH, { search: 'Pouléts' }),
    filtered: request(FILTERED, { search: 'carotte', category: 'VEGETABLE' }),
  };
  const figures: Figure[] = [];
  for (const [kind, send] of Object.entries(kinds)) {
    const name = `shop.page1000.${kind}`;
    figures.push(
      ...(await compare({
        name,
        ours: { pid: bench.api.pid, send: () => send(bench.api.url) },
        postmaster: bench.postmaster,
        requests: 200,
        atOnce: 10,
      })),
      ...(await bench.countOf(name, send)),
    );
  }
  const worst = (suffix: string) =>
    Math.max(...figures.filter(({ figure }) => figure.endsWith(suffix)).map(({ value }) => value));
  return [
    ...figures,
    figureOf('shop.page1000.p95_ms', 'ms, 10 at once, the slowest kind', [worst('.p95_ms')]),
    figureOf('shop.page1000.statements', 'of business code, the most of any kind', [worst('.statements')]),
  ];
}
