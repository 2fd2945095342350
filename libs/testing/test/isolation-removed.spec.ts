import { grants, isCollectivePermission, type Requirement } from '@cabas/platform';
import { startWorld, type World } from '@cabas/testing';
import { ROUTES } from './file-routes.ts';
import { CASES } from './isolation-cases.ts';
import { declared } from './routes.ts';
import { operationsOf } from './schema-walk.ts';
import { checksums } from './tenant-rows.ts';
import { membershipIdOf } from './tenants/identity.ts';
import { buildTenant, type Tenant } from './tenants.ts';

const OPERATIONS = operationsOf();
const behind = (door: string) => OPERATIONS.filter(({ name }) => CASES[name]?.door === door);

let world: World;
let tenant: Tenant;
let requirements: ReadonlyMap<string, Requirement>;
let routeRequirements: ReadonlyMap<string, Requirement | undefined>;
let memberDocument: string;
beforeAll(async () => {
  world = await startWorld();
  tenant = await buildTenant(world, 'Alpage');
  ({ requirements, routeRequirements } = await declared(world.config));
  const { rows } = await world.admin.query<{ id: string }>(
    'select d.id from documents d join memberships m on m.account_id = d.account_id and m.collective_id = d.collective_id where m.id = $1 limit 1',
    [tenant.ids['member']],
  );
  memberDocument = rows[0]?.id ?? '';
}, 120_000);
afterAll(() => world.stop());

/** The collective's admin changes the one who has the page open. */
const change = async (what: object) =>
  tenant.collective.do(
    'mutation($input: ChangeMemberInput!) { changeMember(input: $input) { __typename } }',
    'Member',
    {
      input: { memberId: await membershipIdOf(world, tenant.collective, tenant.member), ...what },
    },
  );

/** Someone who runs everything, with all pages open: each was answered a moment ago. */
async function withPagesOpen(): Promise<void> {
  await change({ status: 'ACTIVE', roles: ['ADMIN', 'TREASURER'] });
  for (const { name, document } of behind('collective').filter(({ kind }) => kind === 'query')) {
    const { errors } = await tenant.member.raw(document, CASES[name]?.variables(tenant) ?? {}, tenant.scope);
    expect({ name, errors }).toEqual({ name, errors: undefined });
  }
  for (const link of collectiveLinks()) expect(await statusOf(link)).toBe(200);
}

const collectiveRoutes = () =>
  Object.entries(ROUTES)
    .filter(([route]) => route.startsWith('GET /files/c/'))
    .flatMap(([route, { links }]) => links(tenant.ids).map((link) => [route, link] as const));
const collectiveLinks = () => collectiveRoutes().map(([, link]) => link);
const statusOf = async (link: string) => (await tenant.member.fetch(link)).status;

/** What an operation or a route behind a collective's door requires. */
function collectivePermission(name: string, required: ReadonlyMap<string, Requirement | undefined>) {
  const permission = required.get(name);
  if (permission === undefined || permission === 'public' || !isCollectivePermission(permission))
    throw new Error(`${name} requires ${permission}`);
  return permission;
}

async function said(name: string, document: string): Promise<string> {
  const { data, errors } = await tenant.member.raw(
    document,
    CASES[name]?.variables(tenant) ?? {},
    tenant.scope,
  );
  return JSON.stringify({ data, errors });
}

