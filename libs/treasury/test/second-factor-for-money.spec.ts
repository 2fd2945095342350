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

describe('the second factor, where money and names leave', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  /** A sale that was handed out, and people with one role each whose fourteen days are over. */
  async function sold(name: string, paperwork: string, flow: 'DIRECT' | 'RESALE') {
    const shop = await collectiveWithPapers(
      world,
      name,
      paperwork,
      flow === 'RESALE' ? { flow, marginBp: 0 } : {},
    );
    const { at } = shop;
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [await at.member('Awa')]);
    await handOut(at, sale);
    await world.settle();
    const people = new Map<string, Person>();
    for (const role of ['TREASURER', 'COORDINATOR', 'AUDITOR']) {
      const person = await at.member(role.toLowerCase());
      people.set(role, person);
      await world.admin.query(
        `update memberships set roles = array[$3] where collective_id = $1 and account_id = (select id from accounts where email = $2)`,
        [at.id, person.email, role],
      );
    }
    const letGraceEnd = () =>
      world.admin.query(
        'update memberships set second_factor_due_at = clock_timestamp() where collective_id = $1 and second_factor_due_at is not null',
        [at.id],
      );
    const as = (role: string) => people.get(role) ?? at.admin;
    return { ...shop, sale, as, letGraceEnd, distribution: sale.distributions[0]?.id ?? '' };
  }
  const call = async (
    person: Person,
    at: TestCollective,
    mutation: string,
    head: string,
    variables: object,
  ): Promise<string> => {
    const { answer } = await person.gql<{ answer: { __typename: string; code?: string } }>(
      `mutation(${head}) { answer: ${mutation} { ${PROBLEM} } }`,
      variables,
      at.scope,
    );
    return answer.code ?? answer.__typename;
  };
  const codeOf = async (person: Person, path: string) => {
    const answer = await person.fetch(path);
    return answer.status === 200 ? 200 : ((await answer.json()) as { code: string }).code;
  };

  it('is asked of a treasurer and an admin before documents are issued or corrected', async () => {
    const { at, as, letGraceEnd, distribution } = await sold('Émettre', 'RECEIPTS', 'DIRECT');
    await letGraceEnd();
    for (const role of ['TREASURER', 'ADMIN']) {
      expect(
        await call(as(role), at, 'startDocumentRun(distributionId: $id)', '$id: UUID!', { id: distribution }),
      ).toBe('SECOND_FACTOR_REQUIRED');
      expect(
        await call(as(role), at, 'correctIssued(input: $input)', '$input: CorrectIssuedInput!', {
          input: { orderId: randomUUID(), lines: [{ lineId: randomUUID(), quantity: 0 }], reason: 'abîmé' },
        }),
      ).toBe('SECOND_FACTOR_REQUIRED');
    }
    expect(
      await call(as('COORDINATOR'), at, 'correctIssued(input: $input)', '$input: CorrectIssuedInput!', {
        input: { orderId: randomUUID(), lines: [{ lineId: randomUUID(), quantity: 0 }], reason: 'abîmé' },
      }),
    ).toBe('SECOND_FACTOR_REQUIRED');
  });

  it('is asked before farms are paid, also of a collective that resells with slips alone', async () => {
    const { at, as, letGraceEnd, sale, garden } = await sold('Régler', 'SLIPS', 'RESALE');
    const iban = 'FR7630006000011234567890189';
    for (const producerId of [null, garden])
      await at.do(
        `mutation($input: BankAccountInput!) { setBankAccount(input: $input) { ${PROBLEM} } }`,
        'BankAccounts',
        { input: { producerId, holder: 'Association', iban } },
      );
    const settlement = await at.do<{ id: string; path: string; lines: { id: string }[] }>(
      `mutation($input: CreateSettlementInput!) { createSettlement(input: $input) { ${PROBLEM} ... on Settlement { id path lines { id } } } }`,
      'Settlement',
      { input: { lines: [{ cycleId: sale.id, producerId: garden, amountCents: 100 }] } },
    );
    expect(await codeOf(as('TREASURER'), settlement.path)).toBe(200);
    await letGraceEnd();
    const acts = [
      [
        'createSettlement(input: $input)',
        '$input: CreateSettlementInput!',
        { input: { lines: [{ cycleId: sale.id, producerId: garden, amountCents: 100 }] } },
      ],
      ['markSettlementPaid(settlementId: $id)', '$id: UUID!', { id: settlement.id }],
      [
        'undoSettlementLine(settlementLineId: $id, reason: "non")',
        '$id: UUID!',
        { id: settlement.lines[0]?.id },
      ],
    ] as const;
    for (const role of ['TREASURER', 'ADMIN']) {
      for (const [mutation, head, variables] of acts)
        expect(await call(as(role), at, mutation, head, variables)).toBe('SECOND_FACTOR_REQUIRED');
      expect(await codeOf(as(role), settlement.path)).toBe('SECOND_FACTOR_REQUIRED');
    }
  });

  it('is asked of everybody who may take all names and sums away, as soon as the collective issues or resells', async () => {
    const { at, as, letGraceEnd, distribution, sale } = await sold('Exporter', 'RECEIPTS', 'DIRECT');
    const files = [
      `/files/c/${at.id}/distributions/${distribution}/export-lines.csv`,
      `/files/c/${at.id}/cycles/${sale.id}/export-points.xlsx`,
    ];
    const roles = ['TREASURER', 'COORDINATOR', 'AUDITOR', 'ADMIN'];
    for (const role of roles) expect(await codeOf(as(role), files[0] ?? '')).toBe(200);
    await letGraceEnd();
    for (const role of roles)
      for (const file of files) expect(await codeOf(as(role), file)).toBe('SECOND_FACTOR_REQUIRED');
  });

  it('a treasurer who wants slips only meets no mandate, no series and no second factor: her sign-in is enough for all she does', async () => {
    const { at, as, letGraceEnd, distribution, garden } = await sold('Bons seulement', 'SLIPS', 'DIRECT');
    await letGraceEnd();
    await world.admin.query(
      `update memberships set created_at = created_at - interval '1 year' where collective_id = $1`,
      [at.id],
    );
    const rose = as('TREASURER');
    const { members } = await rose.gql<{ members: { edges: { node: { id: string } }[] } }>(
      '{ members(first: 5) { edges { node { id } } } }',
      {},
      at.scope,
    );
    const { viewer } = await rose.gql<{ viewer: { memberships: { secondFactorDueAt: string | null }[] } }>(
      '{ viewer { memberships { secondFactorDueAt } } }',
    );
    expect(viewer.memberships).toEqual([{ secondFactorDueAt: null }]);
    expect(
      await call(rose, at, 'recordPayment(input: $input)', '$input: RecordPaymentInput!', {
        input: {
          ...{ idempotencyKey: randomUUID(), memberId: members.edges[0]?.node.id, producerId: garden },
          ...{ means: 'CHEQUE', amountCents: 1000, chequeNumber: '12', chequeBank: 'CA' },
        },
      }),
    ).toBe('MemberAccount');
    const { cheques } = await rose.gql<{ cheques: { edges: { node: { paymentId: string } }[] } }>(
      '{ cheques(first: 5) { edges { node { paymentId } } } }',
      {},
      at.scope,
    );
    expect(
      await call(rose, at, 'moveCheques(input: $input)', '$input: MoveChequesInput!', {
        input: { to: 'REMITTED', paymentIds: cheques.edges.map(({ node }) => node.paymentId) },
      }),
    ).toBe('ChequesMoved');
    expect(
      await call(rose, at, 'countTill(input: $input)', '$input: CountTillInput!', {
        input: {
          ...{ distributionId: distribution, number: 1 },
          lines: [{ producerId: garden, means: 'CASH', countedCents: 0 }],
        },
      }),
    ).toBe('Evening');
    for (const iban of ['FR7630006000011234567890189', 'BE68539007547034'])
      expect(
        await call(rose, at, 'setBankAccount(input: $input)', '$input: BankAccountInput!', {
          input: { producerId: garden, holder: 'EARL', iban },
        }),
      ).toBe('BankAccounts');
    for (const type of ['csv', 'xlsx'])
      expect(await codeOf(rose, `/files/c/${at.id}/distributions/${distribution}/export-lines.${type}`)).toBe(
        200,
      );
    const { rows } = await world.admin.query(
      `select (select count(*)::int from mandates where collective_id = $1) as mandates, (select count(*)::int from document_series where collective_id = $1) as series,
         (select count(*)::int from documents where collective_id = $1) as documents`,
      [at.id],
    );
    expect(rows).toEqual([{ mandates: 0, series: 0, documents: 0 }]);
  });
});
