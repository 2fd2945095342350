import { randomUUID } from 'node:crypto';
import { placeOrder, type Person } from '@cabas/testing';
import { recordPayment } from './agency-acts.ts';
import { openMarket, startStage, type Market, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());

const GOODS = [
  { farm: 'Verger', name: 'Pommes', cents: 1000 },
  { farm: 'Verger', name: 'Poires', cents: 400 },
  { farm: 'Rucher', name: 'Miel', cents: 900 },
];
const farmOf = (market: Market, farm = 'Verger') =>
  market.farms.find(({ name }) => name === farm)?.id ?? null;

async function memberId(market: Market, who: Person = market.member): Promise<string> {
  const { rows } = await stage.world.admin.query<{ id: string }>(
    'select m.id from memberships m join accounts a on a.id = m.account_id where m.collective_id = $1 and a.email = $2',
    [market.collective.id, who.email],
  );
  return rows[0]?.id ?? '';
}

async function note(market: Market, amountCents: number, who?: Person, farm = 'Verger'): Promise<void> {
  const { __typename } = await recordPayment(market, {
    ...{ memberId: await memberId(market, who), producerId: farmOf(market, farm) },
    ...{ means: 'TRANSFER', amountCents },
  });
  expect(__typename).toBe('MemberAccount');
}

async function paidOnline(market: Market, ...names: string[]): Promise<string> {
  const orderId = await market.order(...names);
  market.onPage((await market.pay(orderId)).url);
  await market.proceed(orderId);
  return orderId;
}

async function version(market: Market, orderId: string): Promise<number> {
  const { rows } = await stage.world.admin.query<{ version: number }>(
    'select version from orders where collective_id = $1 and id = $2',
    [market.collective.id, orderId],
  );
  return rows[0]?.version ?? 0;
}

async function cancel(market: Market, orderId: string): Promise<void> {
  const { cancelOrder } = await market.member.gql<{ cancelOrder: { __typename: string } }>(
    'mutation($id: UUID!, $version: Int!) { cancelOrder(orderId: $id, version: $version) { __typename } }',
    { id: orderId, version: await version(market, orderId) },
    market.collective.scope,
  );
  expect(cancelOrder.__typename).toBe('Order');
}

async function change(market: Market, orderId: string, ...names: string[]): Promise<void> {
  const { changeOrder } = await market.member.gql<{ changeOrder: { __typename: string } }>(
    'mutation($input: ChangeOrderInput!) { changeOrder(input: $input) { __typename } }',
    {
      input: {
        ...{ orderId, version: await version(market, orderId) },
        lines: names.map((name) => ({ offerId: market.sale.offers.get(name)?.id ?? '', quantity: 1 })),
      },
    },
    market.collective.scope,
  );
  expect(changeOrder.__typename).toBe('Order');
}

/** The quiet minutes are over. */
const later = async (market: Market) => {
  await stage.world.settle();
  await market.hourOf('treasury.tell-overpaid');
};

/** Mails about it: to whom, and each line. */
async function told({ collective }: Market): Promise<{ to: string; count: number; lines: string[] }[]> {
  const { rows } = await stage.world.admin.query<{ to: string; count: number; lines: string }>(
    `select payload->>'to' as to, (payload->'values'->>'count')::int as count, payload->'values'->>'lines' as lines from outbox
     where collective_id = $1 and payload->>'template' = 'order-overpaid' order by created_at, id`,
    [collective.id],
  );
  return rows.map((row) => ({ ...row, lines: row.lines.replace(/[\s\u202f\u00a0]*€/g, ' €').split('\n') }));
}

interface Row {
  readonly orderId: string;
  readonly cancelled: boolean;
  readonly overCents: number;
  readonly payees: readonly object[];
}
const ROW = 'orderId cancelled overCents payees { payeeName owesCents paidCents overCents onlineCents }';
const rows = async ({ collective }: Market) =>
  (
    await collective.admin.gql<{ overpaidOrders: Row[] }>(
      `{ overpaidOrders { ${ROW} } }`,
      {},
      collective.scope,
    )
  ).overpaidOrders;

