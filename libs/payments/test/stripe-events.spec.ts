import { openMarket, startStage, type Market, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());

const GOODS = [
  { farm: 'Verger', name: 'Pommes', cents: 500 },
  { farm: 'Rucher', name: 'Miel', cents: 900 },
];

/** Paid on the page, and the browser never came back. */
async function paidAndGone(): Promise<{ market: Market; orderId: string; since: number }> {
  const market = await openMarket(stage, GOODS);
  const since = stage.service.notices.length;
  const orderId = await market.order('Pommes');
  market.onPage((await market.pay(orderId)).url);
  return { market, orderId, since };
}

describe('Stripe’s events', () => {
  it('complete a payment whose browser is gone, once', async () => {
    const { market, orderId, since } = await paidAndGone();
    expect(await market.postings()).toEqual([]);
    await market.tellAll(since);
    expect(await market.postings()).toEqual([{ farm: 'Verger', cents: 500 }]);
    expect((await market.view(orderId)).charges).toMatchObject([{ state: 'PAID', takenCents: 500 }]);
  });

  it('come ten times each, at once too, and post once', async () => {
    const { market, since } = await paidAndGone();
    for (let turn = 0; turn < 8; turn += 1) await market.tellAll(since);
    await Promise.all([market.tellAll(since), market.tellAll(since)]);
    expect(await market.postings()).toEqual([{ farm: 'Verger', cents: 500 }]);
  });

  it('come in reverse order, and the state is the right one', async () => {
    const { market, orderId, since } = await paidAndGone();
    const [charge] = (await market.view(orderId)).charges;
    const intent = [...stage.service.stripe.intents.values()].at(-1);
    stage.service.stripe.refundInDashboard(intent?.id ?? '', 200);
    for (const { body } of stage.service.notices.slice(since).reverse()) {
      await market.tell(body);
      await stage.world.settle();
    }
    expect(charge?.state).toBe('OPEN');
    expect((await market.view(orderId)).charges).toMatchObject([
      { state: 'PAID', takenCents: 500, givenBackCents: 200 },
    ]);
    expect(await market.postings()).toEqual([
      { farm: 'Verger', cents: 500 },
      { farm: 'Verger', cents: -200 },
    ]);
  });

  it('come three days late, signed anew, and count for the day the money moved', async () => {
    const { market, orderId, since } = await paidAndGone();
    const intent = [...stage.service.stripe.intents.values()].at(-1);
    const days = 3 * 24 * 3600;
    if (intent?.latest_charge) intent.latest_charge.created -= days;
    for (const { body } of stage.service.notices.slice(since)) {
      const late = body.replace(
        /"created":(\d+),"data"/,
        (_all, at: string) => `"created":${Number(at) - days},"data"`,
      );
      expect(await market.tell(late)).toBe(200);
    }
    await stage.world.settle();
    const { rows } = await stage.world.admin.query<{ days: number }>(
      `select (clock_timestamp() at time zone 'Europe/Paris')::date - on_date as days from ledger_entries where order_id is null and collective_id = $1`,
      [market.collective.id],
    );
    expect(rows.map(({ days: ago }) => [2, 3, 4].includes(ago))).toEqual([true]);
    expect((await market.view(orderId)).charges).toMatchObject([{ state: 'PAID' }]);
  });

  it('are refused when forged, changed, or signed long ago', async () => {
    const { market, since } = await paidAndGone();
    const body = stage.service.notices.at(since)?.body ?? '';
    expect(await market.tell(body, stage.service.sign(body, { secret: 'whsec_of_somebody_else' }))).toBe(400);
    expect(await market.tell(body.replace('500', '501'), stage.service.sign(body))).toBe(400);
    expect(await market.tell(body, '')).toBe(400);
    const old = Math.floor(Date.now() / 1000) - 3600;
    expect(await market.tell(body, stage.service.sign(body, { timestamp: old }))).toBe(400);
    await stage.world.settle();
    expect(await market.postings()).toEqual([]);
  });

  it('of another account that name our charge change nothing', async () => {
    const { market, orderId, since } = await paidAndGone();
    const rucher = market.farms.find(({ name }) => name === 'Rucher')?.accountRef ?? '';
    const verger = market.farms.find(({ name }) => name === 'Verger')?.accountRef ?? '';
    for (const { body } of stage.service.notices.slice(since)) {
      const stolen = body
        .replaceAll('evt_', 'evt_x')
        .replaceAll(`"account":"${verger}"`, `"account":"${rucher}"`);
      expect(await market.tell(stolen)).toBe(200);
    }
    await stage.world.settle();
    expect((await market.view(orderId)).charges).toMatchObject([{ state: 'OPEN' }]);
    const { rows } = await stage.world.admin.query('select 1 from online_events where collective_id = $1', [
      market.collective.id,
    ]);
    expect(rows).toEqual([]);
  });

  it('are not believed: what they say is read again at the service', async () => {
    const market = await openMarket(stage, GOODS);
    const orderId = await market.order('Pommes');
    const { charges } = await market.pay(orderId);
    const session = [...stage.service.stripe.sessions.values()].at(-1);
    const body = JSON.stringify({
      id: 'evt_paid_they_say',
      object: 'event',
      type: 'checkout.session.completed',
      account: session?.account,
      data: {
        object: {
          id: session?.id,
          object: 'checkout.session',
          status: 'complete',
          payment_status: 'paid',
          metadata: { collective: market.collective.id, charge: charges[0]?.id },
        },
      },
    });
    expect(await market.tell(body)).toBe(200);
    await stage.world.settle();
    expect((await market.view(orderId)).charges).toMatchObject([{ state: 'OPEN', takenCents: 0 }]);
    expect(await market.postings()).toEqual([]);
  });

  it('tell of a farm’s account, which is read again', async () => {
    const market = await openMarket(stage, GOODS);
    const [farm] = market.farms;
    const account = stage.service.stripe.accounts.get(farm?.accountRef ?? '');
    Object.assign(account ?? {}, { charges_enabled: false });
    const body = JSON.stringify({
      id: 'evt_account',
      object: 'event',
      type: 'account.updated',
      account: farm?.accountRef,
      data: { object: account },
    });
    expect(await market.tell(body)).toBe(200);
    await stage.world.settle();
    const orderId = await market.order(farm?.name === 'Verger' ? 'Pommes' : 'Miel');
    expect((await market.view(orderId)).payables).toMatchObject([{ reason: 'NOT_CONNECTED' }]);
  });
});

describe('without any event', () => {
  it('the worker asks the service by itself, and writes what happened there', async () => {
    const { market } = await paidAndGone();
    await market.hourOf('payments.check-charge');
    expect(await market.postings()).toEqual([{ farm: 'Verger', cents: 500 }]);
    // later the farm gives back in Stripe's own pages
    const intent = [...stage.service.stripe.intents.values()].at(-1);
    stage.service.stripe.refundInDashboard(intent?.id ?? '', 500);
    await market.hourOf('payments.check-charge');
    await market.hourOf('payments.check-charge');
    expect(await market.postings()).toEqual([
      { farm: 'Verger', cents: 500 },
      { farm: 'Verger', cents: -500 },
    ]);
  });

  it('finds the page that was opened while our server died before it could write so', async () => {
    const market = await openMarket(stage, GOODS);
    const orderId = await market.order('Pommes');
    const { url } = await market.pay(orderId);
    await stage.world.admin.query('update online_charges set session_ref = null where order_id = $1', [
      orderId,
    ]);
    market.onPage(url);
    await market.hourOf('payments.check-charge');
    expect(await market.postings()).toEqual([{ farm: 'Verger', cents: 500 }]);
  });
});
