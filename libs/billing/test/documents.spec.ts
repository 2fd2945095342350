import {
  acceptMandate,
  claimFarm,
  documentsOf,
  legalIdentity,
  startWorld,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  sequencesBySeries,
  startDocuments,
  unbroken,
} from '@cabas/testing';

describe('issued documents', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  it('open as PDF for the treasurer, the member and the farm, each by their own door, and for nobody else', async () => {
    const { at, garden, emails } = await collectiveWithPapers(world, 'Trois portes', 'RECEIPTS');
    const [lea, theo] = [await at.member('Léa'), await at.member('Théo')];
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [lea, theo]);
    await handOut(at, sale);
    const gardener = await claimFarm(at, garden, emails[0]);
    await startDocuments(at, sale.distributions[0]?.id);
    await world.settle();
    const farm = `producer:${garden}`;
    const [all, mine, farms] = [
      await documentsOf(at.admin, 'documents', at.scope),
      await documentsOf(lea, 'myDocuments'),
      await documentsOf(gardener, 'farmDocuments', farm),
    ];
    expect([all.length, mine.length, farms.length]).toEqual([4, 2, 2]);
    for (const [reader, list] of [
      [at.admin, all],
      [lea, mine],
      [gardener, farms],
    ] as const) {
      for (const { path, number } of list) {
        const pdf = await reader.fetch(path);
        expect([
          pdf.status,
          pdf.headers.get('content-type'),
          pdf.headers.get('content-disposition')?.includes(number),
        ]).toEqual([200, 'application/pdf', true]);
        expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
      }
    }
    const hers = mine[0]?.id ?? '';
    const statuses = await Promise.all([
      theo.fetch(`/files/me/documents/${hers}.pdf`),
      theo.fetch(`/files/c/${at.id}/documents/${hers}.pdf`),
      theo.fetch(`/files/p/${garden}/documents/${hers}.pdf`),
      gardener.fetch(
        `/files/p/${garden}/documents/${all.find(({ issuerName }) => issuerName === 'Le Four')?.id ?? ''}.pdf`,
      ),
      world.anyone().fetch(mine[0]?.path ?? ''),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 403, 404, 404, 401]);
  });

  it('keep one series without a gap when two distributions are issued at the same time by two workers', async () => {
    const { at } = await collectiveWithPapers(world, 'Deux à la fois', 'RECEIPTS', {
      flow: 'RESALE',
      marginBp: 300,
      marginMode: 'ON_TOP',
    });
    const people = await Promise.all(Array.from({ length: 12 }, () => at.member('Convive')));
    const sale = await at.openSale();
    await Promise.all([everyoneOrders(at, sale, people, 0), everyoneOrders(at, sale, people, 1)]);
    await handOut(at, sale);
    await Promise.all(sale.distributions.map(({ id }) => startDocuments(at, id)));
    await world.runAtOnce('billing.issue-documents');
    await world.settle();
    const numbered = await sequencesBySeries(at);
    expect(numbered.map(({ series: prefix, sequences }) => [prefix[0], sequences])).toEqual([
      ['M', unbroken(24)],
      ['S', unbroken(2)],
      ['S', unbroken(2)],
    ]);
    const broken = await world.admin.query(
      `select 1 from documents d join documents p on p.collective_id = d.collective_id and p.series = d.series and p.sequence = d.sequence - 1
       where d.collective_id = $1 and d.previous_hash is distinct from p.hash`,
      [at.id],
    );
    expect(broken.rowCount).toBe(0);
  }, 90_000);

  it('come once, however often a run is asked for or its job comes again', async () => {
    const { at } = await collectiveWithPapers(world, 'Une seule fois', 'RECEIPTS');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, await Promise.all(Array.from({ length: 25 }, () => at.member('Convive'))));
    await handOut(at, sale);
    const id = sale.distributions[0]?.id;
    const answers = await Promise.all([
      startDocuments(at, id),
      startDocuments(at, id),
      startDocuments(at, id),
    ]);
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'DOCUMENTS_ISSUED',
      'DOCUMENTS_ISSUED',
      'DocumentRun',
    ]);
    await world.settle();
    await world.admin.query(
      `update outbox set done_at = null, due_at = clock_timestamp() where kind = 'billing.issue-documents'`,
    );
    await world.settle();
    await world.admin.query(
      `delete from job_receipts where outbox_id in (select id from outbox where kind = 'billing.issue-documents')`,
    );
    await world.admin.query(
      `update outbox set done_at = null, due_at = clock_timestamp() where kind = 'billing.issue-documents'`,
    );
    await world.settle(); // even without its done-mark: what is issued is found
    expect((await sequencesBySeries(at)).map(({ sequences }) => sequences)).toEqual([
      unbroken(25),
      unbroken(25),
    ]);
    const failed = await world.admin.query(
      `select last_error from outbox where kind = 'billing.issue-documents' and (done_at is null or last_error is not null)`,
    );
    expect(failed.rows).toEqual([]);
    const { documentRuns } = await at.admin.gql<{ documentRuns: object[] }>(
      'query($id: UUID!) { documentRuns(distributionId: $id) { status total } }',
      { id },
      at.scope,
    );
    expect(documentRuns).toEqual([{ status: 'DONE', total: 50 }]);
  }, 90_000);

  it('never change: later corrections are refused, renames leave them, and the database refuses to touch them', async () => {
    const { at, garden } = await collectiveWithPapers(world, 'Gravé', 'RECEIPTS');
    const lea = await at.member('Léa');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [lea]);
    await handOut(at, sale);
    await startDocuments(at, sale.distributions[0]?.id);
    await world.settle();
    const before = await documentsOf(lea, 'myDocuments');
    const pdf = async () =>
      Buffer.from(await (await lea.fetch(before[0]?.path ?? '')).arrayBuffer()).toString('base64');
    const drawn = await pdf();
    await at.do(
      'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
      'Participation',
      { input: { producerId: garden, name: 'Autre Nom' } },
    );
    const { orders } = await at.admin.gql<{
      orders: { edges: { node: { id: string; lines: { id: string }[] } }[] };
    }>('{ orders { edges { node { id lines { id } } } } }', {}, at.scope);
    const [held] = orders.edges;
    const corrected = await at.admin.gql<{ correctDelivery: object }>(
      'mutation($input: CorrectDeliveryInput!) { correctDelivery(input: $input) { __typename ... on Refused { code } } }',
      {
        input: {
          orderId: held?.node.id,
          lines: [{ lineId: held?.node.lines[0]?.id, quantity: 0 }],
          reason: 'Oubli',
        },
      },
      at.scope,
    );
    expect(corrected.correctDelivery).toEqual({ __typename: 'Refused', code: 'DOCUMENTS_ISSUED' });
    expect([await documentsOf(lea, 'myDocuments'), await pdf()]).toEqual([before, drawn]);
    await expect(
      world.admin.query('update documents set gross_cents = gross_cents + 1, net_cents = net_cents + 1'),
    ).rejects.toThrow('never change');
    await expect(world.admin.query('delete from documents')).rejects.toThrow('never change');
  });

  it('wait for the hand-out, and are not made where slips are enough', async () => {
    const { at } = await collectiveWithPapers(world, 'Bons seulement', 'SLIPS');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [await at.member('Léa')]);
    expect((await startDocuments(at, sale.distributions[0]?.id)).code).toBe('DISTRIBUTION_NOT_HANDED_OUT');
    await handOut(at, sale);
    expect((await startDocuments(at, sale.distributions[0]?.id)).code).toBe('NO_PAPERWORK');
  });

  it('are, when the collective resells, its receipts to members and the farms’ documents to it', async () => {
    const { at, oven, emails } = await collectiveWithPapers(world, 'Achat-revente', 'RECEIPTS', {
      flow: 'RESALE',
      marginBp: 300,
      marginMode: 'ON_TOP',
    });
    await at.do(
      'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
      'Participation',
      { input: { producerId: oven, paperwork: 'INVOICES' } },
    );
    await acceptMandate(at, await claimFarm(at, oven, emails[1]), oven, {
      legal: legalIdentity('Four SARL', 903),
      vatRegime: 'NORMAL',
    });
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [await at.member('Léa'), await at.member('Théo')]);
    await handOut(at, sale);
    expect(await startDocuments(at, sale.distributions[0]?.id)).toMatchObject({ total: 4 });
    await world.settle();
    const documents = await documentsOf(at.admin, 'documents', at.scope);
    const gross = (kind: string) =>
      documents
        .filter((d) => d.kind === kind)
        .map(({ issuerName, recipientName, grossCents }) => [issuerName, recipientName, grossCents]);
    expect(gross('PURCHASE_STATEMENT')).toEqual([['Les Jardins', 'Association des Paniers', 174 + 199]]);
    expect(gross('PURCHASE_INVOICE')).toEqual([['Four SARL', 'Association des Paniers', 2 * (333 + 942)]]);
    expect(
      gross('MEMBER_RECEIPT')
        .map(([issuer, , cents]) => [issuer, cents])
        .sort(),
    ).toEqual([
      ['Association des Paniers', 179 + 343 + 970],
      ['Association des Paniers', 205 + 343 + 970], // 2,56 €/kg, 3,43 €, 4,85 €
    ]);
  });
});
