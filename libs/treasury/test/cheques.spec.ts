import { randomUUID } from 'node:crypto';
import { addDays, toLocal } from '@cabas/kernel';
import {
  collectiveWithPapers,
  everyoneOrders,
  handOut,
  startWorld,
  type TestCollective,
  type World,
} from '@cabas/testing';

const CHEQUE =
  'paymentId memberName payeeName amountCents number bank receivedOn plannedOn state stateOn reason slip { number path } validUntil soonTooOld';
const LIST = `query($state: ChequeState, $producerId: UUID, $first: Int, $after: String) { cheques(state: $state, producerId: $producerId, first: $first, after: $after) {
  totalCount amountCents pageInfo { hasNextPage endCursor } edges { node { ${CHEQUE} } } } }`;
const PROBLEM = '__typename ... on Problem { code } ... on InvalidInput { fields { path code } }';
const MOVE = `mutation($input: MoveChequesInput!) { moveCheques(input: $input) { ${PROBLEM} ... on ChequesMoved { slip { number path } cheques { ${CHEQUE} } } } }`;
const DESCRIBE = `mutation($input: DescribeChequeInput!) { describeCheque(input: $input) { ${PROBLEM} ... on Cheque { ${CHEQUE} } } }`;
const BOUNCE = `mutation($id: UUID!, $reason: String!, $on: Date) { bounceCheque(paymentId: $id, reason: $reason, on: $on) { ${PROBLEM} ... on Cheque { ${CHEQUE} } } }`;

interface Cheque {
  readonly paymentId: string;
  readonly memberName: string;
  readonly payeeName: string;
  readonly amountCents: number;
  readonly number: string | null;
  readonly plannedOn: string | null;
  readonly state: string;
  readonly slip: { number: number; path: string } | null;
  readonly soonTooOld: boolean;
}
interface Answer extends Cheque {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: readonly { path: string; code: string }[];
  readonly cheques: readonly Cheque[];
}

