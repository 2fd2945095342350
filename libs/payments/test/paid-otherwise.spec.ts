import { createCollective } from '@cabas/testing';
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

/** Baskets in resale, paid to the collective, whose account at the service is open. */
async function resale(more: object = {}): Promise<Market> {
  const collective = await createCollective(stage.world, 'AMAP du Val', { flow: 'RESALE' });
  await collective.point('Halle');
  const listing = await collective.product(await collective.producer('Ferme'), 'Panier', 1200, more);
  await collective.stock(listing, 50_000);
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
  return new Market(stage, { collective, farms: [], sale, member });
}

const helped = (orderId: string, cents: number, known = true) =>
  stage.world.admin.query(
    `insert into fund_moves (collective_id, id, kind, amount_cents, order_id, membership_id, account_id, by_membership_id)
     select collective_id, gen_random_uuid(), 'SPENT', $2, id, membership_id, case when $3 then account_id end, membership_id from orders where id = $1`,
    [orderId, cents, known],
  );

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
    const market = await resale();
    const { collective } = market;
    const orderId = await market.order('Panier');
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
    await helped(orderId, 400);
    expect(await said(market, orderId)).toEqual([[due - 400, ['FUND', 400, false]]]);
  });

  it('counts the same on every page where it was written down before the member had an account: dues, gifts and help of the fund', async () => {
    const market = await resale();
    const { collective, member } = market;
    const orderId = await market.order('Panier');
    const due = (await market.view(orderId)).payables[0]?.dueCents ?? 0;
    const [id, { admin }] = [await memberId(market), stage.world];
    const account = (to: string | null) =>
      admin.query(
        'update memberships set account_id = (select id from accounts where email = $2) where id = $1',
        [id, to],
      );
    await account(null);
    await collective.do(
      `mutation($input: ContributionInput!) { recordContribution(input: $input) { __typename ... on Problem { code } } }`,
      'Contribution',
      {
        input: {
          ...{ idempotencyKey: crypto.randomUUID(), memberId: id, duesCents: 0, giftCents: 2000 },
          means: 'TRANSFER',
        },
      },
    );
    await helped(orderId, 400, false);
    await account(member.email);
    expect(await said(market, orderId)).toEqual([[due - 400, ['FUND', 400, false]]]);
    await collective.close(market.distributionId);
    await collective.handOut(market.distributionId);
    const { owedOnline } = await member.gql<{ owedOnline: object[] }>(
      '{ owedOnline { orderId amountCents } }',
    );
    expect(owedOnline).toEqual([{ orderId, amountCents: due - 400 }]);
  });

  it('may be help of the fund where goods are weighed: what is authorised is taken less the help', async () => {
    const market = await resale({
      ...{ sellingMode: 'WEIGHED_PIECE', contentAmount: 1000, contentUnit: 'GRAM', toleranceBp: 1000 },
    });
    const orderId = await market.order('Panier');
    market.onPage((await market.pay(orderId)).url);
    const [charge] = (await market.proceed(orderId)).charges;
    expect(charge).toMatchObject({ state: 'HELD' });
    const due = (await market.view(orderId)).payables[0]?.dueCents ?? 0;
    expect(due).toBeGreaterThan(500);
    await helped(orderId, 500);
    await market.collective.close(market.distributionId);
    await market.collective.handOut(market.distributionId);
    await stage.world.settle();
    await market.hourOf('payments.take-held');
    await market.tellAll();
    expect((await market.view(orderId)).charges).toMatchObject([{ state: 'PAID', takenCents: due - 500 }]);
    expect(await said(market, orderId)).toEqual([[0, ['FUND', 500, false], ['ONLINE', due - 500, false]]]);
  });

  it('lessens what a transfer asks for in the same way: nothing left, no code; what is held online is not asked for twice', async () => {
    const market = await openMarket(stage, [
      {
        ...{ farm: 'Volailles', name: 'Poulet', cents: 1000 },
        more: { sellingMode: 'WEIGHED_PIECE', contentAmount: 1500, contentUnit: 'GRAM', toleranceBp: 1000 },
      },
    ]);
    await market.collective.do(
      'mutation($input: BankAccountInput!) { setBankAccount(input: $input) { __typename ... on Problem { code } } }',
      'BankAccounts',
      { input: { producerId: farmOf(market), holder: 'EARL', iban: 'FR7630006000011234567890189' } },
    );
    const slip = async (orderId: string) =>
      (
        await market.member.gql<{ transferSlips: object[] }>(
          'query($id: UUID!) { transferSlips(orderId: $id) { amountCents paidCents heldCents code } }',
          { id: orderId },
        )
      ).transferSlips;
    const orderId = await market.order('Poulet');
    expect(await slip(orderId)).toMatchObject([{ amountCents: 1500, heldCents: 0 }]);
    market.onPage((await market.pay(orderId)).url);
    await market.proceed(orderId);
    expect(await slip(orderId)).toEqual([{ amountCents: 0, paidCents: 0, heldCents: 1650, code: null }]);
  });
});

describe('the second person of a household', () => {
  it('pays their order, and reads what is left as its member does, but for help of the fund', async () => {
    const market = await resale();
    const { member, collective } = market;
    const partner = await stage.world.person('Max');
    await member.gql(
      'mutation($input: InviteToHouseholdInput!) { inviteToHousehold(input: $input) { __typename } }',
      { input: { email: partner.email } },
      collective.scope,
    );
    await partner.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', {
      token: await stage.world.linkToken(partner.email, 'invite-household'),
    });
    const orderId = await market.order('Panier');
    const due = (await market.view(orderId)).payables[0]?.dueCents ?? 0;
    await note(market, 'TRANSFER', 300);
    await helped(orderId, 200);
    expect(await said(market, orderId)).toEqual([[due - 500, ['FUND', 200, false], ['TRANSFER', 300, true]]]);
    const at = await market.pay(orderId, partner);
    expect(at.charges).toMatchObject([{ amountCents: due - 300 }]);
    market.onPage(at.url);
    await market.tellAll();
    // 200 too much, which only its member can know: in advance
    expect(await said(market, orderId)).toEqual([
      [0, ['FUND', 200, false], ['ONLINE', due - 300, false], ['TRANSFER', 100, true]],
    ]);
    expect((await market.view(orderId)).charges).toMatchObject([{ state: 'PAID', takenCents: due - 300 }]);
    const stranger = await collective.member('Zoé');
    expect(await market.pay(orderId, stranger)).toMatchObject({ __typename: 'NotFound' });
  });
});
