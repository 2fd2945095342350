import { readFileSync } from 'node:fs';
import { memberImport } from '../src/application/member-import.ts';
import { readTable } from '@cabas/platform';
import { startWorld, type Person, type World } from '@cabas/testing';
import { found, join, listMembers, type Founded } from './acts.ts';

const FILE = readFileSync(new URL('../../testing/fixtures/membres-CAMAP.csv', import.meta.url));
let world: World;
let ada: Person;
beforeAll(async () => {
  world = await startWorld();
  ada = await world.person('Ada');
});
afterAll(async () => world.stop());

const plan = (c: Founded) =>
  world.inCollective(c.id, (uow) => uow.read((tx) => memberImport.plan(tx, readTable(FILE))));
const apply = (c: Founded) =>
  world.inCollective(c.id, (uow) =>
    uow.write(async (tx) => {
      const planned = await memberImport.plan(tx, readTable(FILE));
      await memberImport.apply(tx, planned);
      return planned;
    }),
  );

describe('a member list from CAMAP', () => {
  it('is read without writing anything', async () => {
    const c = await found(ada, 'À sec');
    expect((await plan(c)).toCreate).toBeGreaterThan(5);
    expect((await listMembers(ada, c)).totalCount).toBe(1);
  });

  it('makes members, and a second time changes nothing', async () => {
    const c = await found(ada, 'Deux fois');
    const first = await apply(c);
    const after = await listMembers(ada, c, { first: 500 });
    expect(after.totalCount).toBe(1 + first.toCreate);
    const second = await apply(c);
    expect([second.toCreate, second.toUpdate]).toEqual([0, 0]);
    expect((await listMembers(ada, c, { first: 500 })).nodes).toEqual(after.nodes);
  });

  it('keeps a place that its owner finds when joining', async () => {
    const c = await found(ada, 'Retrouvée');
    await apply(c);
    const herve = await world.person('Hervé', 'herve.henault@example.org');
    await join(herve, c.slug);
    expect((await listMembers(ada, c, { search: 'herve.henault' })).nodes).toEqual([
      expect.objectContaining({ hasAccount: true, familyName: 'Hénault' }),
    ]);
  });
});
