import { randomUUID } from 'node:crypto';
import { openMarket, startStage, type Market, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());

/** A chicken of some 1,5 kg at 10 €/kg, one tenth either way; a jar with its deposit. */
const GOODS = [
  {
    farm: 'Volailles',
    name: 'Poulet',
    cents: 1000,
    more: { sellingMode: 'WEIGHED_PIECE', contentAmount: 1500, contentUnit: 'GRAM', toleranceBp: 1000 },
  },
  { farm: 'Volailles', name: 'Terrine', cents: 600, more: { depositCents: 50 } },
];

async function held(): Promise<{ market: Market; orderId: string }> {
  const market = await openMarket(stage, GOODS);
  const orderId = await market.order('Poulet', 'Terrine');
  const at = await market.pay(orderId);
  // 15,00 and one tenth, 6,00 and the deposit of 0,50
  expect(at.payables).toMatchObject([{ dueCents: 2150, amountCents: 2300, hold: true }]);
  market.onPage(at.url);
  const after = await market.proceed(orderId);
  expect(after.charges).toMatchObject([{ state: 'HELD', amountCents: 2300, takenCents: 0 }]);
  expect(after.payables).toMatchObject([{ heldCents: 2300, amountCents: 0, reason: 'HELD' }]);
  return { market, orderId };
}

/** The real weight, in grams; then all is handed out. */
async function handOut(market: Market, orderId: string, grams: number): Promise<void> {
  await market.collective.close(market.distributionId);
  const { rows } = await stage.world.admin.query<{ id: string }>(
    `select id from order_lines where order_id = $1 and weighed`,
    [orderId],
  );
  await market.collective.do(
    `mutation($input: CorrectDeliveryInput!) { correctDelivery(input: $input) { __typename ... on Refused { code } ... on InvalidInput { fields { path code } } } }`,
    'Order',
    {
      input: {
        orderId,
        lines: [{ lineId: rows[0]?.id, quantity: 1, measure: grams }],
        reason: 'pesé',
      },
    },
  );
  await market.collective.handOut(market.distributionId);
  await stage.world.settle();
}

describe('weighed goods', () => {
  it('are authorised at most, and what is due is taken after the hand-out: one posting, below the authorisation', async () => {
    const { market, orderId } = await held();
    expect(await market.postings()).toEqual([]);
    await handOut(market, orderId, 1400);
    await market.hourOf('payments.take-held');
    await market.tellAll();
    await market.hourOf('payments.take-held');
    expect(await market.postings()).toEqual([{ farm: 'Volailles', cents: 2050 }]);
    const { charges, payables } = await market.view(orderId);
    expect(charges).toMatchObject([{ state: 'PAID', takenCents: 2050 }]);
    expect(payables).toMatchObject([{ dueCents: 2050, paidCents: 2050, reason: 'NOTHING_DUE' }]);
  });

  it('never cost more than was authorised: what is more stays due', async () => {
    const { market, orderId } = await held();
    await handOut(market, orderId, 2000);
    await market.hourOf('payments.take-held');
    expect(await market.postings()).toEqual([{ farm: 'Volailles', cents: 2300 }]);
    expect((await market.view(orderId)).payables).toMatchObject([
      { dueCents: 2650, amountCents: 350, hold: false },
    ]);
  });

  it('are not taken before the hand-out was done, unless the authorisation would be lost', async () => {
    const { market } = await held();
    await market.hourOf('payments.take-held');
    expect(await market.postings()).toEqual([]);
    await stage.world.admin.query(
      `update online_charges set hold_until = clock_timestamp() + interval '1 hour' where collective_id = $1`,
      [market.collective.id],
    );
    await market.hourOf('payments.take-held');
    expect(await market.postings()).toEqual([{ farm: 'Volailles', cents: 2150 }]);
  });

  it('let everything go when the order is cancelled', async () => {
    const { market, orderId } = await held();
    const { cancelOrder } = await market.member.gql<{ cancelOrder: { __typename: string } }>(
      `mutation($id: UUID!) { cancelOrder(orderId: $id, version: 1) { __typename } }`,
      { id: orderId },
      market.collective.scope,
    );
    expect(cancelOrder.__typename).toBe('Order');
    await market.hourOf('payments.take-held');
    expect((await market.view(orderId)).charges).toMatchObject([{ state: 'RELEASED', takenCents: 0 }]);
    expect(await market.postings()).toEqual([]);
  });

  it('are said to be authorised where one would ask for money at the table', async () => {
    const { market } = await held();
    await market.collective.close(market.distributionId);
    const { handOutSheet } = await market.collective.admin.gql<{
      handOutSheet: { baskets: { dues: { paidCents: number; paymentNote: string }[] }[] };
    }>(
      `query($id: UUID!) { handOutSheet(distributionId: $id) { baskets { dues { paidCents paymentNote } } } }`,
      { id: market.distributionId },
      market.collective.scope,
    );
    expect(handOutSheet.baskets[0]?.dues).toMatchObject([
      { paidCents: 0, paymentNote: expect.stringContaining('23,00') as string },
    ]);
  });

  it('paid in cash at the table all the same, take only what is left', async () => {
    const { market, orderId } = await held();
    await handOut(market, orderId, 1500);
    await cash(market, 2000);
    await market.hourOf('payments.take-held');
    expect(await market.postings()).toEqual([{ farm: 'Volailles', cents: 150 }]);
  });
});

/** At the table, on a phone. */
async function cash({ collective, farms, distributionId }: Market, amountCents: number): Promise<void> {
  const { rows } = await stage.world.admin.query<{ id: string }>(
    'select membership_id as id from orders where distribution_id = $1',
    [distributionId],
  );
  const gesture = {
    id: randomUUID(),
    kind: 'PAY',
    seen: 0,
    at: new Date().toISOString(),
    memberId: rows[0]?.id,
    payeeId: farms[0]?.id,
    means: 'CASH',
    amountCents,
  };
  const { sent } = await collective.admin.gql<{ sent: { receipts: { verdict: string }[] } }>(
    'mutation($input: SendGesturesInput!) { sent: sendGestures(input: $input) { __typename ... on GesturesSent { receipts { verdict code } } } }',
    { input: { distributionId, device: 'telephone-de-la-table', gestures: [gesture] } },
    collective.scope,
  );
  expect(sent.receipts).toMatchObject([{ verdict: 'DONE' }]);
}
