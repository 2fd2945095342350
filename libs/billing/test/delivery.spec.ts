import {
  documentsOf,
  exportedCents,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
  collectiveWithPapers,
  handOut,
  startDocuments,
  sum,
} from '@cabas/testing';

interface Order {
  readonly id: string;
  readonly totalCents: number;
  readonly deliveryFeeCents: number;
  readonly lines: readonly { id: string; amountCents: number; producerName: string }[];
  readonly dues: readonly { payeeName: string; producerId: string | null; amountCents: number }[];
}
const FIELDS =
  '__typename ... on Order { id totalCents deliveryFeeCents lines { id amountCents producerName } dues { payeeName producerId amountCents } } ... on InvalidInput { fields { path code } }';

describe.each(['DIRECT', 'RESALE'] as const)('what members pay to be delivered, %s', (flow) => {
  let world: World;
  let at: TestCollective;
  let sale: TestSale;
  let people: Person[];
  let orders: Order[];
  const name = `Tournée ${flow}`;

  beforeAll(async () => {
    world = await startWorld();
    const shop = await collectiveWithPapers(world, name, 'RECEIPTS', { flow, marginBp: 730 });
    at = shop.at;
    const { id: point } = await at.do<{ id: string }>(
      'mutation($input: PickupPointInput!) { addPickupPoint(input: $input) { __typename ... on PickupPoint { id } } }',
      'PickupPoint',
      { input: { name: 'Chez vous', delivery: { feeCents: 350, freeFromCents: 2500, areas: ['36*'] } } },
    );
    sale = await at.openSale({ points: [...at.points.map(({ id }) => id), point] });
    people = [];
    orders = [];
    for (const [i, who] of ['Awa', 'Bruno', 'Chloé', 'Denis'].entries()) {
      const person = await at.member(who);
      people.push(person);
      // the last one comes; the third has enough in the basket to be delivered for nothing
      const home = i < 3;
      const distributionId = sale.distributions.find(
        ({ point: place }) => (place === 'Chez vous') === home,
      )?.id;
      const lines = [
        ['Carottes', 700 + 100 * i],
        ['Pain', i === 2 ? 6 : 1],
        ['Brioche', 2],
      ] as const;
      const { placeOrder } = await person.gql<{ placeOrder: Order & { __typename: string } }>(
        `mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { ${FIELDS} } }`,
        {
          input: {
            distributionId,
            lines: lines.map(([offer, quantity]) => ({ offerId: sale.offers.get(offer)?.id, quantity })),
            ...(home && {
              delivery: { addressLine1: `${i} rue Haute`, postcode: '36600', city: 'Valençay' },
            }),
            idempotencyKey: crypto.randomUUID(),
          },
        },
        at.scope,
      );
      orders.push(placeOrder);
    }
    await handOut(at, sale);
    await world.settle();
  });
  afterAll(() => world.stop());

  const fees = () => sum(orders, (order) => order.deliveryFeeCents);
  const goods = () =>
    sum(
      orders.flatMap(({ lines }) => lines),
      (line) => line.amountCents,
    );

  it('stands in each order’s total and dues, to the cent', () => {
    expect(orders.map(({ deliveryFeeCents }) => deliveryFeeCents)).toEqual([350, 350, 0, 0]);
    for (const { totalCents, lines, deliveryFeeCents, dues } of orders) {
      expect(sum(lines, (line) => line.amountCents) + deliveryFeeCents).toBe(totalCents);
      expect(sum(dues, (due) => due.amountCents)).toBe(totalCents);
    }
  });

  it('is the collective’s in the ledger, at its own rate of VAT, and posted once', async () => {
    const posted = async () =>
      (
        await world.admin.query<{ book: string | null; rate: number; cents: number }>(
          `select e.book_producer_id as book, p.vat_rate_bp as rate, -sum(p.cents)::int as cents from ledger_entries e
           join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
           where e.collective_id = $1 and e.kind = 'SALE' and p.account = 'SALES' and p.vat_rate_bp = 2000 group by 1, 2`,
          [at.id],
        )
      ).rows;
    expect(await posted()).toEqual([{ book: null, rate: 2000, cents: 700 }]);
    const { memberBalances } = await at.admin.gql<{
      memberBalances: {
        dueCents: number;
        edges: { node: { producerId: string | null; dueCents: number } }[];
      };
    }>('{ memberBalances(first: 100) { dueCents edges { node { producerId dueCents } } } }', {}, at.scope);
    expect(memberBalances.dueCents).toBe(sum(orders, (order) => order.totalCents));
    const toCollective = memberBalances.edges.filter(({ node }) => node.producerId === null);
    expect(sum(toCollective, ({ node }) => node.dueCents)).toBe(flow === 'DIRECT' ? 700 : goods() + 700);
    await world.admin.query(
      `insert into outbox (id, kind, collective_id, payload) select gen_random_uuid(), 'sales.amounts-changed', $1, jsonb_build_object('distributionId', d.id) from distributions d where d.collective_id = $1`,
      [at.id],
    );
    await world.settle();
    expect(await posted()).toEqual([{ book: null, rate: 2000, cents: 700 }]);
  });

  it('is on the board beside the goods, and is nothing of the farms’', async () => {
    const { saleBoard } = await at.admin.gql<{
      saleBoard: { saleCents: number; deliveryCents: number; producers: { saleCents: number }[] };
    }>(
      'query($id: UUID!) { saleBoard(cycleId: $id) { saleCents deliveryCents producers { saleCents } } }',
      { id: sale.id },
      at.scope,
    );
    expect([saleBoard.saleCents, saleBoard.deliveryCents]).toEqual([goods(), fees()]);
    expect(sum(saleBoard.producers, (farm) => farm.saleCents)).toBe(goods());
  });

  it('is in the files as the collective’s own line, and the files add up to what members owe', async () => {
    const column = flow === 'DIRECT' ? 'Montant' : 'Montant de vente';
    for (const type of ['csv', 'xlsx']) {
      const producers = await exportedCents(at, `cycles/${sale.id}/export-producers.${type}`, column);
      expect(producers.rows.get(name)).toBe(700);
      expect(producers.total).toBe(goods() + 700);
      const points = await exportedCents(at, `cycles/${sale.id}/export-points.${type}`, column);
      expect(points.total).toBe(goods() + 700);
    }
  });

  it('is written down by the collective: Σ documents are what members owe, and each says what was delivered', async () => {
    for (const { id } of sale.distributions) await startDocuments(at, id);
    await world.settle();
    const documents = await documentsOf(at.admin, 'documents', at.scope);
    const consumers = documents.filter(({ kind }) => !kind.startsWith('PURCHASE'));
    expect(sum(consumers, (d) => d.grossCents)).toBe(sum(orders, (order) => order.totalCents));
    const own = consumers.filter(({ kind }) => kind === 'MEMBER_RECEIPT');
    expect(own).toHaveLength(flow === 'DIRECT' ? 2 : 4);
    const written = await world.admin.query<{
      lines: { label: string; amountCents: number; rateBp: number }[];
    }>(
      `select snapshot->'lines' as lines from documents where collective_id = $1 and kind = 'MEMBER_RECEIPT'`,
      [at.id],
    );
    const delivered = written.rows
      .flatMap(({ lines }) => lines)
      .filter(({ label }) => label === 'Livraison à domicile');
    expect(delivered.map(({ amountCents, rateBp }) => [amountCents, rateBp])).toEqual([
      [350, 2000],
      [350, 2000],
    ]);
    if (flow === 'DIRECT') expect(written.rows.every(({ lines }) => lines.length === 1)).toBe(true);
    expect(
      documents.every((d) => d.kind.startsWith('PURCHASE') || d.netCents + d.vatCents === d.grossCents),
    ).toBe(true);
  });

  it('stays as it is when goods are credited: the fee’s document is left alone, and Σ documents follow the ledger', async () => {
    const [first] = orders;
    const bread = first?.lines.find(
      ({ producerName, amountCents }) => producerName === 'Le Four' && amountCents > 0,
    );
    const { correctIssued } = await at.admin.gql<{ correctIssued: { __typename: string } }>(
      'mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { __typename ... on Problem { code message } } }',
      { input: { orderId: first?.id, lines: [{ lineId: bread?.id, quantity: 0 }], reason: 'Pas livré' } },
      at.scope,
    );
    expect(correctIssued).toMatchObject({ __typename: 'IssuedCorrection' });
    await world.settle();
    const consumers = (await documentsOf(at.admin, 'documents', at.scope)).filter(
      ({ kind }) => !kind.includes('PURCHASE'),
    );
    const owed = sum(orders, (order) => order.totalCents) - (bread?.amountCents ?? 0);
    expect(sum(consumers, (d) => d.grossCents)).toBe(owed);
    const { memberBalances } = await at.admin.gql<{ memberBalances: { dueCents: number } }>(
      '{ memberBalances(first: 100) { dueCents } }',
      {},
      at.scope,
    );
    expect(memberBalances.dueCents).toBe(owed);
    const fees = consumers.filter(({ grossCents }) => grossCents === 350);
    expect(fees).toHaveLength(flow === 'DIRECT' ? 2 : 0);
  });
});
