import {
  claimFarm,
  createCollective,
  placeOrder,
  startWorld,
  type TestCollective,
  type World,
} from '@cabas/testing';
import { pools } from './sales-acts.ts';

describe('one stock sold through two collectives', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  /** The farm accepts each collective's invitation: one farm, one stock, listed by both. */
  async function share(first: TestCollective, name: string, second: TestCollective): Promise<void> {
    const { producerId, productId } = first.listings.get(name) ?? { producerId: '', productId: '' };
    const farmer = await claimFarm(first, producerId, 'ferme@example.org');
    const record = await second.producer('La Ferme partagée', 'ferme@example.org');
    await second.do(
      'mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename ... on Refused { code } } }',
      'Done',
      { id: record },
    );
    const token = await world.linkToken('ferme@example.org', 'invite-producer');
    await farmer.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', {
      token,
    });
    await second.do(
      'mutation($input: SetListingInput!) { setListing(input: $input) { __typename } }',
      'Product',
      { input: { producerId, productId, active: true } },
    );
  }

  it('never promises more than ten kilos, whoever of both orders first keeping theirs', async () => {
    const village = await createCollective(world, 'Le Village');
    const town = await createCollective(world, 'La Ville');
    await Promise.all([village.point('École'), town.point('Gare')]);
    const farm = await village.producer('La Ferme partagée', 'ferme@example.org');
    await village.stock(
      await village.product(farm, 'Agneau', 1890, { sellingMode: 'WEIGHT', step: 500 }),
      10_000,
    );
    await share(village, 'Agneau', town);
    const sales = [
      { at: village, sale: await village.openSale() },
      { at: town, sale: await town.openSale() },
    ];
    const orders = await Promise.all(
      Array.from({ length: 24 }, async (_, i) => {
        const { at, sale } = sales[i % 2] ?? { at: village, sale: await village.openSale() };
        return { buyer: await at.member('Client'), at, sale };
      }),
    );
    const answers = await Promise.all(
      orders.map(({ buyer, at, sale }) =>
        placeOrder(buyer, at, sale.distributions[0]?.id ?? '', [
          { offerId: sale.offers.get('Agneau')?.id ?? '', quantity: 1500 },
        ]),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Order')).toHaveLength(6);
    expect(answers.filter(({ __typename }) => __typename === 'OutOfStock')).toHaveLength(18);
    expect((await pools(world)).get('Agneau')).toEqual({ available: 1000, promised: 9000 });
    const kept = await world.admin.query<{ grams: number; collectives: number }>(
      `select sum(l.quantity)::int as grams, count(distinct l.collective_id)::int as collectives from order_lines l where l.name = 'Agneau'`,
    );
    expect(kept.rows[0]?.grams).toBe(9000);
    for (const { at, sale } of sales) expect((await at.offers(sale.id)).get('Agneau')?.remaining).toBe(1000);
  });
});
