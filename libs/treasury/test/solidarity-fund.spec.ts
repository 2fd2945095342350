import { randomUUID } from 'node:crypto';
import {
  startWorld,
  type Person,
  type TestCollective,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
} from '@cabas/testing';

const PROBLEM = '__typename ... on Problem { code }';
const HELPS = `${PROBLEM} ... on FundHelps { helps { id orderId memberName amountCents takenBack } }`;

interface Helps {
  readonly __typename: string;
  readonly code?: string;
  readonly helps: readonly {
    id: string;
    orderId: string;
    memberName: string;
    amountCents: number;
    takenBack: boolean;
  }[];
}

describe('the solidarity fund', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const idOf = async (at: TestCollective, person: Person) =>
    (
      await world.admin.query<{ id: string }>(
        'select m.id from memberships m join accounts a on a.id = m.account_id where m.collective_id = $1 and a.email = $2',
        [at.id, person.email],
      )
    ).rows[0]?.id;
  const become = (at: TestCollective, person: Person, role: string) =>
    world.admin.query(
      'update memberships set roles = array[$3] where collective_id = $1 and account_id = (select id from accounts where email = $2)',
      [at.id, person.email, role],
    );
  /** A resale sale handed out, Awa and Bruno's orders, a treasurer, and 20 € in the fund out of a gift. */
  async function funded(name: string, flow: 'RESALE' | 'DIRECT' = 'RESALE') {
    const shop = await collectiveWithPapers(world, name, 'SLIPS', { flow, marginBp: 0 });
    const { at } = shop;
    const [awa, bruno, rose] = [await at.member('Awa'), await at.member('Bruno'), await at.member('Rose')];
    await become(at, rose, 'TREASURER');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [awa, bruno]);
    await handOut(at, sale);
    await world.settle();
    await at.do(
      `mutation($input: ContributionInput!) { recordContribution(input: $input) { ${PROBLEM} } }`,
      'Contribution',
      {
        input: {
          ...{ idempotencyKey: randomUUID(), memberId: await idOf(at, bruno), duesCents: 0, giftCents: 2000 },
          means: 'TRANSFER',
        },
      },
    );
    const { rows } = await world.admin.query<{ id: string }>(
      'select o.id from orders o where o.collective_id = $1 and o.membership_id = $2',
      [at.id, await idOf(at, awa)],
    );
    return {
      ...shop,
      sale,
      awa,
      bruno,
      rose,
      orderId: rows[0]?.id ?? '',
      distributionId: sale.distributions[0]?.id ?? '',
    };
  }
  const help = async (person: Person, at: TestCollective, orderId: string, amountCents: number) =>
    (
      await person.gql<{ helpFromFund: Helps }>(
        `mutation($input: HelpFromFundInput!) { helpFromFund(input: $input) { ${HELPS} } }`,
        { input: { orderId, amountCents } },
        at.scope,
      )
    ).helpFromFund;
  const ownMoney = async (person: Person, at: TestCollective) =>
    (
      await person.gql<{ ownMoney: Record<string, number> }>(
        '{ ownMoney { duesCents fundCents giftsCents fedCents spentCents } }',
        {},
        at.scope,
      )
    ).ownMoney;
  const owed = async (person: Person, at: TestCollective) =>
    (
      await person.gql<{ memberBalances: { edges: { node: { balanceCents: number } }[] } }>(
        '{ memberBalances(search: "Awa") { edges { node { balanceCents } } } }',
        {},
        at.scope,
      )
    ).memberBalances.edges[0]?.node.balanceCents;
  const slip = async (person: Person, id: string) =>
    (
      await person.gql<{ transferSlips: { amountCents: number; helpedCents: number }[] | null }>(
        'query($id: UUID!) { transferSlips(orderId: $id) { amountCents helpedCents } }',
        { id },
      )
    ).transferSlips;

  it('pays of a member’s order: they owe less, the farm is owed as much as before', async () => {
    const { at, rose, awa, orderId, distributionId } = await funded('Entraide');
    await at.do(
      `mutation($input: BankAccountInput!) { setBankAccount(input: $input) { ${PROBLEM} } }`,
      'BankAccounts',
      { input: { holder: 'Association', iban: 'FR7630006000011234567890189' } },
    );
    const farms = () =>
      world.admin.query(
        `select p.producer_id, sum(p.cents)::text as cents from ledger_postings p where p.collective_id = $1 and p.account = 'PRODUCER' group by 1 order by 1`,
        [at.id],
      );
    const before = (await farms()).rows;
    expect([await owed(rose, at), (await slip(awa, orderId))?.[0]?.amountCents]).toEqual([1449, 1449]);
    expect(await help(rose, at, orderId, 1200)).toMatchObject({
      helps: [{ orderId, amountCents: 1200, takenBack: false }],
    });
    expect(await owed(rose, at)).toBe(249);
    expect(await slip(awa, orderId)).toEqual([{ amountCents: 249, helpedCents: 1200 }]);
    expect(await ownMoney(rose, at)).toEqual({
      duesCents: 0,
      fundCents: 800,
      giftsCents: 2000,
      fedCents: 0,
      spentCents: 1200,
    });
    expect((await farms()).rows).toEqual(before);
    expect(before).not.toEqual([]);
    const { rows } = await world.admin.query(
      `select 1 from ledger_postings p where p.collective_id = $1 group by p.entry_id having sum(p.cents) <> 0`,
      [at.id],
    );
    expect([rows, distributionId === '']).toEqual([[], false]);
  });

  it('gives no more than it holds, nor more than the order costs, and takes a help back once', async () => {
    const { at, rose, orderId } = await funded('Limites');
    expect(await help(rose, at, orderId, 2001)).toMatchObject({ code: 'FUND_TOO_SMALL' });
    expect(await help(rose, at, orderId, 1450)).toMatchObject({ code: 'HELP_TOO_LARGE' });
    const { helps } = await help(rose, at, orderId, 1000);
    expect(await help(rose, at, orderId, 450)).toMatchObject({ code: 'HELP_TOO_LARGE' });
    const takeBack = async () =>
      (
        await rose.gql<{ takeBackHelp: Helps }>(
          `mutation($id: UUID!) { takeBackHelp(helpId: $id) { ${HELPS} } }`,
          { id: helps[0]?.id },
          at.scope,
        )
      ).takeBackHelp;
    expect(await takeBack()).toMatchObject({ helps: [{ takenBack: true }] });
    expect(await takeBack()).toMatchObject({ __typename: 'NotFound' });
    expect([await owed(rose, at), (await ownMoney(rose, at))['fundCents']]).toEqual([1449, 2000]);
  });

  it('is fed by the association out of its own money, never more than that', async () => {
    const { at, rose, bruno } = await funded('Alimenter');
    const feed = async (amountCents: number) =>
      (
        await rose.gql<{ feedFund: { __typename: string; code?: string } }>(
          `mutation($input: FeedFundInput!) { feedFund(input: $input) { ${PROBLEM} } }`,
          { input: { amountCents } },
          at.scope,
        )
      ).feedFund;
    expect(await feed(1)).toMatchObject({ code: 'MORE_THAN_OWN' });
    await at.do('mutation($input: DuesInput!) { setDues(input: $input) { __typename } }', 'Dues', {
      input: { amountCents: 1500, firstMonth: 1, required: 'NO', active: true },
    });
    await at.do(
      `mutation($input: ContributionInput!) { recordContribution(input: $input) { ${PROBLEM} } }`,
      'Contribution',
      {
        input: {
          idempotencyKey: randomUUID(),
          memberId: await idOf(at, bruno),
          duesCents: 1500,
          means: 'CASH',
        },
      },
    );
    expect(await feed(1000)).toMatchObject({ __typename: 'OwnMoney' });
    expect(await ownMoney(at.admin, at)).toEqual({
      duesCents: 500,
      fundCents: 3000,
      giftsCents: 2000,
      fedCents: 1000,
      spentCents: 0,
    });
    expect(await feed(501)).toMatchObject({ code: 'MORE_THAN_OWN' });
  });

  it('helps in resale only: in direct sale the farm would see whom', async () => {
    const { at, rose, orderId } = await funded('Directe', 'DIRECT');
    expect(await help(rose, at, orderId, 100)).toMatchObject({ code: 'FUND_RESALE_ONLY' });
  });

  it('shows whom it helps to nobody but the treasurer and the member: not to an admin, an auditor, a coordinator, a volunteer, another member, a farm', async () => {
    const { at, rose, awa, bruno, orderId, distributionId } = await funded('Secret');
    const cora = await at.member('Cora');
    await become(at, at.admin, 'ADMIN'); // who founds a collective is its treasurer too
    const before = {
      admin: await owed(at.admin, at),
      sheet: await handOutOf(at.admin, at, distributionId),
      evening: await eveningOf(at.admin, at, distributionId),
      log: await logOf(at),
    };
    await help(rose, at, orderId, 1200);
    for (const role of ['ADMIN', 'AUDITOR', 'COORDINATOR', 'REFERENT', 'VOLUNTEER', 'MEMBER']) {
      await become(at, cora, role);
      for (const operation of [
        '{ fundHelps { id } }',
        `mutation { helpFromFund(input: { orderId: "${orderId}", amountCents: 1 }) { ${PROBLEM} } }`,
      ]) {
        const { data, errors } = await cora.raw(operation, {}, at.scope);
        const codes = [
          ...(errors ?? []).map((error) => error.extensions?.code),
          JSON.stringify(data ?? null),
        ].join();
        expect([role, codes]).toEqual([role, expect.stringContaining('NOT_ALLOWED')]);
      }
    }
    // whatever they may read says the same as before there was any help
    expect(await owed(at.admin, at)).toBe(before.admin);
    expect(await handOutOf(at.admin, at, distributionId)).toEqual(before.sheet);
    expect(await eveningOf(at.admin, at, distributionId)).toEqual(before.evening);
    expect((await slip(awa, orderId))?.length).toBe(0); // no account was given: nothing to copy
    expect(await slip(bruno, orderId)).toBeNull();
    expect(await logOf(at)).toEqual(before.log);
  });

  it('is kept secret by the database itself: no statement of any door shows a row of it to anybody else, nor writes one', async () => {
    const { at, rose, awa, bruno, garden, orderId } = await funded('Base de données');
    await help(rose, at, orderId, 1200);
    const cora = await at.member('Cora');
    const accountOf = async ({ email }: Person) =>
      (await world.admin.query<{ id: string }>('select id from accounts where email = $1', [email])).rows[0]
        ?.id ?? '';
    /** Secret rows that a door shows, whoever comes in: moves, entries, postings. */
    const seen = async (account: string, role = 'cabas_collective') => {
      await world.admin.query('begin');
      await world.admin.query(
        `select set_config('app.account_id', $1, true), set_config('app.collective_id', $2, true), set_config('app.known_collective_ids', $3, true),
           set_config('app.producer_id', $4, true)`,
        [account, at.id, `{${at.id}}`, garden],
      );
      try {
        if (role === 'cabas_person') {
          await world.admin.query('set local role cabas_person');
          return [(await world.admin.query('select id from fund_moves')).rows.length];
        }
        if (role === 'cabas_producer') await world.admin.query('set local role cabas_producer');
        else await world.admin.query('set local role cabas_collective');
        const { rows } = await world.admin.query<{
          moves: number;
          entries: number;
          postings: number;
          member: number;
        }>(
          `select (select count(*)::int from fund_moves where kind = 'SPENT') as moves, (select count(*)::int from ledger_entries where secret or fund_move_id is not null) as entries,
             (select count(*)::int from ledger_postings where secret) as postings,
             (select count(*)::int from ledger_postings p join ledger_entries e on e.id = p.entry_id where p.account = 'MEMBER' and e.kind = 'CONTRIBUTION' and p.cents < 0) as member`,
        );
        return Object.values(rows[0] ?? {});
      } catch (error) {
        return [(error as { code?: string }).code ?? 'failed'];
      } finally {
        await world.admin.query('rollback');
      }
    };
    expect(await seen(await accountOf(rose))).toEqual([1, 1, 2, 1]);
    for (const role of ['ADMIN', 'AUDITOR', 'COORDINATOR', 'REFERENT', 'VOLUNTEER', 'MEMBER']) {
      await become(at, cora, role);
      expect([role, await seen(await accountOf(cora))]).toEqual([role, [0, 0, 0, 0]]);
    }
    expect(await seen(await accountOf(bruno))).toEqual([0, 0, 0, 0]);
    expect(await seen('')).toEqual([0, 0, 0, 0]); // a job, which nobody signs in for
    expect(await seen(await accountOf(awa), 'cabas_person')).toEqual([1]);
    expect(await seen(await accountOf(bruno), 'cabas_person')).toEqual([0]);
    expect(await seen(await accountOf(rose), 'cabas_producer')).toEqual(['42501']);
    await become(at, cora, 'ADMIN');
    await world.admin.query('begin');
    await world.admin.query(
      `select set_config('app.account_id', $1, true), set_config('app.collective_id', $2, true)`,
      [await accountOf(cora), at.id],
    );
    await world.admin.query('set local role cabas_collective');
    await expect(
      world.admin.query(
        `insert into fund_moves (id, kind, amount_cents, order_id, membership_id, by_membership_id)
         select gen_random_uuid(), 'SPENT', 1, o.id, o.membership_id, o.membership_id from orders o where o.id = $1`,
        [orderId],
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await world.admin.query('rollback');
  });

  const logOf = async (at: TestCollective) =>
    (
      await world.admin.query(
        'select action, subject_id from audit_entries where collective_id = $1 order by id',
        [at.id],
      )
    ).rows;
  async function handOutOf(person: Person, at: TestCollective, id: string): Promise<object> {
    const { handOutSheet } = await person.gql<{ handOutSheet: object }>(
      'query($id: UUID!) { handOutSheet(distributionId: $id) { baskets { name totalCents } } }',
      { id },
      at.scope,
    );
    return handOutSheet;
  }
  async function eveningOf(person: Person, at: TestCollective, id: string): Promise<object> {
    const { evening } = await person.gql<{ evening: object }>(
      'query($id: UUID!) { evening(distributionId: $id) { members { memberName dueCents paidCents accountCents } } }',
      { id },
      at.scope,
    );
    return evening;
  }
});
