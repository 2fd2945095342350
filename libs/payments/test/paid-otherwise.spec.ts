import { createCollective, placeOrder } from '@cabas/testing';
import { recordPayment } from './agency-acts.ts';
import { enable, Market, openMarket, startStage, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());

const APPLES = [{ farm: 'Verger', name: 'Pommes', cents: 1000 }];
const farmOf = (market: Market) => market.farms[0]?.id ?? null;

async function memberId(market: Market): Promise<string> {
  const { rows } = await stage.world.admin.query<{ id: string }>(
    'select m.id from memberships m join accounts a on a.id = m.account_id where m.collective_id = $1 and a.email = $2',
    [market.collective.id, market.member.email],
  );
  return rows[0]?.id ?? '';
}

/** The treasurer notes money that came apart from any hand-out. */
async function note(market: Market, means: string, amountCents: number): Promise<void> {
  const { __typename } = await recordPayment(market, {
    ...{ memberId: await memberId(market), producerId: farmOf(market), means, amountCents },
  });
  expect(__typename).toBe('MemberAccount');
}

async function takeBack(market: Market, means: string): Promise<void> {
  const { rows } = await stage.world.admin.query<{ id: string }>(
    'select id from payments_received where collective_id = $1 and means = $2 and reverses is null',
    [market.collective.id, means],
  );
  await market.collective.do(
    'mutation($id: UUID!, $reason: String!) { reversePayment(paymentId: $id, reason: $reason) { __typename ... on Problem { code } } }',
    'MemberAccount',
    { id: rows[0]?.id, reason: 'refusé par la banque' },
  );
}

async function toPay(market: Market, producerId: string | null = farmOf(market)) {
  const { ordersToPayOnline } = await market.member.gql<{
    ordersToPayOnline: { orderId: string; amountCents: number }[];
  }>(
    'query($producerId: UUID) { ordersToPayOnline(producerId: $producerId) { orderId amountCents } }',
    { producerId },
    market.collective.scope,
  );
  return ordersToPayOnline;
}

/** What the order's page says: to be paid now, and what was paid by which means. */
async function said(market: Market, orderId: string) {
  const { payables } = await market.view(orderId);
  return payables.map(({ amountCents, paid }) => [
    amountCents,
    ...paid.map(({ means, cents, apart }) => [means, cents, apart]),
  ]);
}

/** One more sale of the same goods, fetched later. */
async function another(market: Market): Promise<Market> {
  const sale = await market.collective.openSale({ name: 'Marché suivant' });
  await stage.world.admin.query('update distributions set pickup_date = pickup_date + 7 where id = $1', [
    sale.distributions[0]?.id,
  ]);
  return new Market(stage, { ...market, farms: [...market.farms], sale });
}

