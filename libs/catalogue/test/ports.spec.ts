import { listingSnapshots, participationsOf } from '../src/index.ts';
import { startWorld, type World } from '@cabas/testing';
import { listProducts } from '../src/data-access/products.query.ts';
import { addProducer, found, mutate, perform, PRODUCT, products, type Group } from './catalogue-world.ts';

let world: World;
let group: Group;
let producerId: string;
beforeAll(async () => {
  world = await startWorld();
  group = await found(world, 'Panier de La Réunion', { territory: 'RE', timeZone: 'Indian/Reunion' });
  producerId = await addProducer(group, 'Verger de Salazie');
}, 120_000);
afterAll(() => world?.stop());

const add = async (input: object) => {
  const answer = await perform(
    group.admin,
    'addProduct',
    { producerId, sellingMode: 'PIECE', priceCents: 200, ...input },
    PRODUCT,
    group.scope,
  );
  return { id: String(answer['id']), listingId: (answer['listing'] as { id: string }).id };
};
const snapshots = (ids: string[] | 'all active', date: string) =>
  world.inCollective(group.id, (uow) => uow.read((tx) => listingSnapshots(tx, ids, date)));

describe('what a sale may offer on a day', () => {
  it('is each active listing at the farm’s price here, with the territory’s VAT', async () => {
    const chayote = await add({ name: 'Chouchou', sellingMode: 'WEIGHT', priceCents: 250, organic: true });
    await perform(
      group.admin,
      'setListing',
      { producerId, productId: chayote.id, priceCents: 230, active: true },
      '',
      group.scope,
    );
    const [snapshot] = await snapshots([chayote.listingId], '2026-12-01');
    expect(snapshot).toEqual({
      listingId: chayote.listingId,
      toleranceBp: null,
      depositCents: 0,
      producerId,
      productId: chayote.id,
      producerName: 'Verger de Salazie',
      name: 'Chouchou',
      description: '',
      category: 'OTHER',
      organic: true,
      sellingMode: 'WEIGHT',
      weighed: false,
      contentAmount: null,
      contentUnit: null,
      step: 100,
      farmPriceCents: 230,
      vatRateBp: 210,
      stockPoolId: null,
    });
  });

  it('draws on the pool of the period, else on the one without period', async () => {
    const lychee = await add({ name: 'Letchis' });
    const count = (input: object) =>
      perform(group.admin, 'setStock', { producerId, productId: lychee.id, ...input }, '', group.scope);
    await count({ available: 40 });
    await count({ available: 10, periodStart: '2026-12-07', periodEnd: '2026-12-13' });
    const { rows } = await world.admin.query<{ id: string; start: string | null }>(
      'select id, period_start as start from stock_pools where product_id = $1 order by start nulls first',
      [lychee.id],
    );
    const poolOn = async (date: string) => (await snapshots([lychee.listingId], date))[0]?.stockPoolId;
    expect([
      await poolOn('2026-12-06'),
      await poolOn('2026-12-07'),
      await poolOn('2026-12-13'),
      await poolOn('2026-12-14'),
    ]).toEqual([rows[0]?.id, rows[1]?.id, rows[1]?.id, rows[0]?.id]);
  });

  it('leaves out what is not listed, not sold any more, or of a farm on a pause', async () => {
    const [mango, melon] = [await add({ name: 'Mangue' }), await add({ name: 'Melon' })];
    const ids = [mango.listingId, melon.listingId];
    const names = async () => (await snapshots(ids, '2026-12-01')).map(({ name }) => name);
    expect(await names()).toEqual(['Mangue', 'Melon']);
    await perform(
      group.admin,
      'setListing',
      { producerId, productId: mango.id, active: false },
      '',
      group.scope,
    );
    expect(await names()).toEqual(['Melon']);
    await perform(
      group.admin,
      'changeProduct',
      { producerId, productId: melon.id, version: 1, active: false },
      '',
      group.scope,
    );
    expect(await names()).toEqual([]);
    expect((await snapshots('all active', '2026-12-01')).length).toBeGreaterThan(0);
    await perform(group.admin, 'changeProducer', { producerId, status: 'PAUSED' }, '', group.scope);
    expect(await snapshots('all active', '2026-12-01')).toEqual([]);
    await perform(group.admin, 'changeProducer', { producerId, status: 'ACTIVE' }, '', group.scope);
  });
});

it('reads a page of products in three statements, and all producers in one', async () => {
  const [forProducts, forProducers] = await world.inCollective(group.id, (uow) =>
    uow.read(async (tx) => {
      await listProducts(tx, { search: 'a' });
      const before = tx.statements;
      await participationsOf(tx);
      return [before, tx.statements - before];
    }),
  );
  expect([forProducts, forProducers]).toEqual([3, 1]);
});

it('a referent writes for their own producers only', async () => {
  const referent = await world.person('Jeanne');
  await mutate(referent, 'm($slug: String!)', 'joinCollective(slug: $slug)', '', {
    slug: await slugOf(group),
  });
  const { rows } = await world.admin.query<{ id: string }>(
    `update memberships set roles = '{MEMBER,REFERENT}', status = 'ACTIVE' where collective_id = $1 and given_name = 'Jeanne' returning id`,
    [group.id],
  );
  const theirs = await addProducer(group, 'Rucher du Volcan');
  await world.admin.query('update participations set referent_id = $1 where producer_id = $2', [
    rows[0]?.id,
    theirs,
  ]);
  const addAs = (farm: string) =>
    perform(
      referent,
      'addProduct',
      { producerId: farm, name: 'Miel', sellingMode: 'PIECE', priceCents: 900 },
      '',
      group.scope,
    );
  expect((await addAs(theirs)).__typename).toBe('Product');
  expect(await addAs(producerId)).toMatchObject({ __typename: 'Refused', code: 'NOT_ALLOWED' });
  expect(
    await perform(referent, 'changeProducer', { producerId: theirs, minimumCents: 1 }, '', group.scope),
  ).toMatchObject({ code: 'NOT_ALLOWED' });
});

it('a page whose cursor is not ours is the first page', async () => {
  const cursor = Buffer.from(JSON.stringify(['a', 'b\0', 'c'])).toString('base64url');
  const { products: page } = await group.admin.gql<{ products: { edges: unknown[] } }>(
    'query($after: String) { products(after: $after, first: 1) { edges { node { id } } } }',
    { after: cursor },
    group.scope,
  );
  expect(page.edges).toHaveLength(1);
  expect(await products(group, { search: 'x\0%_' })).toEqual([]);
});

async function slugOf({ id }: Group): Promise<string> {
  const { rows } = await world.admin.query<{ slug: string }>('select slug from collectives where id = $1', [
    id,
  ]);
  return rows[0]?.slug ?? '';
}
