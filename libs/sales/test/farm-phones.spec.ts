import {
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
let farm: string;
let farmer: Person;
beforeAll(async () => {
  world = await startWorld();
  market = await createCollective(world, 'Marché du téléphone');
  await market.point('Halle');
  farm = await market.producer('Le Fournil', 'fournil@example.org');
  farmer = await world.person('Odile', 'fournil@example.org');
  await market.product(farm, 'Pain', 400);
  await market.product(await market.producer('Le Voisin'), 'Miel', 700);
  await world.admin.query(
    `insert into producer_users (producer_id, account_id) select $1, id from accounts where email = $2`,
    [farm, farmer.email],
  );
  sale = await market.openSale({ name: 'Vendredi' });
  await ordered('Léa', 'Pain', '+33611111111');
  await ordered('Karim', 'Miel', '+33622222222');
}, 120_000);
afterAll(() => world.stop());

async function ordered(name: string, product: string, phone: string): Promise<void> {
  const person = await market.member(name);
  await world.admin.query(
    `update memberships set phone = $2 where account_id = (select id from accounts where email = $1)`,
    [person.email, phone],
  );
  await placeOrder(person, market, at(), [{ offerId: sale.offers.get(product)?.id ?? '', quantity: 1 }]);
}
const at = () => sale.distributions[0]?.id ?? '';
const allow = (yes: boolean) =>
  market.admin.gql(
    'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
    { input: { phonesToProducers: yes } },
    market.scope,
  );
/** So many hours from now, or ago; it lasts two. */
const begins = (hours: number) =>
  world.admin.query(
    `update distributions set closes_at = clock_timestamp() + make_interval(hours => $2 - 1), starts_at = clock_timestamp() + make_interval(hours => $2),
       ends_at = clock_timestamp() + make_interval(hours => $2 + 2) where id = $1`,
    [at(), hours],
  );
async function read(): Promise<(string | null)[]> {
  const { farmDeliveries } = await farmer.gql<{
    farmDeliveries: { customers: { name: string; phone: string | null }[] }[];
  }>('{ farmDeliveries { customers { name phone } } }', {}, `producer:${farm}`);
  return farmDeliveries.flatMap(({ customers }) => customers.map(({ phone }) => phone));
}
/** All that the farm's door shows of telephones, whatever is asked there. */
async function within(): Promise<string[]> {
  await world.admin.query('begin');
  await world.admin.query(
    `select set_config('app.producer_id', $1, true), set_config('app.known_collective_ids', $2, true)`,
    [farm, `{${market.id}}`],
  );
  await world.admin.query('set local role cabas_producer');
  const { rows } = await world.admin.query<{ phone: string }>('select phone from memberships');
  await world.admin.query('rollback');
  return rows.map(({ phone }) => phone);
}

describe('the telephones of a farm’s customers', () => {
  it('are not the farm’s to read unless the collective says so, whatever the day', async () => {
    await market.close(at());
    await begins(24);
    expect([await read(), await within()]).toEqual([[null], []]);
  });

  it('of those who ordered from it are, from two days before the hand-out to two days after', async () => {
    await allow(true);
    for (const hours of [47, 0, -49]) {
      await begins(hours);
      expect([hours, await read(), await within()]).toEqual([hours, ['+33611111111'], ['+33611111111']]);
    }
    for (const hours of [49, -51]) {
      await begins(hours);
      expect([hours, await read(), await within()]).toEqual([hours, [null], []]);
    }
  });

  it('are not shown while orders are still open, nor of an order that was given up', async () => {
    await begins(24);
    await world.admin.query(`update distributions set status = 'OPEN' where id = $1`, [at()]);
    expect([await read(), await within()]).toEqual([[null], []]);
    await world.admin.query(`update distributions set status = 'CLOSED' where id = $1`, [at()]);
    await world.admin.query(`update orders set status = 'CANCELLED' where distribution_id = $1`, [at()]);
    expect([await read(), await within()]).toEqual([[], []]);
    await world.admin.query(`update orders set status = 'LOCKED' where distribution_id = $1`, [at()]);
    expect(await read()).toEqual(['+33611111111']);
  });

  it('are gone when the collective thinks again', async () => {
    await allow(false);
    expect([await read(), await within()]).toEqual([[null], []]);
  });
});
