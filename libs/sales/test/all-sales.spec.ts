import { addDays, toLocal } from '@cabas/kernel';
import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';

let world: World;
let market: TestCollective;
let amap: TestCollective;
let foreign: TestCollective;
let soon: TestSale;
let later: TestSale;
let lea: Person;

beforeAll(async () => {
  world = await startWorld();
  market = await createCollective(world, 'Marché du pont', { flow: 'RESALE' });
  await market.point('Halle');
  await market.point('École');
  const garden = await market.producer('Le Potager d’Ève');
  await market.product(garden, 'Épinards', 450, { sellingMode: 'WEIGHT' });
  const jam = await market.product(garden, 'Confiture de fraises', 500, {
    contentAmount: 250,
    contentUnit: 'GRAM',
  });
  later = await market.openSale({
    name: 'Grande vente',
    offers: [
      ...[...market.listings.values()].slice(0, 1).map(({ listingId }) => ({ listingId })),
      { listingId: jam.listingId, distributionIndexes: [1] },
    ],
  });
  amap = await createCollective(world, 'Paniers du val');
  await amap.point('Salle');
  await amap.product(await amap.producer('Ferme du Val'), 'Jeunes épinards', 300, {
    contentAmount: 200,
    contentUnit: 'GRAM',
  });
  soon = await amap.openSale({ name: 'Petite vente' });
  await world.admin.query(
    `update distributions set closes_at = clock_timestamp() + interval '5 hours' where id = $1`,
    [soon.distributions[0]?.id],
  );
  foreign = await createCollective(world, 'Ailleurs');
  await foreign.point('Là-bas');
  await foreign.product(await foreign.producer('Ferme lointaine'), 'Épinards lointains', 100);
  await foreign.openSale();
  lea = await market.member('Léa');
  await join(lea, amap);
}, 120_000);
afterAll(() => world.stop());

const join = (person: Person, { slug }: TestCollective) =>
  person.gql('mutation($slug: String!) { joinCollective(slug: $slug) { __typename } }', { slug });

interface Sale {
  collective: { name: string };
  cycle: { id: string; name: string; distributions: { pickupPoint: { name: string }; closesAt: string }[] };
  orders: { id: string }[];
}
async function sales(person: Person) {
  const { mySales } = await person.gql<{ mySales: { open: Sale[]; coming: Sale[] } }>(
    `{ mySales { ${['open', 'coming']
      .map(
        (part) =>
          `${part} { collective { name } cycle { id name distributions { closesAt pickupPoint { name } } } orders { id } }`,
      )
      .join(' ')} } }`,
  );
  return mySales;
}

