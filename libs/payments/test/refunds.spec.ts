import { randomUUID } from 'node:crypto';
import { openMarket, startStage, type Market, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());

const GOODS = [{ farm: 'Verger', name: 'Pommes', cents: 500 }];

async function paid(): Promise<{ market: Market; orderId: string; chargeId: string }> {
  const market = await openMarket(stage, GOODS);
  const orderId = await market.order('Pommes');
  market.onPage((await market.pay(orderId)).url);
  const [charge] = (await market.proceed(orderId)).charges;
  return { market, orderId, chargeId: charge?.id ?? '' };
}

interface Answer {
  __typename: string;
  code?: string;
  refundableCents?: number;
  refunds?: { state: string; amountCents: number; reason: string; failure: string }[];
}

async function refund(
  { collective }: Market,
  input: { idempotencyKey?: string; chargeId: string; amountCents: number; reason?: string },
): Promise<Answer> {
  const { refundOnline } = await collective.admin.gql<{ refundOnline: Answer }>(
    `mutation($input: RefundOnlineInput!) { refundOnline(input: $input) { __typename ... on OnlineReceipt { refundableCents refunds { state amountCents reason failure } }
       ... on Refused { code } ... on InvalidInput { fields { path code } } } }`,
    { input: { idempotencyKey: randomUUID(), reason: 'pommes gâtées', ...input } },
    collective.scope,
  );
  return refundOnline;
}

async function receipt({ collective }: Market): Promise<Answer & { serviceCents: number }> {
  const { onlineReceipts } = await collective.admin.gql<{
    onlineReceipts: { edges: { node: Answer & { serviceCents: number } }[] };
  }>(
    `{ onlineReceipts { edges { node { memberName service refundableCents serviceCents charge { state takenCents givenBackCents } refunds { state amountCents reason failure } } } } }`,
    {},
    collective.scope,
  );
  const [edge] = onlineReceipts.edges;
  if (edge === undefined) throw new Error('no receipt');
  return edge.node;
}

