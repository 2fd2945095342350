import { createCollective, placeOrder, startWorld, type TestCollective, type World } from '@cabas/testing';

const START = `mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on DocumentRun { id total } ... on Refused { code message } } }`;

describe('issuing the documents of a distribution', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  async function handedOut(collective: TestCollective, paperwork: string): Promise<string> {
    await collective.point('Salle des fêtes');
    const garden = await collective.producer('Le Potager');
    await collective.product(garden, 'Carottes', 252, { sellingMode: 'WEIGHT', step: 100, weighed: true });
    await collective.product(garden, 'Salade', 137);
    await collective.do(
      'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
      'Collective',
      { input: { paperwork } },
    );
    const sale = await collective.openSale();
    const [distribution] = sale.distributions;
    for (const name of ['Léa', 'Théo']) {
      await placeOrder(await collective.member(name), collective, distribution?.id ?? '', [
        { offerId: sale.offers.get('Carottes')?.id ?? '', quantity: 1300 },
        { offerId: sale.offers.get('Salade')?.id ?? '', quantity: 3 },
      ]);
    }
    await collective.close(distribution?.id ?? '');
    await collective.handOut(distribution?.id ?? '');
    return distribution?.id ?? '';
  }

  it('gives each member a receipt per producer, and the PDF opens', async () => {
    const collective = await createCollective(world, 'Paniers');
    const distribution = await handedOut(collective, 'RECEIPTS');
    await collective.do(START, 'DocumentRun', { id: distribution });
    await world.settle();
    const { documents } = await collective.admin.gql<{
      documents: {
        totalCount: number;
        edges: { node: { path: string; grossCents: number; number: string } }[];
      };
    }>(
      'query($id: UUID!) { documents(distributionId: $id) { totalCount edges { node { number path grossCents } } } }',
      { id: distribution },
      collective.scope,
    );
    expect(documents.totalCount).toBe(2);
    expect(documents.edges.map(({ node }) => node.grossCents)).toEqual([328 + 411, 328 + 411]);
    const pdf = await collective.admin.fetch(documents.edges[0]?.node.path ?? '');
    expect([pdf.status, (await pdf.text()).slice(0, 5)]).toEqual([200, '%PDF-']);
  });

  it('ends: all of it is issued, and it says so', async () => {
    const collective = await createCollective(world, 'Fini');
    const distribution = await handedOut(collective, 'RECEIPTS');
    const { id } = await collective.do<{ id: string }>(START, 'DocumentRun', { id: distribution });
    await world.settle();
    const { documentRun } = await collective.admin.gql<{ documentRun: object }>(
      'query($id: UUID!) { documentRun(id: $id) { status total done } }',
      { id },
      collective.scope,
    );
    expect(documentRun).toEqual({ status: 'DONE', total: 2, done: 2 });
  });

  it('refuses to invoice in a farm’s name without its mandate, and says whose', async () => {
    const collective = await createCollective(world, 'Sans mandat');
    const distribution = await handedOut(collective, 'INVOICES');
    const refused = await collective.do<{ code: string; message: string }>(START, 'Refused', {
      id: distribution,
    });
    expect(refused.code).toBe('MANDATE_MISSING');
    expect(refused.message).toContain('Le Potager');
  });

  it('exports per drop point what the board shows, to the cent', async () => {
    const collective = await createCollective(world, 'Exports', {
      flow: 'RESALE',
      marginBp: 300,
      marginMode: 'ON_TOP',
    });
    const distribution = await handedOut(collective, 'RECEIPTS');
    const csv = await (
      await collective.admin.fetch(
        `/files/c/${collective.id}/distributions/${distribution}/export-points.csv`,
      )
    ).text();
    expect(csv).toContain('Salle des fêtes');
    const xlsx = await collective.admin.fetch(
      `/files/c/${collective.id}/distributions/${distribution}/export-producers.xlsx`,
    );
    expect(xlsx.status).toBe(200);
    const slips = await collective.admin.fetch(
      `/files/c/${collective.id}/distributions/${distribution}/slips.pdf`,
    );
    expect(slips.status).toBe(200);
  });
});
