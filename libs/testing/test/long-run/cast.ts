import type { Client } from '../../src/client.ts';
import { operationsOf } from '../schema-walk.ts';
import { buildTenant, type Tenant } from '../tenants.ts';
import type { Caller, Cast } from './draw.ts';
import type { RemoteWorld } from './remote-world.ts';

const ROLES = [
  'member',
  'admin',
  'coordinator',
  'treasurer',
  'auditor',
  'farmer',
  'suspended',
  'former',
  'pending',
] as const;

/** Two collectives whose people call as they like, a silent third, and those who belong to none or to two. */
export async function prepareCast(world: RemoteWorld): Promise<Cast & { shared: ReadonlySet<string> }> {
  const build = (name: string) => buildTenant(world.asWorld, name);
  const active = [await build('Alpage'), await build('Bocage')];
  const silent = await build('Causse');
  const stranger = await world.person('Étrangère');
  const both = await world.person('Double');
  for (const { collective } of active) {
    await both.gql('mutation($slug: String!) { joinCollective(slug: $slug) { __typename } }', {
      slug: collective.slug,
    });
    await world.admin.query(
      `update memberships m set roles = '{ADMIN}' from accounts a where a.id = m.account_id and m.collective_id = $1 and lower(a.email) = lower($2)`,
      [collective.id, both.email],
    );
  }
  await world.settle();
  const inside = active.flatMap((home) =>
    ROLES.map((who): Caller => ({ who, cookie: home[who].cookie, home, may: () => [home.name] })),
  );
  const outside = (who: string, client: Client, home: Tenant): Caller => ({
    who,
    cookie: client.cookie,
    home,
    may: () => [],
  });
  const names = active.map(({ name }) => name);
  const double = active.map((home): Caller => ({
    who: 'an admin of both',
    cookie: both.cookie,
    home,
    // inside a collective its things only, whatever they run elsewhere
    may: (scope, door) =>
      door === 'collective' ? active.filter((one) => one.scope === scope).map(({ name }) => name) : names,
  }));
  const { rows } = await world.admin.query<{ id: string }>(
    'select id from accounts where lower(email) = lower($1)',
    [both.email],
  );
  return {
    active,
    silent,
    callers: [
      ...inside,
      ...double,
      ...active.flatMap((home) => [
        outside('stranger', stranger, home),
        outside('anonymous', world.anyone(), home),
        outside('someone whose session ended', home.expired, home),
      ]),
    ],
    // whoever ends a session ends it for all that share it here
    operations: operationsOf().filter(({ name }) => name !== 'logOut'),
    shared: new Set(rows.map(({ id }) => id)),
  };
}
