import {
  acceptMandate,
  claimFarm,
  documentsOf,
  legalIdentity,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  sequencesBySeries,
  startDocuments,
} from '@cabas/testing';

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly documentIds?: string[];
}
interface Held {
  readonly id: string;
  readonly lines: { id: string; name: string }[];
}

describe('what was issued wrong is corrected by credit notes', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const ordersOf = async (at: TestCollective): Promise<Held[]> =>
    (
      await at.admin.gql<{ orders: { edges: { node: Held }[] } }>(
        '{ orders { edges { node { id lines { id name } } } } }',
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
    by: Person = at.admin,
  ): Promise<Answer> =>
    (
      await by.gql<{ correctIssued: Answer }>(
        `mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { __typename ... on IssuedCorrection { documentIds }
           ... on Refused { code message } ... on InvalidInput { code } } }`,
        { input: { orderId, lines, reason: 'Manquait au retrait' } },
        at.scope,
      )
    ).correctIssued;
  /** Σ of the ledger, credits positive: what members owe, and what farms are owed. */
  const ledger = async (at: TestCollective) =>
    (
      await world.admin.query<{ member: number; producer: number }>(
        `select coalesce(sum(cents) filter (where account = 'MEMBER'), 0)::int as member, coalesce(-sum(cents) filter (where account = 'PRODUCER'), 0)::int as producer
         from ledger_postings where collective_id = $1`,
        [at.id],
      )
    ).rows[0];
  const issued = async (at: TestCollective, sale: TestSale): Promise<void> => {
    await startDocuments(at, sale.distributions[0]?.id);
    await world.settle();
  };
  const sum = (list: { grossCents: number; depositsCents: number }[]): number =>
    list.reduce((total, { grossCents, depositsCents }) => total + grossCents + depositsCents, 0);

  it('in a direct sale: a numbered document names the receipt, takes back to the cent, posts, and tells member and farm', async () => {
    const { at, emails } = await collectiveWithPapers(world, 'Avoirs directs', 'RECEIPTS');
    const lea = await at.member('Léa');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [lea]);
    await handOut(at, sale);
    const [held] = await ordersOf(at);
    expect((await correct(at, held?.id, [{ lineId: lineOf(held, 'Pain'), quantity: 0 }])).code).toBe(
      'DOCUMENTS_NOT_ISSUED',
    );
    await issued(at, sale);
    const before = await documentsOf(lea, 'myDocuments');
    const answer = await correct(at, held?.id, [
      { lineId: lineOf(held, 'Pain'), quantity: 0 },
      { lineId: lineOf(held, 'Brioche'), quantity: 1 },
    ]);
    expect([answer.__typename, answer.documentIds?.length]).toEqual(['IssuedCorrection', 1]);
    await world.settle();
    const all = await documentsOf(at.admin, 'documents', at.scope);
    expect(await documentsOf(lea, 'myDocuments')).toHaveLength(before.length + 1);
    const credit = all.find(({ id }) => id === answer.documentIds?.[0]);
    expect([credit?.grossCents, credit && credit.netCents + credit.vatCents]).toEqual([-804, -804]);
    expect([sum(all), (await ledger(at))?.member]).toEqual([174 + 471, 174 + 471]);
    const { document } = await at.admin.gql<{ document: object }>(
      'query($id: UUID!) { document(id: $id) { reason document { corrects { number } credits { id } } lines { label amountCents } } }',
      { id: credit?.id },
      at.scope,
    );
    expect(document).toEqual({
      reason: 'Manquait au retrait',
      document: {
        corrects: { number: before.find(({ issuerName }) => issuerName === 'Le Four')?.number },
        credits: [],
      },
      lines: [
        { label: 'Brioche', amountCents: -471 },
        { label: 'Pain', amountCents: -333 },
      ],
    });
    expect((await sequencesBySeries(at)).map(({ sequences }) => sequences.length).sort()).toEqual([1, 2]);
    const mails = await world.admin.query<{ to: string; values: Record<string, string> }>(
      `select payload->>'to' as to, payload->'values' as values from outbox where payload->>'template' = 'document-credited'
         and payload->'values'->>'number' = $1 order by 1`,
      [credit?.number],
    );
    expect(mails.rows.map(({ to }) => to).sort()).toEqual([emails[1], lea.email].sort());
    expect((await (await lea.fetch(`/files/me/documents/${credit?.id}.pdf`)).text()).slice(0, 5)).toBe(
      '%PDF-',
    );
    // said twice, it is done once
    expect((await correct(at, held?.id, [{ lineId: lineOf(held, 'Pain'), quantity: 0 }])).code).toBe(
      'NOTHING_TO_CREDIT',
    );
  });

  it('never more than was issued: the database refuses whoever tries', async () => {
    const { at } = await collectiveWithPapers(world, 'Jamais trop', 'RECEIPTS');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [await at.member('Léa')]);
    await handOut(at, sale);
    await issued(at, sale);
    const [held] = await ordersOf(at);
    await correct(at, held?.id, [{ lineId: lineOf(held, 'Pain'), quantity: 0 }]);
    const tries = await world.admin.query<{ sql: string }>(
      `select format('insert into documents select * from jsonb_populate_record(null::documents, %L::jsonb)', to_jsonb(d) || jsonb_build_object(
         'id', gen_random_uuid(), 'number', d.series || '-000009', 'sequence', 3, 'subject_key', 'again', 'run_id', null, 'corrects', d.corrects,
         'net_cents', -5000, 'vat_cents', 0, 'rounding_cents', 0, 'gross_cents', -5000, 'previous_hash', d.hash)) as sql
       from documents d where d.collective_id = $1 and d.corrects is not null`,
      [at.id],
    );
    await expect(world.admin.query(tries.rows[0]?.sql ?? '')).rejects.toMatchObject({ code: 'CB005' });
    await expect(
      world.admin.query((tries.rows[0]?.sql ?? '').replace('"sequence": 3', '"sequence": 4')),
    ).rejects.toMatchObject({ code: 'CB004' });
  });

  it('by several hands at once: each correction once, and what is left is right', async () => {
    const { at } = await collectiveWithPapers(world, 'À plusieurs', 'RECEIPTS');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [await at.member('Léa')]);
    await handOut(at, sale);
    await issued(at, sale);
    const [held] = await ordersOf(at);
    const answers = await Promise.all(
      [0, 0, 0].map((quantity) => correct(at, held?.id, [{ lineId: lineOf(held, 'Brioche'), quantity }])),
    );
    expect(answers.map(({ code, __typename }) => code ?? __typename).sort()).toEqual([
      'IssuedCorrection',
      'NOTHING_TO_CREDIT',
      'NOTHING_TO_CREDIT',
    ]);
    const all = await documentsOf(at.admin, 'documents', at.scope);
    expect([sum(all), (await ledger(at))?.member]).toEqual([174 + 333, 174 + 333]);
  });

  it('when the collective resells: the member’s receipt and the farm’s self-billed invoice, the rest untouched', async () => {
    const { at, oven, emails } = await collectiveWithPapers(world, 'Avoirs en revente', 'RECEIPTS', {
      flow: 'RESALE',
      marginBp: 300,
      marginMode: 'ON_TOP',
    });
    await at.do(
      'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
      'Participation',
      { input: { producerId: oven, paperwork: 'INVOICES' } },
    );
    const baker = await claimFarm(at, oven, emails[1]);
    await acceptMandate(at, baker, oven, { legal: legalIdentity('Four SARL', 913), vatRegime: 'NORMAL' });
    const sale = await at.openSale();
    const lea = await at.member('Léa');
    await everyoneOrders(at, sale, [lea, await at.member('Théo')]);
    await handOut(at, sale);
    await issued(at, sale);
    const held = (await ordersOf(at))[0];
    const answer = await correct(at, held?.id, [
      { lineId: lineOf(held, 'Brioche'), quantity: 1, priceCents: 400 },
      { lineId: lineOf(held, 'Pain'), purchasePriceCents: 300 },
    ]);
    expect(answer.documentIds).toHaveLength(2);
    await world.settle();
    const all = await documentsOf(at.admin, 'documents', at.scope);
    const receipts = all.filter(({ kind }) => kind === 'MEMBER_RECEIPT');
    const purchases = all.filter(({ kind }) => kind.startsWith('PURCHASE'));
    const books = await ledger(at);
    expect([sum(receipts), sum(purchases)]).toEqual([books?.member, books?.producer]);
    const credit = purchases.find(({ id }) => answer.documentIds?.includes(id));
    expect([credit?.kind, credit?.issuerName, credit?.grossCents]).toEqual([
      'PURCHASE_INVOICE',
      'Four SARL',
      -(471 + 33),
    ]);
    for (const { kind, path } of purchases) {
      const pdf = await (await at.admin.fetch(path)).text();
      expect(pdf.includes('(factur-x.xml)')).toBe(kind === 'PURCHASE_INVOICE');
    }
    // once its mandate is over, nothing more is written in its name: nothing at all is corrected
    await baker.gql(
      'mutation($id: UUID!) { revokeMandate(collectiveId: $id) { __typename } }',
      { id: at.id },
      `producer:${oven}`,
    );
    const refused = await correct(at, held?.id, [{ lineId: lineOf(held, 'Pain'), quantity: 0 }]);
    expect([refused.code, refused.message?.includes('Four SARL')]).toEqual(['MANDATE_MISSING', true]);
    expect(await ledger(at)).toEqual(books);
  });

  it('by who keeps the money or runs the sales, not by who packs', async () => {
    const { at } = await collectiveWithPapers(world, 'Qui corrige', 'RECEIPTS');
    const lea = await at.member('Léa');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [lea]);
    await handOut(at, sale);
    await issued(at, sale);
    const [held] = await ordersOf(at);
    const answer = await correct(at, held?.id, [{ lineId: lineOf(held, 'Pain'), quantity: 0 }], lea);
    expect(answer.code).toBe('NOT_ALLOWED');
  });
});
