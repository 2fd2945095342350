import {
  acceptMandate,
  claimFarm,
  createCollective,
  documentsOf,
  exportedCents,
  legalIdentity,
  startWorld,
  type TestCollective,
  type TestSale,
  type World,
  dice,
  inTurns,
  ORDER,
  sum,
  type Board,
  type Order,
} from '@cabas/testing';

const ORDERS = 300;
const SEED = 20_261_204;

describe('the sums of a sale', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  async function found(name: string, more: object): Promise<{ at: TestCollective; farms: string[] }> {
    const at = await createCollective(world, name, more);
    await Promise.all(['Gare', 'Halle', 'École'].map((point) => at.point(point)));
    const farms = [];
    for (const farm of ['Abeilles', 'Bergerie', 'Cressonnière'])
      farms.push(await at.producer(farm, `${farm.toLowerCase()}@${at.slug}.org`));
    const [bees = '', sheep = '', cress = ''] = farms;
    await at.product(bees, 'Miel', 731, { contentAmount: 500, contentUnit: 'GRAM', depositCents: 45 });
    await at.product(bees, 'Hydromel', 1299, { vatCategory: 'STANDARD', depositCents: 30 });
    await at.product(sheep, 'Agneau', 1837, {
      sellingMode: 'WEIGHED_PIECE',
      contentAmount: 1733,
      contentUnit: 'GRAM',
    });
    await at.product(sheep, 'Tomme', 2449, { sellingMode: 'WEIGHT', step: 50, weighed: true });
    await at.product(cress, 'Cresson', 133, { depositCents: 7 });
    await at.product(cress, 'Jus d’ortie', 577, {
      sellingMode: 'VOLUME',
      step: 250,
      vatCategory: 'INTERMEDIATE',
    });
    await at.product(cress, 'Carottes', 219, { sellingMode: 'WEIGHT', step: 100, weighed: true });
    return { at, farms };
  }

  const STEPS: Readonly<Record<string, number>> = { Tomme: 50, Carottes: 100, 'Jus d’ortie': 250 };

  /** Orders entered by staff over three points, then weighed, shortened and forgotten as happens on the day. */
  async function sell(at: TestCollective, sale: TestSale, levels: readonly string[] = []): Promise<void> {
    const roll = dice(SEED);
    const names = [...sale.offers.keys()].sort();
    const wishes = Array.from({ length: ORDERS }, (_, i) => ({
      name: `Membre ${i}`,
      distributionId: sale.distributions[i % 3]?.id ?? '',
      lines: names
        .filter(() => roll(2) === 1)
        .map((name) => ({
          offerId: sale.offers.get(name)?.id ?? '',
          quantity: (1 + roll(9)) * (STEPS[name] ?? 1),
        })),
    })).map((wish) =>
      wish.lines.length > 0
        ? wish
        : { ...wish, lines: [{ offerId: sale.offers.get('Cresson')?.id ?? '', quantity: 1 }] },
    );
    const accounts = await world.admin.query<{ id: string }>('select id from accounts limit 1');
    await inTurns(wishes, async ({ name, ...order }) => {
      const { id } = await at.do<{ id: string }>(
        'mutation($input: AddMemberInput!) { addMember(input: $input) { __typename ... on Member { id } } }',
        'Member',
        { input: { givenName: name, familyName: 'Essai' } },
      );
      // whoever is entered by staff has no account to choose with: chosen for them, every second one
      const level = levels[Number(name.slice(7)) % (2 * levels.length)];
      if (level !== undefined)
        await world.admin.query(
          'insert into price_choices (collective_id, membership_id, account_id, level_id) values ($1, $2, $3, $4)',
          [at.id, id, accounts.rows[0]?.id, level],
        );
      await at.do(`mutation($input: EnterOrderInput!) { enterOrder(input: $input) { ${ORDER} } }`, 'Order', {
        input: { ...order, memberId: id },
      });
    });
    for (const { id } of sale.distributions) await at.close(id);
    const corrections = (await ordersOf(at)).flatMap(({ id, lines }) => {
      const changed = lines.flatMap(
        (line): { lineId: string; measure?: number; quantity?: number; reason?: string }[] => {
          // pieces of about 1733 g, or grams: weighed at up to twice what was expected
          const expected = line.quantity < 50 ? line.quantity * 1733 : line.quantity;
          if (line.weighed) return [{ lineId: line.id, measure: 1 + roll(2 * expected) }];
          const luck = roll(12);
          return luck === 0
            ? [{ lineId: line.id, quantity: 0, reason: 'manquant' }]
            : luck === 1 && line.quantity > 1
              ? [{ lineId: line.id, quantity: line.quantity - 1 }]
              : [];
        },
      );
      return changed.length === 0 ? [] : [{ orderId: id, lines: changed }];
    });
    expect(corrections.length).toBeGreaterThan(ORDERS / 2);
    await inTurns(corrections, (input) =>
      at.do(
        `mutation($input: CorrectDeliveryInput!) { correctDelivery(input: $input) { ${ORDER} } }`,
        'Order',
        { input },
      ),
    );
    for (const { id } of sale.distributions) await at.handOut(id);
  }

  /** A third less, and seven per cent more. */
  async function offerLevels(at: TestCollective): Promise<string[]> {
    const { levels } = await at.do<{ levels: { id: string }[] }>(
      'mutation($input: SetPriceLevelsInput!) { setPriceLevels(input: $input) { __typename ... on PriceLevels { levels { id } } } }',
      'PriceLevels',
      {
        input: {
          levels: [
            { name: 'Solidaire', rateBp: -3300 },
            { name: 'Soutien', rateBp: 700 },
          ],
        },
      },
    );
    return levels.map(({ id }) => id);
  }

  async function ordersOf(at: TestCollective): Promise<Order[]> {
    const found: Order[] = [];
    for (let after: string | null = null; ;) {
      const {
        orders,
      }: { orders: { edges: { node: Order }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await at.admin.gql(
          'query($after: String) { orders(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id totalCents depositDueCents lines { id producerName name quantity weighed amountCents depositDueCents } dues { payeeName amountCents depositDueCents } } } } }',
          { after },
          at.scope,
        );
      found.push(...orders.edges.map(({ node }) => node));
      if (!orders.pageInfo.hasNextPage) return found;
      after = orders.pageInfo.endCursor;
    }
  }

  const boardOf = async (at: TestCollective, id: string) =>
    (
      await at.admin.gql<{ saleBoard: Board }>(
        `query($id: UUID!) { saleBoard(cycleId: $id) { saleCents purchaseCents marginCents depositCents levelsCents
      points { totalCents depositCents distribution { pickupPoint { name } } } producers { name saleCents purchaseCents depositCents points { saleCents products { saleCents } } } } }`,
        { id },
        at.scope,
      )
    ).saleBoard;

  async function issue(at: TestCollective, sale: TestSale): Promise<void> {
    for (const { id } of sale.distributions) {
      await at.do(
        'mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on Refused { code message } } }',
        'DocumentRun',
        { id },
      );
    }
    await world.settle();
  }

  /** Goods found missing after the papers were written: some lines of every third order, all or half of each. */
  async function creditSome(at: TestCollective): Promise<void> {
    const roll = dice(SEED + 1);
    const wishes = (await ordersOf(at))
      .filter((_, index) => index % 3 === 0)
      .map(({ id, lines }) => ({
        orderId: id,
        reason: 'Manquait',
        lines: lines
          .filter((line) => line.amountCents > 0 && roll(2) === 1)
          .map((line) => ({ lineId: line.id, quantity: roll(2) * (line.quantity >> 1) })),
      }))
      .filter(({ lines }) => lines.length > 0);
    const answers = { IssuedCorrection: 0, Refused: 0 };
    await inTurns(wishes, async (input) => {
      const { correctIssued } = await at.admin.gql<{ correctIssued: { __typename: keyof typeof answers } }>(
        'mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { __typename } }',
        { input },
        at.scope,
      );
      answers[correctIssued.__typename] += 1;
    });
    expect(answers.IssuedCorrection).toBeGreaterThan(ORDERS / 6);
    await world.settle();
  }

  /** Σ documents, credit notes among them, is what the ledger says is owed, rate by rate as the lines stand. */
  async function expectLedgerAsDocuments(at: TestCollective): Promise<void> {
    const documents = await documentsOf(at.admin, 'documents', at.scope);
    const lines = (await ordersOf(at)).flatMap((order) => order.lines);
    const { rows } = await world.admin.query<{ account: string; cents: number }>(
      `select account, sum(cents)::int as cents from ledger_postings where collective_id = $1 and account in ('MEMBER', 'PRODUCER') group by account`,
      [at.id],
    );
    const booked = (account: string) => rows.find((row) => row.account === account)?.cents ?? 0;
    const all = (of: (kind: string) => boolean) =>
      sum(
        documents.filter(({ kind }) => of(kind)),
        (d) => d.grossCents + d.depositsCents,
      );
    expect(all((kind) => !kind.startsWith('PURCHASE'))).toBe(booked('MEMBER'));
    expect(all((kind) => kind.startsWith('PURCHASE')) + booked('PRODUCER')).toBe(0);
    expect(sum(lines, (line) => line.amountCents + line.depositDueCents)).toBe(booked('MEMBER'));
    expect(documents.some(({ grossCents }) => grossCents < 0)).toBe(true);
    await expectVatAsDocuments(at);
  }

  /** Σ VAT of documents is the ledger's, book by book and rate by rate; what sales were posted at is still what lines say. */
  async function expectVatAsDocuments(at: TestCollective): Promise<void> {
    const { rows } = await world.admin.query<{ apart: number; rates: number; gross: number }>(
      `with said as (
         select case when d.kind like 'PURCHASE%' then null else d.producer_id end as book, d.kind = 'PURCHASE_INVOICE' as bought, (r ->> 'rateBp')::int as rate,
           sum((r ->> 'vatCents')::bigint) as cents
         from documents d cross join jsonb_array_elements(d.snapshot -> 'vat') r
         where d.collective_id = $1 and d.kind <> 'PURCHASE_STATEMENT' and (d.kind <> 'PURCHASE_INVOICE' or d.snapshot #>> '{buyer,vatNumber}' is not null) group by 1, 2, 3),
       posted as (
         select e.book_producer_id as book, d.kind = 'PURCHASE_INVOICE' as bought, p.vat_rate_bp as rate, sum(case d.kind when 'PURCHASE_INVOICE' then p.cents else -p.cents end) as cents
         from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
         join documents d on d.collective_id = e.collective_id and d.id = e.document_id
         where e.collective_id = $1 and p.account = 'VAT' group by 1, 2, 3)
       select (select count(*)::int from said s full join posted p on s.book is not distinct from p.book and s.bought = p.bought and s.rate = p.rate
           where coalesce(s.cents, 0) <> coalesce(p.cents, 0)) as apart,
         (select count(*)::int from posted where cents <> 0) as rates,
         (select coalesce(sum(cents), 0)::int from ledger_postings where collective_id = $1 and account in ('SALES', 'VAT', 'DEPOSITS', 'MEMBER', 'PURCHASES', 'PRODUCER')) as gross`,
      [at.id],
    );
    expect(rows[0]).toMatchObject({ apart: 0, gross: 0 });
    expect(rows[0]?.rates).toBeGreaterThan(0);
    const { rows: broken } = await world.admin.query(
      'select entry_id from ledger_postings where collective_id = $1 group by 1 having sum(cents) <> 0',
      [at.id],
    );
    expect(broken).toEqual([]);
  }

  it('agree to the cent in direct sale: members’ lines, dues, producers’ totals, points, documents and files', async () => {
    const { at, farms } = await found('En direct', { flow: 'DIRECT' });
    await at.do(
      'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
      'Collective',
      { input: { paperwork: 'RECEIPTS' } },
    );
    // one with VAT, one without, one in the flat-rate scheme
    for (const [index, vatRegime] of ['NORMAL', 'FRANCHISE', 'FLAT_RATE'].entries())
      await at.do(
        'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
        'Participation',
        { input: { producerId: farms[index], vatRegime } },
      );
    const sale = await at.openSale();
    await sell(at, sale);
    const orders = await ordersOf(at);
    const board = await boardOf(at, sale.id);
    const lines = orders.flatMap((order) => order.lines);
    const total = sum(lines, (line) => line.amountCents);
    const deposits = sum(lines, (line) => line.depositDueCents);
    expect(deposits).toBeGreaterThan(0);
    expect(orders).toHaveLength(ORDERS);
    for (const order of orders) {
      expect(sum(order.lines, (line) => line.amountCents + line.depositDueCents)).toBe(order.totalCents);
      expect(sum(order.dues, (due) => due.depositDueCents)).toBe(order.depositDueCents);
      expect(sum(order.dues, (due) => due.amountCents)).toBe(order.totalCents);
    }
    expect([board.saleCents, board.purchaseCents, board.marginCents]).toEqual([total, total, 0]);
    expect([sum(board.producers, (p) => p.saleCents), sum(board.points, (p) => p.totalCents)]).toEqual([
      total,
      total,
    ]);
    expect([
      board.depositCents,
      sum(board.producers, (p) => p.depositCents),
      sum(board.points, (p) => p.depositCents),
      board.levelsCents,
    ]).toEqual([deposits, deposits, deposits, 0]);
    await issue(at, sale);
    const documents = await documentsOf(at.admin, 'documents', at.scope);
    expect(sum(documents, (d) => d.grossCents)).toBe(total);
    expect(sum(documents, (d) => d.depositsCents)).toBe(deposits);
    expect(sum(documents, (d) => d.grossCents + d.depositsCents)).toBe(sum(orders, (o) => o.totalCents));
    expect(documents.every((d) => d.netCents + d.vatCents === d.grossCents)).toBe(true);
    for (const { name, saleCents } of board.producers) {
      expect(
        sum(
          documents.filter(({ issuerName }) => issuerName === name),
          (d) => d.grossCents,
        ),
      ).toBe(saleCents);
      expect(
        sum(
          lines.filter(({ producerName }) => producerName === name),
          (line) => line.amountCents,
        ),
      ).toBe(saleCents);
    }
    for (const type of ['csv', 'xlsx']) {
      const producers = await exportedCents(at, `cycles/${sale.id}/export-producers.${type}`, 'Montant');
      expect(producers.rows).toEqual(
        new Map(board.producers.map(({ name, saleCents }) => [name, saleCents])),
      );
      const points = await exportedCents(at, `cycles/${sale.id}/export-points.${type}`, 'Montant');
      expect(points.rows).toEqual(
        new Map(
          board.points.map(({ totalCents, distribution }) => [distribution.pickupPoint.name, totalCents]),
        ),
      );
      expect([producers.total, points.total]).toEqual([total, total]);
      const packaging = await exportedCents(at, `cycles/${sale.id}/export-producers.${type}`, 'Consignes');
      expect([packaging.total, packaging.rows]).toEqual([
        deposits,
        new Map(board.producers.map(({ name, depositCents }) => [name, depositCents])),
      ]);
      if (type === 'xlsx') expect([producers.sheets, points.sheets]).toEqual([producers.rows, points.rows]);
    }
    await creditSome(at);
    await expectLedgerAsDocuments(at);
  }, 300_000);

  it('agree to the cent when the collective resells, with price levels: receipts, purchases, and the margin shown between them', async () => {
    const { at, farms } = await found('En revente', { flow: 'RESALE', marginBp: 730, marginMode: 'ON_TOP' });
    const change = (mutation: string, type: string, input: object) =>
      at.do(
        `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`,
        mutation === 'changeProducer' ? 'Participation' : 'Collective',
        { input },
      );
    await change('changeCollective', 'ChangeCollectiveInput', {
      paperwork: 'RECEIPTS',
      legal: { ...legalIdentity('En revente', 77), vatNumber: 'FR32123456789' },
    });
    await change('changeProducer', 'ChangeProducerInput', { producerId: farms[0], vatRegime: 'NORMAL' });
    await change('changeProducer', 'ChangeProducerInput', { producerId: farms[2], vatRegime: 'FLAT_RATE' });
    await change('changeProducer', 'ChangeProducerInput', { producerId: farms[1], paperwork: 'INVOICES' });
    await acceptMandate(at, await claimFarm(at, farms[1] ?? '', `bergerie@${at.slug}.org`), farms[1] ?? '', {
      legal: legalIdentity('Bergerie', 78),
      vatRegime: 'NORMAL',
    });
    const sale = await at.openSale();
    await sell(at, sale, await offerLevels(at));
    const orders = await ordersOf(at);
    const board = await boardOf(at, sale.id);
    const deposits = sum(orders, (order) => order.depositDueCents);
    const total = sum(
      orders.flatMap((order) => order.lines),
      (line) => line.amountCents,
    );
    expect(board.levelsCents).not.toBe(0);
    expect(deposits).toBeGreaterThan(0);
    expect([sum(orders, (order) => order.totalCents - order.depositDueCents), board.depositCents]).toEqual([
      total,
      deposits,
    ]);
    expect([board.saleCents + board.levelsCents, sum(board.producers, (p) => p.saleCents)]).toEqual([
      total,
      board.saleCents,
    ]);
    expect(
      orders.every(
        ({ dues, totalCents }) =>
          dues.length === 1 && dues[0]?.payeeName === 'En revente' && dues[0].amountCents === totalCents,
      ),
    ).toBe(true);
    await issue(at, sale);
    const documents = await documentsOf(at.admin, 'documents', at.scope);
    const receipts = documents.filter(({ kind }) => kind === 'MEMBER_RECEIPT');
    const purchases = documents.filter(({ kind }) => kind.startsWith('PURCHASE'));
    expect([receipts.length, purchases.length, new Set(purchases.map(({ kind }) => kind)).size]).toEqual([
      ORDERS,
      9,
      2,
    ]);
    expect(sum(receipts, (d) => d.grossCents)).toBe(total);
    expect(sum(purchases, (d) => d.grossCents)).toBe(board.purchaseCents);
    // deposits pass through: what members leave is what farms are owed
    expect([sum(receipts, (d) => d.depositsCents), sum(purchases, (d) => d.depositsCents)]).toEqual([
      deposits,
      deposits,
    ]);
    expect(total - sum(purchases, (d) => d.grossCents)).toBe(board.marginCents + board.levelsCents);
    expect(board.marginCents).toBeGreaterThan(0);
    for (const { name, purchaseCents } of board.producers) {
      expect(
        sum(
          purchases.filter(({ issuerName }) => issuerName === name),
          (d) => d.grossCents,
        ),
      ).toBe(purchaseCents);
    }
    for (const file of ['producers', 'points']) {
      const [sold, bought, kept] = await Promise.all(
        ['Montant de vente', 'Montant d’achat', 'Marge'].map((column) =>
          exportedCents(at, `cycles/${sale.id}/export-${file}.csv`, column),
        ),
      );
      expect([sold?.total, bought?.total, kept?.total]).toEqual([
        board.saleCents + board.levelsCents,
        board.purchaseCents,
        board.marginCents + board.levelsCents,
      ]);
    }
    await creditSome(at);
    await expectLedgerAsDocuments(at);
  }, 300_000);
});
