import { placeOrder, type Person } from '@cabas/testing';
import { recordPayment } from './agency-acts.ts';
import { openMarket, startStage, type Market, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());

const GOODS = [
  { farm: 'Verger', name: 'Pommes', cents: 1000 },
  { farm: 'Rucher', name: 'Miel', cents: 900 },
];

async function owed(who: Person) {
  const { owedOnline } = await who.gql<{
    owedOnline: { orderId: string; amountCents: number; collectiveName: string; saleName: string }[];
  }>('{ owedOnline { orderId amountCents collectiveName currency saleName pickupDate } }');
  return owedOnline.map(({ orderId, amountCents }) => [orderId, amountCents]);
}

async function note(market: Market, farm: string, amountCents: number): Promise<void> {
  const { rows } = await stage.world.admin.query<{ id: string }>(
    'select m.id from memberships m join accounts a on a.id = m.account_id where m.collective_id = $1 and a.email = $2',
    [market.collective.id, market.member.email],
  );
  const producerId = market.farms.find(({ name }) => name === farm)?.id ?? null;
  const { __typename } = await recordPayment(market, {
    ...{ memberId: rows[0]?.id ?? '', producerId, means: 'TRANSFER', amountCents },
  });
  expect(__typename).toBe('MemberAccount');
}

async function handOut(market: Market): Promise<void> {
  await market.collective.close(market.distributionId);
  await market.collective.handOut(market.distributionId);
}

describe('what is owed online, on home', () => {
  it('is what was handed out and not paid by whatever means, all payees of an order in one sum', async () => {
    const market = await openMarket(stage, GOODS);
    const orderId = await market.order('Pommes', 'Miel');
    expect(await owed(market.member)).toEqual([]);
    await handOut(market);
    expect(await owed(market.member)).toEqual([[orderId, 1900]]);
    await note(market, 'Verger', 300);
    expect(await owed(market.member)).toEqual([[orderId, 1600]]);
    const at = await market.pay(orderId);
    market.onPage(at.url);
    const next = await market.proceed(orderId);
    expect(await owed(market.member)).toHaveLength(1);
    market.onPage(next.url);
    await market.proceed(orderId);
    expect(await owed(market.member)).toEqual([]);
  });

  it('is only what can be paid: not a farm without an account, not a collective that does not allow it, not a suspended member', async () => {
    const market = await openMarket(stage, GOODS, { connected: ['Verger'] });
    const orderId = await market.order('Pommes', 'Miel');
    await handOut(market);
    expect(await owed(market.member)).toEqual([[orderId, 1000]]);
    const { admin } = stage.world;
    await admin.query('update online_settings set enabled = false where collective_id = $1', [
      market.collective.id,
    ]);
    expect(await owed(market.member)).toEqual([]);
    await admin.query('update online_settings set enabled = true where collective_id = $1', [
      market.collective.id,
    ]);
    expect(await owed(market.member)).toHaveLength(1);
    await admin.query(
      `update memberships set status = 'SUSPENDED' where collective_id = $1 and account_id = (select id from accounts where email = $2)`,
      [market.collective.id, market.member.email],
    );
    expect(await owed(market.member)).toEqual([]);
  });

  it('is one list over all collectives of a person, and nobody else’s', async () => {
    const first = await openMarket(stage, GOODS);
    const second = await openMarket(stage, GOODS);
    const mine = await first.order('Pommes');
    // the same person in both
    await stage.world.admin.query(
      `update memberships set account_id = (select id from accounts where email = $2)
       where collective_id = $1 and account_id = (select id from accounts where email = $3)`,
      [second.collective.id, first.member.email, second.member.email],
    );
    const { id: other } = await placeOrder(first.member, second.collective, second.distributionId, [
      { offerId: second.sale.offers.get('Miel')?.id ?? '', quantity: 1 },
    ]);
    await handOut(first);
    await handOut(second);
    expect((await owed(first.member)).sort()).toEqual(
      [
        [mine, 1000],
        [other, 900],
      ].sort(),
    );
    expect(await owed(first.collective.admin)).toEqual([]);
  });

  it('is read by the second person of a household too, with what is held online left out', async () => {
    const market = await openMarket(stage, GOODS);
    const partner = await stage.world.person('Max');
    await market.member.gql(
      'mutation($input: InviteToHouseholdInput!) { inviteToHousehold(input: $input) { __typename } }',
      { input: { email: partner.email } },
      market.collective.scope,
    );
    await partner.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', {
      token: await stage.world.linkToken(partner.email, 'invite-household'),
    });
    const orderId = await market.order('Pommes', 'Miel');
    await handOut(market);
    await note(market, 'Rucher', 900);
    expect(await owed(partner)).toEqual([[orderId, 1000]]);
    // held: it will be taken
    await stage.world.admin.query(
      `insert into online_charges (collective_id, id, batch_id, place, order_id, distribution_id, membership_id, account_id, producer_id, provider, account_ref,
         hold, amount_cents, currency, state)
       select collective_id, gen_random_uuid(), gen_random_uuid(), 0, id, distribution_id, membership_id, account_id, $2, 'STRIPE', $3, true, 1000, 'EUR', 'HELD'
       from orders where id = $1`,
      [orderId, market.farms[0]?.id, market.farms[0]?.accountRef],
    );
    expect(await owed(partner)).toEqual([]);
    expect(await owed(market.member)).toEqual([]);
  });
});
