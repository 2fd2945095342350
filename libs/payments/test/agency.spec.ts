import { addDays, toLocal } from '@cabas/kernel';
import {
  claimFarm,
  exportedCents,
  memberIds,
  placeOrder,
  runVerify,
  type TestCollective,
} from '@cabas/testing';
import { gesture, openShop, payAll, recordPayment, SHOP, type Answer } from './agency-acts.ts';
import { connectFarm, enable, prepareMarket, startStage, type Market, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());

async function plan(at: TestCollective): Promise<string> {
  const today = toLocal(new Date(), at.timeZone).date;
  const distributions = at.points.map(({ id }) => ({
    pickupPointId: id,
    pickupDate: addDays(today, 3),
    windowStart: '17:30',
    windowEnd: '18:30',
    closesOn: addDays(today, 2),
    closesAt: '20:00',
  }));
  const { cycles } = await at.do<{ cycles: { id: string }[] }>(
    'mutation($input: PlanSaleInput!) { planSale(input: $input) { __typename ... on PlannedSales { cycles { id } } } }',
    'PlannedSales',
    { input: { name: 'Samedi', opensOn: addDays(today, 1), opensAt: '08:00', distributions } },
  );
  return cycles[0]?.id ?? '';
}

const publish = async (at: TestCollective, id: string, now: boolean): Promise<Answer> =>
  (
    await at.admin.gql<{ publishSale: Answer }>(
      'mutation($id: UUID!, $now: Boolean) { publishSale(cycleId: $id, now: $now) { __typename ... on Refused { code message } } }',
      { id, now },
      at.scope,
    )
  ).publishSale;

async function memberId(market: Market): Promise<string> {
  return (await memberIds(stage.world, market.collective)).get('Léa') ?? '';
}

/** Balances of the ledger by account, over all books. */
async function ledger(at: TestCollective): Promise<Record<string, number>> {
  const { rows } = await stage.world.admin.query<{ account: string; cents: number }>(
    `select account, sum(cents)::int as cents from ledger_postings where collective_id = $1 group by account`,
    [at.id],
  );
  return Object.fromEntries(rows.map(({ account, cents }) => [account, cents]));
}

