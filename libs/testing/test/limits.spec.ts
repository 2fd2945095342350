import { Redis } from 'ioredis';
import { LIMITS, RateLimited, RequestLimits } from '@cabas/platform';
import { createCollective, startWorld, type TestCollective, type World } from '@cabas/testing';
import { declared } from './routes.ts';

let world: World;
let market: TestCollective;
let cycle: string;
beforeAll(async () => {
  world = await startWorld({ RATE_LIMITS: undefined });
  market = await createCollective(world, 'Marché des limites');
  await market.point('Salle des fêtes');
  await market.product(await market.producer('Potager'), 'Carottes', 250);
  cycle = (await market.openSale()).id;
}, 60_000);
afterAll(() => world.stop());

const export_ = () => market.admin.fetch(`/files/c/${market.id}/cycles/${cycle}/export-points.csv`);
const waiting = (headers: Headers) => Number(headers.get('retry-after'));
const REFUSED = {
  code: 'RATE_LIMITED',
  message: expect.stringMatching(/^C’est beaucoup.*Patientez \d+ min/) as string,
};

it('every file that leaves or comes in counts towards a limit', async () => {
  const { routes, counted } = await declared(world.config);
  const files = routes.filter((route) => / \/files\//.test(route));
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((route) => !counted.has(route))).toEqual([]);
  const exports = files.filter((route) => route.endsWith('/:file'));
  expect(exports.map((route) => counted.get(route))).toEqual(['exports', 'exports', 'exports', 'exports']);
  const sent = files.filter((route) => route.startsWith('POST')).map((route) => counted.get(route));
  expect(sent.sort()).toEqual(['changes', 'imports', 'imports', 'pictures', 'pictures']);
});

it('a treasurer takes ten files an hour; the eleventh waits, and says how long; papers go on', async () => {
  for (let n = 0; n < LIMITS.exports.points; n += 1) expect((await export_()).status).toBe(200);
  const late = await export_();
  expect([late.status, await late.json()]).toEqual([429, expect.objectContaining(REFUSED)]);
  expect(waiting(late.headers)).toBeGreaterThan(3000);
  expect(waiting(late.headers)).toBeLessThanOrEqual(3600);
  const { rows } = await world.admin.query<{ id: string }>('select id from distributions');
  const paper = await market.admin.fetch(`/files/c/${market.id}/distributions/${rows[0]?.id}/sorting.pdf`);
  expect(paper.status).toBe(200);
});

it('one who may not export is told so, however often', async () => {
  const member = await market.member('Léa');
  for (let n = 0; n < LIMITS.exports.points + 2; n += 1) {
    const response = await member.fetch(`/files/c/${market.id}/cycles/${cycle}/export-points.csv`);
    expect(response.status).toBe(403);
  }
});

it('thirty files an hour are read for imports', async () => {
  const send = () =>
    market.admin.fetch(`/files/c/${market.id}/imports?kind=MEMBERS&fileName=a.csv`, {
      method: 'POST',
      body: '',
    });
  for (let n = 0; n < LIMITS.imports.points; n += 1) expect((await send()).status).toBe(422);
  expect((await send()).status).toBe(429);
});

it('changes beyond what hands can do are refused before anything is done, with the time to wait', async () => {
  const noe = await world.person('Noé');
  const names = Array.from(
    { length: 8 },
    (_, n) => `a${n}: updateProfile(input: { givenName: "N${n}", familyName: "X" }) { __typename }`,
  );
  const eight = () =>
    noe.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `mutation { ...A } fragment A on Mutation { ${names.join(' ')} }` }),
    });
  let refused: Response | undefined;
  for (let n = 0; n <= LIMITS.changes.points / 8 && refused === undefined; n += 1) {
    const response = await eight();
    if (response.status !== 200) refused = response;
  }
  expect(refused?.status).toBe(429);
  expect(waiting(refused?.headers ?? new Headers())).toBeLessThanOrEqual(60);
  expect(await refused?.json()).toMatchObject({
    errors: [{ message: REFUSED.message, extensions: { code: 'RATE_LIMITED' } }],
  });
  expect(
    (await noe.gql<{ viewer: { givenName: string } }>('{ viewer { givenName } }')).viewer.givenName,
  ).toBe('N7');
  expect((await market.member('Zoé')).email).toContain('@'); // nobody else waits
});

it('orders are counted by account', async () => {
  const max = await market.member('Max');
  const cancel = () =>
    max.raw(
      'mutation($id: UUID!) { cancelOrder(orderId: $id, version: 1) { __typename } }',
      { id: cycle },
      market.scope,
    );
  for (let n = 0; n < LIMITS.orders.points; n += 1) expect((await cancel()).status).toBe(200);
  expect((await cancel()).status).toBe(429);
});

it('a stranger who asks without end waits; who is signed in behind the same address does not', async () => {
  const knock = () =>
    world
      .anyone()
      .fetch('/nowhere')
      .then(async (response) => (await response.text(), response));
  let last = await knock();
  for (let sent = 1; sent <= LIMITS.strangers.points && last.status === 404; sent += 100)
    last = (await Promise.all(Array.from({ length: 100 }, knock))).at(-1) ?? last;
  expect(last.status).toBe(429);
  expect(waiting(last.headers)).toBeLessThanOrEqual(60);
  expect(await world.anyone().raw('{ viewer { id } }')).toMatchObject({
    status: 429,
    errors: [{ extensions: { code: 'RATE_LIMITED' } }],
  });
  expect((await market.admin.raw('{ viewer { id } }')).status).toBe(200);
  expect((await world.anyone().fetch('/healthz')).status).toBe(200);
});

it('goes on counting, each process by itself, while Redis is away', async () => {
  const limits = new RequestLimits({
    rateLimits: true,
    redisPrefix: 'away',
    redisUrl: 'redis://127.0.0.1:1',
  });
  await limits.count('exports', 'lea', LIMITS.exports.points);
  await expect(limits.count('exports', 'lea')).rejects.toThrow(RateLimited);
  limits.onApplicationShutdown();
});

it('counts exports where all processes see it', async () => {
  const { viewer } = await market.admin.gql<{ viewer: { id: string } }>('{ viewer { id } }');
  const redis = new Redis(world.config.redisUrl);
  const counted = await redis.get(`${world.config.redisPrefix}:limit:exports:${viewer.id}`);
  redis.disconnect();
  expect(Number(counted)).toBeGreaterThan(LIMITS.exports.points);
});
