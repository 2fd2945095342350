import { addDays, lineCents, toLocal } from '@cabas/kernel';
import {
  createCollective,
  documentsOf,
  exportedCents,
  legalIdentity,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type World,
} from '@cabas/testing';
import {
  boardOf,
  closingPasses,
  does,
  myOrders,
  opens,
  planAndOpen,
  shopPage,
  sum,
  type Planned,
  type ShopOffer,
} from './scenario.ts';

/** Farm → its products at the farm's price; meat is weighed on the evening. */
const FARMS: Readonly<Record<string, readonly (readonly [string, number, object?])[]>> = {
  'Les Jardins du Nahon': [
    ['Carottes', 217, { sellingMode: 'WEIGHT', step: 500 }],
    ['Salade', 120],
    ['Botte de radis', 149],
  ],
  'Le Fournil': [
    ['Pain de campagne', 433],
    ['Pain d’épeautre', 517],
  ],
  'La Chèvrerie': [
    ['Crottin', 283],
    ['Faisselle', 199],
  ],
  'Les Charolaises': [
    ['Rôti de bœuf', 2267, { sellingMode: 'WEIGHED_PIECE', contentAmount: 950, contentUnit: 'GRAM' }],
  ],
  'Le Rucher': [['Miel de printemps', 733, { contentAmount: 500, contentUnit: 'GRAM' }]],
};