describe('a sale in the farms’ names', () => {
  it('is ordered, paid online to each farm, handed out; sums agree everywhere and nothing is the collective’s', async () => {
    const market = await openShop(stage);
    const { collective, distributionId, member } = market;
    const since = stage.service.calls.length;
    const placed = await placeOrder(
      member,
      collective,
      distributionId,
      SHOP.map(({ name }) => ({ offerId: market.sale.offers.get(name)?.id ?? '', quantity: 2 })),
    );
    expect(placed.dues.map(({ payeeName, amountCents }) => [payeeName, amountCents])).toEqual([
      ['Rucher', 1882], // with two deposits
      ['Verger', 1050],
    ]);
    const { order } = await collective.admin.gql<{
      order: { dues: { means: string[]; payBy: string | null }[] };
    }>('query($id: UUID!) { order(id: $id) { dues { means payBy } } }', { id: placed.id }, collective.scope);
    expect(order.dues.map(({ means }) => means)).toEqual([['ONLINE'], ['ONLINE']]);
    expect(order.dues.every(({ payBy }) => payBy !== null)).toBe(true);
    await payAll(market, placed.id);
    const charged = stage.service.calls
      .slice(since)
      .filter(({ method, path }) => method === 'POST' && path === '/v1/checkout/sessions');
    expect(charged.map(({ account }) => account).sort()).toEqual(
      market.farms.map(({ accountRef }) => accountRef).sort(),
    );
    await collective.close(distributionId);
    await collective.handOut(distributionId);
    await stage.world.settle();
    expect(await market.postings()).toEqual([
      { farm: 'Rucher', cents: 1882 },
      { farm: 'Verger', cents: 1050 },
    ]);
    expect(await ledger(collective)).toEqual({ MEMBER: 0, SALES: -2852, DEPOSITS: -80, ONLINE: 2932 });
    const { rows: own } = await stage.world.admin.query(
      'select 1 from ledger_entries where collective_id = $1 and book_producer_id is null',
      [collective.id],
    );
    expect(own).toEqual([]);
    for (const file of ['producers', 'points'])
      expect(
        await exportedCents(collective, `cycles/${market.sale.id}/export-${file}.csv`, 'Montant'),
      ).toMatchObject({
        total: 2852,
      });
    expect((await runVerify(stage.world)).code).toBe(0);
  });

  it('issues the farms’ own receipts, as a direct sale does', async () => {
    const market = await openShop(stage);
    const { collective, distributionId } = market;
    await collective.do(
      'mutation { changeCollective(input: { paperwork: RECEIPTS }) { __typename } }',
      'Collective',
      {},
    );
    const orderId = await market.order('Pommes', 'Miel');
    await payAll(market, orderId);
    await collective.close(distributionId);
    await collective.handOut(distributionId);
    await collective.do(
      'mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on Refused { code } } }',
      'DocumentRun',
      { id: distributionId },
    );
    await stage.world.settle();
    const { rows } = await stage.world.admin.query<{ kind: string; seller: string; means: string }>(
      `select kind, snapshot #>> '{seller,name}' as seller, snapshot #>> '{payment,means}' as means from documents where collective_id = $1 order by 2`,
      [collective.id],
    );
    expect(rows.map(({ kind, seller }) => [kind, seller])).toEqual([
      ['RECEIPT', 'Rucher'],
      ['RECEIPT', 'Verger'],
    ]);
    expect(rows.every(({ means }) => means.startsWith('En ligne'))).toBe(true);
  });

  it('takes no money at the hand-out; jars may be given back', async () => {
    const market = await openShop(stage);
    await market.order('Pommes', 'Miel');
    await market.collective.close(market.distributionId);
    const payee = market.farms.find(({ name }) => name === 'Verger')?.id;
    const who = await memberId(market);
    const paid = { kind: 'PAY', memberId: who, means: 'CASH', amountCents: 525 };
    for (const payeeId of [payee, null]) {
      const receipt = await gesture(market, { ...paid, payeeId });
      expect(receipt.verdict).toBe('REFUSED');
      expect(receipt.message).toContain('directement à chaque ferme');
    }
    const bees = market.farms.find(({ name }) => name === 'Rucher')?.id;
    expect(
      (await gesture(market, { kind: 'RETURN_JARS', memberId: who, payeeId: bees, amountCents: 40 })).verdict,
    ).toBe('DONE');
    const { handOutSheet } = await market.collective.admin.gql<{
      handOutSheet: { flow: string; baskets: { dues: { onlineOnly: boolean; paymentNote: string }[] }[] };
    }>(
      'query($id: UUID!) { handOutSheet(distributionId: $id) { flow baskets { dues { onlineOnly paymentNote } } } }',
      { id: market.distributionId },
      market.collective.scope,
    );
    expect(handOutSheet.flow).toBe('AGENCY');
    expect(handOutSheet.baskets.flatMap(({ dues }) => dues.map(({ onlineOnly }) => onlineOnly))).toEqual([
      true,
      true,
    ]);
    // whoever writes past the rules is stopped by the database
    await expect(
      stage.world.admin.query(
        `insert into payments_received (collective_id, id, distribution_id, membership_id, producer_id, means, amount_cents, by_membership_id)
         values ($1, gen_random_uuid(), $2, $3, $4, 'CASH', 525, $3)`,
        [market.collective.id, market.distributionId, who, payee],
      ),
    ).rejects.toThrow('paid online, to the farm');
  });

  it('stays apart from another sale that is fetched with it: there each farm is paid as ever', async () => {
    const market = await openShop(stage);
    const { collective } = market;
    await market.order('Pommes', 'Miel');
    await collective.do(
      'mutation { changeCollective(input: { flow: DIRECT }) { __typename } }',
      'Collective',
      {},
    );
    const honey = collective.listings.get('Miel')?.listingId;
    const direct = await collective.openSale({ name: 'Miel seul', offers: [{ listingId: honey }] });
    const [there] = direct.distributions;
    const lines = [{ offerId: direct.offers.get('Miel')?.id ?? '', quantity: 1 }];
    await placeOrder(market.member, collective, there?.id ?? '', lines);
    await collective.close(market.distributionId);
    await collective.close(there?.id ?? '');
    const who = await memberId(market);
    const idOf = (farm: string) => market.farms.find(({ name }) => name === farm)?.id;
    const paid = { kind: 'PAY', memberId: who, means: 'CASH', amountCents: 500 };
    expect((await gesture(market, { ...paid, payeeId: idOf('Verger') })).verdict).toBe('REFUSED');
    expect((await gesture(market, { ...paid, payeeId: idOf('Rucher') })).verdict).toBe('DONE');
    const { rows } = await stage.world.admin.query<{ distribution_id: string }>(
      `select distribution_id from payments_received where collective_id = $1 and means = 'CASH'`,
      [collective.id],
    );
    expect(rows).toEqual([{ distribution_id: there?.id }]);
  });

  it('lets the treasurer write down no other money for it, but what is owed of other sales', async () => {
    const market = await openShop(stage);
    const { collective } = market;
    await market.order('Pommes');
    await collective.close(market.distributionId);
    await stage.world.settle();
    const producerId = market.farms.find(({ name }) => name === 'Verger')?.id;
    const who = await memberId(market);
    const cheque = { memberId: who, producerId, means: 'CHEQUE', amountCents: 525 };
    expect(await recordPayment(market, cheque)).toMatchObject({ code: 'PAID_ONLINE_ONLY' });
    // the next sale is a direct one: its own flow, its own ways to pay
    await collective.do(
      'mutation { changeCollective(input: { flow: DIRECT }) { __typename } }',
      'Collective',
      {},
    );
    const direct = await collective.openSale({ name: 'Directe' });
    const lines = [{ offerId: direct.offers.get('Pommes')?.id ?? '', quantity: 1 }];
    await placeOrder(market.member, collective, direct.distributions[0]?.id ?? '', lines);
    await collective.close(direct.distributions[0]?.id ?? '');
    await stage.world.settle();
    expect(await recordPayment(market, { ...cheque, amountCents: 1050 })).toMatchObject({
      code: 'PAID_ONLINE_ONLY',
    });
    expect((await recordPayment(market, cheque)).__typename).toBe('MemberAccount');
    const { memberAccount } = await collective.admin.gql<{ memberAccount: { onlineCents: number } }>(
      'query($who: UUID!, $farm: UUID) { memberAccount(memberId: $who, producerId: $farm) { onlineCents } }',
      { who, farm: producerId },
      collective.scope,
    );
    expect(memberAccount.onlineCents).toBe(525);
  });

  it('can’t be paid for ahead: nothing in a farm’s name is written down before the order, nor once all is paid online', async () => {
    const market = await openShop(stage);
    const producerId = market.farms.find(({ name }) => name === 'Verger')?.id;
    const cash = { memberId: await memberId(market), producerId, means: 'CASH', amountCents: 525 };
    expect(await recordPayment(market, cash)).toMatchObject({ code: 'PAID_ONLINE_ONLY' });
    await payAll(market, await market.order('Pommes'));
    await market.collective.close(market.distributionId);
    await stage.world.settle();
    expect(await recordPayment(market, cash)).toMatchObject({ code: 'PAID_ONLINE_ONLY' });
    // also when what is planned from now on is sold otherwise
    await market.collective.do(
      'mutation { changeCollective(input: { flow: DIRECT }) { __typename } }',
      'Collective',
      {},
    );
    expect(await recordPayment(market, cash)).toMatchObject({ code: 'PAID_ONLINE_ONLY' });
  });

  it('is for those who can pay online: no order and no leftovers for who never signed in', async () => {
    const market = await openShop(stage);
    const { collective } = market;
    const { id } = await collective.do<{ id: string }>(
      'mutation($input: AddMemberInput!) { addMember(input: $input) { __typename ... on Member { id } } }',
      'Member',
      { input: { givenName: 'Rose', familyName: 'Sans-Compte' } },
    );
    const offerId = market.sale.offers.get('Pommes')?.id ?? '';
    const { enterOrder } = await collective.admin.gql<{ enterOrder: Answer }>(
      'mutation($input: EnterOrderInput!) { enterOrder(input: $input) { __typename ... on Refused { code message } } }',
      {
        input: {
          memberId: id,
          distributionId: market.distributionId,
          lines: [{ offerId, quantity: 1 }],
        },
      },
      collective.scope,
    );
    expect(enterOrder).toMatchObject({ code: 'ONLINE_NEEDS_ACCOUNT' });
    expect(enterOrder.message).toContain('Rose');
    await collective.close(market.distributionId);
    expect((await gesture(market, { kind: 'SELL', memberId: id, offerId, quantity: 1 })).verdict).toBe(
      'REFUSED',
    );
    expect(
      (await gesture(market, { kind: 'SELL', memberId: await memberId(market), offerId, quantity: 1 }))
        .verdict,
    ).toBe('DONE');
  });
});

