import {
  claimFarm,
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
let sale: TestSale;
let farmer: Person;
let farm: string;
let lea: Person;
let noe: Person;
beforeAll(async () => {
  world = await startWorld();
  market = await createCollective(world, 'Marché des lots');
  await market.point('Halle');
  farm = await market.producer('Chèvrerie du Gué', 'gue@example.org');
  await market.product(farm, 'Tomme', 900);
  await market.product(farm, 'Faisselle', 300);
  const garden = await market.producer('Potager du Gué');
  await market.product(garden, 'Carottes', 250);
  farmer = await claimFarm(market, farm, 'gue@example.org');
  [lea, noe] = [await market.member('Léa'), await market.member('Noé')];
  sale = await market.openSale();
  await buy(lea, ['Tomme', 'Carottes']);
  await buy(noe, ['Faisselle']);
}, 120_000);
afterAll(() => world.stop());

const at = () => sale.distributions[0]?.id ?? '';
const offerOf = (name: string) => sale.offers.get(name)?.id ?? '';
const buy = (person: Person, names: string[]) =>
  placeOrder(
    person,
    market,
    at(),
    names.map((name) => ({ offerId: offerOf(name), quantity: 2 })),
  );
type Said = { __typename: string; fields?: { path: string; code: string }[] };
const say = async (person: Person, mutation: string, scope: string, name: string, more: object) =>
  (
    await person.gql<{ answer: Said }>(
      `mutation($input: SetLotInput!) { answer: ${mutation}(input: $input) { __typename ... on InvalidInput { fields { path code } } } }`,
      { input: { distributionId: at(), offerId: offerOf(name), numbers: [], ...more } },
      scope,
    )
  ).answer;
const here = (name: string, more: object) => say(market.admin, 'setLot', market.scope, name, more);
const lots = async () =>
  (
    await market.admin.gql<{ lots: { id: string; productName: string; numbers: string[] }[] }>(
      'query($id: UUID!) { lots(distributionId: $id) { id productName numbers } }',
      { id: at() },
      market.scope,
    )
  ).lots;
const lotId = async (name: string) => (await lots()).find(({ productName }) => productName === name)?.id;
const whoGot = async (name: string) =>
  (
    await market.admin.gql<{
      lotRecipients: { recipients: { memberName: string; productName: string; quantity: number }[] };
    }>(
      'query($id: UUID!) { lotRecipients(lotId: $id) { recipients { memberName productName quantity phone email } } }',
      { id: await lotId(name) },
      market.scope,
    )
  ).lotRecipients.recipients.map(
    ({ memberName, productName, quantity }) => `${memberName}: ${quantity} ${productName}`,
  );

describe('a lot', () => {
  it('is noted by the farm of its own goods, and read by the member on their order', async () => {
    const scope = `producer:${farm}`;
    const said = await say(farmer, 'setFarmLot', scope, 'Tomme', {
      numbers: [' l24-300 ', 'L24-300'],
      useBy: '2026-12-24',
    });
    expect(said.__typename).toBe('Done');
    const { myOrders } = await lea.gql<{ myOrders: { edges: { node: { lines: object[] } }[] } }>(
      '{ myOrders { edges { node { lines { name lot { numbers bestBefore useBy } } } } } }',
    );
    expect(myOrders.edges[0]?.node.lines).toEqual([
      { name: 'Tomme', lot: { numbers: ['L24-300'], bestBefore: null, useBy: '2026-12-24' } },
      { name: 'Carottes', lot: null },
    ]);
    expect((await say(farmer, 'setFarmLot', scope, 'Carottes', { numbers: ['X'] })).__typename).toBe(
      'NotFound',
    );
  });

  it('is called back by its number, whatever it was in; without a number, the one product at the one hand-out', async () => {
    await here('Faisselle', { numbers: ['L24-300', 'L24-301'] });
    await here('Carottes', { bestBefore: '2026-12-30' });
    expect((await whoGot('Tomme')).sort()).toEqual(['Léa Essai: 2 Tomme', 'Noé Essai: 2 Faisselle']);
    expect(await whoGot('Carottes')).toEqual(['Léa Essai: 2 Carottes']);
  });

  it('of another farm with the same number is another lot', async () => {
    await here('Carottes', { numbers: ['L24-300'] });
    expect(await whoGot('Carottes')).toEqual(['Léa Essai: 2 Carottes']);
    expect((await whoGot('Tomme')).length).toBe(2);
  });

  it('leaves the house as a list with how to reach people, and the log says so', async () => {
    const file = await market.admin.fetch(`/files/c/${market.id}/lots/${await lotId('Tomme')}.csv`);
    const text = await file.text();
    expect(text).toContain('Léa Essai');
    expect(text).toContain(lea.email);
    const { rows } = await world.admin.query<{ action: string }>(
      'select action from audit_entries where collective_id = $1 order by id desc limit 1',
      [market.id],
    );
    expect(rows[0]?.action).toBe('export.taken');
    expect((await lea.fetch(`/files/c/${market.id}/lots/${await lotId('Tomme')}.csv`)).status).toBe(403);
  });

  it('is refused field by field, and forgotten when nothing is said', async () => {
    const wrong = await here('Tomme', { numbers: ['x'.repeat(41)] });
    expect(wrong.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual(['numbers TOO_LONG']);
    expect((await here('Tomme', {})).__typename).toBe('Done');
    expect((await lots()).map(({ productName }) => productName).sort()).toEqual(['Carottes', 'Faisselle']);
  });
});
