import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { act, cancelOrder, cancelSale, changeOrder, pools, type Answer } from './sales-acts.ts';

describe('stock', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let garden: string;
  let lea: Person;
  const NAMES = ['Miel', 'Œufs', 'Pain', 'Tomme', 'Cidre', 'Noix', 'Safran', 'Farine'];
  const offer = (name: string) => sale.offers.get(name)?.id ?? '';
  const at = () => sale.distributions[0]?.id ?? '';
  const left = async (name: string) => (await market.offers(sale.id)).get(name)?.remaining;
  const stocked = async (name: string, available: number, priceCents = 300) =>
    market.stock(await market.product(garden, name, priceCents), available);

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le Marché compté');
    await market.point('Halle');
    garden = await market.producer('La Réserve');
    for (const name of NAMES) await stocked(name, 25);
    for (const name of ['Courge', 'Poire', 'Coing', 'Beurre', 'Lait']) await stocked(name, 10);
    lea = await market.member('Léa');
  });
  beforeEach(async () => {
    sale = await market.openSale({ name: crypto.randomUUID() });
  });
  afterAll(() => world.stop());

  it('adds up two lines of one product before it looks at what is left', async () => {
    const refused = await placeOrder(lea, market, at(), [
      { offerId: offer('Courge'), quantity: 6 },
      { offerId: offer('Courge'), quantity: 6 },
    ]);
    expect(refused).toMatchObject({
      __typename: 'OutOfStock',
      shortages: [{ name: 'Courge', remaining: 10 }],
    });
    const order = await placeOrder(lea, market, at(), [
      { offerId: offer('Courge'), quantity: 6 },
      { offerId: offer('Courge'), quantity: 4 },
    ]);
    expect(order.lines).toMatchObject([{ name: 'Courge', quantity: 10 }]);
    expect(await left('Courge')).toBe(0);
  });

  it('sells sixty baskets of shuffled lines without a deadlock and never more than there is', async () => {
    const buyers = await Promise.all(
      Array.from({ length: 60 }, (_, i) => market.member(`Panier ${'abcdefghij'[i % 10]}`)),
    );
    const random = seeded(42);
    const answers = await Promise.all(
      buyers.map((buyer) => {
        const lines = [...NAMES]
          .map((name) => ({ offerId: offer(name), quantity: 1 }))
          .sort(() => random() - 0.5);
        return buyer.raw(
          `mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename } }`,
          { input: { distributionId: at(), lines, idempotencyKey: crypto.randomUUID() } },
          market.scope,
        );
      }),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const types = answers.map(({ data }) => (data?.['placeOrder'] as Answer).__typename);
    expect([
      types.filter((t) => t === 'Order').length,
      types.filter((t) => t === 'OutOfStock').length,
    ]).toEqual([25, 35]);
    const after = await pools(world);
    for (const name of NAMES) expect(after.get(name)).toEqual({ available: 0, promised: 25 });
    const database = await world.admin.query<{ deadlocks: number }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    );
    expect(Number(database.rows[0]?.deadlocks)).toBe(0); // not even one that was tried again
  });

  it('gives stock back when an order is changed, and takes only the difference', async () => {
    const order = await placeOrder(lea, market, at(), [{ offerId: offer('Poire'), quantity: 8 }]);
    const changed = await changeOrder(lea, market, order, [{ offerId: offer('Poire'), quantity: 10 }]);
    expect([changed.__typename, await left('Poire')]).toEqual(['Order', 0]);
    await changeOrder(lea, market, changed, [
      { offerId: offer('Poire'), quantity: 3 },
      { offerId: offer('Coing'), quantity: 1 },
    ]);
    expect([await left('Poire'), await left('Coing')]).toEqual([7, 9]);
  });

  it('leaves an order as it was when its change asks for more than is left', async () => {
    const order = await placeOrder(lea, market, at(), [{ offerId: offer('Lait'), quantity: 2 }]);
    const refused = await changeOrder(lea, market, order, [{ offerId: offer('Lait'), quantity: 11 }]);
    expect(refused).toMatchObject({ __typename: 'OutOfStock', shortages: [{ name: 'Lait' }] });
    expect(await left('Lait')).toBe(8);
    expect((await cancelOrder(lea, market, order)).status).toBe('CANCELLED'); // at the same version: nothing was written
  });

  it('gives stock back when an order or a whole sale is cancelled', async () => {
    const order = await placeOrder(lea, market, at(), [{ offerId: offer('Beurre'), quantity: 4 }]);
    expect(await left('Beurre')).toBe(6);
    expect((await cancelOrder(lea, market, order)).status).toBe('CANCELLED');
    expect(await left('Beurre')).toBe(10);
    await placeOrder(lea, market, at(), [{ offerId: offer('Beurre'), quantity: 7 }]);
    expect((await cancelSale(market, sale.id, 'Gel')).status).toBe('CANCELLED');
    expect((await pools(world)).get('Beurre')).toEqual({ available: 10, promised: 0 });
  });

  it('refuses a change made on a version someone has changed meanwhile', async () => {
    const order = await placeOrder(lea, market, at(), [{ offerId: offer('Poire'), quantity: 1 }]);
    const results = await Promise.all(
      [2, 3, 4].map((quantity) => changeOrder(lea, market, order, [{ offerId: offer('Poire'), quantity }])),
    );
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'Order',
      'VersionConflict',
      'VersionConflict',
    ]);
    expect(results.find(({ __typename }) => __typename === 'VersionConflict')?.currentVersion).toBe(2);
  });

  it('keeps to a cap of the sale below what the producer has', async () => {
    const { listingId } = market.listings.get('Coing') ?? { listingId: '' };
    await act(
      market.admin,
      market,
      'setOffer',
      { cycleId: sale.id, listingId, cap: 2 },
      '... on Offer { id }',
    );
    expect(await placeOrder(lea, market, at(), [{ offerId: offer('Coing'), quantity: 3 }])).toMatchObject({
      __typename: 'OutOfStock',
      shortages: [{ remaining: 2 }],
    });
    expect((await placeOrder(lea, market, at(), [{ offerId: offer('Coing'), quantity: 2 }])).__typename).toBe(
      'Order',
    );
    const lower = await act(
      market.admin,
      market,
      'setOffer',
      { cycleId: sale.id, listingId, cap: 1 },
      '... on Offer { id }',
    );
    expect(lower).toMatchObject({ __typename: 'Refused', code: 'CAP_BELOW_SOLD' });
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
