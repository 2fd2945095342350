import { addDays, toLocal } from '@cabas/kernel';
import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type World,
} from '@cabas/testing';
import { act, letClosingPass, type Answer } from './sales-acts.ts';

interface Planned extends Answer {
  readonly cycles: readonly {
    readonly id: string;
    readonly opensAt: string;
    readonly distributions: readonly { readonly id: string; readonly closesAt: string }[];
  }[];
}

describe('ordering weeks ahead', () => {
  let world: World;
  let market: TestCollective;
  let lea: Person;
  let today: string;
  /** Weekly from in three days on, opening today. */
  const plan = (name: string, weeksAhead?: number) =>
    act<Planned>(
      market.admin,
      market,
      'planSale',
      {
        name,
        opensOn: today,
        opensAt: '00:00',
        distributions: [
          {
            pickupPointId: market.points[0]?.id,
            pickupDate: addDays(today, 3),
            windowStart: '17:30',
            windowEnd: '19:00',
            closesOn: addDays(today, 2),
            closesAt: '20:00',
          },
        ],
        repeat: { frequency: 'WEEKLY', until: addDays(today, 31), weeksAhead },
      },
      '... on PlannedSales { cycles { id opensAt distributions { id closesAt } } }',
    );
  const publishAll = async ({ cycles }: Planned) => {
    for (const { id } of cycles)
      await market.do('mutation($id: UUID!) { publishSale(cycleId: $id) { __typename } }', 'SalesCycle', {
        id,
      });
    await world.settle();
  };
  const openNow = async (name: string) => {
    const { openSales } = await lea.gql<{
      openSales: {
        cycle: {
          id: string;
          name: string;
          seriesId: string;
          distributions: { id: string; closesAt: string }[];
        };
      }[];
    }>('{ openSales { cycle { id name seriesId distributions { id closesAt } } } }');
    return openSales.map(({ cycle }) => cycle).filter((cycle) => cycle.name === name);
  };
  const bread = async (cycleId: string, quantity: number) => [
    { offerId: (await market.offers(cycleId)).get('Pain')?.id ?? '', quantity },
  ];

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le Panier des semaines');
    today = toLocal(new Date(), market.timeZone).date;
    await market.point('Halle');
    await market.stock(await market.product(await market.producer('Le Fournil'), 'Pain', 400), 500);
    lea = await market.member('Léa');
  });
  afterAll(() => world.stop());

  it('is off at first: of a weekly sale one date is open', async () => {
    await publishAll(await plan('Une à une'));
    expect(await openNow('Une à une')).toHaveLength(1);
  });

  it('opens as many dates as the collective allows, each with its own closing, and orders for each stand apart', async () => {
    await market.do(
      'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
      'Collective',
      {
        input: { weeksAhead: 3 },
      },
    );
    await publishAll(await plan('Trois semaines'));
    const open = await openNow('Trois semaines');
    expect(open).toHaveLength(3);
    expect(new Set(open.map(({ seriesId }) => seriesId)).size).toBe(1);
    const closings = open.flatMap(({ distributions }) =>
      distributions.map(({ closesAt }) => Date.parse(closesAt)),
    );
    expect(new Set(closings).size).toBe(3);

    for (const [index, { id, distributions }] of open.entries())
      expect(
        (await placeOrder(lea, market, distributions[0]?.id ?? '', await bread(id, index + 1))).__typename,
      ).toBe('Order');
    await letClosingPass(world, open[0]?.distributions[0]?.id ?? '');
    await world.settle();
    const { myOrders } = await lea.gql<{
      myOrders: { edges: { node: { status: string; changeable: boolean } }[] };
    }>('{ myOrders { edges { node { status changeable } } } }');
    expect(myOrders.edges.map(({ node }) => [node.status, node.changeable])).toEqual([
      ['PLACED', true],
      ['PLACED', true],
      ['LOCKED', false],
    ]);
    expect(await openNow('Trois semaines')).toHaveLength(2);
  });

  it('is said once to members when several dates open in the same moment, by the earliest', async () => {
    const planned = await plan('Annoncée', 2);
    await publishAll(planned);
    const mails = (await world.mails('sale-opened')).filter(
      ({ to, values }) => to === lea.email && values['sale'] === 'Annoncée',
    );
    expect(mails.map(({ values }) => values['link'])).toEqual([
      expect.stringContaining(planned.cycles[0]?.id ?? '-') as string,
    ]);
    expect(await openNow('Annoncée')).toHaveLength(2);
  });

  it('can be chosen for one sale otherwise than the collective has it', async () => {
    const { cycles } = await plan('Sans avance', 0);
    expect(new Set(cycles.map(({ opensAt }) => opensAt)).size).toBe(cycles.length);
  });

  it.each([-1, 13])('is refused at its field: %i weeks', async (weeksAhead) => {
    expect((await plan('Trop', weeksAhead)).fields?.map(({ path }) => path)).toEqual(['repeat.weeksAhead']);
  });
});
