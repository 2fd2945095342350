/** The shop's page brings what it would ask first, and comes drawn, to whoever is signed in; nothing to anyone else. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createCollective,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';

const MANIFEST = JSON.parse(
  readFileSync(new URL('../../client/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>;
const SHEET = 'p{color:green}';
const page = (name: string) =>
  `<!doctype html><html><head><title>${name}</title><style>${SHEET}</style></head><body><div id="root"><p>…</p></div><noscript></noscript></body></html>`;
/** Draws what it is given; the shop's own is seen in a browser (apps/e2e/journeys/drawn-pages.spec.ts). */
const DRAW = `export const draw = async (path, answers, locale) => {
  if (path.includes('fails')) throw new Error('it fails');
  return path.includes('later') ? undefined : '<h1>' + [path, locale, ...answers.map((one) => one.operation).sort()].join(' ') + '</h1>';
};`;

interface Answer {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
  readonly scope?: string;
  readonly first?: true;
  readonly data: unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'cabas-pages-'));
let world: World;
let market: TestCollective;
let other: TestCollective;
let sale: TestSale;
let lea: Person;
beforeAll(async () => {
  for (const app of ['shop', 'admin']) mkdirSync(join(folder, app), { recursive: true });
  for (const name of ['index', 'home', 'sale']) writeFileSync(join(folder, `shop/${name}.html`), page(name));
  writeFileSync(join(folder, 'admin/index.html'), page('admin'));
  mkdirSync(join(folder, 'drawn'));
  writeFileSync(join(folder, 'drawn/draw.js'), DRAW);
  world = await startWorld({ WEB_ROOT: folder, LOG_LEVEL: 'silent' });
  market = await createCollective(world, 'Marché </script><b>du Lavoir');
  const farm = await market.producer('Le Potager');
  await market.product(farm, 'Épinards', 320);
  await market.point('Lavoir');
  await market.point('Halle');
  sale = await market.openSale();
  other = await createCollective(world, 'Ailleurs');
  lea = await market.member('Léa');
}, 60_000);
afterAll(async () => {
  await world.stop();
  rmSync(folder, { recursive: true });
});

const HTML = { accept: 'text/html' };
async function open(reader: Person | undefined, path: string, headers: Record<string, string> = {}) {
  const response = await (reader ?? world.anyone()).fetch(path, { headers: { ...HTML, ...headers } });
  const html = await response.text();
  const [, json] = /<script type="application\/json" id="answers">(.*?)<\/script>/s.exec(html) ?? [];
  const [, lang, root] =
    /<div id="root"(?: lang="(\w+)" data-at="\d+")?>(.*?)<\/div><noscript>/s.exec(html) ?? [];
  return {
    response,
    html,
    lang,
    root,
    title: /<title>(.*)<\/title>/.exec(html)?.[1],
    answers: json === undefined ? undefined : (JSON.parse(json) as Answer[]),
  };
}
const salePage = (): string => `/c/${market.slug}/sales/${sale.id}`;
const asked = (answers: readonly Answer[] | undefined): string[] =>
  (answers ?? []).map((one) => one.operation);

