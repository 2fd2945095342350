import {
  acceptMandate, claimFarm, createCollective, documentsOf, legalIdentity, placeOrder, startWorld,
  type Person, type TestCollective, type TestSale, type World,
} from '@cabas/testing';

const START = `mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on DocumentRun { id total done status } ... on Refused { code message } } }`;

describe('issued documents', () => {
  let world: World;
  let farms = 0;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  /** Two farms, two places, the collective's own identity. */
  async function found(name: string, paperwork: string, more: object = {}) {
    const at = await createCollective(world, name, more);
    await Promise.all([at.point('Halle'), at.point('Gare')]);
    farms += 2;
    const emails = [`jardin${farms}@example.org`, `four${farms}@example.org`] as const;
    const garden = await at.producer('Les Jardins', emails[0]);
    const oven = await at.producer('Le Four', emails[1]);
    await at.product(garden, 'Carottes', 249, { sellingMode: 'WEIGHT', step: 100 });
    await at.product(oven, 'Pain', 333);
    await at.product(oven, 'Brioche', 471, { vatCategory: 'INTERMEDIATE' });
    await at.do('mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }', 'Collective',
      { input: { paperwork, legal: legalIdentity('Association des Paniers', farms) } });
    return { at, garden, oven, emails };
  }

  async function order(at: TestCollective, sale: TestSale, people: readonly Person[], point = 0): Promise<void> {
    for (const [i, person] of people.entries()) {
      const lines = [['Carottes', 700 + 100 * i], ['Pain', 1], ['Brioche', 2]] as const;
      await placeOrder(person, at, sale.distributions[point]?.id ?? '', lines.map(([name, quantity]) => ({ offerId: sale.offers.get(name)?.id ?? '', quantity })));
    }
  }
  async function handOut(at: TestCollective, { distributions }: TestSale): Promise<void> {
    for (const { id } of distributions) {
      await at.close(id);
      await at.handOut(id);
    }
  }
  const start = async (at: TestCollective, id = '') =>
    (await at.admin.gql<{ startDocumentRun: { __typename: string; code?: string; message?: string; total?: number } }>(START, { id }, at.scope)).startDocumentRun;
  const series = async (at: TestCollective) =>
    (await world.admin.query<{ series: string; sequences: number[] }>(
      'select series, array_agg(sequence order by sequence) as sequences from documents where collective_id = $1 group by series order by series', [at.id])).rows;
  const unbroken = (length: number) => Array.from({ length }, (_, i) => i + 1);

  it('are invoices in each farm’s own series once it has accepted the mandate, and until then nobody’s', async () => {
    const { at, garden, oven, emails } = await found('Sous mandat', 'INVOICES');
    const people = await Promise.all(['Léa', 'Théo', 'Zoé'].map((name) => at.member(name)));
    const sale = await at.openSale();
    await order(at, sale, people);
    await handOut(at, sale);
    const id = sale.distributions[0]?.id ?? '';
    const first = await start(at, id);
    expect([first.code, first.message?.includes('Le Four'), first.message?.includes('Les Jardins')]).toEqual(['MANDATE_MISSING', true, true]);
    const gardener = await claimFarm(at, garden, emails[0]);
    await acceptMandate(at, gardener, garden, { legal: legalIdentity('EARL des Jardins', 901), vatRegime: 'NORMAL' });
    const second = await start(at, id);
    expect([second.code, second.message?.includes('Le Four'), second.message?.includes('Les Jardins')]).toEqual(['MANDATE_MISSING', true, false]);
    const baker = await claimFarm(at, oven, emails[1]);
    await acceptMandate(at, baker, oven, { legal: { legalName: 'Four SARL' }, vatRegime: 'FRANCHISE' });
    expect(await start(at, id)).toMatchObject({ code: 'LEGAL_IDENTITY_MISSING', message: expect.stringContaining('Le Four') as string });
    await baker.gql('mutation($input: ChangeFarmInput!) { changeFarm(input: $input) { __typename } }', { input: { legal: legalIdentity('Four SARL', 902) } }, `producer:${oven}`);
    expect(await start(at, id)).toMatchObject({ __typename: 'DocumentRun', total: 6 });
    await world.settle();
    expect((await series(at)).map(({ sequences }) => sequences)).toEqual([unbroken(3), unbroken(3)]);
    const invoices = await documentsOf(at.admin, 'documents', at.scope, id);
    expect(invoices.every(({ kind, number }) => kind === 'INVOICE' && /^P[A-Z0-9]+-[A-Z0-9]+-\d{4}-\d{6}$/.test(number))).toBe(true);
    // VAT is derived on the sum of gross lines; under franchise there is none
    const of = (issuer: string) => invoices.filter(({ issuerName }) => issuerName === issuer).map(({ netCents, vatCents, grossCents }) => [grossCents, netCents, vatCents]);
    expect(of('EARL des Jardins').sort()).toEqual([[174, 165, 9], [199, 189, 10], [224, 212, 12]]);
    expect(of('Four SARL')).toEqual([[1275, 1275, 0], [1275, 1275, 0], [1275, 1275, 0]]);
  });

  it('open as PDF for the treasurer, the member and the farm, each by their own door, and for nobody else', async () => {
    const { at, garden, emails } = await found('Trois portes', 'RECEIPTS');
    const [lea, theo] = [await at.member('Léa'), await at.member('Théo')];
    const sale = await at.openSale();
    await order(at, sale, [lea, theo]);
    await handOut(at, sale);
    const gardener = await claimFarm(at, garden, emails[0]);
    await start(at, sale.distributions[0]?.id);
    await world.settle();
    const farm = `producer:${garden}`;
    const [all, mine, farms] = [await documentsOf(at.admin, 'documents', at.scope), await documentsOf(lea, 'myDocuments'), await documentsOf(gardener, 'farmDocuments', farm)];
    expect([all.length, mine.length, farms.length]).toEqual([4, 2, 2]);
    for (const [reader, list] of [[at.admin, all], [lea, mine], [gardener, farms]] as const) {
      for (const { path, number } of list) {
        const pdf = await reader.fetch(path);
        expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('content-disposition')?.includes(number)]).toEqual([200, 'application/pdf', true]);
        expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
      }
    }
    const hers = mine[0]?.id ?? '';
    const statuses = await Promise.all([
      theo.fetch(`/files/me/documents/${hers}.pdf`), theo.fetch(`/files/c/${at.id}/documents/${hers}.pdf`), theo.fetch(`/files/p/${garden}/documents/${hers}.pdf`),
      gardener.fetch(`/files/p/${garden}/documents/${all.find(({ issuerName }) => issuerName === 'Le Four')?.id ?? ''}.pdf`), world.anyone().fetch(mine[0]?.path ?? ''),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 403, 404, 404, 401]);
  });

  it('keep one series without a gap when two distributions are issued at the same time by two workers', async () => {
    const { at } = await found('Deux à la fois', 'RECEIPTS', { flow: 'RESALE', marginBp: 300, marginMode: 'ON_TOP' });
    const people = await Promise.all(Array.from({ length: 12 }, () => at.member('Convive')));
    const sale = await at.openSale();
    await Promise.all([order(at, sale, people, 0), order(at, sale, people, 1)]);
    await handOut(at, sale);
    await Promise.all(sale.distributions.map(({ id }) => start(at, id)));
    await world.runAtOnce('billing.issue-documents');
    await world.settle();
    const found_ = await series(at);
    expect(found_.map(({ series: prefix, sequences }) => [prefix[0], sequences])).toEqual([['M', unbroken(24)], ['S', unbroken(2)], ['S', unbroken(2)]]);
    const broken = await world.admin.query(
      `select 1 from documents d join documents p on p.collective_id = d.collective_id and p.series = d.series and p.sequence = d.sequence - 1
       where d.collective_id = $1 and d.previous_hash is distinct from p.hash`, [at.id]);
    expect(broken.rowCount).toBe(0);
  });

  it('come once, however often a run is asked for or its job comes again', async () => {
    const { at } = await found('Une seule fois', 'RECEIPTS');
    const sale = await at.openSale();
    await order(at, sale, await Promise.all(Array.from({ length: 25 }, () => at.member('Convive'))));
    await handOut(at, sale);
    const id = sale.distributions[0]?.id;
    const answers = await Promise.all([start(at, id), start(at, id), start(at, id)]);
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual(['DOCUMENTS_ISSUED', 'DOCUMENTS_ISSUED', 'DocumentRun']);
    await world.settle();
    await world.admin.query(`update outbox set done_at = null, due_at = clock_timestamp() where kind = 'billing.issue-documents'`);
    await world.settle();
    await world.admin.query(`delete from job_receipts where outbox_id in (select id from outbox where kind = 'billing.issue-documents')`);
    await world.admin.query(`update outbox set done_at = null, due_at = clock_timestamp() where kind = 'billing.issue-documents'`);
    await world.settle(); // even without its done-mark: what is issued is found
    expect((await series(at)).map(({ sequences }) => sequences)).toEqual([unbroken(25), unbroken(25)]);
    const { documentRuns } = await at.admin.gql<{ documentRuns: object[] }>('query($id: UUID!) { documentRuns(distributionId: $id) { status total } }', { id }, at.scope);
    expect(documentRuns).toEqual([{ status: 'DONE', total: 50 }]);
  });

  it('never change: later corrections are refused, renames leave them, and the database refuses to touch them', async () => {
    const { at, garden } = await found('Gravé', 'RECEIPTS');
    const lea = await at.member('Léa');
    const sale = await at.openSale();
    await order(at, sale, [lea]);
    await handOut(at, sale);
    await start(at, sale.distributions[0]?.id);
    await world.settle();
    const before = await documentsOf(lea, 'myDocuments');
    const pdf = async () => Buffer.from(await (await lea.fetch(before[0]?.path ?? '')).arrayBuffer()).toString('base64');
    const drawn = await pdf();
    await at.do('mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }', 'Participation', { input: { producerId: garden, name: 'Autre Nom' } });
    const { orders } = await at.admin.gql<{ orders: { edges: { node: { id: string; lines: { id: string }[] } }[] } }>('{ orders { edges { node { id lines { id } } } } }', {}, at.scope);
    const [held] = orders.edges;
    const corrected = await at.admin.gql<{ correctDelivery: object }>(
      'mutation($input: CorrectDeliveryInput!) { correctDelivery(input: $input) { __typename ... on Refused { code } } }',
      { input: { orderId: held?.node.id, lines: [{ lineId: held?.node.lines[0]?.id, quantity: 0 }], reason: 'Oubli' } }, at.scope);
    expect(corrected.correctDelivery).toEqual({ __typename: 'Refused', code: 'DOCUMENTS_ISSUED' });
    expect([await documentsOf(lea, 'myDocuments'), await pdf()]).toEqual([before, drawn]);
    await expect(world.admin.query('update documents set gross_cents = gross_cents + 1, net_cents = net_cents + 1')).rejects.toThrow('never change');
    await expect(world.admin.query('delete from documents')).rejects.toThrow('never change');
  });

  it('wait for the hand-out, and are not made where slips are enough', async () => {
    const { at } = await found('Bons seulement', 'SLIPS');
    const sale = await at.openSale();
    await order(at, sale, [await at.member('Léa')]);
    expect((await start(at, sale.distributions[0]?.id)).code).toBe('DISTRIBUTION_NOT_HANDED_OUT');
    await handOut(at, sale);
    expect((await start(at, sale.distributions[0]?.id)).code).toBe('NO_PAPERWORK');
  });

  it('are, when the collective resells, its receipts to members and the farms’ documents to it', async () => {
    const { at, oven, emails } = await found('Achat-revente', 'RECEIPTS', { flow: 'RESALE', marginBp: 300, marginMode: 'ON_TOP' });
    await at.do('mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }', 'Participation', { input: { producerId: oven, paperwork: 'INVOICES' } });
    await acceptMandate(at, await claimFarm(at, oven, emails[1]), oven, { legal: legalIdentity('Four SARL', 903), vatRegime: 'NORMAL' });
    const sale = await at.openSale();
    await order(at, sale, [await at.member('Léa'), await at.member('Théo')]);
    await handOut(at, sale);
    expect(await start(at, sale.distributions[0]?.id)).toMatchObject({ total: 4 });
    await world.settle();
    const documents = await documentsOf(at.admin, 'documents', at.scope);
    const gross = (kind: string) => documents.filter((d) => d.kind === kind).map(({ issuerName, recipientName, grossCents }) => [issuerName, recipientName, grossCents]);
    expect(gross('PURCHASE_STATEMENT')).toEqual([['Les Jardins', 'Association des Paniers', 174 + 199]]);
    expect(gross('PURCHASE_INVOICE')).toEqual([['Four SARL', 'Association des Paniers', 2 * (333 + 942)]]);
    expect(gross('MEMBER_RECEIPT').map(([issuer, , cents]) => [issuer, cents]).sort()).toEqual([
      ['Association des Paniers', 179 + 343 + 970], ['Association des Paniers', 205 + 343 + 970], // 2,56 €/kg, 3,43 €, 4,85 €
    ]);
  });
});
