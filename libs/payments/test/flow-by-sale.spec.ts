import { addDays, toLocal } from '@cabas/kernel';
import {
  createCollective,
  memberIds,
  placeOrder,
  runVerify,
  type Person,
  type TestCollective,
} from '@cabas/testing';
import { SHOP, type Answer } from './agency-acts.ts';
import { enable, prepareMarket, startStage, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());
afterEach(async () => expect((await runVerify(stage.world)).code).toBe(0));

type Planned = Answer & { cycles?: { id: string; flow: string; marginBp: number }[] };

async function plan(at: TestCollective, name: string, more: object = {}): Promise<Planned> {
  const today = toLocal(new Date(), at.timeZone).date;
  const distributions = at.points.map(({ id }) => ({
    pickupPointId: id,
    pickupDate: addDays(today, 3),
    windowStart: '17:30',
    windowEnd: '18:30',
    closesOn: addDays(today, 2),
    closesAt: '20:00',
  }));
  const { planSale } = await at.admin.gql<{ planSale: Planned }>(
    `mutation($input: PlanSaleInput!) { planSale(input: $input) { __typename
       ... on PlannedSales { cycles { id flow marginBp } } ... on Refused { code } ... on InvalidInput { code } } }`,
    { input: { name, opensOn: today, opensAt: '00:00', distributions, ...more } },
    at.scope,
  );
  return planSale;
}

async function open(at: TestCollective, cycleId: string | undefined): Promise<Answer> {
  const { publishSale } = await at.admin.gql<{ publishSale: Answer }>(
    'mutation($id: UUID!) { publishSale(cycleId: $id, now: true) { __typename ... on Refused { code message } } }',
    { id: cycleId },
    at.scope,
  );
  return publishSale;
}

const flows = async (at: TestCollective): Promise<string[]> =>
  (await at.admin.gql<{ saleFlows: string[] }>('{ saleFlows }', {}, at.scope)).saleFlows;

const inUse = async (at: TestCollective): Promise<string[]> =>
  (await at.admin.gql<{ flowsInUse: string[] }>('{ flowsInUse }', {}, at.scope)).flowsInUse;

interface Basket {
  readonly orderId: string;
  readonly dues: readonly { payeeName: string; amountCents: number }[];
}

async function order(at: TestCollective, member: Person, cycleId: string | undefined): Promise<Basket> {
  const { salesCycle, offers } = await at.admin.gql<{
    salesCycle: { distributions: { id: string }[] };
    offers: { edges: { node: { id: string; name: string } }[] };
  }>(
    'query($id: UUID!) { salesCycle(id: $id) { distributions { id } } offers(cycleId: $id, first: 50) { edges { node { id name } } } }',
    { id: cycleId },
    at.scope,
  );
  const lines = offers.edges.map(({ node }) => ({ offerId: node.id, quantity: 2 }));
  const { id, dues } = await placeOrder(member, at, salesCycle.distributions[0]?.id ?? '', lines);
  return { orderId: id, dues };
}

const duesOf = ({ dues }: Basket) =>
  dues.map(({ payeeName, amountCents }) => [payeeName, amountCents]).sort();

