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

interface Habits {
  readonly favourites: string[];
  readonly usual: { productId: string; orderCount: number }[];
  readonly lastOrder: { lines: { name: string; productId: string; quantity: number }[] } | null;
}

describe('what a member likes and usually takes', () => {
  let world: World;
  let market: TestCollective;
  let lea: Person;
  let first: TestSale;
  let second: TestSale;
  const product = (name: string) => market.listings.get(name)?.productId ?? '';
  const habits = async (person: Person, exceptCycleId?: string) =>
    (
      await person.gql<{ habits: Habits }>(
        `query($sale: UUID) { habits(exceptCycleId: $sale) { favourites usual { productId orderCount }
         lastOrder { lines { name productId quantity } } } }`,
        { sale: exceptCycleId },
        market.scope,
      )
    ).habits;
  const like = (person: Person, productId: string, favourite = true, scope = market.scope) =>
    person.gql<{ setFavourite: { __typename: string } }>(
      'mutation($id: UUID!, $on: Boolean!) { setFavourite(productId: $id, favourite: $on) { __typename } }',
      { id: productId, on: favourite },
      scope,
    );
  const take = (person: Person, sale: TestSale, ...names: string[]) =>
    placeOrder(
      person,
      market,
      sale.distributions[0]?.id ?? '',
      names.map((name) => ({ offerId: sale.offers.get(name)?.id ?? '', quantity: 2 })),
    );

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le Pli');
    await market.point('Halle');
    const garden = await market.producer('Zélie');
    for (const name of ['Ail', 'Blettes', 'Cardons']) await market.product(garden, name, 200);
    lea = await market.member('Léa');
    first = await market.openSale({ name: 'Semaine 1' });
    second = await market.openSale({ name: 'Semaine 2' });
    await take(lea, first, 'Ail', 'Blettes');
    await take(lea, second, 'Ail', 'Cardons');
  });
  afterAll(() => world.stop());

  it('is counted over the orders that stand, most often first', async () => {
    const { usual } = await habits(lea);
    expect(usual[0]).toEqual({ productId: product('Ail'), orderCount: 2 });
    expect(usual).toHaveLength(3);
  });

  it('finds the last order, but not the one of the sale under way', async () => {
    const names = (found: Habits) => found.lastOrder?.lines.map(({ name }) => name);
    expect(names(await habits(lea))).toEqual(['Ail', 'Cardons']);
    expect(names(await habits(lea, second.id))).toEqual(['Ail', 'Blettes']);
  });

  it('keeps a heart across the sales of the collective, until it is taken off', async () => {
    await like(lea, product('Cardons'));
    await like(lea, product('Cardons'));
    expect((await habits(lea, first.id)).favourites).toEqual([product('Cardons')]);
    await like(lea, product('Cardons'), false);
    expect((await habits(lea)).favourites).toEqual([]);
  });

  it('does not know the product of another collective', async () => {
    const other = await createCollective(world, 'L’Autre Pli');
    await lea.gql('mutation($slug: String!) { joinCollective(slug: $slug) { __typename } }', {
      slug: other.slug,
    });
    expect((await like(lea, product('Ail'), true, other.scope)).setFavourite.__typename).toBe('NotFound');
  });

  it('is nobody else’s', async () => {
    await like(lea, product('Ail'));
    expect(await habits(await market.member('Zoé'))).toEqual({ favourites: [], usual: [], lastOrder: null });
  });
});

describe('one’s own budget', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let lea: Person;
  const budget = async (person: Person, day: string) =>
    (
      await person.gql<{ budget: unknown }>(
        'query($day: Date!) { budget(day: $day) { period amountCents currency orderedCents } }',
        { day },
      )
    ).budget;
  const set = (person: Person, input: object | null) =>
    person.gql('mutation($input: SetBudgetInput) { setBudget(input: $input) { __typename } }', { input });
  const pickup = () => addDays(toLocal(new Date(), market.timeZone).date, 3);

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le Porte-monnaie');
    await market.point('Halle');
    await market.product(await market.producer('Zélie'), 'Ail', 200);
    lea = await market.member('Léa');
    sale = await market.openSale();
    await placeOrder(lea, market, sale.distributions[0]?.id ?? '', [
      { offerId: sale.offers.get('Ail')?.id ?? '', quantity: 4 },
    ]);
  });
  afterAll(() => world.stop());

  it('is told what the month has taken of it, by the day of the pick-up', async () => {
    await set(lea, { period: 'MONTH', amountCents: 6000, currency: 'EUR' });
    expect(await budget(lea, pickup())).toEqual({
      period: 'MONTH',
      amountCents: 6000,
      currency: 'EUR',
      orderedCents: 800,
    });
    expect(await budget(lea, addDays(pickup(), 40))).toMatchObject({ orderedCents: 0 });
  });

  it('blocks no order, and is given up as easily', async () => {
    const zoe = await market.member('Zoé');
    await set(zoe, { period: 'ORDER', amountCents: 100, currency: 'EUR' });
    const order = await placeOrder(zoe, market, sale.distributions[0]?.id ?? '', [
      { offerId: sale.offers.get('Ail')?.id ?? '', quantity: 1 },
    ]);
    expect(order.__typename).toBe('Order');
    await set(zoe, null);
    expect(await budget(zoe, pickup())).toBeNull();
  });

  it('can be read by nobody else, not through the collective’s door either', async () => {
    expect(await budget(market.admin, pickup())).toBeNull();
    const { rows } = await world.admin.query(
      `select grantee from information_schema.role_table_grants where table_name = 'budgets' and grantee like 'cabas_%' and grantee <> 'cabas_owner'`,
    );
    expect(new Set(rows.map(({ grantee }: { grantee: string }) => grantee))).toEqual(
      new Set(['cabas_person']),
    );
  });
});
