import {
  acceptMandate,
  claimFarm,
  createCollective,
  documentsOf,
  legalIdentity,
  placeOrder,
  startWorld,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  sequencesBySeries,
  startDocuments,
  unbroken,
} from '@cabas/testing';

describe('invoices in a farm’s name', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  it('need its mandate and identity, and say by name whose is missing; then each farm has a series of its own', async () => {
    const { at, garden, oven, emails } = await collectiveWithPapers(world, 'Sous mandat', 'INVOICES');
    const people = await Promise.all(['Léa', 'Théo', 'Zoé'].map((name) => at.member(name)));
    const evening = async () => {
      const sale = await at.openSale({ name: crypto.randomUUID() });
      await everyoneOrders(at, sale, people);
      await handOut(at, sale);
      return sale.distributions[0]?.id ?? '';
    };
    const blocked = async (id: string) => {
      const { code, message } = await startDocuments(at, id);
      return [code, ...['Les Jardins', 'Le Four'].filter((farm) => message?.includes(farm))];
    };
    const first = await evening();
    expect(await blocked(first)).toEqual(['MANDATE_MISSING', 'Les Jardins', 'Le Four']);
    await acceptMandate(at, await claimFarm(at, garden, emails[0]), garden, {
      legal: legalIdentity('EARL des Jardins', 901),
      vatRegime: 'NORMAL',
    });
    expect(await blocked(await evening())).toEqual(['MANDATE_MISSING', 'Le Four']);
    const baker = await claimFarm(at, oven, emails[1]);
    await acceptMandate(at, baker, oven, { legal: { legalName: 'Four SARL' }, vatRegime: 'FRANCHISE' });
    const last = await evening();
    expect(await blocked(last)).toEqual(['LEGAL_IDENTITY_MISSING', 'Le Four']);
    expect(await sequencesBySeries(at)).toEqual([]);
    await baker.gql(
      'mutation($input: ChangeFarmInput!) { changeFarm(input: $input) { __typename } }',
      { input: { legal: legalIdentity('Four SARL', 902) } },
      `producer:${oven}`,
    );
    expect(await startDocuments(at, last)).toMatchObject({ __typename: 'DocumentRun', total: 6 });
    await world.settle();
    expect((await sequencesBySeries(at)).map(({ sequences }) => sequences)).toEqual([
      unbroken(3),
      unbroken(3),
    ]);
    const invoices = await documentsOf(at.admin, 'documents', at.scope, last);
    expect(
      invoices.every(
        ({ kind, number }) => kind === 'INVOICE' && /^P[A-Z0-9]+-[A-Z0-9]+-\d{4}-\d{6}$/.test(number),
      ),
    ).toBe(true);
    // VAT is derived on the sum of gross lines; under franchise there is none
    const of = (issuer: string) =>
      invoices
        .filter(({ issuerName }) => issuerName === issuer)
        .map(({ netCents, vatCents, grossCents }) => [grossCents, netCents, vatCents]);
    expect(of('EARL des Jardins').sort()).toEqual([
      [174, 165, 9],
      [199, 189, 10],
      [224, 212, 12],
    ]);
    expect(of('Four SARL')).toEqual([
      [1275, 1275, 0],
      [1275, 1275, 0],
      [1275, 1275, 0],
    ]);
  });

  it('of one farm through two collectives at the same moment: two series without a gap, no number twice', async () => {
    const email = 'partage@example.org';
    const [village, town] = [
      await createCollective(world, 'Le Village'),
      await createCollective(world, 'La Ville'),
    ];
    await Promise.all([village.point('École'), town.point('Gare')]);
    const farm = await village.producer('La Ferme partagée', email);
    const { productId } = await village.product(farm, 'Tomme', 1890);
    const farmer = await claimFarm(village, farm, email);
    const record = await town.producer('La Ferme partagée', email);
    await town.do('mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename } }', 'Done', {
      id: record,
    });
    await farmer.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', {
      token: await world.linkToken(email, 'invite-producer'),
    });
    await town.do(
      'mutation($input: SetListingInput!) { setListing(input: $input) { __typename } }',
      'Product',
      {
        input: { producerId: farm, productId, active: true },
      },
    );
    const farmOf = { legal: legalIdentity('GAEC partagé', 950), vatRegime: 'NORMAL' };
    for (const at of [village, town]) {
      await at.do(
        'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
        'Collective',
        { input: { paperwork: 'INVOICES', legal: legalIdentity(at.slug, at === town ? 951 : 952) } },
      );
      await acceptMandate(at, farmer, farm, farmOf);
      const sale = await at.openSale();
      for (const person of await Promise.all(Array.from({ length: 15 }, () => at.member('Convive'))))
        await placeOrder(person, at, sale.distributions[0]?.id ?? '', [
          { offerId: sale.offers.get('Tomme')?.id ?? '', quantity: 1 },
        ]);
      await handOut(at, sale);
      expect((await startDocuments(at, sale.distributions[0]?.id)).__typename).toBe('DocumentRun');
    }
    await world.runAtOnce('billing.issue-documents');
    await world.settle();
    const all = [...(await sequencesBySeries(village)), ...(await sequencesBySeries(town))];
    expect(all.map(({ sequences }) => sequences)).toEqual([unbroken(15), unbroken(15)]);
    expect(new Set(all.map((one) => one.series)).size).toBe(2);
    const numbers = (await documentsOf(farmer, 'farmDocuments', `producer:${farm}`)).map(
      ({ number }) => number,
    );
    expect([numbers.length, new Set(numbers).size]).toEqual([30, 30]);
  }, 60_000);

  it('are not issued once the mandate has come to its end, nor credited, and the farm is named; a new one opens the way', async () => {
    const { at, garden, emails } = await collectiveWithPapers(world, 'Mandat à terme', 'INVOICES');
    await at.do(
      'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
      'Participation',
      {
        input: { producerId: at.producers.get('Le Four'), paperwork: 'SLIPS' },
      },
    );
    const people = [await at.member('Léa')];
    const farmer = await claimFarm(at, garden, emails[0]);
    await acceptMandate(at, farmer, garden, {
      legal: legalIdentity('EARL des Jardins', 911),
      vatRegime: 'NORMAL',
    });
    const evening = async () => {
      const sale = await at.openSale({ name: crypto.randomUUID() });
      await everyoneOrders(at, sale, people);
      await handOut(at, sale);
      return sale.distributions[0]?.id ?? '';
    };
    const first = await evening();
    expect(await startDocuments(at, first)).toMatchObject({ __typename: 'DocumentRun' });
    await world.settle();
    await world.admin.query('set session_replication_role = replica');
    await world.admin.query(
      `update mandates m set ends_on = (clock_timestamp() at time zone c.time_zone)::date - 1 from collectives c where c.id = m.collective_id and c.id = $1`,
      [at.id],
    );
    await world.admin.query('set session_replication_role = origin');
    const second = await evening();
    expect(await startDocuments(at, second)).toMatchObject({
      code: 'MANDATE_ENDED',
      message: expect.stringContaining('Les Jardins') as string,
    });
    const { rows } = await world.admin.query<{ order: string; line: string }>(
      `select l.order_id as order, l.id as line from order_lines l where l.collective_id = $1 and l.distribution_id = $2 and l.producer_id = $3`,
      [at.id, first, garden],
    );
    const { correctIssued } = await at.admin.gql<{ correctIssued: { code: string } }>(
      'mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { ... on Problem { code } } }',
      {
        input: { orderId: rows[0]?.order, lines: [{ lineId: rows[0]?.line, quantity: 0 }], reason: 'oublié' },
      },
      at.scope,
    );
    expect(correctIssued.code).toBe('MANDATE_MISSING');
    await acceptMandate(at, farmer, garden, {
      legal: legalIdentity('EARL des Jardins', 911),
      vatRegime: 'NORMAL',
    });
    expect(await startDocuments(at, second)).toMatchObject({ __typename: 'DocumentRun' });
  });
});
