import { readFileSync } from 'node:fs';
import {
  startWorld,
  type Person,
  type TestCollective,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
} from '@cabas/testing';

const LINE = `id on label amountCents reference producerId payeeName state paymentId memberId memberName paidPayeeName reason decidedBy
  proposals { memberId memberName producerId payeeName reason score sure owedCents }`;
const LINES = `query($state: BankLineState) { bankLines(state: $state, first: 100) { totalCount edges { node { ${LINE} } } } }`;
const ANSWER = `__typename ... on Problem { code } ... on BankLine { ${LINE} }`;
const APPLY = `mutation($lineId: UUID!, $memberId: UUID!, $producerId: UUID) { applyBankLine(lineId: $lineId, memberId: $memberId, producerId: $producerId) { ${ANSWER} } }`;
const ASIDE = `mutation($lineId: UUID!, $reason: String!) { setBankLineAside(lineId: $lineId, reason: $reason) { ${ANSWER} } }`;
const ACCOUNT = `query($memberId: UUID!, $producerId: UUID) { memberAccount(memberId: $memberId, producerId: $producerId) { lines { kind on means cents note paymentId balanceCents } } }`;
const IBAN = 'FR7630006000011234567890189';
const FIXTURE = readFileSync(new URL('../../testing/fixtures/releve-banque-novembre.csv', import.meta.url));

interface Line {
  readonly __typename: string;
  readonly code?: string;
  readonly id: string;
  readonly on: string;
  readonly label: string;
  readonly amountCents: number;
  readonly state: string;
  readonly paymentId: string | null;
  readonly memberName: string | null;
  readonly proposals: readonly { memberId: string; reason: string; sure: boolean; owedCents: number }[];
}
interface Report {
  readonly added: number;
  readonly known: number;
  readonly problems: readonly { line: number; label: string; code: string }[];
}

