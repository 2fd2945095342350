import { addDays, toLocal } from '@cabas/kernel';
import {
  startWorld,
  type TestCollective,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
} from '@cabas/testing';

const PROBLEM = '__typename ... on Problem { code message } ... on InvalidInput { fields { path code } }';
const SETTLEMENT =
  '... on Settlement { id number executeOn amountCents path lines { id producerId amountCents reference iban holder state paidOn reason } }';
const DUE = `{ salesDue { id saleName handedOut soldCents deliveryCents purchasedCents marginCents
  farms { producerId producerName owedCents paidCents plannedCents leftCents account { iban } } } }`;
const CREATE = `mutation($input: CreateSettlementInput!) { createSettlement(input: $input) { ${PROBLEM} ${SETTLEMENT} } }`;
const PAY = `mutation($id: UUID!, $on: Date) { markSettlementPaid(settlementId: $id, on: $on) { ${PROBLEM} ${SETTLEMENT} } }`;
const UNDO = `mutation($id: UUID!, $reason: String!) { undoSettlementLine(settlementLineId: $id, reason: $reason) { ${PROBLEM} ${SETTLEMENT} } }`;
const IBAN = { collective: 'FR7630006000011234567890189', farm: 'BE68539007547034' } as const;

interface Due {
  readonly id: string;
  readonly handedOut: boolean;
  readonly soldCents: number;
  readonly purchasedCents: number;
  readonly marginCents: number;
  readonly farms: readonly {
    readonly producerId: string;
    readonly owedCents: number;
    readonly paidCents: number;
    readonly plannedCents: number;
    readonly leftCents: number;
    readonly account: { readonly iban: string } | null;
  }[];
}
interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly id: string;
  readonly number: number;
  readonly amountCents: number;
  readonly path: string | null;
  readonly lines: readonly {
    readonly id: string;
    readonly producerId: string;
    readonly amountCents: number;
    readonly reference: string;
    readonly state: string;
  }[];
}

