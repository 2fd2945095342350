import { openMarket, startStage, type Market, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());

const THREE = [
  { farm: 'Verger', name: 'Pommes', cents: 500 },
  { farm: 'Rucher', name: 'Miel', cents: 900 },
  { farm: 'Moulin', name: 'Farine', cents: 400 },
];

describe('an order of three farms, paid by card', () => {
  it('is one gesture: a charge on each farm’s own account, one page after the other', async () => {
    const market = await openMarket(stage, THREE);
    const since = stage.service.calls.length;
    const orderId = await market.order('Pommes', 'Miel', 'Farine');
    let at = await market.pay(orderId);
    for (let turn = 0; turn < 3; turn += 1) {
      expect(at.url).not.toBeNull();
      market.onPage(at.url);
      at = await market.proceed(orderId);
    }
    expect(at.url).toBeNull();
    expect(at.charges.map(({ payeeName, state, takenCents }) => [payeeName, state, takenCents])).toEqual([
      ['Moulin', 'PAID', 400],
      ['Rucher', 'PAID', 900],
      ['Verger', 'PAID', 500],
    ]);
    expect(await market.postings()).toEqual([
      { farm: 'Moulin', cents: 400 },
      { farm: 'Rucher', cents: 900 },
      { farm: 'Verger', cents: 500 },
    ]);
    const opened = stage.service.calls
      .slice(since)
      .filter(({ method, path }) => method === 'POST' && path === '/v1/checkout/sessions');
    expect(opened.map(({ account }) => account).sort()).toEqual(
      market.farms.map(({ accountRef }) => accountRef).sort(),
    );
  });

  it('says what was paid and what not when one of them fails, and leaves the others valid', async () => {
    const market = await openMarket(stage, THREE);
    const orderId = await market.order('Pommes', 'Miel', 'Farine');
    const first = await market.pay(orderId);
    market.onPage(first.url);
    const second = await market.proceed(orderId);
    market.onPage(second.url, 'decline');
    const left = await market.proceed(orderId);
    expect(left.url).toBeNull();
    expect(left.charges[1]).toMatchObject({
      payeeName: 'Rucher',
      state: 'OPEN',
      failure: 'insufficient_funds',
    });
    const third = await market.proceed(orderId, { skip: true });
    market.onPage(third.url);
    const end = await market.proceed(orderId);
    expect(end.charges.map(({ payeeName, state }) => [payeeName, state])).toEqual([
      ['Moulin', 'PAID'],
      ['Rucher', 'FAILED'],
      ['Verger', 'PAID'],
    ]);
    expect(end.payables.map(({ payeeName, amountCents }) => [payeeName, amountCents])).toEqual([
      ['Moulin', 0],
      ['Rucher', 900],
      ['Verger', 0],
    ]);
    expect(await market.postings()).toEqual([
      { farm: 'Moulin', cents: 400 },
      { farm: 'Verger', cents: 500 },
    ]);
    // once more, for the one that is left
    const again = await market.pay(orderId);
    market.onPage(again.url);
    expect((await market.proceed(orderId)).payables.every(({ amountCents }) => amountCents === 0)).toBe(true);
  });

  it('takes the amounts from the order, and a page whose amount is no longer right is shut', async () => {
    const market = await openMarket(stage, THREE);
    const orderId = await market.order('Pommes');
    const first = await market.pay(orderId);
    const lines = [{ offerId: market.sale.offers.get('Pommes')?.id, quantity: 2 }];
    const { changeOrder } = await market.member.gql<{ changeOrder: { __typename: string } }>(
      'mutation($input: ChangeOrderInput!) { changeOrder(input: $input) { __typename } }',
      { input: { orderId, version: 1, lines } },
      market.collective.scope,
    );
    expect(changeOrder.__typename).toBe('Order');
    const second = await market.pay(orderId);
    expect(second.url).not.toBe(first.url);
    expect(second.charges.map(({ state, amountCents }) => [state, amountCents])).toEqual([
      ['FAILED', 500],
      ['OPEN', 1000],
    ]);
    expect(() => market.onPage(first.url)).toThrow('page_closed');
  });
});

describe('a double click', () => {
  it('makes one charge', async () => {
    const market = await openMarket(stage, THREE.slice(0, 1));
    const orderId = await market.order('Pommes');
    const views = await Promise.all([market.pay(orderId), market.pay(orderId), market.pay(orderId)]);
    expect(new Set(views.map(({ url }) => url)).size).toBe(1);
    expect((await market.view(orderId)).charges).toHaveLength(1);
  });

  it('after it was paid asks for nothing more', async () => {
    const market = await openMarket(stage, THREE.slice(0, 1));
    const orderId = await market.order('Pommes');
    market.onPage((await market.pay(orderId)).url);
    await market.proceed(orderId);
    expect(await market.pay(orderId)).toMatchObject({ __typename: 'Refused', code: 'NOTHING_TO_PAY_ONLINE' });
  });
});

