import { addDays, toLocal } from '@cabas/kernel';
import {
  startWorld,
  type Client,
  type TestCollective,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
} from '@cabas/testing';
import { memberIdOf, owed } from './business-acts.ts';

interface Statement {
  readonly debtorName: string;
  readonly creditorName: string;
  readonly openingCents: number;
  readonly closingCents: number;
  readonly lines: { words: string; on: string; cents: number; balanceCents: number }[];
  readonly path: string;
}
const FIELDS =
  '{ debtorName creditorName openingCents closingCents path lines { words on cents balanceCents } }';

describe('a statement of account', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const ofMember = async (
    at: TestCollective,
    variables: object,
    reader: Client = at.admin,
  ): Promise<Statement | null> =>
    (
      await reader.gql<{ memberStatement: Statement | null }>(
        `query($memberId: UUID!, $producerId: UUID, $from: Date!, $to: Date!) {
           memberStatement(memberId: $memberId, producerId: $producerId, from: $from, to: $to) ${FIELDS} }`,
        variables,
        at.scope,
      )
    ).memberStatement;

  it('of a member begins where the days before ended, and ends at what the ledger says; on paper too', async () => {
    const { at } = await collectiveWithPapers(world, 'Relevés', 'SLIPS', {
      flow: 'RESALE',
      marginBp: 300,
      marginMode: 'ON_TOP',
    });
    const lea = await at.member('Léa');
    for (const name of ['Premier', 'Second']) {
      const sale = await at.openSale({ name });
      await everyoneOrders(at, sale, [lea]);
      await handOut(at, sale);
    }
    await world.settle();
    const memberId = await memberIdOf(at, lea);
    const paid = { idempotencyKey: crypto.randomUUID(), memberId, means: 'TRANSFER', amountCents: 1000 };
    await at.do(
      'mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename ... on Problem { code } } }',
      'MemberAccount',
      { input: paid },
    );
    const today = toLocal(new Date(), at.timeZone).date;
    const pickup = addDays(today, 3);
    const all = await ofMember(at, { memberId, from: today, to: pickup });
    const total = await owed(world, at);
    expect(all).toMatchObject({ openingCents: 0, closingCents: total, creditorName: 'Relevés' });
    expect(all?.lines.map(({ words, cents }) => [words.split(' · ')[0], cents > 0])).toEqual([
      ['Règlement', false],
      ['Commande', true],
      ['Commande', true],
    ]);
    // what was before the first day is in the opening balance
    const later = await ofMember(at, { memberId, from: addDays(today, 1), to: pickup });
    expect([later?.openingCents, later?.lines.length, later?.closingCents]).toEqual([-1000, 2, total]);
    const none = await ofMember(at, { memberId, from: addDays(pickup, 1), to: addDays(pickup, 9) });
    expect([none?.openingCents, none?.lines, none?.closingCents]).toEqual([total, [], total]);
    const pdf = await at.admin.fetch(all?.path ?? '');
    expect([pdf.status, (await pdf.text()).slice(0, 5)]).toEqual([200, '%PDF-']);
    expect((await lea.fetch(all?.path ?? '')).status).toBe(403);
    expect((await at.admin.fetch(`${(all?.path ?? '').split('?')[0]}?from=hier&to=demain`)).status).toBe(422);
  });

  it('of a farm says what the collective owes it, sale by sale', async () => {
    const { at, oven } = await collectiveWithPapers(world, 'Relevés de ferme', 'SLIPS', {
      flow: 'RESALE',
      marginBp: 300,
      marginMode: 'ON_TOP',
    });
    const sale = await at.openSale({ name: 'Marché d’hiver' });
    await everyoneOrders(at, sale, [await at.member('Léa'), await at.member('Théo')]);
    await handOut(at, sale);
    await world.settle();
    const today = toLocal(new Date(), at.timeZone).date;
    const { farmStatement } = await at.admin.gql<{ farmStatement: Statement }>(
      `query($producerId: UUID!, $from: Date!, $to: Date!) { farmStatement(producerId: $producerId, from: $from, to: $to) ${FIELDS} }`,
      { producerId: oven, from: today, to: addDays(today, 3) },
      at.scope,
    );
    expect(farmStatement).toMatchObject({
      ...{ debtorName: 'Relevés de ferme', creditorName: 'Le Four', openingCents: 0 },
      closingCents: 2 * (333 + 942),
    });
    expect(farmStatement.lines[0]?.words).toContain('Achat · Marché d’hiver');
    const pdf = await at.admin.fetch(farmStatement.path);
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
  });
});
