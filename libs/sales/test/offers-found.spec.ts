import { createCollective, startWorld, type Person, type TestCollective, type World } from '@cabas/testing';

let world: World;
let stall: TestCollective;
let lea: Person;
let cycleId: string;
let garden: string;
beforeAll(async () => {
  world = await startWorld();
  stall = await createCollective(world, 'Étal du samedi');
  await stall.point('Halle');
  garden = await stall.producer('Le Potager d’Ève');
  const goat = await stall.producer('Chèvrerie des Ormes');
  const of = (farm: string, name: string, cents: number, more: object) =>
    stall.product(farm, name, cents, more);
  await of(garden, 'Épinards', 450, {
    sellingMode: 'WEIGHT',
    labels: ['HVE'],
    diets: ['VEGAN'],
    allergens: [],
  });
  await of(garden, 'Poireaux', 280, { sellingMode: 'WEIGHT', organic: true, allergens: ['CELERY'] });
  await of(garden, 'Chou rouge', 220, { contentAmount: 800, contentUnit: 'GRAM' });
  await of(garden, 'Pommes de terre', 150, { sellingMode: 'WEIGHT', labels: ['ORGANIC'], diets: ['VEGAN'] });
  await of(goat, 'Œufs x6', 240, { contentAmount: 6, contentUnit: 'PIECE', allergens: ['EGGS'] });
  await of(goat, 'Bœuf haché', 1490, { sellingMode: 'WEIGHT', allergens: [] });
  await of(goat, 'Rôti d’agneau', 2400, { sellingMode: 'WEIGHT' });
  await of(goat, 'Valençay fermier', 620, {
    contentAmount: 220,
    contentUnit: 'GRAM',
    labels: ['AOP', 'FARMHOUSE'],
    diets: ['VEGETARIAN', 'GLUTEN_FREE'],
    allergens: ['MILK'],
  });
  cycleId = (await stall.openSale()).id;
  lea = await stall.member('Léa');
}, 120_000);
afterAll(() => world.stop());

type Node = { id: string; name: string } & Record<string, unknown>;
interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: Node }[];
}
async function page(more: string, fields = 'name'): Promise<Page> {
  const { offers } = await lea.gql<{ offers: Page }>(
    `query($id: UUID!) { offers(cycleId: $id, ${more}) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } } } }`,
    { id: cycleId },
    stall.scope,
  );
  return offers;
}
const names = async (more: string) => (await page(more)).edges.map(({ node }) => node.name);

describe('a search in a sale', () => {
  it.each([
    ['epinard', ['Épinards']],
    ['EPINARDS', ['Épinards']],
    ['épinars', ['Épinards']],
    ['oeuf', ['Œufs x6']],
    ['œufs', ['Œufs x6']],
    ['oeufs', ['Œufs x6']],
    ['poireau', ['Poireaux']],
    ['choux', ['Chou rouge']],
    ['choux rouges', ['Chou rouge']],
    ['pomme terre', ['Pommes de terre']],
    ['pomes de ter', ['Pommes de terre']],
    ['boeuf', ['Bœuf haché']],
    ['agneaux', ['Rôti d’agneau']],
    ['d’agneau', ['Rôti d’agneau']],
    ['valencay', ['Valençay fermier']],
    ['potager', ['Chou rouge', 'Épinards', 'Poireaux', 'Pommes de terre']],
    ['chevrerie valencay', ['Valençay fermier']],
    ['kiwi', []],
    ['100%', []],
  ])('“%s” finds %j', async (typed, found) => {
    expect((await names(`search: ${JSON.stringify(typed)}`)).sort()).toEqual([...found].sort());
  });

  it('counts what it finds', async () => {
    expect((await page('search: "potager", first: 1')).totalCount).toBe(4);
  });
});

describe('a filter', () => {
  it('keeps what carries every label asked for, organic among them', async () => {
    expect(await names('labels: [AOP]')).toEqual(['Valençay fermier']);
    expect(await names('labels: [AOP, HVE]')).toEqual([]);
    expect((await names('labels: [ORGANIC]')).sort()).toEqual(['Poireaux', 'Pommes de terre']);
  });

  it('keeps what fits a diet: what is vegan is vegetarian', async () => {
    expect((await names('diets: [VEGETARIAN]')).sort()).toEqual([
      'Pommes de terre',
      'Valençay fermier',
      'Épinards',
    ]);
  });

  it('takes for free of an allergen only what the farm said so of', async () => {
    expect((await names('withoutAllergens: [MILK, EGGS]')).sort()).toEqual([
      'Bœuf haché',
      'Poireaux',
      'Épinards',
    ]);
    expect((await page('withoutAllergens: [MILK, EGGS], producerId: "' + garden + '"')).totalCount).toBe(2);
  });

  it('reads what the farm says today: an allergen put right is seen in the open sale', async () => {
    const leek = stall.listings.get('Poireaux');
    const change = (allergens: string[], version: number) =>
      stall.do(
        'mutation($input: ChangeProductInput!) { changeProduct(input: $input) { __typename ... on Problem { code } } }',
        'Product',
        { input: { producerId: garden, productId: leek?.productId, version, allergens } },
      );
    await change(['CELERY', 'MILK'], 1);
    expect(await names('search: "poireau", withoutAllergens: [MILK]')).toEqual([]);
    await change(['CELERY'], 2);
    expect(await names('search: "poireau", withoutAllergens: [MILK]')).toEqual(['Poireaux']);
  });

  it('tells it with each offer', async () => {
    const [cheese] = (
      await page('labels: [AOP]', 'name organic labels diets allergens origin storage ingredients photo')
    ).edges;
    expect(cheese?.node).toEqual({
      name: 'Valençay fermier',
      organic: false,
      labels: ['AOP', 'FARMHOUSE'],
      diets: ['VEGETARIAN', 'GLUTEN_FREE'],
      allergens: ['MILK'],
      origin: null,
      storage: null,
      ingredients: '',
      photo: null,
    });
  });
});

describe('an order', () => {
  const PRICES = ['Pommes de terre', 'Chou rouge', 'Œufs x6', 'Poireaux', 'Épinards', 'Valençay fermier'];

  it('is by price when asked, page after page', async () => {
    const first = await page('sort: PRICE, first: 3');
    expect(first.edges.map(({ node }) => node.name)).toEqual(PRICES.slice(0, 3));
    const next = await page(`sort: PRICE, first: 3, after: "${first.pageInfo.endCursor}"`);
    expect(next.edges.map(({ node }) => node.name)).toEqual(PRICES.slice(3));
  });

  it('is by price a kilo or litre when asked; what is counted comes last', async () => {
    expect(await names('sort: UNIT_PRICE')).toEqual([
      'Pommes de terre', // 1.50
      'Chou rouge', // 2.20 for 800 g: 2.75
      'Poireaux', // 2.80
      'Épinards',
      'Bœuf haché',
      'Rôti d’agneau', // 24.00
      'Valençay fermier', // 6.20 for 220 g: 28.18
      'Œufs x6',
    ]);
  });

  it('takes one statement, whatever is asked, and one more for the total', async () => {
    const ask = (more: string) =>
      world.statementsOf(lea, () =>
        lea.gql(
          `query($id: UUID!) { offers(cycleId: $id, ${more}) { edges { node { name labels allergens photo } } } }`,
          { id: cycleId },
          stall.scope,
        ),
      );
    expect(
      await ask('search: "oeuf", labels: [AOP], diets: [VEGAN], withoutAllergens: [MILK], sort: UNIT_PRICE'),
    ).toBe(1);
  });
});
