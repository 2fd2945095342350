import { grants, isCollectivePermission, type Requirement, type Role } from '@cabas/platform';
import { startWorld, type World } from '@cabas/testing';
import { CASES } from './isolation-cases.ts';
import { rightOf } from './rights.ts';
import { declared } from './routes.ts';
import { operationsOf } from './schema-walk.ts';
import { checksums } from './tenant-rows.ts';
import { buildTenant, type Tenant } from './tenants.ts';

const ROLES: readonly Role[] = ['MEMBER', 'VOLUNTEER', 'REFERENT', 'COORDINATOR', 'TREASURER', 'AUDITOR'];
const OPERATIONS = operationsOf().filter(({ name }) => CASES[name]?.door === 'collective');

let world: World;
let tenant: Tenant;
let requirements: ReadonlyMap<string, Requirement>;
beforeAll(async () => {
  world = await startWorld();
  tenant = await buildTenant(world, 'Alpage');
  ({ requirements } = await declared(world.config));
}, 120_000);
afterAll(() => world.stop());

const asRole = (role: Role) =>
  world.admin.query('update memberships set roles = $1 where id = $2', [[role], tenant.ids['member']]);

describe('rights inside a collective', () => {
  it.each(ROLES)('%s may call what the table of permissions grants, and nothing else', async (role) => {
    await asRole(role);
    const before = await checksums(world, tenant);
    const refused: string[] = [];
    for (const { name, document } of OPERATIONS) {
      const permission = requirements.get(name);
      if (permission === undefined || permission === 'public' || !isCollectivePermission(permission))
        throw new Error(`${name} requires ${permission}`);
      if (grants([role], permission)) continue;
      refused.push(name);
      const { data, errors } = await tenant.member.raw(
        document,
        CASES[name]?.variables(tenant) ?? {},
        tenant.scope,
      );
      expect({ name, said: JSON.stringify({ data, errors }) }).toEqual({
        name,
        said: expect.stringContaining('"NOT_ALLOWED"') as string,
      });
    }
    expect(refused.length).toBeGreaterThan(5);
    expect(await checksums(world, tenant)).toEqual(before);
  });

  it('are asked for by each operation as written down in rights.ts', () => {
    const asked = operationsOf().map(({ name }) => [name, requirements.get(name)]);
    const written = operationsOf().map(({ name }) => [name, rightOf(name, CASES[name]?.door)]);
    expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(written));
  });

  it('shows contacts of members only to those who may see them', async () => {
    for (const role of ['REFERENT', 'AUDITOR'] as const) {
      await asRole(role);
      const { members } = await tenant.member.gql<{ members: { edges: { node: object }[] } }>(
        '{ members(first: 50) { edges { node { email phone addressLine1 postcode city partnerGivenName } } } }',
        {},
        tenant.scope,
      );
      expect(members.edges.length).toBeGreaterThan(3);
      for (const { node } of members.edges)
        expect(Object.values(node).every((value) => value === null)).toBe(true);
    }
  });
});
