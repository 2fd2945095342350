import { createCollective, placeOrder, startWorld, type TestCollective, type World } from '@cabas/testing';
import { pools } from './sales-acts.ts';

describe('one stock sold through two collectives', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  /** The other collective works with the same farm and lists the same product. */
  async function share(from: TestCollective, name: string, to: TestCollective): Promise<void> {
    const { producerId, productId } = from.listings.get(name) ?? { producerId: '', productId: '' };
    await world.admin.query('insert into participations (collective_id, id, producer_id) values ($1, gen_random_uuid(), $2) on conflict do nothing', [to.id, producerId]);
    await world.admin.query('insert into listings (collective_id, id, producer_id, product_id) values ($1, gen_random_uuid(), $2, $3)', [to.id, producerId, productId]);
  }

  it('never promises more than ten kilos, whoever of both orders first keeping theirs', async () => {
    const village = await createCollective(world, 'Le Village');
    const town = await createCollective(world, 'La Ville');
    await Promise.all([village.point('École'), town.point('Gare')]);
    const farm = await village.producer('La Ferme partagée');
    await village.stock(await village.product(farm, 'Agneau', 1890, { sellingMode: 'WEIGHT', step: 500 }), 10_000);
    await share(village, 'Agneau', town);
    const sales = [{ at: village, sale: await village.openSale() }, { at: town, sale: await town.openSale() }];
    const orders = await Promise.all(
      Array.from({ length: 24 }, async (_, i) => {
        const { at, sale } = sales[i % 2] ?? { at: village, sale: await village.openSale() };
        return { buyer: await at.member('Client'), at, sale };
      }),
    );
    const answers = await Promise.all(
      orders.map(({ buyer, at, sale }) => placeOrder(buyer, at, sale.distributions[0]?.id ?? '', [{ offerId: sale.offers.get('Agneau')?.id ?? '', quantity: 1500 }])));
    expect(answers.filter(({ __typename }) => __typename === 'Order')).toHaveLength(6);
    expect(answers.filter(({ __typename }) => __typename === 'OutOfStock')).toHaveLength(18);
    expect((await pools(world)).get('Agneau')).toEqual({ available: 1000, promised: 9000 });
    const kept = await world.admin.query<{ grams: number; collectives: number }>(
      `select sum(l.quantity)::int as grams, count(distinct l.collective_id)::int as collectives from order_lines l where l.name = 'Agneau'`);
    expect(kept.rows[0]?.grams).toBe(9000);
    for (const { at, sale } of sales) expect((await at.offers(sale.id)).get('Agneau')?.remaining).toBe(1000);
  });
});