describe('S1 · a café’s market every second Friday: members pay the association, which keeps 3 %', () => {
  let world: World;
  let market: TestCollective;
  let sale: Planned;
  let members: Person[];
  let offers: ShopOffer[];
  const at = () => sale.distributions[0]?.id ?? '';
  const offer = (name: string) =>
    offers.find((one) => one.name === name) ?? { id: '', priceCents: 0, purchasePriceCents: 0 };

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'P’tit Marché de la Baligande', {
      flow: 'RESALE',
      marginBp: 300,
      marginMode: 'ON_TOP',
    });
    await does(
      market.admin,
      market.scope,
      'changeCollective',
      {
        paperwork: 'RECEIPTS',
        openingWords: 'Le café est ouvert jusqu’à 22 h.',
        paymentNote: 'Chèque ou espèces, à l’ordre de l’association',
        legal: legalIdentity('La Baligande', 31),
      },
      'Collective',
    );
    await market.point('Café La Baligande');
    for (const [farm, products] of Object.entries(FARMS)) {
      const producer = await market.producer(farm);
      for (const [name, price, more] of products) await market.product(producer, name, price, more);
      await does(
        market.admin,
        market.scope,
        'changeProducer',
        { producerId: producer, minimumCents: 3000 },
        'Participation',
      );
    }
    members = await Promise.all(Array.from({ length: 22 }, () => market.member('Adhérente')));
  }, 90_000);
  afterAll(() => world.stop());

  it('plans its Fridays, opens the first with the producers’ news, and shows 3 % on each unit', async () => {
    const today = toLocal(new Date(), market.timeZone).date;
    const cycles = await planAndOpen(market, {
      name: 'P’tit Marché',
      opensOn: addDays(today, -1),
      opensAt: '09:00',
      words: 'Les premières asperges sont là.',
      distributions: [
        {
          pickupPointId: market.points[0]?.id,
          pickupDate: addDays(today, 5),
          windowStart: '18:00',
          windowEnd: '19:30',
          closesOn: addDays(today, 3),
          closesAt: '20:00',
        },
      ],
      repeat: { frequency: 'FORTNIGHTLY', until: addDays(today, 40) },
    });
    expect(cycles.map(({ distributions: [first] }) => first?.pickupDate)).toEqual(
      [5, 19, 33].map((days) => addDays(today, days)),
    );
    sale = cycles[0] ?? { id: '', distributions: [] };
    await world.settle();
    const mails = await world.mails('sale-opened');
    expect(mails).toHaveLength(23);
    expect(mails[0]?.values['words']).toBe(
      'Les premières asperges sont là.\n\nLe café est ouvert jusqu’à 22 h.',
    );
    offers = await shopPage(market.admin, market, sale.id);
    expect(
      Object.fromEntries(
        offers.map(({ name, purchasePriceCents, priceCents }) => [name, [purchasePriceCents, priceCents]]),
      ),
    ).toMatchObject({
      Carottes: [217, 224],
      Salade: [120, 124],
      'Botte de radis': [149, 153],
      'Pain de campagne': [433, 446],
      Crottin: [283, 291],
      'Rôti de bœuf': [2267, 2335],
      'Miel de printemps': [733, 755],
    });
    expect(
      (await shopPage(members[0] as Person, market, sale.id)).every(
        ({ purchasePriceCents }) => purchasePriceCents === null,
      ),
    ).toBe(true);
  });

  it('takes the orders of twenty members, each paying the association alone', async () => {
    for (const [i, member] of members.slice(0, 20).entries()) {
      const wish = offers
        .filter((_, index) => (index + i) % 3 !== 0)
        .map(({ id, name }) => ({
          offerId: id,
          quantity: name === 'Carottes' ? 500 * (1 + (i % 4)) : 1 + (i % 2),
        }));
      const order = await placeOrder(member, market, at(), wish);
      expect(order.dues).toEqual([
        { payeeName: 'P’tit Marché de la Baligande', amountCents: order.totalCents },
      ]);
    }
    await world.admin.query(
      `update due_tasks set due_at = clock_timestamp() where kind = 'sales.remind-closing' and subject_id = $1`,
      [sale.id],
    );
    await world.settle();
    expect((await world.mails('closing-soon')).map(({ to }) => to).sort()).toEqual(
      [market.admin.email, members[20]?.email, members[21]?.email].sort(),
    );
    expect(await boardOf(market, sale.id)).toMatchObject({ orderedCount: 20, memberCount: 23 });
  });

  it('closes by itself and sends each farm its slip, at the farm’s own prices', async () => {
    await closingPasses(world, at());
    const board = await boardOf(market, sale.id);
    expect(board.cycle.status).toBe('CLOSED');
    const slips = await world.mails('preparation-slip');
    expect(slips.map(({ values }) => values['farm']).sort()).toEqual(Object.keys(FARMS).sort());
    const bread = board.producers.find(({ name }) => name === 'Le Fournil');
    const euros = (text = '') => Number(text.replace(/\D/g, ''));
    expect(euros(slips.find(({ values }) => values['farm'] === 'Le Fournil')?.values['total'])).toBe(
      bread?.purchaseCents,
    );
    expect(bread?.minimumCents).toBe(3000);
    for (const paper of ['slips', 'sorting', 'handout', 'cross-table']) {
      expect(await opens(market.admin, `/files/c/${market.id}/distributions/${at()}/${paper}.pdf`)).toBe(
        '%PDF',
      );
    }
  });

  it('weighs the roasts at the hand-out: what is due follows the real weight', async () => {
    for (const member of members.slice(0, 20)) {
      const [order] = await myOrders(member);
      const roast = order?.lines.find(({ name }) => name === 'Rôti de bœuf');
      if (order === undefined || roast === undefined) continue;
      const weighed = await does<{ totalCents: number }>(
        market.admin,
        market.scope,
        'correctDelivery',
        { orderId: order.id, lines: [{ lineId: roast.id, measure: 1013 * roast.quantity }] },
        'Order',
        'totalCents',
      );
      const [now] = await myOrders(member);
      expect(now?.lines.find(({ id }) => id === roast.id)?.amountCents).toBe(
        roast.quantity === 1 ? 2365 : 4731,
      ); // 1,013 kg, 2,026 kg × 23,35
      expect([now?.totalCents, now?.dues[0]?.amountCents]).toEqual([weighed.totalCents, weighed.totalCents]);
    }
    await market.handOut(at());
    expect((await boardOf(market, sale.id)).cycle.status).toBe('DISTRIBUTED');
  });

  it('ends with receipts, the farms’ statements and files that agree, the margin being what the association keeps', async () => {
    await market.do(
      'mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on Refused { code message } } }',
      'DocumentRun',
      { id: at() },
    );
    await world.settle();
    const board = await boardOf(market, sale.id);
    const orders = (await Promise.all(members.slice(0, 20).map(myOrders))).flat();
    const documents = await documentsOf(market.admin, 'documents', market.scope);
    const gross = (kind: string) =>
      sum(
        documents.filter((one) => one.kind === kind),
        ({ grossCents }) => grossCents,
      );
    expect([sum(orders, ({ totalCents }) => totalCents), gross('MEMBER_RECEIPT')]).toEqual([
      board.saleCents,
      board.saleCents,
    ]);
    expect(gross('PURCHASE_STATEMENT')).toBe(board.purchaseCents);
    expect(board.saleCents - board.purchaseCents).toBe(board.marginCents);
    const kept = orders
      .flatMap(({ lines }) => lines)
      .map((line) => {
        const { priceCents, purchasePriceCents } = offer(line.name);
        const at = (cents: number) =>
          lineCents({ ...line, measure: line.deliveredMeasure, priceCents: cents });
        return at(priceCents) - at(purchasePriceCents ?? 0);
      });
    expect(board.marginCents).toBe(sum(kept, (cents) => cents)); // 3 % a unit, rounded a unit, real weights
    for (const file of ['points.csv', 'producers.xlsx'])
      expect((await exportedCents(market, `cycles/${sale.id}/export-${file}`, 'Marge')).total).toBe(
        board.marginCents,
      );
    const [mine] = await documentsOf(members[0] as Person, 'myDocuments');
    expect(await opens(members[0] as Person, mine?.path ?? '')).toBe('%PDF');
  });
});
