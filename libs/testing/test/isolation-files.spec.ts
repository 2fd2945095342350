import { randomUUID } from 'node:crypto';
import { startWorld, type Client, type Person, type World } from '@cabas/testing';
import { OPENED_BY_SECRET, ROUTES, type Ids } from './file-routes.ts';
import { declared } from './routes.ts';
import { checksums } from './tenant-rows.ts';
import { buildTenant, type Tenant } from './tenants.ts';

const CSV =
  'name,price,ref,desc,vat,quantity,unit,organic,bulk,variablePrice\nPanais,"1,50",P1,,"5,5",1,Piece,false,false,false\n';
const names = Object.keys(ROUTES);
const closed = names.filter((route) => ROUTES[route]?.forAnyone === undefined);

let world: World;
let mine: Tenant;
let theirs: Tenant;
let stranger: Person;
let myIds: Ids;
let theirIds: Ids;

beforeAll(async () => {
  world = await startWorld();
  mine = await buildTenant(world, 'Alpage');
  theirs = await buildTenant(world, 'Bocage');
  stranger = await world.person('Étrangère');
  [myIds, theirIds] = [await withDocuments(mine), await withDocuments(theirs)];
}, 120_000);
afterAll(() => world.stop());

/** The document of the farm and the one of the member among a tenant's. */
async function withDocuments(tenant: Tenant): Promise<Ids> {
  const { rows } = await world.admin.query<Ids>(
    `select (select id from documents where collective_id = $1 and producer_id = $2 limit 1) as "farmDocument",
       (select d.id from documents d join memberships m on m.account_id = d.account_id and m.collective_id = d.collective_id where m.id = $3 limit 1) as "memberDocument",
       (select key from pictures where producer_id = $4 limit 1) as photo`,
    [tenant.ids['collective'], tenant.ids['farm'], tenant.ids['member'], tenant.ids['producer']],
  );
  return { ...tenant.ids, ...rows[0] };
}

async function answer(client: Client, route: string, link: string): Promise<string> {
  const [method = 'GET'] = route.split(' ');
  const body = (await ROUTES[route]?.body?.()) ?? CSV;
  const response = await client.fetch(
    link,
    method === 'POST'
      ? { method, body: body as BodyInit, headers: { 'content-type': 'text/csv' } }
      : { method },
  );
  const said = response.ok
    ? `${(await response.arrayBuffer()).byteLength} bytes`
    : JSON.stringify({ ...((await response.json()) as object), requestId: '' });
  return `${response.status} ${said}`;
}

const readerOf = (route: string, tenant: Tenant): Client => tenant[ROUTES[route]?.reader ?? 'admin'];
const linksOf = (route: string, ids: Ids): string[] => ROUTES[route]?.links(ids) ?? [];
const nobodys = (ids: Ids): Ids => Object.fromEntries(Object.keys(ids).map((kind) => [kind, randomUUID()]));

describe('links to files', () => {
  it('are all known to this test', async () => {
    const { routes } = await declared(world.config);
    expect(routes.filter((route) => !/ \/(healthz|readyz)$/.test(route))).toEqual(
      [...names, ...Object.keys(OPENED_BY_SECRET)].sort(),
    );
  });

  it.each(names)('%s opens for its own reader', async (route) => {
    for (const link of linksOf(route, myIds))
      expect(await answer(readerOf(route, mine), route, link)).toMatch(/^20[01] /);
  });

  it.each(closed)('%s answers outsiders as a link that never was', async (route) => {
    const before = await checksums(world, theirs);
    const were = ROUTES[route]?.ownToAll === undefined ? [theirs.suspended, theirs.former] : [];
    for (const client of [stranger, mine.member, mine.admin, mine.farmer, ...were, world.anyone()]) {
      const links = linksOf(route, theirIds);
      for (const [index, link] of links.entries()) {
        const refused = await answer(client, route, link);
        expect(refused).toMatch(/^40[14] /);
        if (![theirs.suspended, theirs.former].includes(client as Person))
          expect(refused).toBe(await answer(client, route, linksOf(route, nobodys(theirIds))[index] ?? ''));
      }
    }
    expect(await checksums(world, theirs)).toEqual(before);
  });

  it.each(closed)('%s gives their files to nobody under my name', async (route) => {
    const [before, here] = [
      await checksums(world, theirs),
      { collective: mine.ids['collective'] ?? '', farm: mine.ids['farm'] ?? '' },
    ];
    const mixed = linksOf(route, { ...theirIds, ...here });
    for (const [index, link] of mixed.entries()) {
      if (linksOf(route, mine.ids)[index] === link) continue; // it names nothing but my collective
      const refused = await answer(readerOf(route, mine), route, link);
      expect(refused).toMatch(/^404 /);
      expect(refused).toBe(
        await answer(
          readerOf(route, mine),
          route,
          linksOf(route, { ...nobodys(theirIds), ...here })[index] ?? '',
        ),
      );
    }
    expect(await checksums(world, theirs)).toEqual(before);
  });

  it('of another member’s document open for nobody but them', async () => {
    for (const client of [mine.admin, mine.farmer, mine.suspended, stranger])
      expect(await answer(client, 'GET', `/files/me/documents/${myIds['memberDocument']}.pdf`)).toMatch(
        /^404 /,
      );
  });

  it('close with the session, also for who kept the cookie', async () => {
    const kept = world.anyone();
    kept.cookie = mine.member.cookie;
    const link = `/files/me/documents/${myIds['memberDocument']}.pdf`;
    expect(await answer(kept, 'GET', link)).toMatch(/^200 /);
    const cookie = mine.member.cookie;
    await mine.member.gql('mutation { logOut { ok } }');
    kept.cookie = cookie;
    expect(await answer(kept, 'GET', link)).toMatch(/^401 /);
    expect(await kept.gql('{ viewer { id } }')).toEqual({ viewer: null });
  });
});
