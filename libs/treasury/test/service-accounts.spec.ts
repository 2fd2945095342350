import { randomUUID } from 'node:crypto';
import { addDays, toLocal } from '@cabas/kernel';
import {
  behindTheTriggers,
  collectiveWithPapers,
  legalIdentity,
  startWorld,
  type TestCollective,
  type World,
} from '@cabas/testing';
import { ledgerBalance, verified } from './ledger-acts.ts';

const ACCOUNT = `producerId invoicedCents paidCents balanceCents lines { kind documentNumber paymentId means note reversible cents balanceCents dueOn }`;
const PROBLEM = '... on Problem { code } ... on InvalidInput { fields { path code } }';

interface Account {
  readonly __typename?: string;
  readonly code?: string;
  readonly fields?: { path: string; code: string }[];
  readonly producerId: string;
  readonly invoicedCents: number;
  readonly paidCents: number;
  readonly balanceCents: number;
  readonly lines: readonly {
    kind: string;
    documentNumber: string | null;
    paymentId: string | null;
    means: string | null;
    note: string;
    reversible: boolean;
    cents: number;
    balanceCents: number;
    dueOn: string | null;
  }[];
}

describe('what a farm owes for services', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  async function shop(name: string, vatNumber?: string) {
    const { at, garden, oven } = await collectiveWithPapers(world, name, 'SLIPS');
    for (const [place, producerId] of [garden, oven].entries())
      await at.do(
        'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
        'Participation',
        { input: { producerId, legal: legalIdentity(`Ferme ${place}`, 810 + place) } },
      );
    await at.do(
      'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
      'Collective',
      { input: { legal: { ...legalIdentity('Les Paniers', 812), vatNumber } } },
    );
    return { at, garden, oven, today: toLocal(new Date(), at.timeZone).date };
  }
  const invoice = (at: TestCollective, producerId: string, netPriceCents: number, today: string) =>
    at.do<{ id: string; number: string }>(
      'mutation($input: IssueFeeInput!) { issueFee(input: $input) { __typename ... on Document { id number } ... on Problem { code } } }',
      'Document',
      {
        input: {
          ...{ idempotencyKey: randomUUID(), producerId, from: today, to: today },
          lines: [{ label: 'Tenue de l’étal', quantity: 1, netPriceCents }],
        },
      },
    );
  const accounts = async (at: TestCollective) =>
    (await at.admin.gql<{ serviceAccounts: Account[] }>(`{ serviceAccounts { ${ACCOUNT} } }`, {}, at.scope))
      .serviceAccounts;
  const pay = async (at: TestCollective, input: object): Promise<Account> =>
    (
      await at.admin.gql<{ recordServicePayment: Account }>(
        `mutation($input: RecordServicePaymentInput!) { recordServicePayment(input: $input) { __typename ${PROBLEM} ... on ServiceAccount { ${ACCOUNT} } } }`,
        { input: { idempotencyKey: randomUUID(), means: 'TRANSFER', ...input } },
        at.scope,
      )
    ).recordServicePayment;
  const reverse = async (
    at: TestCollective,
    paymentId: string | null | undefined,
    reason = 'saisi deux fois',
  ) =>
    (
      await at.admin.gql<{ reverseServicePayment: Account }>(
        `mutation($id: UUID!, $reason: String!) { reverseServicePayment(paymentId: $id, reason: $reason) { __typename ${PROBLEM} ... on ServiceAccount { ${ACCOUNT} } } }`,
        { id: paymentId, reason },
        at.scope,
      )
    ).reverseServicePayment;
  /** The journal's lines of an account number, as debit less credit. */
  const inJournal = async (at: TestCollective, year: string) => {
    const response = await at.admin.fetch(
      `/files/c/${at.id}/journal/fec.txt?from=${year}-01-01&to=${year}-12-31`,
    );
    const rows = (await response.text())
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split('\t'));
    const cents = (text = '') => Number(text.replace(',', ''));
    const sums = new Map<string, number>();
    for (const row of rows)
      sums.set(row[4] ?? '', (sums.get(row[4] ?? '') ?? 0) + cents(row[11]) - cents(row[12]));
    return { sums: Object.fromEntries([...sums].sort()), rows };
  };

  it('stands in the ledger and in the accountant’s file from the invoice on, with its VAT, until it is paid or credited', async () => {
    const { at, garden, oven, today } = await shop('Services', 'FR12345678901');
    const first = await invoice(at, garden, 4698, today);
    await invoice(at, oven, 1000, today);
    const open = await accounts(at);
    expect(open.map(({ producerId, balanceCents }) => [producerId, balanceCents])).toEqual(
      [
        [garden, 5638],
        [oven, 1200],
      ].sort((a, b) => (a[0] === oven ? -1 : b[0] === oven ? 1 : 0)),
    );
    expect(open.find(({ producerId }) => producerId === garden)?.lines).toMatchObject([
      { kind: 'INVOICE', documentNumber: first.number, cents: 5638, balanceCents: 5638, reversible: false },
    ]);
    const paid = await pay(at, { producerId: garden, amountCents: 5000, note: 'Virement du 12' });
    expect(paid).toMatchObject({ invoicedCents: 5638, paidCents: 5000, balanceCents: 638 });
    await pay(at, { producerId: garden, amountCents: 638, means: 'CHEQUE' });
    await pay(at, { producerId: oven, amountCents: 200, means: 'CASH' });
    const year = today.slice(0, 4);
    const { sums, rows } = await inJournal(at, year);
    expect(sums).toEqual({
      '411200': 1000,
      '44571200': -1140,
      '512000': 5638,
      '530000': 200,
      '706200': -5698,
    });
    expect(rows.find(([, , , , account]) => account === '411200')?.slice(0, 3)).toEqual([
      'VE',
      'Ventes',
      '1',
    ]);
    expect(new Set(rows.map(([journal]) => journal))).toEqual(new Set(['VE', 'BQ', 'CA']));
    expect(rows.some((row) => row[8] === first.number && row[10]?.startsWith('Service facturé'))).toBe(true);
    // credited: the farm has a credit of what it had paid
    await at.do(
      'mutation($input: CreditFeeInput!) { creditFee(input: $input) { __typename ... on Problem { code } } }',
      'Document',
      { input: { idempotencyKey: randomUUID(), documentId: first.id, reason: 'Pas rendu' } },
    );
    const after = (await accounts(at)).find(({ producerId }) => producerId === garden);
    expect(after).toMatchObject({ invoicedCents: 0, paidCents: 5638, balanceCents: -5638 });
    expect(after?.lines[0]).toMatchObject({ kind: 'CREDIT', cents: -5638 });
    // nothing of it is to be paid by any day
    expect(after?.lines.map(({ kind, dueOn }) => [kind, dueOn])).not.toContainEqual([
      'INVOICE',
      expect.anything(),
    ]);
    expect(await ledgerBalance(at)).toBe(0);
    expect((await inJournal(at, year)).sums).toMatchObject({ '706200': -1000, '44571200': -200 });
    expect((await verified(world)).broken).toEqual([]);
  });

  it('has no VAT where the collective charges none', async () => {
    const { at, garden, today } = await shop('Services sans TVA');
    await invoice(at, garden, 4698, today);
    const { sums } = await inJournal(at, today.slice(0, 4));
    expect(sums).toEqual({ '411200': 4698, '706000': -4698 });
  });

  it('takes a payment once for one click, takes it back once with a reason, and knows no payment of tomorrow', async () => {
    const { at, garden, oven, today } = await shop('Règlements');
    await invoice(at, garden, 3000, today);
    const click = { idempotencyKey: randomUUID(), producerId: garden, amountCents: 3000 };
    const answers = await Promise.all([pay(at, click), pay(at, click)]);
    expect(answers.map(({ balanceCents }) => balanceCents)).toEqual([0, 0]);
    expect((await pay(at, { ...click, amountCents: 1 })).code).toBe('IDEMPOTENCY_MISMATCH');
    const paymentId = answers[0].lines[0]?.paymentId;
    expect((await reverse(at, paymentId, ' ')).fields).toEqual([{ path: 'reason', code: 'REQUIRED' }]);
    const back = await Promise.all([reverse(at, paymentId), reverse(at, paymentId)]);
    expect(back.map(({ code, balanceCents }) => code ?? balanceCents).sort()).toEqual([
      3000,
      'ALREADY_REVERSED',
    ]);
    const [account] = await accounts(at);
    expect(account?.lines.map(({ kind, reversible }) => [kind, reversible])).toEqual([
      ['TAKEN_BACK', false],
      ['PAYMENT', false],
      ['INVOICE', false],
    ]);
    expect((await reverse(at, account?.lines[0]?.paymentId)).code).toBe('ALREADY_REVERSED');
    expect((await pay(at, { producerId: garden, amountCents: 1, on: addDays(today, 1) })).fields).toEqual([
      { path: 'on', code: 'IN_THE_FUTURE' },
    ]);
    expect((await pay(at, { producerId: oven, amountCents: 1 })).__typename).toBe('NotFound');
    expect((await pay(at, { producerId: garden, amountCents: 1, means: 'CARD' })).fields).toEqual([
      { path: 'means', code: 'INVALID' },
    ]);
    expect(await ledgerBalance(at)).toBe(0);
  });

  it('is found out by verify when an invoice or a payment is not in the ledger as it was written', async () => {
    const { at, garden, today } = await shop('Vérifiée');
    const { number } = await invoice(at, garden, 3000, today);
    await pay(at, { producerId: garden, amountCents: 1000 });
    await behindTheTriggers(
      world,
      `update ledger_postings p set cents = cents + case account when 'FARM' then 1 else -1 end from ledger_entries e
       where e.collective_id = p.collective_id and e.id = p.entry_id and p.collective_id = '${at.id}' and e.document_id is not null`,
    );
    expect((await verified(world)).broken).toMatchObject([{ why: 'SERVICE', name: number }]);
  });
});
