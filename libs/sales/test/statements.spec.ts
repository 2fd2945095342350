import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { changeOrder } from './sales-acts.ts';

describe('statements sent for an operation', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let lea: Person;
  const basket = (size: number) =>
    [...sale.offers.values()].slice(0, size).map(({ id }) => ({ offerId: id, quantity: 1 }));
  const shopPage = () =>
    lea.gql(
      `query($id: UUID!, $at: UUID) { offers(cycleId: $id, distributionId: $at, first: 50) { totalCount pageInfo { hasNextPage endCursor } edges { node {
       id name description category organic producerName sellingMode weighed contentAmount contentUnit step minimum priceCents unitPriceCents unitPriceUnit remaining } } } }`,
      { id: sale.id, at: sale.distributions[0]?.id },
      market.scope,
    );

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le Compte rond');
    await market.point('Halle');
    for (const farm of ['Les Prés', 'Le Four', 'La Cave']) {
      const producer = await market.producer(farm);
      for (let i = 0; i < 20; i += 1)
        await market.stock(await market.product(producer, `Produit ${i} ${farm}`, 250), 1000);
    }
    lea = await market.member('Léa');
    sale = await market.openSale();
  });
  afterAll(() => world.stop());

  it('placing an order of eight lines takes at most eight, of one line as many', async () => {
    const eight = await world.statementsOf(lea, async () => {
      expect((await placeOrder(lea, market, sale.distributions[0]?.id ?? '', basket(8))).lines).toHaveLength(
        8,
      );
    });
    const zoe = await market.member('Zoé');
    const one = await world.statementsOf(zoe, () =>
      placeOrder(zoe, market, sale.distributions[0]?.id ?? '', basket(1)),
    );
    expect(eight).toBeGreaterThan(1);
    expect(eight).toBeLessThanOrEqual(8);
    expect(one).toBe(eight);
  });

  it('the shop page of fifty offers takes at most three', async () => {
    const statements = await world.statementsOf(lea, async () => {
      const { offers } = (await shopPage()) as { offers: { totalCount: number; edges: unknown[] } };
      expect([offers.totalCount, offers.edges.length]).toEqual([60, 50]);
    });
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(3);
  });

  it('changing an order takes as many for forty lines as for two', async () => {
    const paul = await market.member('Paul');
    const order = await placeOrder(paul, market, sale.distributions[0]?.id ?? '', basket(1));
    const two = await world.statementsOf(paul, () => changeOrder(paul, market, order, basket(2)));
    const forty = await world.statementsOf(paul, async () => {
      expect((await changeOrder(paul, market, { ...order, version: 2 }, basket(40))).lines).toHaveLength(40);
    });
    expect(forty).toBe(two);
  });

  it('the staff’s list of orders takes as many for one as for all', async () => {
    const list = (first: number) =>
      market.admin.gql(
        `query($first: Int) { orders(first: $first) { edges { node { id memberName totalCents lines { id name amountCents } dues { payeeName amountCents } } } } }`,
        { first },
        market.scope,
      );
    const one = await world.statementsOf(market.admin, () => list(1));
    expect(await world.statementsOf(market.admin, () => list(100))).toBe(one);
    expect(one).toBeLessThanOrEqual(5);
  });
});
