import {
  createCollective,
  placeOrder,
  startWorld,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { act } from './sales-acts.ts';

let world: World;
let market: TestCollective;
let sale: TestSale;

beforeAll(async () => {
  world = await startWorld();
  market = await createCollective(world, 'Marché du pont', { flow: 'RESALE' });
  await market.point('Halle');
  const farm = await market.producer('Le Potager');
  await market.product(farm, 'Ail', 300);
  await market.product(farm, 'Navets', 200);
  sale = await market.openSale({ name: 'Vendredi' });
}, 120_000);
afterAll(() => world.stop());

const at = () => sale.distributions[0]?.id ?? '';
const take = (name: string) => [{ offerId: sale.offers.get(name)?.id ?? '', quantity: 2 }];
async function reprice(name: string, priceCents: number) {
  const { rows } = await world.admin.query<{ id: string }>(
    'select listing_id as id from offers where id = $1',
    [sale.offers.get(name)?.id],
  );
  await act(market.admin, market, 'setOffer', { cycleId: sale.id, listingId: rows[0]?.id, priceCents }, '');
}
async function told() {
  await world.admin.query(
    `update due_tasks set due_at = clock_timestamp() where kind = 'sales.tell-prices' and taken_at is null`,
  );
  await world.settle();
  return (await world.mails('prices-changed')).map(({ to, values }) => [to, values['changes']]);
}

it('who ordered at the old price keeps it and is told once for all prices; who ordered at the new one, or other goods, is not', async () => {
  const [lea, zoe, max] = [
    await market.member('Léa'),
    await market.member('Zoé'),
    await market.member('Max'),
  ];
  const order = await placeOrder(lea, market, at(), [...take('Ail'), ...take('Navets')]);
  await placeOrder(max, market, at(), take('Navets'));
  expect(await told()).toEqual([]);
  await reprice('Ail', 350);
  await reprice('Ail', 400);
  await placeOrder(zoe, market, at(), take('Ail'));
  const mails = await told();
  expect(mails.map(([to]) => to)).toEqual([lea.email]);
  expect(String(mails[0]?.[1]).replace(/\s/g, ' ')).toMatch(
    /^Ail : \d,\d\d € maintenant, \d,\d\d € dans votre commande$/,
  );
  const { myOrder } = await lea.gql<{ myOrder: { totalCents: number } }>(
    'query($id: UUID!) { myOrder(id: $id) { totalCents } }',
    { id: order.id },
  );
  expect(myOrder.totalCents).toBe(order.totalCents);
});
