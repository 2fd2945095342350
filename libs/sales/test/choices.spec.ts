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

interface Kept {
  readonly __typename: string;
  readonly code?: string;
  readonly orderVersion: number | null;
  readonly lines: { offerId: string; quantity: number; version: number }[];
}
const LINES = 'orderVersion lines { offerId quantity version }';
const KEEP = `mutation($input: KeepChoicesInput!) { keepChoices(input: $input) { __typename ... on Choices { ${LINES} }
  ... on Problem { code } } }`;

describe('what a member has chosen and not confirmed', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let lea: Person;
  const at = () => sale.distributions[0]?.id ?? '';
  const offer = (name: string) => sale.offers.get(name)?.id ?? '';
  const keep = async (person: Person, lines: readonly [name: string, quantity: number, agoMs?: number][]) =>
    (
      await person.gql<{ keepChoices: Kept }>(
        KEEP,
        {
          input: {
            distributionId: at(),
            lines: lines.map(([name, quantity, agoMs = 0]) => ({ offerId: offer(name), quantity, agoMs })),
          },
        },
        market.scope,
      )
    ).keepChoices;
  const chosen = async (person: Person) => {
    const { choices } = await person.gql<{ choices: Kept | null }>(
      `query($at: UUID!) { choices(distributionId: $at) { ${LINES} } }`,
      { at: at() },
      market.scope,
    );
    return inWords(choices);
  };
  const inWords = (kept: Kept | null) =>
    Object.fromEntries(
      (kept?.lines ?? []).map(({ offerId, quantity }) => [
        [...sale.offers].find(([, { id }]) => id === offerId)?.[0] ?? '?',
        quantity,
      ]),
    );

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le Panier suspendu');
    await market.point('Halle');
    const garden = await market.producer('Zélie');
    for (const name of ['Ail', 'Blettes', 'Cardons'])
      await market.stock(await market.product(garden, name, 200), 5);
    lea = await market.member('Léa');
  });
  beforeEach(async () => {
    sale = await market.openSale({ name: crypto.randomUUID() });
  });
  afterAll(() => world.stop());

  it('is there on another device, and takes no stock', async () => {
    await keep(lea, [['Ail', 3]]);
    expect(await chosen(lea)).toEqual({ Ail: 3 });
    expect((await market.offers(sale.id)).get('Ail')).toMatchObject({ sold: 0, remaining: 5 });
  });

  it('is merged line by line: two devices never lose each other’s', async () => {
    await keep(lea, [['Ail', 3]]);
    const answer = await keep(lea, [['Blettes', 1]]);
    expect(inWords(answer)).toEqual({ Ail: 3, Blettes: 1 });
  });

  it('keeps the later choice of a line, whichever device comes back to the network first', async () => {
    await keep(lea, [['Ail', 2, 1_000]]);
    const offline = await keep(lea, [
      ['Ail', 9, 60_000],
      ['Cardons', 1, 60_000],
    ]);
    expect(inWords(offline)).toEqual({ Ail: 2, Cardons: 1 });
    expect(inWords(await keep(lea, [['Ail', 0]]))).toEqual({ Ail: 0, Cardons: 1 });
  });

  it('has a version per line, which grows when that line changes and only then', async () => {
    await keep(lea, [
      ['Ail', 1],
      ['Blettes', 1],
    ]);
    const { lines } = await keep(lea, [['Ail', 2]]);
    const versions = new Map(lines.map(({ offerId, version }) => [offerId, version]));
    expect([versions.get(offer('Ail')), versions.get(offer('Blettes'))]).toEqual([2, 1]);
  });

  it('ten bursts at once lose nothing', async () => {
    await Promise.all(
      ['Ail', 'Blettes', 'Cardons', 'Ail', 'Blettes', 'Cardons'].map((name) => keep(lea, [[name, 2]])),
    );
    expect(await chosen(lea)).toEqual({ Ail: 2, Blettes: 2, Cardons: 2 });
  });

  it('is settled by confirming, and what is chosen afterwards stands beside the order', async () => {
    await keep(lea, [['Ail', 1]]);
    const order = await placeOrder(lea, market, at(), [{ offerId: offer('Ail'), quantity: 1 }]);
    expect(await chosen(lea)).toEqual({});
    await keep(lea, [['Blettes', 1]]);
    expect(await chosen(lea)).toEqual({ Blettes: 1 });
    await changeOrder(lea, market, order, [{ offerId: offer('Blettes'), quantity: 1 }]);
    expect(await chosen(lea)).toEqual({});
  });

  it('tells a device that my order has moved meanwhile', async () => {
    const version = async () => (await keep(lea, [['Blettes', 1]])).orderVersion;
    expect(await version()).toBeNull();
    const order = await placeOrder(lea, market, at(), [{ offerId: offer('Ail'), quantity: 1 }]);
    expect(await version()).toBe(1);
    await changeOrder(lea, market, order, [{ offerId: offer('Ail'), quantity: 2 }]);
    expect(await version()).toBe(2);
  });

  it('is nobody else’s, not even the coordinator’s', async () => {
    const zoe = await market.member('Zoé');
    await keep(lea, [['Ail', 3]]);
    expect([await chosen(zoe), await chosen(market.admin)]).toEqual([{}, {}]);
    await keep(zoe, [['Ail', 1]]);
    expect([await chosen(lea), await chosen(zoe)]).toEqual([{ Ail: 3 }, { Ail: 1 }]);
  });

  it('leaves out what is not of this sale and keeps the rest', async () => {
    const other = await market.openSale({ name: 'Une autre' });
    const stranger = other.offers.get('Ail')?.id ?? '';
    const { keepChoices } = await lea.gql<{ keepChoices: Kept }>(
      KEEP,
      {
        input: {
          distributionId: at(),
          lines: [stranger, offer('Ail')].map((offerId) => ({ offerId, quantity: 1, agoMs: 0 })),
        },
      },
      market.scope,
    );
    expect(keepChoices.lines.map(({ offerId }) => offerId)).toEqual([offer('Ail')]);
  });

  it('is refused once the point is closed, and forgotten with it', async () => {
    await keep(lea, [['Ail', 3]]);
    await market.close(at());
    expect(await keep(lea, [['Ail', 1]])).toMatchObject({ __typename: 'DistributionClosed' });
    const { rows } = await world.admin.query('select 1 from choices where distribution_id = $1', [at()]);
    expect(rows).toEqual([]);
  });

  it('a burst of twenty lines is as few statements as one of one', async () => {
    const one = await world.statementsOf(lea, () => keep(lea, [['Ail', 1]]));
    const many = await world.statementsOf(lea, () =>
      keep(
        lea,
        Array.from({ length: 20 }, (_, index) => [['Ail', 'Blettes', 'Cardons'][index % 3] ?? '', 1]),
      ),
    );
    expect(one).toBeGreaterThan(0);
    expect([many, one <= 4]).toEqual([one, true]);
  });
});
