import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';

describe('placing an order', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let lea: Person;
  const offer = (name: string) => sale.offers.get(name)?.id ?? '';
  const at = () => sale.distributions[0]?.id ?? '';

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le P’tit Marché');
    await market.point('Salle des fêtes');
    const garden = await market.producer('Le Potager');
    await market.product(garden, 'Carottes', 252, { sellingMode: 'WEIGHT', step: 100 });
    await market.product(garden, 'Salade', 137);
    const rare = await market.product(garden, 'Miel rare', 931);
    await market.stock(rare, 5);
    lea = await market.member('Léa');
    sale = await market.openSale();
  });
  afterAll(() => world.stop());

  it('answers the order with its lines, total and whom one pays', async () => {
    const order = await placeOrder(lea, market, at(), [
      { offerId: offer('Carottes'), quantity: 1500 },
      { offerId: offer('Salade'), quantity: 2 },
    ]);
    expect(order).toMatchObject({
      __typename: 'Order',
      totalCents: 378 + 274,
      dues: [{ payeeName: 'Le Potager', amountCents: 652 }],
    });
  });

  it('sells five to five of twenty who want them at once, and tells the others what is left', async () => {
    const buyers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => market.member(`Acheteur ${'abcdefghijklmnopqrstuvwxyz'[i]}`)),
    );
    const results = await Promise.all(
      buyers.map((buyer) => placeOrder(buyer, market, at(), [{ offerId: offer('Miel rare'), quantity: 1 }])),
    );
    expect(results.filter(({ __typename }) => __typename === 'Order')).toHaveLength(5);
    const refused = results.filter(({ __typename }) => __typename === 'OutOfStock');
    expect(refused).toHaveLength(15);
    expect(refused.every(({ shortages }) => shortages?.[0]?.name === 'Miel rare')).toBe(true);
  });
});
