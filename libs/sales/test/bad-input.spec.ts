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
import { act, correctDelivery, enterOrder, knownMember, memberId, type Answer } from './sales-acts.ts';

const NOBODY = '018f0000-0000-7000-8000-000000000000';

describe('what cannot be', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let lea: Person;
  let today: string;
  const at = () => sale.distributions[0]?.id ?? '';
  const offer = (name: string) => sale.offers.get(name)?.id ?? '';
  const day = (more = {}) => ({
    pickupPointId: market.points[0]?.id,
    pickupDate: addDays(today, 9),
    windowStart: '18:30',
    windowEnd: '19:30',
    closesOn: addDays(today, 8),
    closesAt: '20:00',
    ...more,
  });
  const plan = (more = {}) =>
    act(
      market.admin,
      market,
      'planSale',
      { name: 'Refus', opensOn: addDays(today, 1), opensAt: '08:00', distributions: [day()], ...more },
      '... on PlannedSales { cycles { id } }',
    );
  const order = (lines: object[], more = {}) =>
    act<Answer>(
      lea,
      market,
      'placeOrder',
      { distributionId: at(), lines, idempotencyKey: crypto.randomUUID(), ...more },
      '... on Order { id }',
    );
  const problem = ({ __typename, fields, code }: Answer) =>
    fields === undefined ? [__typename, code] : fields.map((field) => [field.path, field.code]);

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Les Coquilles');
    today = toLocal(new Date(), market.timeZone).date;
    await market.point('Halle');
    const farm = await market.producer('La Ferme');
    await market.product(farm, 'Pain', 350);
    await market.product(farm, 'Carottes', 200, { sellingMode: 'WEIGHT', step: 250 });
    lea = await market.member('Léa');
    sale = await market.openSale({ minimumCents: 700 });
  });
  afterAll(() => world.stop());

  it.each<[string, object, string, string]>([
    [
      'closes before it opens',
      { opensOn: '2190-01-01' },
      'distributions.0.closesAt',
      'CLOSES_BEFORE_OPENING',
    ],
    [
      'is fetched before it closes',
      { distributions: [{ pickupDate: 7 }] },
      'distributions.0.pickupDate',
      'PICKUP_BEFORE_CLOSING',
    ],
    [
      'ends its window before it starts',
      { distributions: [{ windowEnd: '18:00' }] },
      'distributions.0.windowEnd',
      'WINDOW_ENDS_BEFORE_START',
    ],
    ['has no name', { name: '' }, 'name', 'REQUIRED'],
    ['has a name as long as a letter', { name: 'a'.repeat(10_000) }, 'name', 'TOO_LONG'],
    ['has a name with a NUL byte', { name: 'Mar\u0000ché' }, 'name', 'BAD_CHARACTERS'],
    ['has news with half a character', { words: 'bonjour \ud800' }, 'words', 'BAD_CHARACTERS'],
    ['has no place', { distributions: [] }, 'distributions', 'REQUIRED'],
    ['has a negative minimum', { minimumCents: -1 }, 'minimumCents', 'NEGATIVE'],
    ['has an absurd minimum', { minimumCents: 9_007_199_254_740_991 }, 'minimumCents', 'TOO_LARGE'],
    ['sells at a negative price', { offers: [{ priceCents: -5 }] }, 'offers.0.priceCents', 'NEGATIVE'],
    [
      'ends its series before it begins',
      { repeat: { frequency: 'WEEKLY', until: '2020-01-01' } },
      'repeat.until',
      'IN_THE_PAST',
    ],
    ['sells where it does not go', { offers: [{ distributionIndexes: [4] }] }, 'offers', 'UNKNOWN'],
  ])('a sale that %s is refused at its field', async (_, wrong, path, code) => {
    const { distributions, offers, ...rest } = wrong as {
      distributions?: { pickupDate?: number }[];
      offers?: object[];
    };
    const answer = await plan({
      ...rest,
      ...(distributions && {
        distributions: distributions.map(({ pickupDate, ...more }) =>
          day({ ...more, ...(pickupDate !== undefined && { pickupDate: addDays(today, pickupDate) }) }),
        ),
      }),
      ...(offers && {
        offers: offers.map((one) => ({ listingId: market.listings.get('Pain')?.listingId, ...one })),
      }),
    });
    expect(problem(answer)).toEqual([[path, code]]);
  });

  it('a sale of nothing known, or at no known place, is not found; absent options may be null', async () => {
    expect((await plan({ offers: [{ listingId: NOBODY }] })).__typename).toBe('NotFound');
    expect((await plan({ distributions: [day({ pickupPointId: NOBODY })] })).__typename).toBe('NotFound');
    expect(
      (await plan({ name: 'Sans rien', repeat: null, offers: null, words: null, minimumCents: null }))
        .__typename,
    ).toBe('PlannedSales');
  });

  it.each<[string, number, string, string]>([
    ['negative', -1, 'lines.1.quantity', 'NEGATIVE'],
    ['absurd', 2_000_000_000, 'lines.1.quantity', 'TOO_LARGE'],
    ['off the step', 300, 'lines.1.quantity', 'NOT_A_STEP'],
    ['under the step', 100, 'lines.1.quantity', 'BELOW_STEP_MINIMUM'],
  ])('a quantity that is %s is told at its line', async (_, quantity, path, code) => {
    expect(
      problem(
        await order([
          { offerId: offer('Pain'), quantity: 3 },
          { offerId: offer('Carottes'), quantity },
        ]),
      ),
    ).toEqual([[path, code]]);
  });

  it.each([
    [300, /par 250\sg/],
    [100, /au moins 250\sg/],
  ])('%i g of what is sold by 250 g is told so, with the unit', async (quantity, words) => {
    const { placeOrder } = await lea.gql<{ placeOrder: { fields: { message: string }[] } }>(
      'mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { ... on InvalidInput { fields { message } } } }',
      {
        input: {
          distributionId: at(),
          lines: [{ offerId: offer('Carottes'), quantity }],
          idempotencyKey: crypto.randomUUID(),
        },
      },
      market.scope,
    );
    expect(placeOrder.fields.map(({ message }) => message)).toEqual([expect.stringMatching(words) as string]);
  });

  it('an order of nothing, of the unknown or without a proper key is refused', async () => {
    expect(problem(await order([]))).toEqual(['Refused', 'EMPTY_ORDER']);
    expect(problem(await order([{ offerId: offer('Pain'), quantity: 0 }]))).toEqual([
      'Refused',
      'EMPTY_ORDER',
    ]);
    expect(problem(await order([{ offerId: NOBODY, quantity: 1 }]))).toEqual([
      ['lines.0.offerId', 'UNKNOWN'],
    ]);
    expect(
      problem(await order([{ offerId: offer('Pain'), quantity: 3 }], { distributionId: NOBODY })),
    ).toEqual(['NotFound', 'NOT_FOUND']);
    expect(
      problem(await order([{ offerId: offer('Pain'), quantity: 3 }], { idempotencyKey: 'court' })),
    ).toEqual([['idempotencyKey', 'TOO_SHORT']]);
    expect(problem(await order([{ offerId: offer('Pain'), quantity: 3 }], { note: 'a\u0000b' }))).toEqual([
      ['note', 'BAD_CHARACTERS'],
    ]);
  });

  it('an order under the sale’s minimum is told both amounts', async () => {
    const answer = await lea.gql<{ placeOrder: object }>(
      'mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on BelowMinimum { minimumCents totalCents message } } }',
      {
        input: {
          distributionId: at(),
          lines: [{ offerId: offer('Pain'), quantity: 1 }],
          idempotencyKey: crypto.randomUUID(),
        },
      },
      market.scope,
    );
    expect(answer.placeOrder).toMatchObject({
      __typename: 'BelowMinimum',
      minimumCents: 700,
      totalCents: 350,
      message: expect.stringContaining('7,00') as string,
    });
  });

  it('members see nothing of a draft, and cannot order from it', async () => {
    const planned = await market.do<{ cycles: { id: string; distributions: { id: string }[] }[] }>(
      'mutation($input: PlanSaleInput!) { planSale(input: $input) { __typename ... on PlannedSales { cycles { id distributions { id } } } } }',
      'PlannedSales',
      { input: { name: 'Brouillon', opensOn: addDays(today, 1), opensAt: '08:00', distributions: [day()] } },
    );
    const [draft] = planned.cycles;
    const seen = await lea.gql(
      'query($id: UUID!) { salesCycle(id: $id) { id } offers(cycleId: $id) { totalCount edges { node { id } } } }',
      { id: draft?.id },
      market.scope,
    );
    expect(seen).toEqual({ salesCycle: null, offers: { totalCount: 0, edges: [] } });
    const drafted = await market.offers(draft?.id ?? '');
    expect(
      problem(
        await order([{ offerId: drafted.get('Pain')?.id, quantity: 3 }], {
          distributionId: draft?.distributions[0]?.id,
        }),
      ),
    ).toEqual(['NotFound', 'NOT_FOUND']);
  });

  it.each(['PENDING', 'WAITING', 'SUSPENDED', 'LEFT'] as const)(
    'someone whose membership is %s is told so, and orders nothing',
    async (status) => {
      const person = await market.member('Membre');
      await world.admin.query('update memberships set status = $2 where id = $1', [
        await memberId(world, person, market),
        status,
      ]);
      expect(await placeOrder(person, market, at(), [{ offerId: offer('Pain'), quantity: 3 }])).toMatchObject(
        { __typename: 'MembershipInactive', code: `MEMBERSHIP_${status}`, status },
      );
    },
  );

  it('an offer of another sale or another point is not on sale here', async () => {
    const other = await market.openSale({ name: 'Autre' });
    expect(problem(await order([{ offerId: other.offers.get('Pain')?.id, quantity: 3 }]))).toEqual([
      ['lines.0.offerId', 'UNKNOWN'],
    ]);
  });

  it('delivered quantities are refused at their line, and nothing before closing', async () => {
    const id = await knownMember(market, 'Paul');
    const { id: orderId, lines } = await enterOrder(market, id, at(), [
      { offerId: offer('Pain'), quantity: 3 },
    ]);
    expect(problem(await correctDelivery(market, orderId, [{ lineId: lines[0]?.id, quantity: 1 }]))).toEqual([
      'Refused',
      'NOT_CLOSED_YET',
    ]);
    await market.close(at());
    const wrong = (line: object) => correctDelivery(market, orderId, [{ lineId: lines[0]?.id, ...line }]);
    expect(problem(await wrong({ quantity: -1 }))).toEqual([['lines.0.quantity', 'NEGATIVE']]);
    expect(problem(await wrong({ quantity: 2_000_000_000 }))).toEqual([['lines.0.quantity', 'TOO_LARGE']]);
    expect(problem(await wrong({ quantity: 10 }))).toEqual([['lines.0.quantity', 'TOO_LARGE']]); // over three times the three ordered
    expect(problem(await wrong({ measure: 100 }))).toEqual([['lines.0.measure', 'INVALID']]); // not weighed
    expect(problem(await wrong({ lineId: NOBODY }))).toEqual(['NotFound', 'NOT_FOUND']);
    expect(await wrong({ quantity: 2, measure: null })).toMatchObject({
      __typename: 'Order',
      totalCents: 700,
    });
    expect(await wrong({ quantity: null })).toMatchObject({ __typename: 'Order', totalCents: 1050 }); // as ordered after all
  });
});