describe('settlements to farms, in resale', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  /** A resale sale, handed out; with `accounts`, everybody's bank account. */
  async function sold(name: string, { accounts = true, done = true } = {}) {
    const shop = await collectiveWithPapers(world, name, 'SLIPS', {
      flow: 'RESALE',
      marginBp: 1000,
      marginMode: 'ON_TOP',
    });
    const { at, garden, oven } = shop;
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [await at.member('Awa'), await at.member('Bruno')]);
    if (done) await handOut(at, sale);
    await world.settle();
    if (accounts) {
      await account(at, null, 'Association des Paniers', IBAN.collective);
      await account(at, garden, 'EARL Les Jardins & Cie', IBAN.farm);
      await account(at, oven, 'Le Four Doré', IBAN.farm);
    }
    return { ...shop, sale };
  }
  const account = (at: TestCollective, producerId: string | null, holder: string, iban: string) =>
    at.do(
      `mutation($input: BankAccountInput!) { setBankAccount(input: $input) { ${PROBLEM} } }`,
      'BankAccounts',
      { input: { producerId, holder, iban } },
    );
  const due = async (at: TestCollective): Promise<Due> => {
    const { salesDue } = await at.admin.gql<{ salesDue: Due[] }>(DUE, {}, at.scope);
    const [only] = salesDue;
    if (only === undefined || salesDue.length > 1) throw new Error(`${salesDue.length} sales`);
    return only;
  };
  const create = async (at: TestCollective, lines: readonly object[], more: object = {}) =>
    (await at.admin.gql<{ createSettlement: Answer }>(CREATE, { input: { lines, ...more } }, at.scope))
      .createSettlement;
  const pay = async (at: TestCollective, id: string, on?: string) =>
    (await at.admin.gql<{ markSettlementPaid: Answer }>(PAY, { id, on }, at.scope)).markSettlementPaid;
  const undo = async (at: TestCollective, id: string | undefined, reason = 'compte clos') =>
    (await at.admin.gql<{ undoSettlementLine: Answer }>(UNDO, { id, reason }, at.scope)).undoSettlementLine;
  const all = async (at: TestCollective) => {
    const { id, farms } = await due(at);
    return farms.map(({ producerId }) => ({ cycleId: id, producerId }));
  };
  /** Σ of an account of the ledger. */
  const inLedger = async (at: TestCollective, name: string) =>
    (
      await world.admin.query<{ cents: number }>(
        'select coalesce(sum(cents), 0)::int as cents from ledger_postings where collective_id = $1 and account = $2',
        [at.id, name],
      )
    ).rows[0]?.cents ?? 0;
  const entries = async (at: TestCollective) =>
    (
      await world.admin.query<{ count: number }>(
        'select count(*)::int as count from ledger_entries where collective_id = $1',
        [at.id],
      )
    ).rows[0]?.count;

  it('owe each farm its own prices, and show the margin as what is really left', async () => {
    const { at, garden, oven } = await sold('Marge', { accounts: false });
    const { rows } = await world.admin.query<{ producer_id: string; bought: number; sold: number }>(
      'select producer_id, sum(purchase_cents)::int as bought, sum(amount_cents)::int as sold from order_lines where collective_id = $1 group by 1',
      [at.id],
    );
    const bought = rows.reduce((sum, row) => sum + row.bought, 0);
    const soldCents = rows.reduce((sum, row) => sum + row.sold, 0);
    const sale = await due(at);
    expect(sale).toMatchObject({
      ...{ handedOut: true, soldCents, purchasedCents: bought, marginCents: soldCents - bought },
    });
    expect(sale.marginCents).toBeGreaterThan(0);
    expect(new Map(sale.farms.map((farm) => [farm.producerId, farm.owedCents]))).toEqual(
      new Map(rows.map((row) => [row.producer_id, row.bought])),
    );
    expect(new Set(sale.farms.map(({ producerId }) => producerId))).toEqual(new Set([garden, oven]));
    expect(sale.farms.every((farm) => farm.account === null && farm.leftCents === farm.owedCents)).toBe(true);
  });

  it('owe less after a correction', async () => {
    const { at, oven } = await sold('Corrigée');
    const before = await due(at);
    const { orders } = await at.admin.gql<{
      orders: { edges: { node: { id: string; lines: { id: string; name: string }[] } }[] };
    }>('query { orders(first: 10) { edges { node { id lines { id name } } } } }', {}, at.scope);
    const [first] = orders.edges;
    const bread = first?.node.lines.find(({ name }) => name === 'Pain');
    await at.do(
      `mutation($input: CorrectDeliveryInput!) { correctDelivery(input: $input) { ${PROBLEM} } }`,
      'Order',
      { input: { orderId: first?.node.id, lines: [{ lineId: bread?.id, quantity: 0 }], reason: 'brûlé' } },
    );
    await world.settle();
    const after = await due(at);
    const of = (sale: Due) => sale.farms.find(({ producerId }) => producerId === oven)?.owedCents ?? 0;
    expect(of(before) - of(after)).toBe(333);
    expect(after.purchasedCents).toBe(before.purchasedCents - 333);
  });

  it('make a file for the bank whose sums are the ledger’s to the cent, the same at each reading', async () => {
    const { at } = await sold('Fichier');
    const settlement = await create(at, await all(at));
    expect(settlement).toMatchObject({ __typename: 'Settlement', number: 1 });
    expect(settlement.amountCents).toBe(-(await inLedger(at, 'PRODUCER')));
    const read = async () => at.admin.fetch(settlement.path ?? '');
    const answer = await read();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/xml');
    const xml = await answer.text();
    expect(await (await read()).text()).toBe(xml);
    const each = (name: string) =>
      [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);
    expect(xml).toContain('xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"');
    const decimal = `${Math.trunc(settlement.amountCents / 100)}.${String(settlement.amountCents % 100).padStart(2, '0')}`;
    expect(each('CtrlSum')).toEqual([decimal, decimal]);
    expect(each('NbOfTxs')).toEqual(['2', '2']);
    expect(each('InstdAmt').map((text) => Number(text?.replace('.', '')))).toEqual(
      settlement.lines.map(({ amountCents }) => amountCents),
    );
    expect(each('EndToEndId')).toEqual(settlement.lines.map(({ reference }) => reference));
    expect(new Set(each('EndToEndId')).size).toBe(2);
    expect(each('IBAN')).toEqual([IBAN.collective, IBAN.farm, IBAN.farm]);
    expect(each('Nm')).toEqual([
      ...['Association des Paniers', 'Association des Paniers', 'Le Four Dore', 'EARL Les Jardins + Cie'],
    ]);
    expect(xml).not.toContain('PstlAdr');
    // only those who send money read it
    const treasurer = await at.member('Simple membre');
    expect((await treasurer.fetch(settlement.path ?? '')).status).not.toBe(200);
  });

  it('never hold more than is owed, nor the same debt twice, even when two treasurers click at once', async () => {
    const { at, oven } = await sold('Deux clics');
    const lines = await all(at);
    const owed = (await due(at)).farms.find(({ producerId }) => producerId === oven)?.owedCents ?? 0;
    const more = { cycleId: lines[0]?.cycleId, producerId: oven, amountCents: owed + 1 };
    expect(await create(at, [more])).toMatchObject({ code: 'MORE_THAN_OWED' });
    const both = await Promise.all([create(at, lines), create(at, lines)]);
    expect(both.map((one) => one.code ?? one.__typename).sort()).toEqual(['MORE_THAN_OWED', 'Settlement']);
    expect((await due(at)).farms.every((farm) => farm.leftCents === 0)).toBe(true);
    expect(await create(at, [lines[0] ?? {}, lines[0] ?? {}])).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('are posted once when the bank did them, and each farm is told what was paid for', async () => {
    const { at, emails } = await sold('Payée');
    const settlement = await create(at, await all(at));
    const count = await entries(at);
    expect(await pay(at, settlement.id, addDays(toLocal(new Date(), at.timeZone).date, 2))).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await entries(at)).toBe(count);
    const paid = await pay(at, settlement.id);
    expect(paid.lines.map(({ state }) => state)).toEqual(['PAID', 'PAID']);
    expect(await inLedger(at, 'PRODUCER')).toBe(0);
    expect(await inLedger(at, 'BANK')).toBe(-settlement.amountCents);
    const after = await entries(at);
    expect(await pay(at, settlement.id)).toEqual(paid);
    expect(await entries(at)).toBe(after);
    expect((await due(at)).farms.every((farm) => farm.leftCents === 0 && farm.paidCents > 0)).toBe(true);
    await world.settle();
    const { rows } = await world.admin.query<{ to: string; lines: string }>(
      `select payload->>'to' as to, payload->'values'->>'lines' as lines from outbox
       where payload->>'template' = 'settlement-paid' and payload->>'fromName' = 'Payée' order by 1`,
    );
    expect(rows.map(({ to }) => to)).toEqual([...emails].sort());
    for (const { reference } of settlement.lines)
      expect(rows.filter(({ lines }) => lines.includes(reference))).toHaveLength(1);
  });

  it('owe again what came back from the bank, once; what was never sent leaves the file without a posting', async () => {
    const { at } = await sold('Revenue');
    const first = await create(at, await all(at));
    const count = await entries(at);
    const [one, other] = first.lines;
    const dropped = await undo(at, one?.id, 'saisi trop tôt');
    expect(await entries(at)).toBe(count);
    expect(dropped.amountCents).toBe(other?.amountCents);
    const xml = await (await at.admin.fetch(dropped.path ?? '')).text();
    expect(xml).not.toContain(one?.reference);
    expect(xml).toContain(other?.reference);
    await pay(at, first.id);
    const bounced = await undo(at, other?.id);
    expect(bounced.lines.map(({ state }) => state)).toEqual(['UNDONE', 'UNDONE']);
    expect(await inLedger(at, 'BANK')).toBe(0);
    expect(-(await inLedger(at, 'PRODUCER'))).toBe(first.amountCents);
    expect(await undo(at, other?.id)).toMatchObject({ code: 'TRANSFER_UNDONE' });
    expect((await due(at)).farms.every((farm) => farm.leftCents === farm.owedCents)).toBe(true);
    expect(await create(at, await all(at))).toMatchObject({
      __typename: 'Settlement',
      number: 2,
      amountCents: first.amountCents,
    });
  });

  it('say whose account is missing, and wait for the hand-out', async () => {
    const { at, garden } = await sold('Sans compte', { accounts: false });
    await account(at, garden, 'Les Jardins', IBAN.farm);
    const refused = await create(at, await all(at));
    expect(refused.code).toBe('ACCOUNTS_MISSING');
    expect(refused.message).toContain('Le Four');
    expect(refused.message).toContain('Sans compte');
    expect(refused.message).not.toContain('Les Jardins');
    const early = await sold('Trop tôt', { done: false });
    await early.at.close(early.sale.distributions[0]?.id ?? '');
    await world.settle();
    expect((await due(early.at)).handedOut).toBe(false);
    expect(await create(early.at, await all(early.at))).toMatchObject({ code: 'SALE_NOT_HANDED_OUT' });
  });

  it('know neither another collective’s farm nor its sale nor its settlement', async () => {
    const mine = await sold('Mienne');
    const theirs = await sold('Leur');
    const [own] = await all(mine.at);
    expect(await create(mine.at, [{ cycleId: own?.cycleId, producerId: theirs.garden }])).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await create(mine.at, await all(theirs.at))).toMatchObject({ __typename: 'NotFound' });
    const foreign = await create(theirs.at, await all(theirs.at));
    expect(await pay(mine.at, foreign.id)).toMatchObject({ __typename: 'NotFound' });
    expect(await undo(mine.at, foreign.lines[0]?.id)).toMatchObject({ __typename: 'NotFound' });
    const path = foreign.path?.replace(theirs.at.id, mine.at.id) ?? '';
    expect((await mine.at.admin.fetch(path)).status).toBe(404);
  });
});
