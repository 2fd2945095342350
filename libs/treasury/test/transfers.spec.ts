import { randomUUID } from 'node:crypto';
import { epcCode, normalizeReference } from '@cabas/kernel';
import {
  startWorld,
  type Person,
  type TestCollective,
  type World,
  collectiveWithPapers,
  handOut,
  letHoldPass,
  everyoneOrders,
} from '@cabas/testing';

const SLIPS =
  'query($id: UUID!) { transferSlips(orderId: $id) { producerId payeeName holder iban bic reference amountCents paidCents heldCents code } }';
const SET = `mutation($input: BankAccountInput!) { setBankAccount(input: $input) { __typename ... on Problem { code } ... on InvalidInput { fields { path code } }
  ... on BankAccounts { accounts { producerId payeeName holder iban bic by } } } }`;
const IBAN = 'FR7630006000011234567890189';

interface Slip {
  readonly payeeName: string;
  readonly holder: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly reference: string;
  readonly amountCents: number;
  readonly paidCents: number;
  readonly code: string | null;
}
interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: readonly { path: string; code: string }[];
  readonly accounts: readonly { payeeName: string; holder: string; iban: string | null }[];
}

describe('paying by transfer', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  async function sold(name: string, more: object = {}) {
    const shop = await collectiveWithPapers(world, name, 'SLIPS', more);
    const sale = await shop.at.openSale();
    const people = [await shop.at.member('Awa'), await shop.at.member('Bruno')] as const;
    await everyoneOrders(shop.at, sale, people);
    return { ...shop, sale, people };
  }
  const set = async (at: TestCollective, input: object, person: Person = at.admin) =>
    (
      await person.gql<{ setBankAccount: Answer }>(
        SET,
        { input: { holder: 'EARL du Four à pain', ...input } },
        at.scope,
      )
    ).setBankAccount;
  const orderOf = async (person: Person) => {
    const { myOrders } = await person.gql<{ myOrders: { edges: { node: { id: string } }[] } }>(
      '{ myOrders(first: 1) { edges { node { id } } } }',
    );
    return myOrders.edges[0]?.node.id ?? '';
  };
  const slips = async (person: Person, id: string) =>
    (await person.gql<{ transferSlips: Slip[] | null }>(SLIPS, { id })).transferSlips;

  it('gives account, amount and an exact reference for each payee who said where, and the code that a bank reads', async () => {
    const { at, people, oven } = await sold('Virements');
    const [awa, bruno] = people;
    const id = await orderOf(awa);
    expect(await slips(awa, id)).toEqual([]);
    await set(at, { producerId: oven, iban: 'FR76 3000 6000 0112 3456 7890 189', bic: 'agrifrpp' });
    const [slip, ...others] = (await slips(awa, id)) ?? [];
    expect(others).toEqual([]);
    expect(slip).toMatchObject({
      payeeName: 'Le Four',
      holder: 'EARL du Four à pain',
      iban: IBAN,
      bic: 'AGRIFRPP',
      amountCents: 1275,
      paidCents: 0,
    });
    const reference = slip?.reference ?? '';
    expect(normalizeReference(reference)).toBe(reference);
    expect(slip?.code).toBe(
      epcCode({ holder: 'EARL du Four à pain', iban: IBAN, bic: 'AGRIFRPP', amountCents: 1275, reference }),
    );
    const [other] = (await slips(bruno, await orderOf(bruno))) ?? [];
    expect(other?.reference).not.toBe(reference);
    expect(await slips(bruno, id)).toBeNull();
  });

  it('asks the collective’s account in resale, with the same reference at the next sale', async () => {
    const { at, people } = await sold('Revente', { flow: 'RESALE', marginBp: 1000, marginMode: 'ON_TOP' });
    const [awa] = people;
    await set(at, { holder: 'Association des Paniers', iban: IBAN });
    const first = (await slips(awa, await orderOf(awa)))?.[0];
    expect(first).toMatchObject({ payeeName: 'Revente', holder: 'Association des Paniers', bic: null });
    await everyoneOrders(at, await at.openSale({ name: 'La suivante' }), [awa]);
    expect((await slips(awa, await orderOf(awa)))?.[0]?.reference).toBe(first?.reference);
  });

  it('asks only for what is left, by the reckoning of online payment: what was paid at the table and what the treasurer noted are off the code', async () => {
    const { at, sale, people, oven } = await sold('Reste');
    const [awa] = people;
    await set(at, { producerId: oven, iban: IBAN });
    const id = await orderOf(awa);
    await handOut(at, sale);
    await world.settle();
    const { rows } = await world.admin.query<{ memberId: string }>(
      `select m.id as "memberId" from memberships m where m.collective_id = $1 and m.given_name = 'Awa'`,
      [at.id],
    );
    const memberId = rows[0]?.memberId;
    const pay = (amountCents: number) =>
      at.do(
        'mutation($input: SendGesturesInput!) { sendGestures(input: $input) { __typename } }',
        'GesturesSent',
        {
          input: {
            distributionId: sale.distributions[0]?.id,
            device: 'telephone-1',
            gestures: [
              {
                id: randomUUID(),
                kind: 'PAY',
                seen: 0,
                at: new Date().toISOString(),
                memberId,
                payeeId: oven,
                means: 'CASH',
                amountCents,
              },
            ],
          },
        },
      );
    const noted = (amountCents: number) =>
      at.do(
        'mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename } }',
        'MemberAccount',
        {
          input: { idempotencyKey: randomUUID(), memberId, producerId: oven, means: 'TRANSFER', amountCents },
        },
      );
    await pay(1000);
    await noted(200);
    const [slip] = (await slips(awa, id)) ?? [];
    expect(slip).toMatchObject({ amountCents: 75, paidCents: 1200, heldCents: 0 });
    const { holder = '', bic = null, reference = '' } = slip ?? {};
    expect(slip?.code).toBe(epcCode({ holder, iban: IBAN, bic, amountCents: 75, reference }));
    // written down before they had an account: it is theirs all the same
    await world.admin.query('set session_replication_role = replica');
    await world.admin.query('update payments_received set account_id = null where membership_id = $1', [
      memberId,
    ]);
    await world.admin.query('set session_replication_role = default');
    expect(await slips(awa, id)).toMatchObject([{ amountCents: 75, paidCents: 1200 }]);
    await noted(75);
    expect(await slips(awa, id)).toMatchObject([{ amountCents: 0, paidCents: 1275, code: null }]);
    await noted(300);
    expect(await slips(awa, id)).toMatchObject([{ amountCents: 0, code: null }]);
    await everyoneOrders(at, await at.openSale({ name: 'La suivante' }), [awa]);
    expect(await slips(awa, await orderOf(awa))).toMatchObject([{ amountCents: 975, paidCents: 300 }]);
  });

  it('pays all that is owed to one payee by the books, with the same reference; nothing owed, no slip', async () => {
    const { at, sale, people, oven, garden } = await sold('Relevé');
    const [awa, bruno] = people;
    await set(at, { producerId: oven, iban: IBAN });
    await set(at, { producerId: garden, iban: IBAN });
    await at.do(
      'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
      'Participation',
      { input: { producerId: garden, paymentTerms: { means: ['CASH'], moment: 'AT_PICKUP' } } },
    );
    const owed = async (person: Person, producerId: string | null) =>
      (
        await person.gql<{ accountTransfer: Slip | null }>(
          'query($collectiveId: UUID!, $producerId: UUID) { accountTransfer(collectiveId: $collectiveId, producerId: $producerId) { producerId payeeName holder iban bic reference amountCents paidCents heldCents code } }',
          { collectiveId: at.id, producerId },
        )
      ).accountTransfer;
    expect(await owed(awa, oven)).toBeNull();
    const [slip] = (await slips(awa, await orderOf(awa))) ?? [];
    await handOut(at, sale);
    await world.settle();
    const next = await at.openSale({ name: 'La suivante' });
    await everyoneOrders(at, next, people);
    await handOut(at, next);
    await world.settle();
    const { reference = '' } = slip ?? {};
    const payment = { holder: 'EARL du Four à pain', iban: IBAN, bic: null, amountCents: 2550, reference };
    expect(await owed(awa, oven)).toMatchObject({ ...payment, payeeName: 'Le Four', code: epcCode(payment) });
    expect((await owed(bruno, oven))?.reference).not.toBe(reference);
    // cash only; in a direct sale nothing is the collective's; a stranger has no account
    expect([await owed(awa, garden), await owed(awa, null)]).toEqual([null, null]);
    expect(await owed(await world.person('Zoé'), oven)).toBeNull();
    const { rows } = await world.admin.query<{ id: string }>(
      `select id from memberships where collective_id = $1 and given_name = 'Awa'`,
      [at.id],
    );
    await at.do(
      'mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename } }',
      'MemberAccount',
      {
        input: {
          ...{ idempotencyKey: randomUUID(), memberId: rows[0]?.id, producerId: oven },
          ...{ means: 'TRANSFER', amountCents: 2550 },
        },
      },
    );
    expect(await owed(awa, oven)).toBeNull();
  });

  it('is not offered where a payee takes other means only, or its account was taken out', async () => {
    const { at, people, oven, garden } = await sold('Sans');
    const [awa] = people;
    const id = await orderOf(awa);
    await set(at, { producerId: oven, iban: IBAN });
    await set(at, { producerId: garden, iban: IBAN });
    await at.do(
      'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
      'Participation',
      {
        input: { producerId: garden, paymentTerms: { means: ['CASH'], moment: 'AT_PICKUP' } },
      },
    );
    expect((await slips(awa, id))?.map(({ payeeName }) => payeeName)).toEqual(['Le Four']);
    await set(at, { producerId: oven, iban: null });
    expect(await slips(awa, id)).toEqual([]);
  });

  it('refuses an account number with a wrong digit, a name the bank would not know, a farm of elsewhere', async () => {
    const { at, oven } = await sold('Fausse');
    const other = await collectiveWithPapers(world, 'Autre', 'SLIPS');
    expect(await set(at, { producerId: oven, iban: 'FR7630006000011234567890188' })).toMatchObject({
      fields: [{ path: 'iban', code: 'NOT_AN_IBAN' }],
    });
    expect(await set(at, { producerId: oven, iban: IBAN, bic: 'AGRI' })).toMatchObject({
      fields: [{ path: 'bic', code: 'NOT_A_BIC' }],
    });
    expect(await set(at, { producerId: oven, iban: IBAN, holder: ' ' })).toMatchObject({
      fields: [{ path: 'holder', code: 'REQUIRED' }],
    });
    expect((await set(at, { producerId: other.oven, iban: IBAN })).__typename).toBe('NotFound');
  });

  it('keeps every account that was, and tells the log that it changed, never its number', async () => {
    const { at, oven } = await sold('Journal');
    await set(at, { producerId: oven, iban: IBAN });
    await set(at, { producerId: oven, iban: IBAN });
    await set(at, { producerId: oven, iban: 'BE68 5390 0754 7034' });
    await letHoldPass(at);
    const { accounts } = await set(at, { producerId: oven, iban: 'BE68 5390 0754 7034' });
    expect(accounts.map(({ payeeName, iban }) => [payeeName, iban])).toEqual([
      ['Journal', null],
      ['Le Four', 'BE68539007547034'],
      ['Les Jardins', null],
    ]);
    const kept = await world.admin.query(
      'select iban from bank_accounts where collective_id = $1 order by at',
      [at.id],
    );
    expect(kept.rows.map(({ iban }: { iban?: string }) => iban)).toEqual([IBAN, 'BE68539007547034']);
    const log = await world.admin.query<{ detail: object }>(
      `select detail from audit_entries where collective_id = $1 and action = 'BANK_ACCOUNT_SET' order by at`,
      [at.id],
    );
    expect(log.rows.map(({ detail }) => detail)).toEqual([
      { before: null, after: 'FR…0189' },
      { before: 'FR…0189', after: 'BE…7034' },
    ]);
  });
});
