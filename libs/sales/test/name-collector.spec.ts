import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { changeOrder } from './sales-acts.ts';

describe('someone who fetches for someone else', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let lea: Person;
  let number = 0;
  const lines = (quantity = 1) => [...sale.offers.values()].map(({ id }) => ({ offerId: id, quantity }));
  const order = (person: Person) => placeOrder(person, market, sale.distributions[0]?.id ?? '', lines());
  const name = async (person: Person, orderId: string, collectedBy: object | null, beneficiary = '') =>
    (
      await person.gql<{ nameCollector: Record<string, unknown> }>(
        `mutation($input: NameCollectorInput!) { nameCollector(input: $input) { __typename
         ... on Order { version beneficiary collectedBy { name email phone } } ... on Problem { code } ... on InvalidInput { fields { path code } } } }`,
        { input: { orderId, collectedBy, beneficiary } },
        market.scope,
      )
    ).nameCollector;
  const told = async (template: string) => {
    await world.settle();
    return (await world.mails(template)).map(({ to }) => to);
  };

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le Bon Voisinage');
    await market.point('Halle');
    await market.product(await market.producer('Zélie'), 'Ail', 200);
  });
  beforeEach(async () => {
    sale = await market.openSale({ name: crypto.randomUUID() });
    number += 1;
    lea = await market.member(`Léa${number}`);
  });
  afterAll(() => world.stop());

  it('is named on the order, and both are told', async () => {
    const { id } = await order(lea);
    const jeanne = { name: ' Jeanne D. ', email: `jeanne${number}@example.org`, phone: '06 12 34 56 78' };
    expect(await name(lea, id, jeanne)).toMatchObject({
      __typename: 'Order',
      version: 1,
      collectedBy: { ...jeanne, name: 'Jeanne D.' },
    });
    expect(await told('collector-named')).toContain(jeanne.email);
    expect(await told('collector-told')).toContain(lea.email);
  });

  it('stays named when the order changes, and is told when it is someone else’s turn', async () => {
    const placed = await order(lea);
    const jeanne = { name: 'Jeanne', email: `jeanne${number}@example.org` };
    await name(lea, placed.id, jeanne, 'Mme Petit');
    await changeOrder(lea, market, placed, lines(2));
    const { myOrder } = await lea.gql(
      'query($id: UUID!) { myOrder(id: $id) { version beneficiary collectedBy { name } } }',
      { id: placed.id },
    );
    expect(myOrder).toEqual({ version: 2, beneficiary: 'Mme Petit', collectedBy: { name: 'Jeanne' } });
    await name(lea, placed.id, null);
    expect(await told('collector-released')).toContain(jeanne.email);
  });

  it('hears nothing when nothing changes', async () => {
    const { id } = await order(lea);
    await name(lea, id, { name: 'Jeanne', email: `jeanne${number}@example.org` });
    const before = (await told('collector-named')).length;
    await name(lea, id, { name: 'Jeanne', email: `jeanne${number}@example.org` }, 'Mme Petit');
    expect(await told('collector-named')).toHaveLength(before);
  });

  it('may still be named after closing, and no more once it is handed out', async () => {
    const { id } = await order(lea);
    await market.close(sale.distributions[0]?.id ?? '');
    expect(await name(lea, id, { name: 'Jeanne' })).toMatchObject({ __typename: 'Order' });
    await world.admin.query(`update orders set status = 'HANDED_OUT' where id = $1`, [id]);
    expect(await name(lea, id, null)).toMatchObject({ code: 'ORDER_HANDED_OUT' });
  });

  it('is named by the member alone, with a name and an address that can be written to', async () => {
    const { id } = await order(lea);
    expect(await name(market.admin, id, { name: 'Jeanne' })).toMatchObject({ __typename: 'NotFound' });
    expect(await name(lea, id, { name: ' ' })).toMatchObject({ fields: [{ path: 'collectedBy.name' }] });
    expect(await name(lea, id, { name: 'Jeanne', email: 'jeanne' })).toMatchObject({
      fields: [{ path: 'collectedBy.email', code: 'NOT_AN_EMAIL' }],
    });
  });
});
