import { randomUUID } from 'node:crypto';
import { startWorld, type Client, type Person, type World } from '@cabas/testing';
import { ask } from './asking.ts';
import { CASES, kindsOf, type Case } from './isolation-cases.ts';
import { at, operationsOf, withValue, type Operation } from './schema-walk.ts';
import { checksums, crossings } from './tenant-rows.ts';
import { buildTenant, type Tenant } from './tenants.ts';

const OPERATIONS = operationsOf();
const caseOf = ({ name }: Operation): Case => CASES[name] ?? { door: 'open', variables: () => ({}) };
const SEVERAL = OPERATIONS.filter(({ idPaths }) => idPaths.length > 1);
const LISTS = OPERATIONS.filter(({ idPaths }) => idPaths.some((path) => /\.0(\.|$)/.test(path)));

let world: World;
let mine: Tenant;
let theirs: Tenant;
let both: Person;
let before: Record<string, string>;

beforeAll(async () => {
  world = await startWorld();
  [mine, theirs] = [await buildTenant(world, 'Alpage'), await buildTenant(world, 'Bocage')];
  both = await runsBoth();
  await world.settle();
  before = await checksums(world, theirs);
}, 120_000);
afterAll(() => world.stop());

/** Being at home in both must not let one put them together. */
async function runsBoth(): Promise<Person> {
  const person = await world.person('Double');
  for (const { collective } of [mine, theirs]) {
    await person.gql('mutation($slug: String!) { joinCollective(slug: $slug) { __typename } }', {
      slug: collective.slug,
    });
    await world.admin.query(
      `update memberships m set roles = '{ADMIN}' from accounts a where a.id = m.account_id and m.collective_id = $1 and lower(a.email) = lower($2)`,
      [collective.id, person.email],
    );
  }
  return person;
}

function callers({ door }: Case): [string, Client, string | undefined][] {
  if (door === 'farm') return [['my farmer', mine.farmer, mine.farmScope]];
  return [
    ['my admin', mine.admin, mine.scope],
    ['an admin of both', both, mine.scope],
    ['my member', mine.member, mine.scope],
  ];
}

/** The id that a case has at a path, of another tenant; a made-up one where `nobody`. */
function idAt(operation: Operation, path: string, nobody: boolean): string {
  const kind = kindsOf(operation.name, path)?.[0] ?? '';
  return nobody ? randomUUID() : (theirs.ids[kind] ?? '');
}

function mixed(operation: Operation, paths: readonly string[], nobody: boolean): object {
  return paths.reduce(
    (variables, path) => withValue(variables, path, idAt(operation, path, nobody)),
    caseOf(operation).variables(mine),
  );
}

/** All that can be made of two or more of the paths. */
function combinations(paths: readonly string[]): string[][] {
  return Array.from({ length: 2 ** paths.length }, (_, bits) =>
    paths.filter((_path, i) => bits & (2 ** i)),
  ).filter(({ length }) => length > 1);
}

async function same(operation: Operation, of: (nobody: boolean) => object): Promise<void> {
  for (const [who, client, scope] of callers(caseOf(operation))) {
    const [there, never] = [
      await ask(client, operation, of(false), scope),
      await ask(client, operation, of(true), scope),
    ];
    expect({ who, answer: there }).toEqual({ who, answer: never });
  }
}

describe('several ids at once', () => {
  it.each(SEVERAL.map((operation) => [operation.name, operation] as const))(
    '%s, with any of its ids another tenant’s, answers as with ids that never were',
    async (_name, operation) => {
      for (const paths of combinations(operation.idPaths))
        await same(operation, (nobody) => mixed(operation, paths, nobody));
    },
  );

  it.each(LISTS.map((operation) => [operation.name, operation] as const))(
    '%s, with one of mine and one of theirs in a list, answers as with one that never was, in either order',
    async (_name, operation) => {
      for (const path of operation.idPaths.filter((one) => /\.0(\.|$)/.test(one)))
        for (const theirsFirst of [true, false])
          await same(operation, (nobody) => {
            const list = path.slice(0, path.search(/\.0(\.|$)/));
            const own = caseOf(operation).variables(mine);
            const [element] = at(own, list) as unknown[];
            const [other] = at(withValue(own, path, idAt(operation, path, nobody)), list) as unknown[];
            return withValue(own, list, theirsFirst ? [other, element] : [element, other]);
          });
    },
  );

  it('put in one basket: their product among mine is refused, and I have no order', async () => {
    const basket = (offerId: string | undefined) => ({
      input: {
        distributionId: mine.ids['distribution'],
        slotId: mine.ids['slot'],
        lines: [
          { offerId: mine.ids['offer'], quantity: 1 },
          { offerId, quantity: 1 },
        ],
        idempotencyKey: randomUUID(),
      },
    });
    const place = OPERATIONS.find(({ name }) => name === 'placeOrder');
    if (place === undefined) throw new Error('no placeOrder');
    const refused = await ask(mine.coordinator, place, basket(theirs.ids['offer']), mine.scope);
    expect(refused).not.toContain('"Order"');
    expect(refused).toBe(await ask(mine.coordinator, place, basket(randomUUID()), mine.scope));
    const { myOrders } = await mine.coordinator.gql<{ myOrders: { totalCount: number } }>(
      '{ myOrders { totalCount } }',
    );
    expect(myOrders.totalCount).toBe(0);
  });

  it('wrote nothing at the other tenant, and no row points across', async () => {
    await world.settle();
    const rows = async () => ({ ...(await checksums(world, theirs)), 'outbox.collective_id': '' });
    expect(await rows()).toEqual({ ...before, 'outbox.collective_id': '' });
    const { rows: people } = await world.admin.query<{ id: string }>(
      'select id from accounts where lower(email) = lower($1)',
      [both.email],
    );
    expect(await crossings(world.admin, [mine, theirs], new Set(people.map(({ id }) => id)))).toEqual([]);
  });
});