describe('a bank statement', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  async function send(at: TestCollective, body: Uint8Array | string, farm = '', person: Person = at.admin) {
    return person.fetch(`/files/c/${at.id}/bank-lines${farm && `?producerId=${farm}`}`, {
      method: 'POST',
      body: body as BodyInit,
    });
  }
  const take = async (at: TestCollective, body: Uint8Array | string, farm = '') =>
    (await (await send(at, body, farm)).json()) as Report;
  const lines = async (at: TestCollective, state?: string) =>
    (
      await at.admin.gql<{ bankLines: { edges: { node: Line }[] } }>(LINES, { state }, at.scope)
    ).bankLines.edges.map(({ node }) => node);
  const apply = async (at: TestCollective, lineId = '', memberId = '', producerId?: string) =>
    (await at.admin.gql<{ applyBankLine: Line }>(APPLY, { lineId, memberId, producerId }, at.scope))
      .applyBankLine;
  const setAside = async (at: TestCollective, lineId = '', reason = 'subvention de la commune') =>
    (await at.admin.gql<{ setBankLineAside: Line }>(ASIDE, { lineId, reason }, at.scope)).setBankLineAside;
  const payments = async (at: TestCollective, memberId = '', producerId?: string) =>
    (
      await at.admin.gql<{
        memberAccount: { lines: { kind: string; cents: number; balanceCents: number }[] };
      }>(ACCOUNT, { memberId, producerId }, at.scope)
    ).memberAccount.lines.filter(({ kind }) => kind === 'PAYMENT');
  const csv = (...rows: (readonly [label: string, amount: string])[]) =>
    `Date;Libellé;Montant\n${rows.map(([label, amount]) => `03/11/2025;${label};${amount}\n`).join('')}`;

  /** Two members who each owe the oven 12,75 €, and what they write on their transfers to it. */
  async function owing(name: string, people: readonly string[] = ['Awa', 'Bruno']) {
    const shop = await collectiveWithPapers(world, name, 'SLIPS');
    const { at, oven } = shop;
    const sale = await at.openSale();
    const members: Person[] = [];
    for (const one of people) members.push(await at.member(one));
    await everyoneOrders(at, sale, members);
    await at.do(
      'mutation($input: BankAccountInput!) { setBankAccount(input: $input) { __typename } }',
      'BankAccounts',
      {
        input: { producerId: oven, holder: 'EARL du Four', iban: IBAN },
      },
    );
    const who: { memberId: string; reference: string }[] = [];
    for (const member of members) {
      const { myOrders } = await member.gql<{ myOrders: { edges: { node: { id: string } }[] } }>(
        '{ myOrders(first: 1) { edges { node { id } } } }',
      );
      const { transferSlips } = await member.gql<{ transferSlips: { reference: string }[] }>(
        'query($id: UUID!) { transferSlips(orderId: $id) { reference } }',
        { id: myOrders.edges[0]?.node.id },
      );
      const { rows } = await world.admin.query<{ id: string }>(
        'select m.id from memberships m join accounts a on a.id = m.account_id where m.collective_id = $1 and a.email = $2',
        [at.id, member.email],
      );
      who.push({ memberId: rows[0]?.id ?? '', reference: transferSlips[0]?.reference ?? '' });
    }
    await handOut(at, sale);
    await world.settle();
    const [awa = { memberId: '', reference: '' }, bruno = { memberId: '', reference: '' }] = who;
    return { ...shop, awa, bruno };
  }

  it('is read as French banks write it, and a second time changes nothing', async () => {
    const { at } = await collectiveWithPapers(world, 'Relevé', 'SLIPS');
    expect(await take(at, FIXTURE)).toEqual({
      added: 19,
      known: 0,
      problems: [{ line: 20, label: 'VIR SEPA RABUSSEAU LÉA PANIER RABUSSEAU', code: 'REPEATED' }],
    });
    expect(await take(at, FIXTURE)).toMatchObject({ added: 0, known: 19 });
    const all = await lines(at);
    expect(all).toHaveLength(19);
    expect(all.at(0)).toMatchObject({
      on: '2026-11-30',
      label: 'FRAIS TENUE DE COMPTE',
      amountCents: -750,
      state: 'OUTGOING',
    });
    expect(all.find(({ label }) => label.startsWith('VIR SEPA RENARD GAËLLE'))).toMatchObject({
      on: '2026-11-20',
      amountCents: 2301,
      state: 'OPEN',
      proposals: [],
    });
    expect(await lines(at, 'OPEN')).toHaveLength(18);
  });

  it('knows a transfer by its exact reference and the amount that is owed, and writes it down at a click', async () => {
    const { at, oven, awa } = await owing('Référence');
    await take(at, csv([`VIR DE QUELQU'UN ${awa.reference.replace(/(.{4})/g, '$1 ')}`, '12,75']), oven);
    const [line] = await lines(at, 'OPEN');
    expect(line?.proposals).toEqual([
      expect.objectContaining({ memberId: awa.memberId, reason: 'REFERENCE', sure: true, owedCents: 1275 }),
    ]);
    expect(await payments(at, awa.memberId, oven)).toEqual([]);
    expect(await apply(at, line?.id, awa.memberId)).toMatchObject({
      __typename: 'BankLine',
      state: 'APPLIED',
      memberName: 'Awa Essai',
      paidPayeeName: 'Le Four',
      proposals: [],
    });
    expect(await payments(at, awa.memberId, oven)).toEqual([
      expect.objectContaining({ means: 'TRANSFER', cents: -1275, on: '2025-11-03' }),
    ]);
    expect(await lines(at, 'OPEN')).toEqual([]);
  });

  it('proposes a right reference with a wrong amount, and takes what came as it came', async () => {
    const { at, oven, bruno } = await owing('Montant');
    await take(at, csv([`VIR ${bruno.reference}`, '12,00']), oven);
    const [line] = await lines(at, 'OPEN');
    expect(line?.proposals).toEqual([
      expect.objectContaining({
        memberId: bruno.memberId,
        reason: 'REFERENCE_AMOUNT',
        sure: false,
        owedCents: 1275,
      }),
    ]);
    await apply(at, line?.id, bruno.memberId);
    expect(await payments(at, bruno.memberId, oven)).toEqual([expect.objectContaining({ cents: -1200 })]);
  });

  it('proposes both members of one name, and applies to neither by itself', async () => {
    const { at, oven, awa, bruno } = await owing('Homonymes', ['Awa', 'Awa']);
    await take(at, csv(['VIR SEPA ESSAI AWA PANIER', '12,75']), oven);
    const [line] = await lines(at, 'OPEN');
    expect(line?.proposals.map(({ reason, sure }) => [reason, sure])).toEqual([
      ['NAME_AND_AMOUNT', false],
      ['NAME_AND_AMOUNT', false],
      ['FAMILY', false],
    ]);
    expect(new Set(line?.proposals.slice(0, 2).map(({ memberId }) => memberId))).toEqual(
      new Set([awa.memberId, bruno.memberId]),
    );
    expect([
      ...(await payments(at, awa.memberId, oven)),
      ...(await payments(at, bruno.memberId, oven)),
    ]).toEqual([]);
  });

  it('posts a line once, however often and by however many it is applied, and is not given to another', async () => {
    const { at, oven, awa, bruno } = await owing('Deux fois');
    await take(at, csv(['VIR ESSAI AWA', '12,75']), oven);
    const [line] = await lines(at, 'OPEN');
    const answers = await Promise.all([1, 2, 3].map(() => apply(at, line?.id, awa.memberId)));
    expect(new Set(answers.map(({ paymentId }) => paymentId)).size).toBe(1);
    expect(await payments(at, awa.memberId, oven)).toHaveLength(1);
    expect(await apply(at, line?.id, bruno.memberId)).toMatchObject({ code: 'BANK_LINE_APPLIED' });
    expect(await setAside(at, line?.id)).toMatchObject({ code: 'BANK_LINE_APPLIED' });
    expect(await payments(at, bruno.memberId, oven)).toEqual([]);
  });

  it('is open again once its payment was taken back, and then another’s', async () => {
    const { at, oven, awa, bruno } = await owing('Reprise');
    await take(at, csv(['VIR ESSAI', '12,75']), oven);
    const [line] = await lines(at, 'OPEN');
    const { paymentId } = await apply(at, line?.id, awa.memberId);
    await at.do(
      'mutation($paymentId: UUID!) { reversePayment(paymentId: $paymentId, reason: "pas elle") { __typename } }',
      'MemberAccount',
      { paymentId },
    );
    expect((await lines(at, 'OPEN')).map(({ id }) => id)).toEqual([line?.id]);
    expect(await apply(at, line?.id, bruno.memberId)).toMatchObject({
      state: 'APPLIED',
      memberName: 'Bruno Essai',
    });
    expect(await payments(at, bruno.memberId, oven)).toEqual([expect.objectContaining({ cents: -1275 })]);
  });

  it('sets a line aside with a reason, and lets it come back to a member', async () => {
    const { at, oven, awa } = await owing('De côté');
    await take(at, csv(['VIR COMMUNE DE VALENÇAY', '300,00'], ['PRLV ASSURANCE', '-45,00']), oven);
    const [out, grant] = await lines(at);
    const [first, second] = out?.state === 'OUTGOING' ? [grant, out] : [out, grant];
    expect((await setAside(at, first?.id, ' ')).__typename).toBe('InvalidInput');
    expect(await setAside(at, first?.id)).toMatchObject({
      state: 'ASIDE',
      reason: 'subvention de la commune',
    });
    expect(await setAside(at, second?.id)).toMatchObject({ code: 'BANK_LINE_OUTGOING' });
    expect(await apply(at, second?.id, awa.memberId)).toMatchObject({ code: 'BANK_LINE_OUTGOING' });
    expect(await apply(at, first?.id, awa.memberId)).toMatchObject({ state: 'APPLIED' });
  });

  it('is nobody else’s: a line of another collective is not found, and a member takes no file in', async () => {
    const { at } = await collectiveWithPapers(world, 'Ici', 'SLIPS');
    const other = await owing('Ailleurs');
    await take(at, csv(['VIR ESSAI AWA', '12,75']));
    const [line] = await lines(at);
    expect((await apply(other.at, line?.id, other.awa.memberId)).__typename).toBe('NotFound');
    expect((await setAside(other.at, line?.id)).__typename).toBe('NotFound');
    expect((await apply(at, line?.id, other.awa.memberId)).__typename).toBe('NotFound');
    expect((await send(at, csv(['VIR', '1,00']), other.oven)).status).toBe(404);
    expect((await send(at, csv(['VIR', '1,00']), '', await at.member('Curieux'))).status).toBe(403);
  });

  it('is read as CAMT.053 too, and one of another account is refused', async () => {
    const { at, oven, awa } = await owing('Camt');
    const camt = (iban: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>
<Ntry><Amt Ccy="EUR">12.75</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2025-11-03</Dt></BookgDt>
<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Awa Essai</Nm></Dbtr></RltdPties><RmtInf><Strd><CdtrRefInf><Ref>${awa.reference}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>`;
    const refused = await send(at, camt('BE68539007547034'), oven);
    expect([refused.status, await refused.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'STATEMENT_OF_ANOTHER' }),
    ]);
    expect(await take(at, camt(IBAN), oven)).toEqual({ added: 1, known: 0, problems: [] });
    const [line] = await lines(at, 'OPEN');
    expect(line).toMatchObject({ label: 'Awa Essai', amountCents: 1275, reference: awa.reference });
    expect(line?.proposals[0]).toMatchObject({ memberId: awa.memberId, reason: 'REFERENCE', sure: true });
  });
});
