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

describe('statements sent for an operation', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let lea: Person;
  const basket = (size: number) =>
    [...sale.offers.values()].slice(0, size).map(({ id }) => ({ offerId: id, quantity: 1 }));
  const shopPage = () =>
    lea.gql(
      `query($id: UUID!, $at: UUID) { offers(cycleId: $id, distributionId: $at, first: 50) { totalCount pageInfo { hasNextPage endCursor } edges { node {
       id name description category organic producerName sellingMode weighed contentAmount contentUnit step minimum priceCents unitPriceCents unitPriceUnit remaining } } } }`,
      { id: sale.id, at: sale.distributions[0]?.id },
      market.scope,
    );

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le Compte rond');
    await market.point('Halle');
    for (const farm of ['Les Prés', 'Le Four', 'La Cave']) {
      const producer = await market.producer(farm);
      for (let i = 0; i < 20; i += 1)
        await market.stock(await market.product(producer, `Produit ${i} ${farm}`, 250), 1000);
    }
    lea = await market.member('Léa');
    sale = await market.openSale();
  });
  afterAll(() => world.stop());

  it('placing an order of eight lines takes at most eight, of one line as many', async () => {
    const eight = await world.statementsOf(lea, async () => {
      expect((await placeOrder(lea, market, sale.distributions[0]?.id ?? '', basket(8))).lines).toHaveLength(
        8,
      );
    });
    const zoe = await market.member('Zoé');
    const one = await world.statementsOf(zoe, () =>
      placeOrder(zoe, market, sale.distributions[0]?.id ?? '', basket(1)),
    );
    expect(eight).toBeGreaterThan(1);
    expect(eight).toBeLessThanOrEqual(8);
    expect(one).toBe(eight);
  });

  it('the shop page of fifty offers takes at most three', async () => {
    const statements = await world.statementsOf(lea, async () => {
      const { offers } = (await shopPage()) as { offers: { totalCount: number; edges: unknown[] } };
      expect([offers.totalCount, offers.edges.length]).toEqual([60, 50]);
    });
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(3);
  });

  it('changing an order takes as many for forty lines as for two', async () => {
    const paul = await market.member('Paul');
    const order = await placeOrder(paul, market, sale.distributions[0]?.id ?? '', basket(1));
    const two = await world.statementsOf(paul, () => changeOrder(paul, market, order, basket(2)));
    const forty = await world.statementsOf(paul, async () => {
      expect((await changeOrder(paul, market, { ...order, version: 2 }, basket(40))).lines).toHaveLength(40);
    });
    expect(forty).toBe(two);
  });

  it('a search and a category within the shop page take no more than the page', async () => {
    const page = (filter: string) =>
      lea.gql(
        `query($id: UUID!) { offers(cycleId: $id, ${filter} first: 50) { pageInfo { hasNextPage endCursor } edges { node { id name remaining } } } }`,
        { id: sale.id },
        market.scope,
      );
    const all = await world.statementsOf(lea, () => page(''));
    const found = await world.statementsOf(lea, () => page('search: "prés", category: OTHER,'));
    expect([all, found]).toEqual([1, 1]);
  });

  it('an order’s own page takes as many for forty lines as for one', async () => {
    const page = (person: Person, id: string) =>
      world.statementsOf(person, async () => {
        const { myOrder } = await person.gql<{ myOrder: object | null }>(
          `query($id: UUID!) { myOrder(id: $id) { id totalCents changeable distribution { pickupDate pickupPoint { name } } collective { name }
             lines { id name amountCents } dues { payeeName amountCents paymentNote } } }`,
          { id },
        );
        expect(myOrder).not.toBeNull();
      });
    const [anna, jules] = [await market.member('Anna'), await market.member('Jules')];
    const at = sale.distributions[0]?.id ?? '';
    const small = await placeOrder(anna, market, at, basket(1));
    const large = await placeOrder(jules, market, at, basket(40));
    const one = await page(anna, small.id);
    expect(await page(jules, large.id)).toBe(one);
    expect(one).toBeLessThanOrEqual(3);
  });

  // the staff's list is also what the hand-out reads
  it('the staff’s list of orders takes as many for one as for all', async () => {
    const list = (first: number) =>
      market.admin.gql(
        `query($first: Int, $at: UUID) { orders(distributionId: $at, first: $first) { totalCount edges { node { id memberName totalCents
           distribution { pickupDate pickupPoint { name } } lines { id name amountCents } dues { payeeName amountCents } } } } }`,
        { first, at: sale.distributions[0]?.id },
        market.scope,
      );
    const one = await world.statementsOf(market.admin, () => list(1));
    expect(await world.statementsOf(market.admin, () => list(500))).toBe(one);
    expect(one).toBeLessThanOrEqual(5);
  });

  it('closing a point and drawing its slips takes as many for three farms as for one', async () => {
    const sales = [];
    for (const place of ['Préau', 'Gymnase'])
      sales.push(await market.openSale({ points: [await market.point(place)] }));
    const [one, three] = sales as [TestSale, TestSale];
    const offersOf = (open: TestSale, ...farms: string[]) =>
      farms.map((farm) => ({ offerId: open.offers.get(`Produit 0 ${farm}`)?.id ?? '', quantity: 1 }));
    const nina = await market.member('Nina');
    await placeOrder(nina, market, one.distributions[0]?.id ?? '', offersOf(one, 'Le Four'));
    await placeOrder(
      nina,
      market,
      three.distributions[0]?.id ?? '',
      offersOf(three, 'Les Prés', 'Le Four', 'La Cave'),
    );
    await world.settle();
    const closing = async (open: TestSale, farms: number) => {
      const id = open.distributions[0]?.id ?? '';
      const asked = await world.statementsOf(market.admin, () => market.close(id));
      const drawn = await mostInOneJob(market.id, () => world.settle());
      const slips = await world.admin.query(
        'select 1 from preparation_slips where distribution_id = $1 and sent_at is not null',
        [id],
      );
      expect(slips.rows).toHaveLength(farms);
      return [asked, drawn];
    };
    const first = await closing(one, 1);
    expect(first.every((count) => count > 1)).toBe(true);
    expect(await closing(three, 3)).toEqual(first);
  });

  /** Statements of the job that sent the most. */
  async function mostInOneJob(collectiveId: string, work: () => Promise<void>): Promise<number> {
    let most = 0;
    await world.inCollective(collectiveId, async (uow) => {
      uow.onClosed = ({ statements }) => (most = Math.max(most, statements));
      await work();
      uow.onClosed = undefined;
    });
    return most;
  }
});