describe('a refund', () => {
  it('is sent by the worker and posted once, when the service says that it was done', async () => {
    const { market, orderId, chargeId } = await paid();
    const asked = await refund(market, { chargeId, amountCents: 200 });
    expect(asked).toMatchObject({ refundableCents: 300, refunds: [{ state: 'WAITING', amountCents: 200 }] });
    expect(await market.postings()).toEqual([{ farm: 'Verger', cents: 500 }]);
    await stage.world.settle();
    await market.tellAll();
    expect(await market.postings()).toEqual([
      { farm: 'Verger', cents: 500 },
      { farm: 'Verger', cents: -200 },
    ]);
    expect(await receipt(market)).toMatchObject({
      refundableCents: 300,
      serviceCents: 300,
      refunds: [{ state: 'DONE', reason: 'pommes gâtées' }],
    });
    expect((await market.view(orderId)).payables).toMatchObject([{ paidCents: 300, amountCents: 200 }]);
  });

  it('sent twice is one, and never gives back more than was paid', async () => {
    const { market, chargeId } = await paid();
    const idempotencyKey = randomUUID();
    await Promise.all([
      refund(market, { idempotencyKey, chargeId, amountCents: 400 }),
      refund(market, { idempotencyKey, chargeId, amountCents: 400 }),
    ]);
    expect(await refund(market, { chargeId, amountCents: 101 })).toMatchObject({ code: 'MORE_THAN_PAID' });
    await stage.world.settle();
    expect(await refund(market, { chargeId, amountCents: 101 })).toMatchObject({ code: 'MORE_THAN_PAID' });
    expect((await market.postings()).map(({ cents }) => cents)).toEqual([500, -400]);
  });

  it('after all was issued and settled is one posting, and what is due is as it was', async () => {
    const { market, orderId, chargeId } = await paid();
    await market.collective.close(market.distributionId);
    await market.collective.handOut(market.distributionId);
    await stage.world.admin.query(`update sales_cycles set status = 'SETTLED' where id = $1`, [
      market.sale.id,
    ]);
    await refund(market, { chargeId, amountCents: 500, reason: 'récolte perdue' });
    await stage.world.settle();
    await market.tellAll();
    await market.hourOf('payments.check-charge');
    expect((await market.postings()).map(({ cents }) => cents)).toEqual([500, -500]);
    expect((await market.view(orderId)).payables).toMatchObject([{ dueCents: 500, paidCents: 0 }]);
  });

  it('that the bank could not carry out comes back, and is posted back', async () => {
    const { market, chargeId } = await paid();
    await refund(market, { chargeId, amountCents: 500 });
    await stage.world.settle();
    const done = [...stage.service.stripe.refunds.values()].at(-1);
    stage.service.stripe.failRefund(done?.id ?? '');
    await market.tellAll();
    await market.tellAll();
    expect((await market.postings()).map(({ cents }) => cents)).toEqual([500, -500, 500]);
    expect(await receipt(market)).toMatchObject({ refundableCents: 500, refunds: [{ state: 'FAILED' }] });
  });

  it('that the service refuses is told, and posts nothing', async () => {
    const { market, chargeId } = await paid();
    const intent = [...stage.service.stripe.intents.values()].at(-1);
    // given back there a moment ago, which nobody told us yet
    stage.service.stripe.refundInDashboard(intent?.id ?? '', 500);
    await refund(market, { chargeId, amountCents: 300 });
    await stage.world.settle();
    expect(await receipt(market)).toMatchObject({
      refundableCents: 0,
      refunds: [{ state: 'FAILED', failure: 'charge_already_refunded' }],
    });
    expect((await market.postings()).map(({ cents }) => cents)).toEqual([500, -500]);
  });

  it('wants a reason, and what was paid online is not taken back as a slip of the pen', async () => {
    const { market, chargeId } = await paid();
    expect(await refund(market, { chargeId, amountCents: 100, reason: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
    });
    const { rows } = await stage.world.admin.query<{ id: string }>(
      `select id from payments_received where collective_id = $1 and means = 'ONLINE'`,
      [market.collective.id],
    );
    const { reversePayment } = await market.collective.admin.gql<{ reversePayment: { code: string } }>(
      `mutation($id: UUID!) { reversePayment(paymentId: $id, reason: "erreur") { __typename ... on Refused { code } } }`,
      { id: rows[0]?.id },
      market.collective.scope,
    );
    expect(reversePayment.code).toBe('PAID_ONLINE');
  });
});

describe('the evening', () => {
  it('shows what came online, which is counted in nobody’s box', async () => {
    const { market } = await paid();
    await market.collective.close(market.distributionId);
    await stage.world.settle();
    const { evening } = await market.collective.admin.gql<{
      evening: {
        tills: { means: string; receivedCents: number }[];
        payees: { dueCents: number; paidCents: number; leftCents: number }[];
      };
    }>(
      `query($id: UUID!) { evening(distributionId: $id) { tills { means receivedCents } payees { dueCents paidCents leftCents } } }`,
      { id: market.distributionId },
      market.collective.scope,
    );
    expect(evening.tills.find(({ means }) => means === 'ONLINE')).toMatchObject({ receivedCents: 500 });
    expect(evening.payees).toMatchObject([{ dueCents: 500, paidCents: 500, leftCents: 0 }]);
    const { handOutSheet } = await market.collective.admin.gql<{
      handOutSheet: { baskets: { dues: { paidCents: number; payments: { means: string }[] }[] }[] };
    }>(
      `query($id: UUID!) { handOutSheet(distributionId: $id) { baskets { dues { paidCents payments { means amountCents } } } } }`,
      { id: market.distributionId },
      market.collective.scope,
    );
    expect(handOutSheet.baskets[0]?.dues).toMatchObject([
      { paidCents: 500, payments: [{ means: 'ONLINE' }] },
    ]);
  });
});