describe('a page of the shop', () => {
  it.each(['/', '/sale', '/orders'])('%s brings to who is signed in what the API answers', async (path) => {
    const { answers, title } = await open(lea, path === '/sale' ? salePage() : path);
    expect(title).toBe({ '/': 'home', '/sale': 'sale', '/orders': 'index' }[path]);
    expect(asked(answers).sort()).toEqual(
      {
        '/': ['ShopHome', 'ShopViewer'],
        '/sale': [
          'ShopHabits',
          'ShopMyOrdersInSales',
          'ShopOffers',
          'ShopPayees',
          'ShopSalePage',
          'ShopViewer',
        ],
        '/orders': ['ShopViewer'],
      }[path],
    );
    for (const { operation, variables, scope, data } of answers ?? []) {
      const query = Object.values(MANIFEST).find((text) => text.includes(`query ${operation}`)) ?? '';
      expect([operation, data]).toEqual([operation, await lea.gql(query, variables, scope)]);
    }
  });

  it('brings the way to the hand-outs to whoever may run them', async () => {
    const { answers } = await open(market.admin, '/');
    expect(answers?.filter(({ operation }) => operation === 'HandOutMine')).toEqual([
      { operation: 'HandOutMine', variables: {}, scope: `collective:${market.id}`, data: { myHandOuts: [] } },
    ]);
  });

  it('brings what is sold at the point of the link, else at the one used last, else at the first', async () => {
    const at = async (path: string, cookie?: string) => {
      const headers: Record<string, string> =
        cookie === undefined ? {} : { cookie: `${lea.cookie}; cabas-point=${cookie}` };
      const { answers } = await open(cookie === undefined ? lea : undefined, path, headers);
      return answers?.find(({ operation }) => operation === 'ShopOffers')?.variables['distributionId'];
    };
    const [first, second] = sale.distributions;
    const halle = market.points.find(({ name }) => name === second?.point);
    expect(await at(salePage())).toBe(first?.id);
    expect(await at(`${salePage()}?at=${second?.id}`)).toBe(second?.id);
    expect(await at(salePage(), halle?.id)).toBe(second?.id);
    expect(await at(salePage(), "nothing'; of mine")).toBe(first?.id);
  });

  it('comes drawn from its answers, at the point they are of, in the language of who reads it', async () => {
    const [first] = sale.distributions;
    const drawn = async (path: string, reader = lea) => {
      const { lang, root } = await open(reader, path);
      return [lang, root];
    };
    expect(await drawn('/')).toEqual(['fr', '<h1>/? fr ShopHome ShopViewer</h1>']);
    expect(await drawn(`${salePage()}?q=chou`)).toEqual([
      'fr',
      `<h1>${salePage()}?q=chou&at=${first?.id} fr ShopHabits ShopMyOrdersInSales ShopOffers ShopPayees ShopSalePage ShopViewer</h1>`,
    ]);
    const kate = await market.member('Kate');
    await world.admin.query(`update accounts set locale = 'en' where email = $1`, [kate.email]);
    expect(await drawn('/', kate)).toEqual(['en', '<h1>/? en ShopHome ShopViewer</h1>']);
  });

  it.each([
    ['of another kind', '/orders'],
    ['whose code is not there in time', '/?later'],
    ['that can not be drawn', '/?fails'],
  ])('%s has its frame, and its answers all the same', async (_which, path) => {
    const { lang, root, answers } = await open(lea, path);
    expect([lang, root, asked(answers)]).toEqual([
      undefined,
      '<p>…</p>',
      expect.arrayContaining(['ShopViewer']),
    ]);
  });

  it('is kept by nobody, and nothing in it ends its element', async () => {
    const { html, response, answers } = await open(lea, '/');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(JSON.stringify(answers)).toContain('</script><b>');
    expect(html).not.toContain('</script><b>');
    expect(html.endsWith('</script>\n  </body></html>')).toBe(true);
  });

  it.each(['br', 'gzip', 'identity'])('comes packed as %s where the browser reads that', async (encoding) => {
    for (const reader of [lea, undefined]) {
      const { response, html } = await open(reader, '/', { 'accept-encoding': encoding });
      expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(html).toContain(SHEET);
    }
  });

  it('lets its own sheet pass, and no other', async () => {
    const policy = (await open(lea, '/')).response.headers.get('content-security-policy');
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(SHEET).digest('base64');
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}'`);
    expect(policy).not.toContain('unsafe-inline');
  });
});

describe('a page of the shop brings nothing', () => {
  it('to a stranger; it is the same for all of them, and not sent twice', async () => {
    const { answers, response, title, root } = await open(undefined, '/');
    expect([answers, title, response.headers.get('cache-control')]).toEqual([undefined, 'index', 'no-cache']);
    expect(root).toBe('<p>…</p>');
    const again = await open(undefined, '/', {
      'if-none-match': response.headers.get('etag') ?? '',
      'cache-control': 'max-age=0', // as browsers; else Node asks for it as on a reload
    });
    expect([again.response.status, again.html]).toEqual([304, '']);
  });

  it('to a session that is none or has ended', async () => {
    for (const token of ['forged', 'x'.repeat(500)])
      expect((await open(undefined, '/', { cookie: `cabas=${token}` })).answers).toBeUndefined();
    const gone = await market.member('Gilles');
    const cookie = gone.cookie ?? '';
    await gone.gql('mutation { logOut { __typename } }');
    expect((await open(undefined, salePage(), { cookie })).answers).toBeUndefined();
  });

  it('of a collective one does not belong to, is suspended in or has left', async () => {
    const nothing = ['ShopViewer'];
    const noa = await other.member('Noa');
    expect(asked((await open(noa, salePage())).answers)).toEqual(nothing);
    expect(asked((await open(noa, `/c/${other.slug}/sales/${sale.id}`)).answers)).not.toContain('ShopOffers');
    const text = JSON.stringify((await open(noa, `/c/${other.slug}/sales/${sale.id}`)).answers);
    expect(text).not.toMatch(/Épinards|Lavoir/);
    const sam = await market.member('Sam');
    for (const status of ['SUSPENDED', 'LEFT']) {
      await world.admin.query(
        `update memberships set status = $1 where account_id = (select id from accounts where email = $2)`,
        [status, sam.email],
      );
      expect(asked((await open(sam, salePage())).answers)).toEqual(nothing);
    }
  });

  it('under the admin, nor to a HEAD', async () => {
    expect((await open(market.admin, '/admin')).answers).toBeUndefined();
    const head = await lea.fetch('/', { method: 'HEAD', headers: HTML });
    expect([head.status, head.headers.get('cache-control'), await head.text()]).toEqual([
      200,
      'no-cache',
      '',
    ]);
  });

  it('when the database does not answer in time: it is there all the same', async () => {
    await world.admin.query('begin; lock table sessions in access exclusive mode');
    try {
      const since = Date.now();
      const { answers, title, html } = await open(lea, '/');
      expect([answers, title]).toEqual([undefined, 'home']);
      expect(html).toMatch(/<\/html>$/);
      expect(Date.now() - since).toBeLessThan(5000);
    } finally {
      await world.admin.query('rollback');
    }
  });
});
