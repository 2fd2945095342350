import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { act, type Answer } from './sales-acts.ts';

let world: World;
let market: TestCollective;
let farm: string;
let product: Awaited<ReturnType<TestCollective['product']>>;
let sale: TestSale;
let lea: Person;

beforeAll(async () => {
  world = await startWorld();
  market = await createCollective(world, 'Marché du pont');
  await market.point('Halle');
  farm = await market.producer('Le Potager', 'potager@example.org');
  product = await market.product(farm, 'Ail', 300);
  await market.stock(product, 10);
  lea = await market.member('Léa');
}, 120_000);
beforeEach(async () => {
  sale = await market.openSale({ name: `Vente ${crypto.randomUUID()}` });
});
afterAll(() => world.stop());

const at = () => sale.distributions[0]?.id ?? '';
const garlic = (quantity: number) => [{ offerId: sale.offers.get('Ail')?.id ?? '', quantity }];
const ordered = async (quantity = 4) => placeOrder(lea, market, at(), garlic(quantity));
const cancel = (
  order: { id: string; version: number },
  reason = 'Commande en double',
  person: Person = market.admin,
) =>
  act<Answer & { status?: string; message?: string }>(
    person,
    market,
    'cancelMemberOrder',
    { orderId: order.id, version: order.version, reason },
    '... on Order { status }',
  );
const remaining = async () =>
  (
    await world.admin.query<{ left: number }>(
      'select available as left from stock_pools where producer_id = $1',
      [farm],
    )
  ).rows.map(({ left }) => Number(left));
const versionOf = async (id: string) =>
  (
    await world.admin.query<{ version: number; status: string }>(
      'select version, status from orders where id = $1',
      [id],
    )
  ).rows[0] ?? { version: 0, status: '' };

it('staff cancel a member’s order: stock comes back, the member reads why, the log too', async () => {
  const order = await ordered();
  expect(await remaining()).toEqual([6]);
  expect(await cancel(order)).toMatchObject({ __typename: 'Order', status: 'CANCELLED' });
  expect(await remaining()).toEqual([10]);
  await world.settle();
  const mail = (await world.mails('order-cancelled-for-you')).at(-1);
  expect([mail?.to, mail?.values['reason']]).toEqual([lea.email, 'Commande en double']);
  const { rows } = await world.admin.query(
    `select action, reason from audit_entries where subject_id = $1 order by at desc limit 1`,
    [order.id],
  );
  expect(rows).toEqual([{ action: 'ORDER_CANCELLED', reason: 'Commande en double' }]);
});

it('needs a reason, and the version seen', async () => {
  const order = await ordered();
  expect((await cancel(order, '  ')).fields).toEqual([{ path: 'reason', code: 'REQUIRED' }]);
  expect(await cancel({ ...order, version: order.version + 1 })).toMatchObject({
    __typename: 'VersionConflict',
  });
  expect((await versionOf(order.id)).status).toBe('PLACED');
  await cancel(order);
  const again = await cancel({ id: order.id, version: (await versionOf(order.id)).version });
  expect(again.code).toBe('ORDER_CANCELLED');
});

it('after closing the farm is told what it need not bring', async () => {
  const order = await ordered(3);
  await market.close(at());
  await world.settle();
  const before = (await world.mails('slip-correction')).length;
  const { version } = await versionOf(order.id);
  expect(await cancel({ id: order.id, version })).toMatchObject({ status: 'CANCELLED' });
  await world.settle();
  const told = (await world.mails('slip-correction')).slice(before);
  expect(told.map(({ to }) => to)).toEqual(['potager@example.org']);
  expect(await remaining()).toEqual([10]);
  const slips = await world.admin.query('select slip_id from order_lines where order_id = $1', [order.id]);
  expect(slips.rows).toEqual([{ slip_id: null }]);
});

it('no longer once it is handed out, or what was given is noted', async () => {
  const order = await ordered(2);
  await market.close(at());
  const { rows } = await world.admin.query<{ id: string }>('select id from order_lines where order_id = $1', [
    order.id,
  ]);
  await act(
    market.admin,
    market,
    'correctDelivery',
    { orderId: order.id, lines: [{ lineId: rows[0]?.id, quantity: 1 }] },
    '',
  );
  expect((await cancel({ id: order.id, version: (await versionOf(order.id)).version })).code).toBe(
    'BASKET_BEGUN',
  );
  await market.handOut(at());
  expect((await cancel({ id: order.id, version: (await versionOf(order.id)).version })).code).toBe(
    'ORDER_HANDED_OUT',
  );
});
