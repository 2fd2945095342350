import {
  createCollective,
  PLACE_ORDER,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { act } from './sales-acts.ts';

const WHOLE = PLACE_ORDER.replace('{ code status }', '{ code }').replace(
  'id version totalCents',
  `id status version totalCents basketNumber note createdAt updatedAt cycleName cycleStatus changeable memberName enteredByStaff
  collective { id name flow } distribution { id status closesAt startsAt pickupPoint { name city } } `,
);

describe('the same order sent twice', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let lea: Person;
  let garden: string;
  const at = () => sale.distributions[0]?.id ?? '';
  const lines = (quantity = 1) => [...sale.offers.values()].map(({ id }) => ({ offerId: id, quantity }));
  const orders = async () =>
    (
      await world.admin.query(`select 1 from orders where distribution_id = $1 and status <> 'CANCELLED'`, [
        at(),
      ])
    ).rowCount;

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le Double Clic');
    await market.point('Halle');
    garden = await market.producer('Zélie');
    const second = await market.producer('Abel');
    for (const name of ['Épinards', 'endives', 'Ail', 'œufs'])
      await market.stock(await market.product(garden, name, 199), 100);
    await market.product(second, 'Betteraves', 250);
    lea = await market.member('Léa');
  });
  beforeEach(async () => {
    sale = await market.openSale({ name: crypto.randomUUID() });
  });
  afterAll(() => world.stop());

  it('ten times at once with one key is one order and ten identical answers', async () => {
    const late = await market.product(garden, 'Abricots', 320); // its offer comes after the others, its name before
    await act(
      market.admin,
      market,
      'setOffer',
      { cycleId: sale.id, listingId: late.listingId },
      '... on Offer { id }',
    );
    const offers = [...(await market.offers(sale.id)).values()];
    const input = {
      distributionId: at(),
      lines: offers.map(({ id }) => ({ offerId: id, quantity: 1 })),
      idempotencyKey: crypto.randomUUID(),
    };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => lea.gql(WHOLE, { input }, market.scope)),
    );
    expect(answers[0]).toMatchObject({
      placeOrder: {
        __typename: 'Order',
        version: 1,
        lines: [{ name: 'Betteraves' }, { name: 'Abricots' }, {}, {}, {}, {}],
      },
    });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await orders()).toBe(1);
    expect((await market.offers(sale.id)).get('Ail')?.sold).toBe(1);
  });

  it('with the same key and another basket is refused', async () => {
    const key = crypto.randomUUID();
    await placeOrder(lea, market, at(), lines(1), key);
    expect(await placeOrder(lea, market, at(), lines(2), key)).toMatchObject({
      __typename: 'Refused',
      code: 'IDEMPOTENCY_MISMATCH',
    });
  });

  it('with another key is refused: one order per member and distribution, and its stock is taken once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => placeOrder(lea, market, at(), lines())),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Order')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'ORDER_EXISTS')).toHaveLength(7);
    expect([await orders(), (await market.offers(sale.id)).get('Ail')?.sold]).toEqual([1, 1]);
  });

  it('a key whose order was refused may be used again', async () => {
    const key = crypto.randomUUID();
    expect((await placeOrder(lea, market, at(), lines(1000), key)).__typename).toBe('OutOfStock');
    expect((await placeOrder(lea, market, at(), lines(1), key)).__typename).toBe('Order');
  });
});