describe('cheques', () => {
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
    await handOut(shop.at, sale);
    await world.settle();
    const { rows } = await world.admin.query<{ id: string; name: string }>(
      'select id, given_name as name from memberships where collective_id = $1',
      [shop.at.id],
    );
    const memberOf = (who: string) => rows.find((row) => row.name === who)?.id ?? '';
    return { ...shop, sale, memberOf };
  }
  /** A cheque as the treasurer receives it. */
  const receive = async (
    at: TestCollective,
    memberId: string,
    producerId: string | null,
    amountCents: number,
    more: object = {},
  ) => {
    const { lines } = await at.do<{ lines: { paymentId: string | null; cents: number }[] }>(
      'mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename ... on Problem { code } ... on MemberAccount { lines { paymentId cents } } } }',
      'MemberAccount',
      {
        input: { idempotencyKey: randomUUID(), memberId, producerId, means: 'CHEQUE', amountCents, ...more },
      },
    );
    return lines.findLast(({ cents }) => cents === -amountCents)?.paymentId ?? '';
  };
  const list = async (at: TestCollective, more: object = {}) =>
    (
      await at.admin.gql<{
        cheques: {
          totalCount: number;
          amountCents: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          edges: { node: Cheque }[];
        };
      }>(LIST, more, at.scope)
    ).cheques;
  const move = async (at: TestCollective, input: object) =>
    (await at.admin.gql<{ moveCheques: Answer }>(MOVE, { input }, at.scope)).moveCheques;
  const bounce = async (at: TestCollective, id: string, reason = 'sans provision') =>
    (await at.admin.gql<{ bounceCheque: Answer }>(BOUNCE, { id, reason }, at.scope)).bounceCheque;
  const owed = async (at: TestCollective, memberId: string, producerId: string | null) => {
    const { memberAccount } = await at.admin.gql<{ memberAccount: { lines: { balanceCents: number }[] } }>(
      'query($memberId: UUID!, $producerId: UUID) { memberAccount(memberId: $memberId, producerId: $producerId) { lines { balanceCents } } }',
      { memberId, producerId },
      at.scope,
    );
    return memberAccount.lines.at(-1)?.balanceCents;
  };
  const ledger = async (at: TestCollective) => {
    const { rows } = await world.admin.query<{ account: string; cents: number }>(
      `select account, sum(cents)::int as cents from ledger_postings where collective_id = $1 and account in ('CHEQUE', 'CHEQUE_REMITTED', 'BANK')
       group by 1 having sum(cents) <> 0 order by 1`,
      [at.id],
    );
    return Object.fromEntries(rows.map(({ account, cents }) => [account, cents]));
  };

  it('received pay at once; their number, bank and planned day may be written later, and what was written stays', async () => {
    const { at, oven, memberOf } = await sold('Reçus');
    const id = await receive(at, memberOf('Awa'), oven, 1275);
    expect(await owed(at, memberOf('Awa'), oven)).toBe(0);
    const describe = async (details: object) =>
      (
        await at.admin.gql<{ describeCheque: Answer }>(
          DESCRIBE,
          { input: { paymentId: id, ...details } },
          at.scope,
        )
      ).describeCheque;
    await describe({ number: '0004512', bank: 'Crédit rural' });
    const planned = await describe({ number: '0004512', bank: 'Crédit rural', plannedOn: '2027-01-15' });
    expect(planned).toMatchObject({
      number: '0004512',
      bank: 'Crédit rural',
      plannedOn: '2027-01-15',
      state: 'RECEIVED',
      soonTooOld: false,
    });
    const { rows } = await world.admin.query('select 1 from cheque_events where payment_id = $1', [id]);
    expect(rows).toHaveLength(2);
    expect(await ledger(at)).toEqual({ CHEQUE: 1275 });
  });

  it('are handed to their farm with a numbered slip, then paid in: the amount moves with them', async () => {
    const { at, oven, memberOf } = await sold('Remis');
    const ids = [
      await receive(at, memberOf('Awa'), oven, 1275),
      await receive(at, memberOf('Bruno'), oven, 1000),
    ];
    const { slip, cheques } = await move(at, { to: 'REMITTED', paymentIds: ids });
    expect(slip).toMatchObject({ number: 1 });
    expect(cheques.map(({ memberName, state }) => [memberName, state])).toEqual([
      ['Awa Essai', 'REMITTED'],
      ['Bruno Essai', 'REMITTED'],
    ]);
    expect(await ledger(at)).toEqual({ CHEQUE_REMITTED: 2275 });
    const pdf = await at.admin.fetch(slip?.path ?? '');
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const paidIn = await move(at, { to: 'DEPOSITED', paymentIds: [ids[0]] });
    expect(paidIn).toMatchObject({ slip: null, cheques: [{ state: 'DEPOSITED', slip: { number: 1 } }] });
    expect(await ledger(at)).toEqual({ BANK: 1275, CHEQUE_REMITTED: 1000 });
    expect(await list(at, { state: 'REMITTED' })).toMatchObject({ totalCount: 1, amountCents: 1000 });
  });

  it('to the collective’s order are taken to its bank with a slip, in resale', async () => {
    const { at, memberOf } = await sold('Revente', { flow: 'RESALE', marginBp: 1000, marginMode: 'ON_TOP' });
    const id = await receive(at, memberOf('Awa'), null, 1500);
    expect(await move(at, { to: 'REMITTED', paymentIds: [id] })).toMatchObject({ code: 'CHEQUE_ELSEWHERE' });
    expect(await move(at, { to: 'DEPOSITED', paymentIds: [id] })).toMatchObject({ slip: { number: 1 } });
    expect(await ledger(at)).toEqual({ BANK: 1500 });
  });

  it('that bounce leave the debt as it was, with the reason, and no money in the bank', async () => {
    const { at, oven, memberOf } = await sold('Rejetés');
    const id = await receive(at, memberOf('Awa'), oven, 1275);
    expect(await bounce(at, id)).toMatchObject({ code: 'CHEQUE_ELSEWHERE' });
    await move(at, { to: 'REMITTED', paymentIds: [id] });
    await move(at, { to: 'DEPOSITED', paymentIds: [id] });
    expect(await bounce(at, id, ' ')).toMatchObject({ fields: [{ path: 'reason', code: 'REQUIRED' }] });
    expect(await bounce(at, id)).toMatchObject({ state: 'BOUNCED', reason: 'sans provision' });
    expect(await owed(at, memberOf('Awa'), oven)).toBe(1275);
    expect(await ledger(at)).toEqual({});
    expect(await bounce(at, id)).toMatchObject({ code: 'CHEQUE_ELSEWHERE' });
    expect((await list(at, { state: 'BOUNCED' })).edges).toHaveLength(1);
  });

  it('are moved once, though two click at the same moment', async () => {
    const { at, oven, memberOf } = await sold('Deux fois');
    const id = await receive(at, memberOf('Awa'), oven, 1275);
    const answers = await Promise.all([1, 2].map(() => move(at, { to: 'REMITTED', paymentIds: [id] })));
    expect(answers.map(({ code, __typename }) => code ?? __typename).sort()).toEqual([
      'CHEQUE_ELSEWHERE',
      'ChequesMoved',
    ]);
    expect(await ledger(at)).toEqual({ CHEQUE_REMITTED: 1275 });
  });

  it('of several farms do not go on one slip, nor one of elsewhere, nor on a day to come', async () => {
    const { at, oven, garden, memberOf } = await sold('Mêlés');
    const other = await sold('Ailleurs');
    const [one, two] = [
      await receive(at, memberOf('Awa'), oven, 500),
      await receive(at, memberOf('Awa'), garden, 100),
    ];
    expect(await move(at, { to: 'REMITTED', paymentIds: [one, two] })).toMatchObject({
      code: 'CHEQUES_OF_SEVERAL',
    });
    const foreign = await receive(other.at, other.memberOf('Awa'), other.oven, 500);
    expect((await move(at, { to: 'REMITTED', paymentIds: [one, foreign] })).__typename).toBe('NotFound');
    const tomorrow = addDays(toLocal(new Date(), at.timeZone).date, 1);
    expect(await move(at, { to: 'REMITTED', paymentIds: [one], on: tomorrow })).toMatchObject({
      fields: [{ path: 'on', code: 'IN_THE_FUTURE' }],
    });
    expect(await ledger(at)).toEqual({ CHEQUE: 600 });
  });

  it('eleven months old and not paid in are pointed out; one taken back as a slip of the pen is none', async () => {
    const { at, oven, memberOf } = await sold('Vieux');
    const today = toLocal(new Date(), at.timeZone).date;
    await receive(at, memberOf('Awa'), oven, 100, { receivedOn: addDays(today, -340) });
    await receive(at, memberOf('Awa'), oven, 200, { receivedOn: addDays(today, -300) });
    const wrong = await receive(at, memberOf('Awa'), oven, 300);
    const back = await at.do<{ __typename: string }>(
      'mutation($id: UUID!) { reversePayment(paymentId: $id, reason: "erreur") { __typename } }',
      'MemberAccount',
      { id: wrong },
    );
    expect(back.__typename).toBe('MemberAccount');
    const { edges } = await list(at);
    expect(edges.map(({ node }) => [node.amountCents, node.soonTooOld])).toEqual([
      [100, true],
      [200, false],
    ]);
  });

  it('that left the hand are not taken back as a slip of the pen', async () => {
    const { at, oven, memberOf } = await sold('Partis');
    const id = await receive(at, memberOf('Awa'), oven, 1275);
    await move(at, { to: 'REMITTED', paymentIds: [id] });
    const { reversePayment } = await at.admin.gql<{ reversePayment: { code?: string } }>(
      'mutation($id: UUID!) { reversePayment(paymentId: $id, reason: "erreur") { __typename ... on Problem { code } } }',
      { id },
      at.scope,
    );
    expect(reversePayment.code).toBe('CHEQUE_ELSEWHERE');
  });
});
