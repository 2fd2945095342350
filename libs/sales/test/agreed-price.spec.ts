import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { act, changeOrder, type Answer } from './sales-acts.ts';

describe('the price agreed', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let garden: string;
  let lea: Person;
  const offer = (name: string) => sale.offers.get(name)?.id ?? '';
  const at = () => sale.distributions[0]?.id ?? '';
  const stored = async (orderId: string) =>
    (
      await world.admin.query(
        'select name, quantity, price_cents as price, vat_rate_bp as rate, amount_cents as amount from order_lines where order_id = $1 order by name',
        [orderId],
      )
    ).rows;
  const reprice = (name: string, priceCents: number) =>
    act<Answer & { priceCents: number }>(
      market.admin,
      market,
      'setOffer',
      { cycleId: sale.id, listingId: market.listings.get(name)?.listingId, priceCents },
      '... on Offer { priceCents }',
    );

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le Juste Prix');
    await market.point('Halle');
    garden = await market.producer('Les Vergers');
    await market.product(garden, 'Pommes', 250, { sellingMode: 'WEIGHT', step: 500 });
    await market.product(garden, 'Jus', 400);
    lea = await market.member('Léa');
    sale = await market.openSale();
  });
  afterAll(() => world.stop());

  it('stays when the product gets another price, name and VAT', async () => {
    const order = await placeOrder(lea, market, at(), [{ offerId: offer('Pommes'), quantity: 1500 }]);
    const before = await stored(order.id);
    const { productId } = market.listings.get('Pommes') ?? { productId: '' };
    const changed = await act(
      market.admin,
      market,
      'changeProduct',
      {
        producerId: garden,
        productId,
        version: 1,
        name: 'Pommes de garde',
        priceCents: 999,
        vatCategory: 'STANDARD',
      },
      '... on Product { id }',
    );
    expect(changed.__typename).toBe('Product');
    expect(await stored(order.id)).toEqual(before);
    expect(before).toEqual([{ name: 'Pommes', quantity: 1500, price: 250, rate: 550, amount: 375 }]);
    expect((await market.offers(sale.id)).get('Pommes')?.priceCents).toBe(250); // the sale froze it
  });

  it('stays for the lines already ordered when an open sale is repriced; a new quantity is priced anew', async () => {
    const zoe = await market.member('Zoé');
    const order = await placeOrder(zoe, market, at(), [
      { offerId: offer('Jus'), quantity: 2 },
      { offerId: offer('Pommes'), quantity: 1000 },
    ]);
    expect((await reprice('Jus', 450)).priceCents).toBe(450);
    const kept = await changeOrder(zoe, market, order, [
      { offerId: offer('Jus'), quantity: 2 },
      { offerId: offer('Pommes'), quantity: 500 },
    ]);
    expect(kept.totalCents).toBe(2 * 400 + 125);
    const more = await changeOrder(zoe, market, kept, [
      { offerId: offer('Jus'), quantity: 3 },
      { offerId: offer('Pommes'), quantity: 500 },
    ]);
    expect(more.totalCents).toBe(3 * 450 + 125);
    const paul = await market.member('Paul');
    expect((await placeOrder(paul, market, at(), [{ offerId: offer('Jus'), quantity: 1 }])).totalCents).toBe(
      450,
    );
  });

  it('is half up, once per line, in integers all the way', async () => {
    const ana = await market.member('Ana');
    await reprice('Pommes', 333);
    const order = await placeOrder(ana, market, at(), [
      { offerId: offer('Pommes'), quantity: 500 },
      { offerId: offer('Jus'), quantity: 1 },
    ]);
    expect(order.totalCents).toBe(167 + 450); // 166.5 → 167
  });
});
