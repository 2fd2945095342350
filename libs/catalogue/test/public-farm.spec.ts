import { randomUUID } from 'node:crypto';
import { addDays, toLocal } from '@cabas/kernel';
import { createCollective, startWorld, type Client, type TestCollective, type World } from '@cabas/testing';
import { LIMITS } from '@cabas/platform';
import { claim, perform, type Answer } from './catalogue-world.ts';

const today = toLocal(new Date(), 'Europe/Paris').date;
const WORDS = {
  story: 'Trente chèvres <b>libres</b> & "heureuses".\n\nDepuis 1998.',
  practices: 'Pâture toute l’année.',
  labels: ['ORGANIC'],
  priceShares: [
    { words: 'Notre travail', percent: 60 },
    { words: 'Foin <script>alert(1)</script>', percent: 40 },
  ],
  sellsElsewhere: 'Marché de Loches, le samedi.',
  visitOn: addDays(today, 10),
  visitWords: 'À 15 h.',
};

describe('a farm’s page without signing in', () => {
  let world: World;
  let market: TestCollective;
  let farm: string;
  beforeAll(async () => {
    world = await startWorld({ RATE_LIMITS: undefined });
    market = await createCollective(world, 'Marché secret');
    farm = await market.producer('Chèvrerie de l’Épinette', 'epinette@example.org');
    await world.admin.query(
      `update producers set phone = '06 11 22 33 44', address_line1 = '3 chemin privé', postcode = '37600', city = 'Loches',
         legal = '{"siret": "73282932000074"}' where id = $1`,
      [farm],
    );
  }, 120_000);
  afterAll(() => world.stop());

  const change = (input: object): Promise<Answer> =>
    perform(market.admin, 'changeFarmPage', { producerId: farm, ...input }, '', market.scope);
  /** Status, what is said of keeping it, and the page without what was asked for. */
  async function read(id: string, query = '', client: Client = world.anyone()) {
    const response = await client.fetch(`/farms/${id}${query}`);
    const text = await response.text();
    return {
      status: response.status,
      kept: response.headers.get('cache-control'),
      type: response.headers.get('content-type'),
      robots: response.headers.get('x-robots-tag'),
      text: text.replaceAll(id, 'ID'),
    };
  }

  it('is nobody’s to read until it was published, and then answers as one of a farm that never was', async () => {
    await change(WORDS);
    const unpublished = await read(farm, '?at=marche-secret');
    expect(unpublished).toMatchObject({ status: 404, kept: 'no-store' });
    expect(unpublished.text).toContain('Cette page n’est pas publique');
    expect(unpublished.text).toContain('demandez aux personnes présentes');
    expect(unpublished).toEqual(await read(randomUUID(), '?at=marche-secret'));
    expect((await read('../etc/passwd')).status).toBe(404);
    expect((await read('chevrerie')).text).toEqual((await read(farm)).text);
    // whoever is signed in reads no more there than others
    expect(await read(farm, '', market.admin)).toEqual(await read(farm));
  });

  it('says what the farm’s page says once it is published; no script, no way to reach anyone, no collective', async () => {
    await change({ published: true });
    const page = await read(farm);
    expect(page).toMatchObject({
      status: 200,
      kept: 'public, max-age=300',
      type: 'text/html; charset=utf-8',
      robots: 'noindex',
    });
    for (const said of [
      'Chèvrerie de l’Épinette',
      'Ferme à Loches',
      'Trente chèvres &#60;b&#62;libres&#60;/b&#62; &#38; &#34;heureuses&#34;.',
      '<p>Depuis 1998.</p>',
      'Pâture toute l’année.',
      'Marché de Loches, le samedi.',
      'À 15 h.',
      'Bio',
    ])
      expect(page.text).toContain(said);
    expect(page.text).not.toMatch(/<script|style=|onload|<b>/);
    expect(page.text).not.toMatch(/epinette@|06 11|chemin privé|37600|73282932|Marché secret|marche-secret/);
    expect((await world.anyone().fetch('/farms/page.css')).headers.get('content-type')).toContain('text/css');
    const english = await world.anyone().fetch(`/farms/${farm}`, { headers: { 'accept-language': 'en' } });
    expect(await english.text()).toContain('Farm in Loches');
  });

  it('leads a member to what is on sale, where the sheet says whose hand-out it was read at; and nowhere else', async () => {
    expect((await read(farm, '?at=marche-secret')).text).toContain(
      `/login?next=%2Fc%2Fmarche-secret%2Ffarms%2FID`,
    );
    for (const odd of ['"><script>', '//evil.example', 'A'.repeat(200)])
      expect((await read(farm, `?at=${encodeURIComponent(odd)}`)).text).toContain('href="/login"');
  });

  it('announces no visit that is over', async () => {
    await change({ visitOn: addDays(today, -2) });
    expect((await read(farm)).text).not.toContain('Prochaine visite');
  });

  it('can be withdrawn, and is the farm’s own choice again when the farm comes', async () => {
    await change({ published: false });
    expect((await read(farm)).status).toBe(404);
    await change({ published: true });
    expect((await read(farm)).status).toBe(200);
    const farmer = await claim(world, market, farm, 'epinette@example.org');
    expect((await read(farm)).status).toBe(404);
    expect(await change({ published: true })).toMatchObject({ code: 'PRODUCER_KEEPS_ITS_CATALOGUE' });
    await perform(farmer, 'changeOwnFarmPage', { producerId: farm, published: true }, '', `producer:${farm}`);
    expect((await read(farm)).status).toBe(200);
  });

  it('is all that is read through no door, by the database’s own rules', async () => {
    const hidden = await market.producer('Ferme discrète');
    const { rows } = await world.admin.query<{ name: string }>(
      `select name from (values ('email'), ('phone'), ('address_line1'), ('legal'), ('created_in'), ('vat_regime')) as c(name)
       where has_column_privilege('cabas_auth', 'producers', c.name, 'select')`,
    );
    expect(rows).toEqual([]);
    await world.admin.query('begin; set local role cabas_auth');
    const seen = await world.admin.query<{ id: string }>('select id from producers');
    await world.admin.query('rollback');
    expect(seen.rows.map(({ id }) => id)).toEqual([farm]);
    expect(seen.rows.map(({ id }) => id)).not.toContain(hidden);
  });

  it('is read so often in a minute from one address, and no more', async () => {
    let last: Response | undefined;
    for (let n = 0; n <= LIMITS.publicPages.points && last?.status !== 429; n += 1)
      last = await world.anyone().fetch(`/farms/${farm}`);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });
});