describe('what was paid another way', () => {
  it('is not asked for online: a transfer and a cheque that the treasurer noted lessen it, what is taken back is asked again', async () => {
    const market = await openMarket(stage, APPLES);
    const orderId = await market.order('Pommes');
    await note(market, 'TRANSFER', 300);
    await note(market, 'CHEQUE', 250);
    expect(await said(market, orderId)).toEqual([[450, ['TRANSFER', 300, true], ['CHEQUE', 250, true]]]);
    await market.collective.close(market.distributionId);
    expect(await toPay(market)).toEqual([{ orderId, amountCents: 450 }]);
    await takeBack(market, 'CHEQUE');
    expect(await said(market, orderId)).toEqual([[700, ['TRANSFER', 300, true]]]);
    const at = await market.pay(orderId);
    expect(at.charges).toMatchObject([{ amountCents: 700 }]);
    market.onPage(at.url);
    await market.proceed(orderId);
    expect(await said(market, orderId)).toEqual([[0, ['ONLINE', 700, false], ['TRANSFER', 300, true]]]);
    expect(await market.pay(orderId)).toMatchObject({ code: 'NOTHING_TO_PAY_ONLINE' });
  });

  it('is shared by the orders of one member, the oldest first, the same on an order’s page and in the list of the account', async () => {
    const first = await openMarket(stage, APPLES);
    const older = await first.order('Pommes');
    const next = await another(first);
    const newer = await next.order('Pommes');
    await first.collective.close(first.distributionId);
    await first.collective.close(next.distributionId);
    await note(first, 'TRANSFER', 1200);
    expect(await said(first, older)).toEqual([[0, ['TRANSFER', 1000, true]]]);
    expect(await said(first, newer)).toEqual([[800, ['TRANSFER', 200, true]]]);
    expect(await toPay(first)).toEqual([{ orderId: newer, amountCents: 800 }]);
    const [one, other] = await Promise.all([first.pay(older), first.pay(newer)]);
    expect(one).toMatchObject({ __typename: 'Refused', code: 'NOTHING_TO_PAY_ONLINE' });
    expect(other.charges).toMatchObject([{ amountCents: 800 }]);
  });

  it('may be an advance: what was paid too much for an order pays the next', async () => {
    const first = await openMarket(stage, APPLES);
    const older = await first.order('Pommes');
    const at = await first.pay(older);
    first.onPage(at.url);
    await first.proceed(older);
    const next = await another(first);
    const newer = await next.order('Pommes');
    expect(await said(first, newer)).toEqual([[1000]]);
    // nothing of the first was brought after all
    await stage.world.admin.query(`update orders set status = 'CANCELLED' where id = $1`, [older]);
    expect(await said(first, newer)).toEqual([[0, ['ONLINE', 1000, true]]]);
  });

  it('is told apart in the evening: an advance covers what is left, a payment online for another order does not', async () => {
    const first = await openMarket(stage, APPLES);
    const older = await first.order('Pommes');
    const next = await another(first);
    const newer = await next.order('Pommes');
    await first.collective.close(first.distributionId);
    await stage.world.settle();
    const at = await first.pay(newer);
    first.onPage(at.url);
    const done = await first.proceed(newer);
    expect(done.charges).toMatchObject([
      { state: 'PAID', paidOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]);
    const seen = async () =>
      (
        await first.collective.admin.gql<{ evening: { members: object[] } }>(
          'query($id: UUID!) { evening(distributionId: $id) { members { leftCents accountCents onlineElsewhereCents } } }',
          { id: first.distributionId },
          first.collective.scope,
        )
      ).evening.members;
    expect(await seen()).toEqual([{ leftCents: 1000, accountCents: 0, onlineElsewhereCents: 1000 }]);
    expect(await said(first, older)).toEqual([[1000]]);
    await first.collective.close(next.distributionId);
    await stage.world.settle();
    expect(await seen()).toEqual([{ leftCents: 1000, accountCents: 1000, onlineElsewhereCents: 0 }]);
    await note(first, 'TRANSFER', 1000);
    expect(await seen()).toEqual([{ leftCents: 1000, accountCents: 0, onlineElsewhereCents: 0 }]);
  });

  it('refuses a page that was begun before it was noted, and says so', async () => {
    const market = await openMarket(stage, APPLES);
    const orderId = await market.order('Pommes');
    const first = await market.pay(orderId);
    await note(market, 'TRANSFER', 400);
    expect(await market.proceed(orderId, { resume: true })).toMatchObject({
      __typename: 'Refused',
      code: 'PAID_OTHERWISE',
    });
    expect(() => market.onPage(first.url)).toThrow('page_closed');
    const again = await market.pay(orderId);
    expect(again.charges.map(({ state, amountCents }) => [state, amountCents])).toEqual([
      ['FAILED', 1000],
      ['OPEN', 600],
    ]);
  });

  it('is not taken of what was authorised: goods by weight', async () => {
    const market = await openMarket(stage, [
      {
        ...{ farm: 'Volailles', name: 'Poulet', cents: 1000 },
        more: { sellingMode: 'WEIGHED_PIECE', contentAmount: 1500, contentUnit: 'GRAM', toleranceBp: 1000 },
      },
    ]);
    const orderId = await market.order('Poulet');
    market.onPage((await market.pay(orderId)).url);
    expect((await market.proceed(orderId)).charges).toMatchObject([{ state: 'HELD', amountCents: 1650 }]);
    await note(market, 'TRANSFER', 500);
    await market.collective.close(market.distributionId);
    await market.collective.handOut(market.distributionId);
    await stage.world.settle();
    await market.hourOf('payments.take-held');
    await market.tellAll();
    expect((await market.view(orderId)).charges).toMatchObject([{ state: 'PAID', takenCents: 1000 }]);
  });

  it('may be help of the solidarity fund; the association’s dues pay no order', async () => {
    const collective = await createCollective(stage.world, 'AMAP du Val', { flow: 'RESALE' });
    await collective.point('Halle');
    const listing = await collective.product(await collective.producer('Ferme'), 'Panier', 1200);
    await collective.stock(listing, 50);
    const { url } = await collective.do<{ url: string }>(
      'mutation { connectOnline { __typename ... on OnlineLink { url } } }',
      'OnlineLink',
      {},
    );
    stage.service.stripe.onboard(/\/connect\/(acct_\w+)/.exec(url)?.[1] ?? '');
    await collective.do('mutation { checkOnlineAccount { __typename } }', 'OnlineSettings', {});
    await enable(collective);
    const sale = await collective.openSale();
    const member = await collective.member('Léa');
    const market = new Market(stage, { collective, farms: [], sale, member });
    const { id: orderId } = await placeOrder(member, collective, market.distributionId, [
      { offerId: sale.offers.get('Panier')?.id ?? '', quantity: 1 },
    ]);
    const due = (await market.view(orderId)).payables[0]?.dueCents ?? 0;
    await collective.do(
      `mutation($input: ContributionInput!) { recordContribution(input: $input) { __typename ... on Problem { code } } }`,
      'Contribution',
      {
        input: {
          ...{ idempotencyKey: crypto.randomUUID(), memberId: await memberId(market), duesCents: 0 },
          ...{ giftCents: 2000, means: 'TRANSFER' },
        },
      },
    );
    expect(await said(market, orderId)).toEqual([[due]]);
    await stage.world.admin.query(
      `insert into fund_moves (collective_id, id, kind, amount_cents, order_id, membership_id, account_id, by_membership_id)
       select collective_id, gen_random_uuid(), 'SPENT', 400, id, membership_id, account_id, membership_id from orders where id = $1`,
      [orderId],
    );
    expect(await said(market, orderId)).toEqual([[due - 400, ['FUND', 400, false]]]);
  });
});