interface Found {
  name: string;
  cycleId: string;
  producerName: string;
  priceCents: number;
  unitPriceCents: number | null;
  unitPriceUnit: string | null;
  distributionId: string;
  collective: { name: string };
}
async function search(person: Person, text: string, more = 'first: 20') {
  const { foundOffers } = await person.gql<{
    foundOffers: { edges: { node: Found }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  }>(
    `query($text: String!) { foundOffers(search: $text, ${more}) { pageInfo { hasNextPage endCursor }
       edges { node { name cycleId producerName priceCents unitPriceCents unitPriceUnit distributionId collective { name } } } } }`,
    { text },
  );
  return { ...foundOffers, found: foundOffers.edges.map(({ node }) => node) };
}
const names = async (person: Person, text: string) =>
  (await search(person, text)).found.map(({ name }) => name);

describe('all my sales on one page', () => {
  it('stand soonest closing first, with where they are fetched and what I ordered', async () => {
    await placeOrder(lea, amap, soon.distributions[0]?.id ?? '', [
      { offerId: [...soon.offers.values()][0]?.id ?? '', quantity: 1 },
    ]);
    const { open } = await sales(lea);
    expect(open.map(({ cycle, orders }) => [cycle.name, orders.length])).toEqual([
      ['Petite vente', 1],
      ['Grande vente', 0],
    ]);
    expect(open[1]?.cycle.distributions.map(({ pickupPoint }) => pickupPoint.name).sort()).toEqual([
      'Halle',
      'École',
    ]);
  });

  it('tell what was announced and is not open yet, and no draft', async () => {
    const today = toLocal(new Date(), amap.timeZone).date;
    const plan = (name: string) =>
      amap.do<{ cycles: { id: string }[] }>(
        'mutation($input: PlanSaleInput!) { planSale(input: $input) { __typename ... on PlannedSales { cycles { id } } } }',
        'PlannedSales',
        {
          input: {
            name,
            opensOn: addDays(today, 4),
            opensAt: '08:00',
            distributions: [
              {
                pickupPointId: amap.points[0]?.id,
                pickupDate: addDays(today, 9),
                windowStart: '17:30',
                windowEnd: '18:30',
                closesOn: addDays(today, 7),
                closesAt: '20:00',
              },
            ],
          },
        },
      );
    await plan('Brouillon');
    const { cycles } = await plan('La suivante');
    await amap.do('mutation($id: UUID!) { publishSale(cycleId: $id) { __typename } }', 'SalesCycle', {
      id: cycles[0]?.id,
    });
    const { open, coming } = await sales(lea);
    expect(coming.map(({ cycle }) => cycle.name)).toEqual(['La suivante']);
    expect(open).toHaveLength(2);
    expect(await names(lea, 'epinards')).toHaveLength(2); // of what is open only
  });

  it('take as many statements however many they are', async () => {
    expect(await world.statementsOf(lea, () => sales(lea))).toBeLessThanOrEqual(5);
  });
});

describe('one search over all my sales', () => {
  it.each([
    ['epinard', ['Jeunes épinards', 'Épinards']],
    ['épinars', ['Jeunes épinards', 'Épinards']],
    ['confitures', ['Confiture de fraises']],
    ['potager', ['Confiture de fraises', 'Épinards']],
    ['val', ['Jeunes épinards']],
    ['kiwi', []],
    ['', []],
    ['%', []],
  ])('“%s” finds %j', async (text, expected) => {
    expect(await names(lea, text)).toEqual(expected);
  });

  it('tells whose it is, in which sale, at which price and what that is a kilo', async () => {
    const [mine] = (await search(lea, 'jeunes')).found;
    expect(mine).toEqual({
      name: 'Jeunes épinards',
      cycleId: soon.id,
      producerName: 'Ferme du Val',
      priceCents: 300,
      unitPriceCents: 1500,
      unitPriceUnit: 'KG',
      distributionId: soon.distributions[0]?.id,
      collective: { name: 'Paniers du val' },
    });
  });

  it('names a point where it is sold, when it is not sold at all of them', async () => {
    const [jam] = (await search(lea, 'confiture')).found;
    const school = later.distributions.find(({ point }) => point === 'École');
    expect([jam?.distributionId, jam?.cycleId]).toEqual([school?.id, later.id]);
  });

  it('is of what is available at my point, on the stall too: another point has its own goods', async () => {
    const at = async (point: string, more = '') =>
      (
        await lea.gql<{ offers: { edges: { node: { name: string } }[] } }>(
          `query($cycle: UUID!, $at: UUID!) { offers(cycleId: $cycle, distributionId: $at, ${more} first: 50) { edges { node { name } } } }`,
          { cycle: later.id, at: later.distributions.find((one) => one.point === point)?.id },
          market.scope,
        )
      ).offers.edges.map(({ node }) => node.name);
    expect(await at('École')).toEqual(expect.arrayContaining(['Épinards', 'Confiture de fraises']));
    expect(await at('Halle')).toEqual(['Épinards']);
    expect(await at('Halle', 'search: "confiture",')).toEqual([]);
    expect(await at('École', 'search: "confiture",')).toEqual(['Confiture de fraises']);
  });

  it('shows the price at the level I chose in that collective, and to others theirs', async () => {
    const { levels } = await market.do<{ levels: { id: string }[] }>(
      `mutation($input: SetPriceLevelsInput!) { setPriceLevels(input: $input) { __typename ... on PriceLevels { levels { id } } } }`,
      'PriceLevels',
      { input: { levels: [{ name: 'Solidaire', rateBp: -2000 }] } },
    );
    await lea.gql(
      'mutation($id: UUID) { choosePriceLevel(levelId: $id) { __typename } }',
      { id: levels[0]?.id },
      market.scope,
    );
    const price = async (person: Person) => {
      const [jam] = (await search(person, 'confiture')).found;
      return [jam?.priceCents, jam?.unitPriceCents];
    };
    const zoe = await market.member('Zoé');
    expect(await price(zoe)).toEqual([500, 2000]);
    expect(await price(lea)).toEqual([400, 1600]);
  });

  it('goes on page after page', async () => {
    const first = await search(lea, 'epinard', 'first: 1');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const next = await search(lea, 'epinard', `first: 1, after: "${first.pageInfo.endCursor}"`);
    expect([...first.found, ...next.found].map(({ name }) => name)).toEqual(['Jeunes épinards', 'Épinards']);
    expect(next.pageInfo.hasNextPage).toBe(false);
  });

  it('takes two statements', async () => {
    expect(await world.statementsOf(lea, () => search(lea, 'epinard'))).toBe(2);
  });

  it('leaves out what closed', async () => {
    const tom = await market.member('Tom');
    const halle = later.distributions.find(({ point }) => point === 'Halle');
    await market.close(halle?.id ?? '');
    const [spinach] = (await search(tom, 'epinard')).found;
    expect(spinach?.distributionId).toBe(later.distributions.find(({ point }) => point === 'École')?.id);
  });

  it.each(['PENDING', 'WAITING', 'SUSPENDED', 'LEFT'])(
    'finds nothing of a collective where I am %s',
    async (status) => {
      const max = await market.member('Max');
      await join(max, amap);
      expect(await names(max, 'epinard')).toEqual(['Jeunes épinards', 'Épinards']);
      await world.admin.query(
        'update memberships m set status = $1 from accounts a where a.id = m.account_id and a.email = $2 and m.collective_id = $3',
        [status, max.email, amap.id],
      );
      expect(await names(max, 'epinard')).toEqual(['Épinards']);
      expect((await sales(max)).open.map(({ cycle }) => cycle.name)).toEqual(['Grande vente']);
    },
  );

  it('finds nothing for who is nowhere a member', async () => {
    const stranger = await world.person('Inconnue');
    expect(await names(stranger, 'epinard')).toEqual([]);
  });
});
