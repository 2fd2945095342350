import { toLocal } from '@cabas/kernel';
import {
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  startWorld,
  type Person,
  type TestCollective,
  type World,
} from '@cabas/testing';

const IBAN = 'FR7630006000011234567890189';
const LINE =
  'id label amountCents state purpose memberName proposals { memberId producerId purpose reason sure owedCents }';
const PROBLEM = '__typename ... on Problem { code } ... on InvalidInput { fields { path code } }';

interface Line {
  readonly __typename?: string;
  readonly code?: string;
  readonly id: string;
  readonly state: string;
  readonly purpose: string | null;
  readonly proposals: readonly { memberId: string; purpose: string; reason: string; sure: boolean }[];
}

describe('dues by transfer', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  /** Dues are asked of Awa, who also owes for an order; the collective’s account is known. */
  async function asked(name: string) {
    const { at, oven } = await collectiveWithPapers(world, name, 'SLIPS', { flow: 'RESALE' });
    const awa = await at.member('Awa');
    await at.do('mutation($input: DuesInput!) { setDues(input: $input) { __typename } }', 'Dues', {
      input: { amountCents: 1500, minimumCents: 1000, firstMonth: 1, required: 'NO', active: true },
    });
    await at.do(
      'mutation($input: BankAccountInput!) { setBankAccount(input: $input) { __typename } }',
      'BankAccounts',
      { input: { holder: 'Association', iban: IBAN } },
    );
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [awa]);
    await handOut(at, sale);
    await world.settle();
    return { at, oven, awa, references: await references(awa) };
  }
  async function references(person: Person): Promise<{ dues: string; gift: string; missingCents: number }> {
    const { myDues } = await person.gql<{
      myDues: { missingCents: number; giftReference: string; transfer: { reference: string } }[];
    }>('{ myDues { missingCents giftReference transfer { reference } } }');
    const [one] = myDues;
    return {
      dues: one?.transfer.reference ?? '',
      gift: one?.giftReference ?? '',
      missingCents: one?.missingCents ?? -1,
    };
  }
  async function take(
    at: TestCollective,
    rows: [label: string, credit: string][],
    farm = '',
  ): Promise<Line[]> {
    const [year, month, day] = toLocal(new Date(), at.timeZone).date.split('-');
    const body = ['Date;Libellé;Crédit', ...rows.map((row) => `${day}/${month}/${year};${row.join(';')}`)];
    await at.admin.fetch(`/files/c/${at.id}/bank-lines${farm && `?producerId=${farm}`}`, {
      method: 'POST',
      body: body.join('\n'),
    });
    const { bankLines } = await at.admin.gql<{ bankLines: { edges: { node: Line }[] } }>(
      `{ bankLines(state: OPEN) { edges { node { ${LINE} } } } }`,
      {},
      at.scope,
    );
    return bankLines.edges.map(({ node }) => node);
  }
  const apply = async (at: TestCollective, variables: object): Promise<Line> =>
    (
      await at.admin.gql<{ applyBankLine: Line }>(
        `mutation($lineId: UUID!, $memberId: UUID!, $producerId: UUID, $purpose: BankPurpose) {
           applyBankLine(lineId: $lineId, memberId: $memberId, producerId: $producerId, purpose: $purpose) { ${PROBLEM} ... on BankLine { ${LINE} } } }`,
        variables,
        at.scope,
      )
    ).applyBankLine;
  const sums = async (at: TestCollective) =>
    Object.fromEntries(
      (
        await world.admin.query<{ account: string; cents: number }>(
          `select account, sum(cents)::int as cents from ledger_postings where collective_id = $1 and account in ('TRANSFER', 'DUES', 'FUND') group by account`,
          [at.id],
        )
      ).rows.map(({ account, cents }) => [account, cents]),
    );

  it('is sure by its own reference and what is asked, and a click writes it as dues, once', async () => {
    const { at, awa, references: own } = await asked('Référence');
    const [line] = await take(at, [[`VIR AWA ${own.dues}`, '15,00']]);
    const [proposal] = line?.proposals ?? [];
    expect(proposal).toMatchObject({
      ...{ purpose: 'DUES', reason: 'REFERENCE', sure: true, owedCents: 1500, producerId: null },
    });
    const lineId = line?.id ?? '';
    const memberId = proposal?.memberId ?? '';
    for (let turn = 0; turn < 2; turn += 1)
      expect(await apply(at, { lineId, memberId, purpose: 'DUES' })).toMatchObject({
        ...{ state: 'APPLIED', purpose: 'DUES' },
      });
    expect(await sums(at)).toEqual({ TRANSFER: 1500, DUES: -1500 });
    expect((await references(awa)).missingCents).toBe(0);
    expect(await apply(at, { lineId, memberId })).toMatchObject({ code: 'BANK_LINE_APPLIED' });
  });

  it('is proposed with the reason, and never applied, when the amount is another', async () => {
    const { at, references: own } = await asked('Autre montant');
    const [line] = await take(at, [[`VIR ${own.dues}`, '12,00']]);
    expect(line?.proposals).toMatchObject([
      { purpose: 'DUES', reason: 'REFERENCE_AMOUNT', sure: false, owedCents: 1500 },
    ]);
    expect(await sums(at)).toEqual({});
    const memberId = line?.proposals[0]?.memberId;
    const [less] = await take(at, [[`VIR encore ${own.dues}`, '4,00']]);
    const few = { lineId: less?.id, memberId, purpose: 'DUES' };
    expect(await apply(at, few)).toMatchObject({ fields: [{ path: 'duesCents', code: 'TOO_SMALL' }] });
    expect(await apply(at, { lineId: line?.id, memberId, purpose: 'DUES' })).toMatchObject({
      purpose: 'DUES',
    });
    // with what came before it is enough
    expect(await apply(at, few)).toMatchObject({ purpose: 'DUES' });
    expect(await sums(at)).toEqual({ TRANSFER: 1600, DUES: -1600 });
  });

  it('with the reference of a gift goes to the fund, whatever the amount', async () => {
    const { at, references: own } = await asked('Don');
    const [line] = await take(at, [[`DON ${own.gift}`, '7,31']]);
    expect(line?.proposals).toMatchObject([{ purpose: 'GIFT', reason: 'REFERENCE', sure: true }]);
    await apply(at, { lineId: line?.id, memberId: line?.proposals[0]?.memberId, purpose: 'GIFT' });
    expect(await sums(at)).toEqual({ TRANSFER: 731, FUND: -731 });
  });

  it('on a farm’s account is neither proposed nor written as dues', async () => {
    const { at, oven, references: own } = await asked('Compte de ferme');
    const [line] = await take(at, [[`VIR ${own.dues}`, '15,00']], oven);
    expect(line?.proposals).toEqual([]);
    const { rows } = await world.admin.query<{ id: string }>(
      `select id from memberships where collective_id = $1 and given_name = 'Awa'`,
      [at.id],
    );
    expect(await apply(at, { lineId: line?.id, memberId: rows[0]?.id, purpose: 'DUES' })).toMatchObject({
      code: 'BANK_LINE_OF_A_FARM',
    });
    expect(await sums(at)).toEqual({});
  });

  it('taken back frees its line, and the dues are not paid any more', async () => {
    const { at, awa, references: own } = await asked('Reprise');
    const [line] = await take(at, [[`VIR ${own.dues}`, '15,00']]);
    await apply(at, { lineId: line?.id, memberId: line?.proposals[0]?.memberId, purpose: 'DUES' });
    const { rows } = await world.admin.query<{ id: string }>(
      `select payment_id as id from contributions where collective_id = $1`,
      [at.id],
    );
    await at.do(
      'mutation($id: UUID!) { reversePayment(paymentId: $id, reason: "erreur") { __typename } }',
      'MemberAccount',
      { id: rows[0]?.id },
    );
    expect(await take(at, [])).toMatchObject([{ state: 'OPEN', purpose: null }]);
    expect((await references(awa)).missingCents).toBe(1000);
  });
});
