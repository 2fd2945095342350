import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { act, changeOrder } from './sales-acts.ts';

interface Levels {
  readonly __typename: string;
  readonly code?: string;
  readonly levels: { id: string; name: string; rateBp: number }[];
  readonly chosenId: string | null;
  readonly fundCents: number | null;
}
interface SeenOrder {
  readonly id: string;
  readonly totalCents: number;
  readonly lines: { priceCents: number; amountCents: number; listPriceCents: number | null }[];
  readonly dues: { amountCents: number }[];
}

describe('a price level', () => {
  let world: World;
  let shop: TestCollective;
  let sale: TestSale;
  let farm: string;
  let lea: Person;
  let theo: Person;
  let cora: Person;
  let low: string;
  let orderId: string;
  const LEVELS = 'levels { id name rateBp } chosenId fundCents';
  const offer = (name: string, of = sale) => of.offers.get(name)?.id ?? '';
  const at = () => sale.distributions[0]?.id ?? '';
  const jars = () => [{ offerId: offer('Confiture'), quantity: 2 }];

  const choose = async (person: Person, levelId: string | null) =>
    (
      await person.gql<{ choosePriceLevel: Levels }>(
        `mutation($id: UUID) { choosePriceLevel(levelId: $id) { __typename ... on Problem { code } ... on PriceLevels { ${LEVELS} } } }`,
        { id: levelId },
        shop.scope,
      )
    ).choosePriceLevel;
  const levels = async (person: Person) =>
    (await person.gql<{ priceLevels: Levels }>(`{ priceLevels { ${LEVELS} } }`, {}, shop.scope)).priceLevels;
  const ORDER = 'id totalCents lines { priceCents amountCents listPriceCents } dues { amountCents }';
  const seenBy = async (person: Person, id = orderId) =>
    (
      await person.gql<{ order: SeenOrder }>(
        `query($id: UUID!) { order(id: $id) { ${ORDER} } }`,
        { id },
        shop.scope,
      )
    ).order;
  const mine = async (person: Person, id = orderId) =>
    (await person.gql<{ myOrder: SeenOrder }>(`query($id: UUID!) { myOrder(id: $id) { ${ORDER} } }`, { id }))
      .myOrder;
  const role = (person: Person, roles: string[]) =>
    world.admin.query(
      'update memberships m set roles = $2 from accounts a where a.id = m.account_id and a.email = $1',
      [person.email, roles],
    );

  beforeAll(async () => {
    world = await startWorld();
    shop = await createCollective(world, 'Le Tilleul solidaire', {
      flow: 'RESALE',
      marginBp: 1000,
      marginMode: 'ON_TOP',
    });
    await shop.point('Café');
    farm = await shop.producer('La Cueillette');
    await shop.product(farm, 'Confiture', 500, { depositCents: 50 });
    await shop.product(farm, 'Pommes', 200, { sellingMode: 'WEIGHT', step: 500, weighed: true });
    [lea, theo, cora] = [await shop.member('Léa'), await shop.member('Théo'), await shop.member('Cora')];
    await role(theo, ['TREASURER']);
    await role(cora, ['COORDINATOR']);
    const set = await act<Levels>(
      shop.admin,
      shop,
      'setPriceLevels',
      {
        levels: [
          { name: 'Petit budget', rateBp: -2000 },
          { name: 'Soutien', rateBp: 1000 },
        ],
      },
      `... on PriceLevels { ${LEVELS} }`,
    );
    low = set.levels[0]?.id ?? '';
    sale = await shop.openSale();
  });
  afterAll(() => world.stop());

  it('prices what is confirmed after it was chosen; the deposit stays as it is, and the farm gets its full price', async () => {
    expect(await choose(lea, low)).toMatchObject({ chosenId: low });
    const placed = await placeOrder(lea, shop, at(), jars());
    orderId = placed.id;
    // 5.00 + 10 % = 5.50, − 20 % = 4.40; twice, and two deposits
    expect(placed).toMatchObject({ totalCents: 980, lines: [{ amountCents: 880 }] });
    expect(await mine(lea)).toMatchObject({
      totalCents: 980,
      lines: [{ priceCents: 440, listPriceCents: 550 }],
    });
    const { rows } = await world.admin.query('select purchase_cents from order_lines where order_id = $1', [
      orderId,
    ]);
    expect(rows).toEqual([{ purchase_cents: 1000 }]);
  });

  it('is for who keeps the money to see in sums; a coordinator sees the listed prices', async () => {
    expect(await seenBy(theo)).toMatchObject({ totalCents: 980, dues: [{ amountCents: 980 }] });
    expect(await seenBy(cora)).toEqual({
      id: orderId,
      totalCents: 1200,
      lines: [{ priceCents: 550, amountCents: 1100, listPriceCents: null }],
      dues: [{ amountCents: 1200 }],
    });
  });

  it('is in no list, board, farm’s page, log or file of lines', async () => {
    const list = await cora.gql(
      `query($id: UUID!) { orders(cycleId: $id) { edges { node { ${ORDER} } } } }`,
      { id: sale.id },
      shop.scope,
    );
    const board = await shop.admin.gql<{ saleBoard: object }>(
      `query($id: UUID!) { saleBoard(cycleId: $id) { saleCents depositCents levelsCents marginCents points { totalCents } producers { saleCents points { products { saleCents } } } } }`,
      { id: sale.id },
      shop.scope,
    );
    const log = await world.admin.query('select action, detail from audit_entries where collective_id = $1', [
      shop.id,
    ]);
    const file = await shop.admin.fetch(`/files/c/${shop.id}/cycles/${sale.id}/export-lines.csv`);
    const lines = await file.text();
    expect(lines).toContain('11,00');
    expect(
      [JSON.stringify(list), lines].filter((text) => /\b(440|880|980|4,40|8,80|9,80)\b/.test(text)),
    ).toEqual([]);
    expect(JSON.stringify(log.rows)).not.toMatch(/chosen|880|980/);
    expect(board.saleBoard).toMatchObject({
      saleCents: 1100,
      depositCents: 100,
      levelsCents: -220, // one sum, of the whole sale
      marginCents: 100,
      points: [{ totalCents: 1100 }],
      producers: [{ saleCents: 1100, points: [{ products: [{ saleCents: 1100 }] }] }],
    });
  });

  it('shows itself to its member alone: not to the admin, and not to a query that names every row', async () => {
    expect(await levels(shop.admin)).toMatchObject({ chosenId: null, fundCents: -220 });
    expect(await levels(theo)).toMatchObject({ chosenId: null });
    expect(await levels(lea)).toMatchObject({ chosenId: low, fundCents: null });
    const rows = await world.inCollective(shop.id, (uow) =>
      uow.read((tx) => tx.query('select * from price_choices')),
    );
    expect(rows).toEqual([]);
  });

  it('changes an order only when the order is changed, and then all of it', async () => {
    await choose(lea, null);
    expect((await mine(lea)).totalCents).toBe(980);
    const pommes = { offerId: offer('Pommes'), quantity: 500 };
    const changed = await changeOrder(lea, shop, { id: orderId, version: 1 }, [...jars(), pommes]);
    // 2 × 5.50 + 0.5 kg × 2.20 + 2 × 0.50
    expect(changed.totalCents).toBe(1100 + 110 + 100);
    expect((await mine(lea)).lines.every(({ listPriceCents }) => listPriceCents === null)).toBe(true);
  });

  it('prices an order that a coordinator enters for the member, who learns nothing of it', async () => {
    await choose(lea, low);
    const { rows } = await world.admin.query<{ id: string }>(
      'select m.id from memberships m join accounts a on a.id = m.account_id where a.email = $1',
      [lea.email],
    );
    const entered = await act<SeenOrder & { __typename: string }>(
      cora,
      shop,
      'enterOrder',
      { memberId: rows[0]?.id, distributionId: at(), lines: jars() },
      `... on Order { ${ORDER} }`,
    );
    expect(entered).toMatchObject({ totalCents: 1200, lines: [{ priceCents: 550, amountCents: 1100 }] });
    expect((await mine(lea)).totalCents).toBe(980);
    const log = await world.admin.query(
      `select detail from audit_entries where subject_id = $1 and action = 'ORDER_ENTERED'`,
      [orderId],
    );
    expect(JSON.stringify(log.rows)).not.toMatch(/\b880\b/);
  });

  it('follows the real weight, and the database keeps the listed amount beside it', async () => {
    const weighed = await shop.openSale({ name: 'Pommes' });
    const order = await placeOrder(lea, shop, weighed.distributions[0]?.id ?? '', [
      { offerId: offer('Pommes', weighed), quantity: 1500 },
    ]);
    await shop.close(weighed.distributions[0]?.id ?? '');
    const corrected = await act<SeenOrder & { __typename: string }>(
      cora,
      shop,
      'correctDelivery',
      { orderId: order.id, lines: [{ lineId: order.lines[0]?.id, measure: 1370 }] },
      `... on Order { ${ORDER} }`,
    );
    expect(corrected.totalCents).toBe(301); // 1.370 kg at 2.20: 3.014
    expect((await mine(lea, order.id)).totalCents).toBe(241); // at 1.76: 2.4112
  });

  it('of a sale in direct is none: the farms’ prices are theirs', async () => {
    const market = await createCollective(world, 'Marché direct');
    await market.point('Halle');
    await market.product(await market.producer('Le Four'), 'Pain', 400);
    const { levels: own } = await act<Levels>(
      market.admin,
      market,
      'setPriceLevels',
      { levels: [{ name: 'Petit budget', rateBp: -2000 }] },
      `... on PriceLevels { ${LEVELS} }`,
    );
    const zoe = await market.member('Zoé');
    await zoe.gql(
      'mutation($id: UUID) { choosePriceLevel(levelId: $id) { __typename } }',
      { id: own[0]?.id },
      market.scope,
    );
    const open = await market.openSale();
    const placed = await placeOrder(zoe, market, open.distributions[0]?.id ?? '', [
      { offerId: offer('Pain', open), quantity: 1 },
    ]);
    expect(placed.totalCents).toBe(400);
  });

  it('of nobody’s making is refused: no level of another collective, none that changes nothing, none over a half', async () => {
    const other = await createCollective(world, 'Voisins');
    const stranger = await act<Levels>(
      other.admin,
      other,
      'setPriceLevels',
      { levels: [{ name: 'Leur prix', rateBp: -1000 }] },
      `... on PriceLevels { ${LEVELS} }`,
    );
    expect((await choose(lea, stranger.levels[0]?.id ?? '')).__typename).toBe('NotFound');
    const set = (rateBp: number) =>
      act(shop.admin, shop, 'setPriceLevels', { levels: [{ name: 'Autre', rateBp }] }, '');
    expect(await set(0)).toMatchObject({ fields: [{ path: 'levels.0.rateBp', code: 'REQUIRED' }] });
    expect(await set(-5001)).toMatchObject({ fields: [{ path: 'levels.0.rateBp', code: 'TOO_LARGE' }] });
  });

  it('that is offered no more is paid no more: the listed price comes back', async () => {
    await act(shop.admin, shop, 'setPriceLevels', { levels: [] }, '');
    expect(await levels(lea)).toMatchObject({ levels: [], chosenId: null });
    const again = await shop.openSale({ name: 'Sans niveaux' });
    const placed = await placeOrder(lea, shop, again.distributions[0]?.id ?? '', [
      { offerId: offer('Confiture', again), quantity: 1 },
    ]);
    expect(placed.totalCents).toBe(600);
  });
});
