import {
  acceptMandate,
  claimFarm,
  documentsOf,
  collectiveWithPapers,
  handOut,
  legalIdentity,
  everyoneOrders,
  sequencesBySeries,
  startDocuments,
  startWorld,
  unbroken,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { ciiInvoice } from '../src/papers/cii-invoice.ts';
import { roleOf } from '../src/papers/document-snapshot.ts';
import { brokenIn, snapshots } from './business-acts.ts';

interface Held {
  readonly id: string;
  readonly totalCents: number;
  readonly lines: { id: string; name: string; amountCents: number }[];
}
interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly documentIds?: string[];
  readonly fields?: { path: string }[];
}

describe('what was forgotten is added after the documents were issued', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());
  afterEach(async () => expect(await brokenIn(world)).toEqual([]));

  const ordersOf = async (at: TestCollective): Promise<Held[]> =>
    (
      await at.admin.gql<{ orders: { edges: { node: Held }[] } }>(
        '{ orders { edges { node { id totalCents lines { id name amountCents } } } } }',
        {},
        at.scope,
      )
    ).orders.edges.map(({ node }) => node);
  const lineOf = (held: Held | undefined, name: string): string =>
    held?.lines.find((line) => line.name === name)?.id ?? '';
  const correct = async (
    at: TestCollective,
    orderId: string | undefined,
    lines: object[],
    added: object[] = [],
  ): Promise<Answer> =>
    (
      await at.admin.gql<{ correctIssued: Answer }>(
        `mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { __typename ... on IssuedCorrection { documentIds }
           ... on Refused { code } ... on InvalidInput { code fields { path } } } }`,
        { input: { orderId, lines, added, reason: 'Oublié au retrait' } },
        at.scope,
      )
    ).correctIssued;
  const booked = async (at: TestCollective) =>
    (
      await world.admin.query<{ members: number; farms: number }>(
        `select coalesce(sum(cents) filter (where account = 'MEMBER'), 0)::int as members, coalesce(-sum(cents) filter (where account = 'PRODUCER'), 0)::int as farms
         from ledger_postings where collective_id = $1`,
        [at.id],
      )
    ).rows[0];
  const issued = async (at: TestCollective, sale: TestSale): Promise<void> => {
    await handOut(at, sale);
    expect((await startDocuments(at, sale.distributions[0]?.id)).__typename).toBe('DocumentRun');
    await world.settle();
  };
  const sum = (list: { grossCents: number; depositsCents: number }[]): number =>
    list.reduce((total, { grossCents, depositsCents }) => total + grossCents + depositsCents, 0);
  const invoicing = async (at: TestCollective, farm: string, email: string, seed: number) => {
    await at.do(
      'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
      'Participation',
      { input: { producerId: farm, paperwork: 'INVOICES' } },
    );
    await acceptMandate(at, await claimFarm(at, farm, email), farm, {
      legal: legalIdentity('Four SARL', seed),
      vatRegime: 'NORMAL',
    });
  };

  it('in a direct sale: a document of its own names the first, says the difference alone, is owed, and tells member and farm', async () => {
    const { at, oven, emails } = await collectiveWithPapers(world, 'Compléments directs', 'RECEIPTS');
    await invoicing(at, oven, emails[1], 940);
    const lea = await at.member('Léa');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [lea]);
    await issued(at, sale);
    const [held] = await ordersOf(at);
    const before = await snapshots(world, at);
    const answer = await correct(at, held?.id, [{ lineId: lineOf(held, 'Pain'), quantity: 3 }]);
    expect([answer.__typename, answer.documentIds?.length]).toEqual(['IssuedCorrection', 1]);
    await world.settle();
    const all = await snapshots(world, at);
    // what was issued stays as it was
    expect(all.filter(({ id }) => before.some((one) => one.id === id))).toEqual(before);
    const added = all.find(({ id }) => id === answer.documentIds?.[0]);
    const first = before.find(({ kind }) => kind === 'INVOICE');
    expect(added?.snapshot).toMatchObject({
      kind: 'INVOICE',
      seller: { name: 'Four SARL' },
      corrects: { number: first?.number, reason: 'Oublié au retrait' },
      lines: [{ label: 'Pain', quantity: 2, priceCents: 333, amountCents: 666 }],
      totals: { netCents: 631, vatCents: 35, grossCents: 666 },
    });
    const documents = await documentsOf(at.admin, 'documents', at.scope);
    expect([sum(documents), (await booked(at))?.members, (await ordersOf(at))[0]?.totalCents]).toEqual(
      Array(3).fill(174 + 3 * 333 + 2 * 471),
    );
    expect((await sequencesBySeries(at)).map(({ sequences }) => sequences)).toEqual([
      unbroken(2),
      unbroken(1),
    ]);
    const mails = await world.admin.query<{ to: string; corrected: string; amount: string }>(
      `select payload->>'to' as to, payload->'values'->>'corrected' as corrected, payload->'values'->>'amount' as amount from outbox
       where payload->>'template' = 'document-added' and payload->'values'->>'number' = $1`,
      [added?.number],
    );
    expect(mails.rows.map(({ to }) => to).sort()).toEqual([emails[1], lea.email].sort());
    expect(mails.rows.map(({ corrected, amount }) => [corrected, amount.replace(/\s/g, ' ')])).toEqual(
      Array(2).fill([first?.number, '6,66 €']),
    );
    const mine = (await documentsOf(lea, 'myDocuments')).find(({ id }) => id === added?.id);
    expect((await (await lea.fetch(mine?.path ?? '')).text()).slice(0, 5)).toBe('%PDF-');
    // said twice, it is done once
    expect((await correct(at, held?.id, [{ lineId: lineOf(held, 'Pain'), quantity: 3 }])).code).toBe(
      'NOTHING_TO_CREDIT',
    );
  });

  it('what is taken back later may be more than the first document said: the credit note names the complement too', async () => {
    const { at } = await collectiveWithPapers(world, 'Aller et retour', 'RECEIPTS');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [await at.member('Léa')]);
    await issued(at, sale);
    const [held] = await ordersOf(at);
    const lines = ['Pain', 'Brioche'].map((name) => lineOf(held, name));
    await correct(at, held?.id, [{ lineId: lines[0], quantity: 2 }]);
    const { documentIds } = await correct(
      at,
      held?.id,
      lines.map((lineId) => ({ lineId, quantity: 0 })),
    );
    const all = await snapshots(world, at);
    const credit = all.find(({ id }) => id === documentIds?.[0]);
    const complement = all.find(({ snapshot }) => roleOf(snapshot) === 'COMPLEMENT');
    expect(credit?.snapshot.totals.grossCents).toBe(-2 * (333 + 471));
    expect(credit?.snapshot.corrects?.others).toEqual([
      { number: complement?.number, issuedAt: complement?.snapshot.issuedAt },
    ]);
    expect((await booked(at))?.members).toBe(174);
    // and never more than all of them
    const { rows } = await world.admin.query<{ sql: string }>(
      `select format('insert into documents select * from jsonb_populate_record(null::documents, %L::jsonb)', to_jsonb(d) || jsonb_build_object(
         'id', gen_random_uuid(), 'number', d.series || '-000009', 'sequence', d.sequence + 1, 'subject_key', 'again',
         'net_cents', -1, 'vat_cents', 0, 'rounding_cents', 0, 'gross_cents', -1, 'previous_hash', d.hash)) as sql from documents d where d.id = $1`,
      [credit?.id],
    );
    await expect(world.admin.query(rows[0]?.sql ?? '')).rejects.toMatchObject({ code: 'CB005' });
  });

  it('up and down at once: each document gets a credit note for what it loses and a complement for what it gains', async () => {
    const { at } = await collectiveWithPapers(world, 'Dans les deux sens', 'RECEIPTS');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [await at.member('Léa')]);
    await issued(at, sale);
    const [held] = await ordersOf(at);
    const { documentIds } = await correct(at, held?.id, [
      { lineId: lineOf(held, 'Pain'), quantity: 2 },
      { lineId: lineOf(held, 'Brioche'), quantity: 1 },
      { lineId: lineOf(held, 'Carottes'), priceCents: 300 },
    ]);
    const made = (await snapshots(world, at)).filter(({ id }) => documentIds?.includes(id));
    expect(made.map(({ snapshot }) => [roleOf(snapshot), snapshot.totals.grossCents]).sort()).toEqual([
      ['COMPLEMENT', 333],
      ['COMPLEMENT', 210 - 174],
      ['CREDIT', -471],
    ]);
    expect((await booked(at))?.members).toBe(210 + 2 * 333 + 471);
  });

  it('goods that stand in no line: at the sale’s price, on a complement, or on the first paper of a farm that had none', async () => {
    const { at, oven, emails } = await collectiveWithPapers(world, 'Oubliés', 'RECEIPTS');
    const sale = await at.openSale();
    const lea = await at.member('Léa');
    // bread only: the gardens are on no paper
    await at.do(
      `mutation($input: EnterOrderInput!) { enterOrder(input: $input) { __typename ... on Problem { code } } }`,
      'Order',
      {
        input: {
          memberId: (
            await world.admin.query<{ id: string }>(
              'select m.id from memberships m join accounts a on a.id = m.account_id where m.collective_id = $1 and a.email = $2',
              [at.id, lea.email],
            )
          ).rows[0]?.id,
          distributionId: sale.distributions[0]?.id,
          lines: [{ offerId: sale.offers.get('Pain')?.id, quantity: 1 }],
        },
      },
    );
    await issued(at, sale);
    const [held] = await ordersOf(at);
    const added = [
      { offerId: sale.offers.get('Brioche')?.id, quantity: 2 },
      { offerId: sale.offers.get('Carottes')?.id, quantity: 500 },
    ];
    expect((await correct(at, held?.id, [], [{ ...added[0], quantity: 0 }])).fields).toEqual([
      { path: 'added.0.quantity' },
    ]);
    expect(
      (await correct(at, held?.id, [], [{ offerId: sale.offers.get('Pain')?.id, quantity: 1 }])).fields,
    ).toEqual([{ path: 'added.0.offerId' }]);
    const { documentIds } = await correct(at, held?.id, [], added);
    await world.settle();
    const made = (await snapshots(world, at)).filter(({ id }) => documentIds?.includes(id));
    expect(
      made.map(({ snapshot }) => [snapshot.seller.name, roleOf(snapshot), snapshot.totals.grossCents]).sort(),
    ).toEqual([
      ['Le Four', 'COMPLEMENT', 2 * 471],
      ['Les Jardins', 'FIRST', 125],
    ]);
    const expected = 333 + 2 * 471 + 125;
    expect([(await booked(at))?.members, (await ordersOf(at))[0]?.totalCents]).toEqual([expected, expected]);
    expect((await documentsOf(lea, 'myDocuments')).map(({ grossCents }) => grossCents).sort()).toEqual(
      [125, 333, 942].sort(),
    );
    const { rows } = await world.admin.query<{ to: string }>(
      `select distinct payload->>'to' as to from outbox where collective_id = $1 and payload->>'template' = 'document-added' order by 1`,
      [at.id],
    );
    expect(rows.map(({ to }) => to)).toEqual([...emails, lea.email].sort());
    expect(oven).not.toBe('');
  });

  it('in resale: the member’s receipt, the farm’s self-billed invoice, what the farm is owed, and a real weight', async () => {
    const { at, oven, emails } = await collectiveWithPapers(world, 'Compléments en revente', 'RECEIPTS', {
      flow: 'RESALE',
      marginBp: 300,
      marginMode: 'ON_TOP',
    });
    await at.product(oven, 'Tomme', 2449, { sellingMode: 'WEIGHT', step: 50, weighed: true });
    await invoicing(at, oven, emails[1], 941);
    const sale = await at.openSale();
    const [lea, theo] = [await at.member('Léa'), await at.member('Théo')];
    await everyoneOrders(at, sale, [lea, theo]);
    await issued(at, sale);
    const held = (await ordersOf(at))[0];
    const owedBefore = (await booked(at))?.farms ?? 0;
    const { documentIds } = await correct(
      at,
      held?.id,
      [{ lineId: lineOf(held, 'Brioche'), quantity: 3 }],
      [{ offerId: sale.offers.get('Tomme')?.id, quantity: 200, measure: 214 }],
    );
    await world.settle();
    const made = (await snapshots(world, at)).filter(({ id }) => documentIds?.includes(id));
    const invoice = made.find(({ kind }) => kind === 'PURCHASE_INVOICE');
    const gained = 471 + 524; // 214 g at 24.49 €
    expect(invoice?.snapshot.totals.grossCents).toBe(gained);
    expect(invoice && ciiInvoice(invoice.snapshot)).toContain('<ram:TypeCode>389</ram:TypeCode>');
    expect(invoice && ciiInvoice(invoice.snapshot)).toContain(invoice?.snapshot.corrects?.number);
    expect(made.map(({ kind, snapshot }) => `${kind} ${roleOf(snapshot)}`).sort()).toEqual([
      'MEMBER_RECEIPT COMPLEMENT',
      'PURCHASE_INVOICE COMPLEMENT',
    ]);
    const documents = await documentsOf(at.admin, 'documents', at.scope);
    const of = (purchases: boolean) =>
      sum(documents.filter(({ kind }) => kind.startsWith('PURCHASE') === purchases));
    const now = await booked(at);
    expect([of(false), of(true)]).toEqual([now?.members, now?.farms]);
    expect((now?.farms ?? 0) - owedBefore).toBe(gained);
  });
});
