import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { act, changeOrder, type Answer } from './sales-acts.ts';

interface Shortfall {
  readonly kind: string;
  readonly name: string;
  readonly minimumCents: number;
  readonly missingCents: number;
}

describe('minimums', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let lea: Person;
  let zoe: Person;
  const at = (point: string) => sale.distributions.find((one) => one.point === point)?.id ?? '';
  const lines = (wanted: Readonly<Record<string, number>>) =>
    Object.entries(wanted).map(([name, quantity]) => ({
      offerId: sale.offers.get(name)?.id ?? '',
      quantity,
    }));
  const shortfalls = async (person: Person, scope: string | undefined = market.scope) => {
    const { salesCycle } = await person.gql<{ salesCycle: { shortfalls: Shortfall[] } }>(
      'query($id: UUID!) { salesCycle(id: $id) { shortfalls { kind name minimumCents missingCents } } }',
      { id: sale.id },
      scope,
    );
    return salesCycle.shortfalls;
  };

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le Marché des seuils');
    const [, farm] = [await market.point('Halle'), await market.point('Ferme isolée')];
    await act<Answer>(
      market.admin,
      market,
      'changePickupPoint',
      { pickupPointId: farm, orderMinimumCents: 1500, totalMinimumCents: 6000 },
      '',
    );
    const garden = await market.producer('Le Potager');
    await market.product(garden, 'Panier', 1000);
    await market.product(await market.producer('Le Fournil'), 'Pain', 400);
    await market.do(
      'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
      'Participation',
      {
        input: { producerId: garden, minimumCents: 3000 },
      },
    );
    [lea, zoe] = [await market.member('Léa'), await market.member('Zoé')];
  });
  beforeEach(async () => {
    sale = await market.openSale({ name: crypto.randomUUID(), minimumCents: 500 });
  });
  afterAll(() => world.stop());

  it('of a pick-up point holds for each order there, of the sale everywhere else: what is missing is said', async () => {
    const below = (distributionId: string, wanted: Readonly<Record<string, number>>) =>
      act<Answer & { message: string }>(
        lea,
        market,
        'placeOrder',
        { distributionId, lines: lines(wanted), idempotencyKey: crypto.randomUUID() },
        '... on BelowMinimum { minimumCents totalCents missingCents pickupPointId }',
      );
    const there = await below(at('Ferme isolée'), { Panier: 1 });
    const point = market.points.find(({ name }) => name === 'Ferme isolée');
    expect(there).toMatchObject({
      minimumCents: 1500,
      totalCents: 1000,
      missingCents: 500,
      pickupPointId: point?.id,
    });
    expect(there.message).toMatch(/Ferme isolée.*15,00.*10,00.*5,00/);
    const here = await below(at('Halle'), { Pain: 1 });
    expect(here).toMatchObject({
      minimumCents: 500,
      totalCents: 400,
      missingCents: 100,
      pickupPointId: null,
    });
    expect(here.message).not.toContain('Ferme');
    expect((await below(at('Halle'), { Panier: 1 })).__typename).toBe('Order');
  });

  it('of a point also holds when an order is changed, and the order stays as it was', async () => {
    const order = await placeOrder(lea, market, at('Ferme isolée'), lines({ Panier: 2 }));
    const less = await changeOrder(lea, market, order, lines({ Panier: 1 }));
    expect(less.__typename).toBe('BelowMinimum');
    const same = await changeOrder(lea, market, order, lines({ Panier: 2, Pain: 1 }));
    expect(same.totalCents).toBe(2400);
  });

  it('of a farm’s trip and of a whole point are told to members while confirmed orders of all do not reach them', async () => {
    const missing = async () => (await shortfalls(lea)).map(({ name, missingCents }) => [name, missingCents]);
    expect(await shortfalls(lea)).toEqual([
      { kind: 'PRODUCER', name: 'Le Potager', minimumCents: 3000, missingCents: 3000 },
      { kind: 'PICKUP_POINT', name: 'Ferme isolée', minimumCents: 6000, missingCents: 6000 },
    ]);
    await placeOrder(lea, market, at('Ferme isolée'), lines({ Panier: 2, Pain: 1 }));
    expect(await missing()).toEqual([
      ['Le Potager', 1000],
      ['Ferme isolée', 3600],
    ]);
    await placeOrder(zoe, market, at('Halle'), lines({ Panier: 5 }));
    expect(await missing()).toEqual([
      ['Le Potager', 0],
      ['Ferme isolée', 3600],
    ]);
  });

  it('of all orders together are no affair of a person’s own door, which sees no orders but one’s own', async () => {
    const { openSales } = await lea.gql<{ openSales: { cycle: { id: string; shortfalls: object[] } }[] }>(
      '{ openSales { cycle { id shortfalls { name } } } }',
    );
    expect(openSales.find(({ cycle }) => cycle.id === sale.id)?.cycle.shortfalls).toEqual([]);
  });
});
