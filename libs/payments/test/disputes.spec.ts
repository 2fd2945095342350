import { openMarket, startStage, type Market, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());

const GOODS = [
  { farm: 'Verger', name: 'Pommes', cents: 500 },
  { farm: 'Rucher', name: 'Miel', cents: 900 },
];

interface Paid {
  readonly market: Market;
  readonly orderId: string;
  readonly intentId: string;
  /** Where what happens from here on begins among the notices. */
  readonly since: number;
}

async function paid(): Promise<Paid> {
  const market = await openMarket(stage, GOODS);
  const orderId = await market.order('Pommes');
  market.onPage((await market.pay(orderId)).url);
  await market.proceed(orderId);
  const intent = [...stage.service.stripe.intents.values()].at(-1);
  return { market, orderId, intentId: intent?.id ?? '', since: stage.service.notices.length };
}
const moved = async (market: Market) => (await market.postings()).map(({ cents }) => cents);
const due = async ({ market, orderId }: Paid) =>
  (await market.view(orderId)).payables.map(({ dueCents, paidCents }) => [dueCents, paidCents]);

async function told({ collective }: Market): Promise<{ to: string; state: string; amount: string }[]> {
  const { rows } = await stage.world.admin.query<{ to: string; state: string; amount: string }>(
    `select payload->>'to' as to, payload->'values'->>'state' as state, payload->'values'->>'amount' as amount from outbox
     where collective_id = $1 and payload->>'template' = 'payment-disputed' order by id`,
    [collective.id],
  );
  return rows.map((row) => ({ ...row, amount: row.amount.replace(/\s/g, ' ') }));
}

async function shown({ collective }: Market) {
  const { onlineReceipts } = await collective.admin.gql<{
    onlineReceipts: {
      edges: {
        node: {
          refundableCents: number;
          serviceCents: number;
          charge: { takenCents: number; givenBackCents: number };
          disputes: { state: string; amountCents: number; answerBy: string | null }[];
        };
      }[];
    };
  }>(
    `{ onlineReceipts { edges { node { refundableCents serviceCents charge { takenCents givenBackCents } disputes { state amountCents answerBy } } } } }`,
    {},
    collective.scope,
  );
  return onlineReceipts.edges[0]?.node;
}

describe('a payment that the cardholder disputes', () => {
  it('is owed again while the bank has the money, and paid again when the payee wins', async () => {
    const case1 = await paid();
    const { market, intentId, since } = case1;
    const dispute = stage.service.stripe.dispute(intentId);
    await market.tellAll(since);
    expect(await moved(market)).toEqual([500, -500]);
    expect(await due(case1)).toEqual([[500, 0]]);
    expect(await shown(market)).toMatchObject({
      refundableCents: 0,
      serviceCents: 0,
      charge: { takenCents: 500, givenBackCents: 500 },
      disputes: [{ state: 'OPEN', amountCents: 500, answerBy: expect.any(String) as string }],
    });
    stage.service.stripe.closeDispute(dispute.id, 'won');
    await market.tellAll(since);
    expect(await moved(market)).toEqual([500, -500, 500]);
    expect(await due(case1)).toEqual([[500, 500]]);
    expect(await shown(market)).toMatchObject({
      refundableCents: 500,
      serviceCents: 500,
      disputes: [{ state: 'WON' }],
    });
    // whoever keeps the money and the farm, once for each state
    const mails = await told(market);
    const verger = `verger-${market.collective.id.slice(-6)}@example.org`;
    expect(mails.map(({ to, state }) => `${state} ${to}`).sort()).toEqual(
      [market.collective.admin.email, verger].flatMap((to) => [`OPEN ${to}`, `WON ${to}`]).sort(),
    );
    expect(new Set(mails.map(({ amount }) => amount))).toEqual(new Set(['5,00 €']));
    const { rows } = await stage.world.admin.query<{ note: string }>(
      `select note from payments_received where collective_id = $1 and note <> '' order by sequence`,
      [market.collective.id],
    );
    expect(rows.map(({ note }) => note)).toEqual([
      'contesté auprès de la banque',
      'contestation close, payé',
    ]);
  });

  it('that is lost stays owed, with one posting', async () => {
    const case1 = await paid();
    const { market, intentId, since } = case1;
    const dispute = stage.service.stripe.dispute(intentId);
    await market.tellAll(since);
    stage.service.stripe.closeDispute(dispute.id, 'lost');
    await market.tellAll(since);
    expect([await moved(market), await due(case1)]).toEqual([[500, -500], [[500, 0]]]);
    expect(await shown(market)).toMatchObject({ disputes: [{ state: 'LOST' }] });
    expect((await told(market)).map(({ state }) => state)).toEqual(['OPEN', 'OPEN', 'LOST', 'LOST']);
  });

  it('in part moves that part', async () => {
    const case1 = await paid();
    stage.service.stripe.dispute(case1.intentId, { amount: 120 });
    await case1.market.tellAll(case1.since);
    expect([await moved(case1.market), await due(case1)]).toEqual([[500, -120], [[500, 380]]]);
  });

  it('told ten times, at once, in reverse order or not at all, posts the same', async () => {
    const case1 = await paid();
    const { market, intentId, since } = case1;
    stage.service.stripe.closeDispute(stage.service.stripe.dispute(intentId).id, 'won');
    for (const { body } of stage.service.notices.slice(since).reverse()) {
      await market.tell(body);
      await stage.world.settle();
    }
    await Promise.all(Array.from({ length: 5 }, () => market.tellAll(since)));
    expect(await moved(market)).toEqual([500, -500, 500]);
    expect((await told(market)).map(({ state }) => state)).toEqual(['WON', 'WON']);
    // nobody told: the worker looks by itself
    const silent = await paid();
    stage.service.stripe.dispute(silent.intentId);
    await silent.market.hourOf('payments.check-charge');
    await silent.market.hourOf('payments.check-charge');
    expect(await moved(silent.market)).toEqual([500, -500]);
  });

  it('of another account changes nothing, nor one that is forged', async () => {
    const { market, intentId, since } = await paid();
    const [verger, rucher] = ['Verger', 'Rucher'].map(
      (farm) => market.farms.find(({ name }) => name === farm)?.accountRef ?? '',
    );
    stage.service.stripe.dispute(intentId);
    for (const { body } of stage.service.notices.slice(since)) {
      const stolen = body
        .replaceAll('evt_', 'evt_x')
        .replaceAll(`"account":"${verger}"`, `"account":"${rucher}"`);
      expect(await market.tell(stolen)).toBe(200);
      expect(await market.tell(body, stage.service.sign(body, { secret: 'whsec_of_somebody_else' }))).toBe(
        400,
      );
    }
    await stage.world.settle();
    expect(await moved(market)).toEqual([500]);
    expect(await told(market)).toEqual([]);
  });

  it('the bank only asks about is told, and nothing moves', async () => {
    const case1 = await paid();
    stage.service.stripe.dispute(case1.intentId, { asks: true });
    await case1.market.tellAll(case1.since);
    expect([await moved(case1.market), await due(case1)]).toEqual([[500], [[500, 500]]]);
    expect(await shown(case1.market)).toMatchObject({ disputes: [{ state: 'ASKED' }] });
    expect((await told(case1.market)).map(({ state }) => state)).toEqual(['ASKED', 'ASKED']);
  });
});