describe('how the money of a sale flows', () => {
  it('is as the collective’s unless it is chosen for one sale; each keeps its own, whatever the next is', async () => {
    const { collective } = await prepareMarket(stage, SHOP, { flow: 'DIRECT' });
    const member = await collective.member('Léa');
    const made = {
      own: await plan(collective, 'Directe'),
      agency: await plan(collective, 'Au nom des fermes', { flow: 'AGENCY' }),
      resale: await plan(collective, 'Revente', { flow: 'RESALE', marginBp: 1000, marginMode: 'ON_TOP' }),
    };
    expect(
      Object.values(made).map(({ cycles }) => cycles?.map(({ flow, marginBp }) => [flow, marginBp])),
    ).toEqual([[['DIRECT', 0]], [['AGENCY', 0]], [['RESALE', 1000]]]);
    expect(await inUse(collective)).toEqual(['DIRECT']);
    for (const { cycles } of Object.values(made))
      expect((await open(collective, cycles?.[0]?.id)).__typename).toBe('SalesCycle');
    expect(await inUse(collective)).toEqual(['DIRECT', 'RESALE', 'AGENCY']);
    await collective.do(
      'mutation { changeCollective(input: { flow: RESALE }) { __typename } }',
      'Collective',
      {},
    );
    const baskets = {
      own: await order(collective, member, made.own.cycles?.[0]?.id),
      agency: await order(collective, member, made.agency.cycles?.[0]?.id),
      resale: await order(collective, member, made.resale.cycles?.[0]?.id),
    };
    const toFarms = [
      ['Rucher', 1882],
      ['Verger', 1050],
    ];
    expect(duesOf(baskets.own)).toEqual(toFarms);
    expect(duesOf(baskets.agency)).toEqual(toFarms);
    // 5,25 and 9,01 with a tenth more, and two deposits
    expect(duesOf(baskets.resale)).toEqual([['Les Paniers', 2 * 578 + 2 * 991 + 80]]);
    const { rows } = await stage.world.admin.query<{ flow: string }>(
      'select flow from sales_cycles where collective_id = $1 order by opened_at',
      [collective.id],
    );
    expect(rows.map(({ flow }) => flow)).toEqual(['DIRECT', 'AGENCY', 'RESALE']);
  });

  it('is in the farms’ names only where members may pay online; an AMAP has no choice', async () => {
    const { collective } = await prepareMarket(stage, SHOP, { flow: 'DIRECT' });
    expect(await flows(collective)).toEqual(['DIRECT', 'RESALE', 'AGENCY']);
    await enable(collective, false);
    expect(await flows(collective)).toEqual(['DIRECT', 'RESALE']);
    expect(await plan(collective, 'Au nom des fermes', { flow: 'AGENCY' })).toMatchObject({
      code: 'ONLINE_NOT_ALLOWED',
    });
    const amap = await createCollective(stage.world, 'AMAP du Pont', { kind: 'AMAP', flow: 'DIRECT' });
    expect(await flows(amap)).toEqual(['DIRECT']);
  });

  it('opens in the farms’ names when each can be paid, and names those that can’t', async () => {
    const { collective } = await prepareMarket(stage, SHOP, { flow: 'DIRECT', connected: ['Verger'] });
    const { cycles } = await plan(collective, 'Au nom des fermes', { flow: 'AGENCY' });
    const answer = await open(collective, cycles?.[0]?.id);
    expect(answer).toMatchObject({ code: 'FARMS_NOT_ONLINE' });
    expect(answer.message).toContain('Rucher');
    expect(answer.message).not.toContain('Verger');
    const direct = await plan(collective, 'Directe');
    expect((await open(collective, direct.cycles?.[0]?.id)).__typename).toBe('SalesCycle');
  });

  it('asks a treasurer for the second factor from the first sale that is not direct', async () => {
    const { collective } = await prepareMarket(stage, SHOP, { flow: 'DIRECT' });
    await collective.member('Max');
    const memberId = (await memberIds(stage.world, collective)).get('Max');
    await collective.do(
      'mutation($input: ChangeMemberInput!) { changeMember(input: $input) { __typename } }',
      'Member',
      { input: { memberId, roles: ['TREASURER', 'MEMBER'] } },
    );
    const due = async () =>
      (
        await stage.world.admin.query<{ due: Date | null }>(
          `select second_factor_due_at as due from memberships where collective_id = $1 and 'TREASURER' = any (roles) and not 'ADMIN' = any (roles)`,
          [collective.id],
        )
      ).rows.map((row) => row.due !== null);
    await plan(collective, 'Directe');
    expect(await due()).toEqual([false]);
    await plan(collective, 'Au nom des fermes', { flow: 'AGENCY' });
    expect(await due()).toEqual([true]);
  });
});