describe('opening such a sale', () => {
  it('is refused while a farm can’t be paid online, and names it; open once it can', async () => {
    const { collective } = await prepareMarket(stage, SHOP, { flow: 'AGENCY', connected: ['Verger'] });
    const sale = await plan(collective);
    for (const now of [false, true]) {
      const answer = await publish(collective, sale, now);
      expect(answer).toMatchObject({ __typename: 'Refused', code: 'FARMS_NOT_ONLINE' });
      expect(answer.message).toContain('pour : Rucher.');
      expect(answer.message).not.toContain('Verger');
    }
    const bees = collective.producers.get('Rucher') ?? '';
    const email = `rucher-${collective.id.slice(-6)}@example.org`;
    await connectFarm(stage.service, await claimFarm(collective, bees, email), bees);
    await enable(collective, false);
    expect(await publish(collective, sale, true)).toMatchObject({ code: 'ONLINE_NOT_ALLOWED' });
    await enable(collective);
    expect((await publish(collective, sale, true)).__typename).toBe('SalesCycle');
  });

  it('does not happen by itself when a farm left off being paid meanwhile: those who run it are told', async () => {
    const { collective, farms } = await prepareMarket(stage, SHOP, { flow: 'AGENCY' });
    const sale = await plan(collective);
    expect((await publish(collective, sale, false)).__typename).toBe('SalesCycle');
    const [farm] = farms;
    await farm?.farmer.gql(
      'mutation { activateFarmOnline(active: false) { __typename } }',
      {},
      `producer:${farm.id}`,
    );
    await stage.world.admin.query(`update sales_cycles set opens_at = clock_timestamp() where id = $1`, [
      sale,
    ]);
    await stage.world.admin.query(
      `update due_tasks set due_at = clock_timestamp() where kind = 'sales.open-cycle' and subject_id = $1`,
      [sale],
    );
    await stage.world.settle();
    const { rows } = await stage.world.admin.query<{ status: string }>(
      'select status from sales_cycles where id = $1',
      [sale],
    );
    expect(rows).toEqual([{ status: 'SCHEDULED' }]);
    const [mail] = (await stage.world.mails('sale-held-up')).filter(
      ({ values }) => values['sale'] === 'Samedi',
    );
    expect(String(mail?.values['reason'])).toContain(farm?.name ?? '-');
  });

  it('holds for goods that come to an open sale', async () => {
    const market = await openShop(stage);
    const { collective } = market;
    const mill = await collective.producer('Moulin', `moulin-${collective.id.slice(-6)}@example.org`);
    const flour = await collective.product(mill, 'Farine', 400);
    const { setOffer } = await collective.admin.gql<{ setOffer: Answer }>(
      'mutation($input: SetOfferInput!) { setOffer(input: $input) { __typename ... on Refused { code message } } }',
      { input: { cycleId: market.sale.id, listingId: flour.listingId } },
      collective.scope,
    );
    expect(setOffer).toMatchObject({ code: 'FARMS_NOT_ONLINE' });
    expect(setOffer.message).toContain('Moulin');
  });
});
