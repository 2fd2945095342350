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
  for (;;) {
    const { rows } = await world.admin.query(
      'select 1 from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))',
    );
    if (rows.length > 0) return [buying]; // in a list, or whoever awaits us would await it too
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