describe('who is paid online', () => {
  it('is nobody unless the collective allows it and the farm is connected', async () => {
    const market = await openMarket(stage, THREE, { connected: ['Verger'] });
    const orderId = await market.order('Pommes', 'Miel');
    const reasons = (await market.view(orderId)).payables.map(({ payeeName, reason }) => [payeeName, reason]);
    expect(reasons).toEqual([
      ['Rucher', 'NOT_CONNECTED'],
      ['Verger', null],
    ]);
    await market.collective.do(
      'mutation { enableOnline(enabled: false) { __typename } }',
      'OnlineSettings',
      {},
    );
    expect((await market.view(orderId)).payables.map(({ reason }) => reason)).toEqual([
      'NOT_CONNECTED',
      'NOT_CONNECTED',
    ]);
  });

  it('is for the member’s own order only', async () => {
    const market = await openMarket(stage, THREE.slice(0, 1));
    const orderId = await market.order('Pommes');
    const other = await market.collective.member('Paul');
    expect(await market.pay(orderId, other)).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('the platform', () => {
  it('takes no fee, is no destination and gets no transfer: every call about money is the payee’s own', async () => {
    const market = await openMarket(stage, THREE);
    const orderId = await market.order('Pommes', 'Miel');
    let at = await market.pay(orderId);
    while (at.url !== null) {
      market.onPage(at.url);
      at = await market.proceed(orderId);
    }
    const { calls } = stage.service;
    const names = JSON.stringify(calls.map(({ params }) => params));
    expect(names).not.toMatch(/application_fee|transfer|destination|on_behalf_of/);
    const aboutMoney = calls.filter(({ path }) => !/^\/v1\/(accounts|account_links)/.test(path));
    expect(aboutMoney.length).toBeGreaterThan(3);
    expect(aboutMoney.filter(({ account }) => account === undefined)).toEqual([]);
  });

  it('keeps no transaction open while a service is asked', async () => {
    const market = await openMarket(stage, THREE.slice(0, 1));
    const orderId = await market.order('Pommes');
    const waiting: number[] = [];
    // a read gives its connection back a moment after its answer; one that is held stays until this returns
    stage.service.onCall = async () => {
      let open = -1;
      for (let turn = 0; turn < 50 && open !== 0; turn += 1) open = await openTransactions();
      waiting.push(open);
    };
    await payAll(market, orderId);
    await market.tellAll();
    stage.service.onCall = undefined;
    expect(waiting.length).toBeGreaterThan(2);
    expect(Math.max(...waiting)).toBe(0);
  });
});

async function openTransactions(): Promise<number> {
  const { rows } = await stage.world.admin.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
  );
  return rows[0]?.count ?? -1;
}

async function payAll(market: Market, orderId: string): Promise<void> {
  let at = await market.pay(orderId);
  while (at.url !== null) {
    market.onPage(at.url);
    at = await market.proceed(orderId);
  }
}

describe('an account that was closed at the service', () => {
  it('opens no forms there: its farm reads that it is gone, and whom to write to', async () => {
    const { farms } = await openMarket(stage, [{ farm: 'Pressoir', name: 'Jus', cents: 300 }]);
    const [{ id, farmer, accountRef } = { id: '', farmer: undefined, accountRef: '' }] = farms;
    stage.service.stripe.accounts.delete(accountRef);
    const answer = await farmer?.gql<{ connectFarmOnline: { code: string; message: string } }>(
      'mutation { connectFarmOnline { __typename ... on Refused { code message } } }',
      {},
      `producer:${id}`,
    );
    expect(answer?.connectFarmOnline.code).toBe('ACCOUNT_LOST');
    expect(answer?.connectFarmOnline.message).toContain('équipe de la plateforme');
  });
});

describe('what is owed to one payee', () => {
  it('is paid order by order: those that are closed, newest first, as far as the payee takes it online', async () => {
    const market = await openMarket(stage, THREE, { connected: ['Verger', 'Rucher'] });
    const { collective, farms, member } = market;
    const idOf = (name: string) => farms.find((farm) => farm.name === name)?.id ?? null;
    const toPay = async (producerId: string | null) =>
      (
        await member.gql<{ ordersToPayOnline: { orderId: string; amountCents: number }[] }>(
          'query($producerId: UUID) { ordersToPayOnline(producerId: $producerId) { orderId amountCents } }',
          { producerId },
          collective.scope,
        )
      ).ordersToPayOnline;
    const first = await market.order('Pommes', 'Miel', 'Farine');
    expect(await toPay(idOf('Verger'))).toEqual([]);
    await collective.close(market.distributionId);
    expect(await toPay(idOf('Verger'))).toEqual([{ orderId: first, amountCents: 500 }]);
    expect(await toPay(idOf('Rucher'))).toEqual([{ orderId: first, amountCents: 900 }]);
    expect(await toPay(null)).toEqual([]);
    // the first page is of the first payee by name
    const at = await market.pay(first);
    market.onPage(at.url);
    await market.proceed(first);
    expect(await toPay(idOf('Rucher'))).toEqual([]);
    expect(await toPay(idOf('Verger'))).toEqual([{ orderId: first, amountCents: 500 }]);
  });
});