describe('a member removed a second ago, with a page open', () => {
  it.each([
    ['left', { status: 'LEFT' }, 'MEMBERSHIP_LEFT'],
    ['was suspended', { status: 'SUSPENDED' }, 'MEMBERSHIP_SUSPENDED'],
    ['must wait again', { status: 'PENDING' }, 'MEMBERSHIP_PENDING'],
  ])(
    'who %s is refused everywhere by the next request, and keeps their own past',
    async (_how, removal, code) => {
      await withPagesOpen();
      await change(removal);
      const before = await checksums(world, tenant);
      for (const { name, document } of behind('collective'))
        expect({ name, said: await said(name, document) }).toEqual({
          name,
          said: expect.stringMatching(new RegExp(`"(NOT_FOUND|${code})"`)) as string,
        });
      for (const link of collectiveLinks())
        expect({ link, status: await statusOf(link) }).toEqual({ link, status: 404 });
      const upload = await tenant.member.fetch(
        `/files/c/${tenant.ids['collective']}/imports?kind=MEMBERS&fileName=a.csv`,
        {
          method: 'POST',
          headers: { 'content-type': 'text/csv' },
          body: 'a,b\n1,2\n',
        },
      );
      expect(upload.status).toBe(404);
      expect(await checksums(world, tenant)).toEqual(before);

      const own = await tenant.member.gql<{
        openSales: object[];
        myOrders: { totalCount: number };
        myOrder: { id: string } | null;
      }>('query($id: UUID!) { openSales { cycle { id } } myOrders { totalCount } myOrder(id: $id) { id } }', {
        id: tenant.ids['pastOrder'],
      });
      expect(own.openSales).toEqual([]);
      expect(own.myOrders.totalCount).toBeGreaterThan(2);
      expect(own.myOrder?.id).toBe(tenant.ids['pastOrder']);
      expect(await statusOf(`/files/me/documents/${memberDocument}.pdf`)).toBe(200);
    },
  );

  it('whose roles were taken away may do what any member may, and nothing else', async () => {
    await withPagesOpen();
    await change({ roles: ['MEMBER'] });
    const before = await checksums(world, tenant);
    let refused = 0;
    for (const { name, document } of behind('collective')) {
      if (grants(['MEMBER'], collectivePermission(name, requirements))) continue;
      refused += 1;
      expect({ name, said: await said(name, document) }).toEqual({
        name,
        said: expect.stringContaining('"NOT_ALLOWED"') as string,
      });
    }
    expect(refused).toBeGreaterThan(30);
    for (const [route, link] of collectiveRoutes()) {
      const mayRead = grants(['MEMBER'], collectivePermission(route, routeRequirements));
      expect({ link, status: await statusOf(link) }).toEqual({ link, status: mayRead ? 200 : 403 });
    }
    expect(await checksums(world, tenant)).toEqual(before);
    expect(await said('salesCycle', '{ salesCycles { edges { node { id } } } }')).toContain('NOT_ALLOWED');
    expect(
      await tenant.member.gql(
        'query($id: UUID!) { salesCycle(id: $id) { id } }',
        { id: tenant.ids['cycle'] },
        tenant.scope,
      ),
    ).toEqual({ salesCycle: { id: tenant.ids['cycle'] } });
  });

  it('who kept a farm’s catalogue finds its door closed', async () => {
    const ask = (document: string, name: string) =>
      tenant.farmer.raw(document, CASES[name]?.variables(tenant) ?? {}, tenant.farmScope);
    const links = Object.entries(ROUTES)
      .filter(([route]) => route.startsWith('GET /files/p/'))
      .flatMap(([, route]) => route.links({ ...tenant.ids, farmDocument: tenant.ids['document'] ?? '' }));
    expect((await tenant.farmer.gql('{ farm { id } }', {}, tenant.farmScope))['farm']).toEqual({
      id: tenant.ids['farm'],
    });
    // no operation takes a keeper away yet: the platform's staff do it by hand
    await world.admin.query('delete from producer_users where producer_id = $1', [tenant.ids['farm']]);
    const before = await checksums(world, tenant);
    for (const { name, document } of behind('farm'))
      expect({ name, said: JSON.stringify(await ask(document, name)) }).toEqual({
        name,
        said: expect.stringContaining('"NOT_FOUND"') as string,
      });
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect((await tenant.farmer.fetch(link)).status).toBe(404);
    expect(await tenant.farmer.gql('{ viewer { farms { id } } }')).toEqual({ viewer: { farms: [] } });
    expect(await checksums(world, tenant)).toEqual(before);
  });
});