describe('an order that was paid and owes less', () => {
  it('is told once to who keeps the money when its member cancels it, and listed until it is refunded', async () => {
    const market = await openMarket(stage, GOODS);
    const orderId = await paidOnline(market, 'Pommes', 'Poires');
    await cancel(market, orderId);
    await stage.world.settle();
    expect(await told(market)).toEqual([]);
    await later(market);
    expect(await told(market)).toEqual([
      {
        to: market.collective.admin.email,
        count: 1,
        lines: [
          expect.stringMatching(/^Léa .*, .* \(.*\), commande annulée :$/),
          '- Verger : 14,00 € en trop, payés en ligne',
        ],
      },
    ]);
    expect(await rows(market)).toEqual([
      {
        ...{ orderId, cancelled: true, overCents: 1400 },
        payees: [{ payeeName: 'Verger', owesCents: 0, paidCents: 1400, overCents: 1400, onlineCents: 1400 }],
      },
    ]);
    const [charge] = (await market.view(orderId)).charges;
    await market.collective.do(
      'mutation($input: RefundOnlineInput!) { refundOnline(input: $input) { __typename ... on Problem { code } } }',
      'OnlineReceipt',
      {
        input: {
          ...{ idempotencyKey: randomUUID(), chargeId: charge?.id, amountCents: 1000, reason: 'annulée' },
        },
      },
    );
    await stage.world.settle();
    await market.tellAll();
    expect(await rows(market)).toMatchObject([{ overCents: 400 }]);
    await later(market);
    expect(await told(market)).toHaveLength(1);
  });

  it('is told when its member makes it smaller than what was noted, the changes of some minutes in one mail; what is left in advance is listed no more', async () => {
    const market = await openMarket(stage, GOODS);
    const orderId = await market.order('Pommes', 'Poires');
    await note(market, 1700);
    await change(market, orderId, 'Pommes');
    await change(market, orderId, 'Poires');
    await later(market);
    expect(await told(market)).toMatchObject([
      {
        count: 1,
        lines: [expect.stringContaining('réduite'), '- Verger : 10,00 € en trop sur 14,00 € payés'],
      },
    ]);
    expect(await rows(market)).toMatchObject([{ orderId, cancelled: false, overCents: 1000 }]);
    const { orders } = await market.collective.do<{ orders: Row[] }>(
      `mutation($id: UUID!) { leaveInAdvance(orderId: $id) { __typename ... on OverpaidOrders { orders { ${ROW} } } } }`,
      'OverpaidOrders',
      { id: orderId },
    );
    expect(orders).toEqual([]);
    expect(await rows(market)).toEqual([]);
    // cancelled in the end: all of it is to be decided about, and the advance that was noted with it is none of it
    await cancel(market, orderId);
    await later(market);
    expect(await told(market)).toHaveLength(2);
    expect(await rows(market)).toMatchObject([{ cancelled: true, overCents: 1400 }]);
  });

  it('is told for the farm that is owed less, though the whole is worth more or another farm has an advance', async () => {
    const market = await openMarket(stage, GOODS);
    const orderId = await market.order('Pommes', 'Miel');
    await note(market, 1000);
    await note(market, 900, market.member, 'Rucher');
    await note(market, 5000, market.member, 'Rucher');
    await change(market, orderId, 'Poires', 'Miel');
    await later(market);
    const over = [{ payeeName: 'Verger', owesCents: 400, paidCents: 1000, overCents: 600, onlineCents: 0 }];
    expect(await rows(market)).toMatchObject([{ orderId, overCents: 600, payees: over }]);
    const other = await market.collective.member('Zoé');
    const { id: theirs } = await placeOrder(other, market.collective, market.distributionId, [
      { offerId: market.sale.offers.get('Poires')?.id ?? '', quantity: 1 },
    ]);
    await note(market, 400, other);
    await change({ ...market, member: other } as Market, theirs, 'Miel');
    await later(market);
    expect(await rows(market)).toMatchObject([{ orderId: theirs, overCents: 400 }, { orderId }]);
  });

  it('is listed no more once another order uses what was over', async () => {
    const market = await openMarket(stage, GOODS);
    const orderId = await paidOnline(market, 'Poires');
    await cancel(market, orderId);
    await later(market);
    expect(await rows(market)).toMatchObject([{ orderId, overCents: 400 }]);
    await market.order('Pommes');
    expect(await rows(market)).toEqual([]);
  });

  it('is told anew where an order used what was over, and owes less again: the same sum, left in advance before', async () => {
    const market = await openMarket(stage, GOODS);
    const orderId = await market.order('Pommes', 'Poires');
    await note(market, 1400);
    await change(market, orderId, 'Pommes');
    await later(market);
    await market.collective.do(
      `mutation($id: UUID!) { leaveInAdvance(orderId: $id) { __typename } }`,
      'OverpaidOrders',
      { id: orderId },
    );
    expect(await rows(market)).toEqual([]);
    // nothing came of it: what was decided stays
    await note(market, 100, market.member, 'Rucher');
    await later(market);
    expect(await told(market)).toHaveLength(1);
    await change(market, orderId, 'Pommes', 'Poires');
    await stage.world.settle();
    await change(market, orderId, 'Pommes');
    await later(market);
    expect(await told(market)).toHaveLength(2);
    expect(await rows(market)).toMatchObject([{ orderId, overCents: 400 }]);
  });

  it('is told anew where the order that used what was over is cancelled; meanwhile it is settled', async () => {
    const market = await openMarket(stage, GOODS);
    const other = await market.collective.member('Zoé');
    const orderId = await paidOnline(market, 'Poires');
    await cancel(market, orderId);
    await later(market);
    expect(await told(market)).toHaveLength(1);
    const next = await market.order('Pommes');
    const { id: theirs } = await placeOrder(other, market.collective, market.distributionId, [
      { offerId: market.sale.offers.get('Pommes')?.id ?? '', quantity: 1 },
    ]);
    await cancel({ ...market, member: other } as Market, theirs);
    await later(market);
    const { rows: kept } = await stage.world.admin.query(
      'select told_cents::int as told from overpaid_orders where order_id = $1',
      [orderId],
    );
    expect(kept).toEqual([{ told: 0 }]);
    await cancel(market, next);
    await later(market);
    expect(await told(market)).toHaveLength(2);
    expect(await rows(market)).toMatchObject([{ overCents: 400, cancelled: true }]);
  });

  it('is told of a whole sale that was called off in one mail, and of a coordinator’s cancelling', async () => {
    const market = await openMarket(stage, GOODS);
    const other = await market.collective.member('Zoé');
    const [{ id: theirs }, mine] = [
      await placeOrder(other, market.collective, market.distributionId, [
        { offerId: market.sale.offers.get('Pommes')?.id ?? '', quantity: 2 },
      ]),
      await paidOnline(market, 'Pommes'),
    ];
    await note(market, 2000, other);
    await market.collective.do(
      'mutation($input: CancelMemberOrderInput!) { cancelMemberOrder(input: $input) { __typename ... on Problem { code } } }',
      'Order',
      { input: { orderId: theirs, version: await version(market, theirs), reason: 'doublon' } },
    );
    await later(market);
    expect(await told(market)).toMatchObject([
      { count: 1, lines: [expect.stringContaining('Zoé'), expect.anything()] },
    ]);
    await market.collective.do(
      'mutation($id: UUID!) { cancelSale(cycleId: $id, reason: "gel") { __typename ... on Problem { code } } }',
      'SalesCycle',
      { id: market.sale.id },
    );
    await later(market);
    expect((await told(market)).at(-1)).toMatchObject({
      count: 1,
      lines: [expect.stringContaining('Léa'), expect.anything()],
    });
    expect((await rows(market)).map(({ orderId }) => orderId).sort()).toEqual([mine, theirs].sort());
  });

  it('is not told where nothing was paid, nor of an advance from before it was placed', async () => {
    const market = await openMarket(stage, GOODS);
    const unpaid = await market.order('Pommes');
    await cancel(market, unpaid);
    await later(market);
    expect(await told(market)).toEqual([]);
    await stage.world.admin.query(
      `update overpaid_orders set at = at - interval '31 days' where collective_id = $1`,
      [market.collective.id],
    );
    await note(market, 5000);
    const orderId = await market.order('Pommes', 'Poires');
    await cancel(market, orderId);
    await later(market);
    expect(await told(market)).toEqual([]);
    expect(await rows(market)).toEqual([]);
  });

  it('is told when the transfer is noted only after it was cancelled, and no more of it than it came to', async () => {
    const market = await openMarket(stage, GOODS);
    const orderId = await market.order('Pommes');
    await cancel(market, orderId);
    await later(market);
    await note(market, 1300);
    await later(market);
    expect(await told(market)).toHaveLength(1);
    expect(await rows(market)).toMatchObject([{ orderId, cancelled: true, overCents: 1000 }]);
  });

  it('is told when it was made smaller while the page was open, and paid as it was', async () => {
    const market = await openMarket(stage, GOODS);
    const orderId = await market.order('Pommes', 'Poires');
    const { url } = await market.pay(orderId);
    await change(market, orderId, 'Pommes');
    await later(market);
    market.onPage(url);
    await market.tellAll();
    await later(market);
    expect(await told(market)).toHaveLength(1);
    expect(await rows(market)).toMatchObject([{ orderId, cancelled: false, overCents: 400 }]);
  });

  it('is told when the money comes after it was cancelled, on a page that was left open', async () => {
    const market = await openMarket(stage, GOODS);
    const orderId = await market.order('Pommes');
    const { url } = await market.pay(orderId);
    await cancel(market, orderId);
    await later(market);
    expect(await told(market)).toEqual([]);
    market.onPage(url);
    await market.tellAll();
    await later(market);
    expect(await told(market)).toHaveLength(1);
    expect(await rows(market)).toMatchObject([{ orderId, cancelled: true, overCents: 1000 }]);
  });
});
