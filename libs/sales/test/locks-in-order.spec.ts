import pg from 'pg';
import { createCollective, startWorld, type TestCollective, type World } from '@cabas/testing';

// Two baskets can only wait for each other when they take rows in different orders: whatever plan the database chooses and
// wherever rows lie on disk, the smaller id comes first.
let world: World;
let collective: TestCollective;
let offers: string[];
let buyer: pg.Client;

beforeAll(async () => {
  world = await startWorld();
  collective = await createCollective(world, 'Panier');
  await collective.point('Halle');
  const farm = await collective.producer('Potager');
  for (const name of ['Radis', 'Navets'])
    await collective.stock(await collective.product(farm, name, 150), 20);
  offers = [...(await collective.openSale()).offers.values()].map(({ id }) => id).sort();
  buyer = new pg.Client({ connectionString: world.config.databaseUrl });
  await buyer.connect();
}, 60_000);
afterAll(async () => {
  await buyer.end();
  await world.stop();
});

/** The buyer takes both, named in the wrong order, from tables read from their beginning; until it waits for what `admin` holds. */
async function buyUntilWaiting(): Promise<Promise<unknown>[]> {
  await buyer.query('begin');
  await buyer.query('set local enable_indexscan = off');
  await buyer.query('set local enable_bitmapscan = off');
  await buyer.query('set local role cabas_collective');
  await buyer.query("select set_config('app.collective_id', $1, true)", [collective.id]);
  const buying = buyer.query('select * from take_stock($1::uuid[], $2::bigint[])', [
    offers.toReversed(),
    [1, 1],
  ]);
  await someoneWaits();
  return [buying]; // in a list, or whoever awaits us would await it too
}

/** Until somebody waits for what `admin` holds. */
async function someoneWaits(): Promise<void> {
  for (;;) {
    const { rows } = await world.admin.query(
      'select 1 from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))',
    );
    if (rows.length > 0) return;
  }
}

describe('a basket that waits for its first row', () => {
  it.each([
    [
      'offers',
      {
        inOrder: 'select id from offers where id = any ($1::uuid[]) order by id',
        rewrite: 'update offers set id = id where id = $1',
        hold: 'select id from offers where id = $1 for no key update skip locked',
      },
    ],
    [
      'stock of the farms',
      {
        inOrder:
          'select s.id from stock_pools s join offers o on o.stock_pool_id = s.id where o.id = any ($1::uuid[]) order by s.id',
        rewrite: 'update stock_pools set id = id where id = $1',
        hold: 'select id from stock_pools where id = $1 for no key update skip locked',
      },
    ],
  ])('holds none of the others meanwhile: %s', async (_what, { inOrder, rewrite, hold }) => {
    const { rows } = await world.admin.query<{ id: string }>(inOrder, [offers]);
    const [first, second] = rows.map(({ id }) => id);
    await world.admin.query(rewrite, [first]); // now it lies behind the second
    await world.admin.query('begin');
    await world.admin.query(hold, [first]);
    const buying = await buyUntilWaiting();
    const { rows: free } = await world.admin.query(hold, [second]);
    await world.admin.query('rollback');
    await Promise.all(buying);
    await buyer.query('rollback');
    expect(free).toEqual([{ id: second }]);
  });
});

// An order holds its distribution, then refers to the sale; whoever changes both must not hold the sale while waiting for the distribution.
describe('a sale one of whose points takes an order', () => {
  const close = 'closeDistribution(distributionId: $id, reason: "essai")';
  it.each([
    ['is renamed', 'changeSale(input: { cycleId: $sale, version: $version, name: "Autre" })'],
    ['is closed', close],
    ['is called off', 'cancelSale(cycleId: $sale, reason: "essai")'],
  ])('%s without holding the sale’s row meanwhile', async (what, mutation) => {
    const sale = await collective.openSale({ points: [await collective.point(`Halle qui ${what}`)] });
    const id = sale.distributions[0]?.id;
    const { rows: versions } = await world.admin.query<{ version: number }>(
      'select version from sales_cycles where id = $1',
      [sale.id],
    );
    await world.admin.query('begin');
    await world.admin.query('select 1 from distributions where id = $1 for share', [id]);
    const declared = Object.entries({ id: 'UUID!', sale: 'UUID!', version: 'Int!' })
      .filter(([name]) => mutation.includes(`$${name}`))
      .map(([name, type]) => `$${name}: ${type}`);
    const changing = collective.admin.gql<{ answer: { __typename: string } }>(
      `mutation(${declared.join(', ')}) { answer: ${mutation} { __typename } }`,
      { id, sale: sale.id, version: versions[0]?.version },
      collective.scope,
    );
    await someoneWaits();
    const { rows: free } = await world.admin.query(
      'select id from sales_cycles where id = $1 for no key update skip locked',
      [sale.id],
    );
    await world.admin.query('rollback');
    expect((await changing).answer.__typename).toMatch(/^(SalesCycle|Distribution)$/);
    expect(free).toEqual([{ id: sale.id }]);
  });
});
