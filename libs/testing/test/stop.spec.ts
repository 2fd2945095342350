import { Agent, request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import pg from 'pg';
import { createCollective, startWorld, type TestCollective, type World } from '@cabas/testing';
import { buildOnce, killAll, startBuilt } from './built.ts';

let world: World;
let market: TestCollective;
const run = (app: 'api' | 'worker', env: NodeJS.ProcessEnv = {}) => startBuilt(world, app, env);
let looker: pg.Client; // inside a transaction one would see the same moment for ever

beforeAll(async () => {
  buildOnce();
  world = await startWorld();
  const { host, port, user, password, database } = world.admin;
  looker = new pg.Client({ host, port, user, password: String(password), database });
  await looker.connect();
  market = await createCollective(world, 'Marché');
  await market.point('Salle des fêtes');
  await market.product(await market.producer('Potager'), 'Carottes', 250);
}, 180_000);
afterAll(async () => {
  killAll();
  await looker.end();
  await world.stop();
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly closes: boolean;
}
/** A GraphQL call; undefined when the connection ended without an answer. */
function ask(
  port: number,
  query: string,
  variables: object,
  agent: Agent,
  more: object = {},
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', cookie: market.admin.cookie ?? '', ...more };
    const sent = httpRequest(
      { port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers, agent },
      (response) => {
        let body = '';
        response.on('data', (text) => (body += String(text)));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body,
            closes: response.headers.connection === 'close',
          }),
        );
        response.on('error', () => resolve({ status: response.statusCode ?? 0, body: 'cut', closes: true }));
      },
    );
    sent.on('error', () => resolve(undefined));
    sent.end(JSON.stringify({ query, variables }));
  });
}
const get = (port: number, path: string) =>
  fetch(`http://127.0.0.1:${port}${path}`).then(
    ({ status }) => status,
    () => 'refused',
  );
const until = async (what: string, look: () => Promise<boolean> | boolean) => {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if (await look()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`never: ${what}`);
};
/** Someone waits for a lock in the database. */
const waiting = async () => {
  const { rows } = await looker.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return (rows[0]?.n ?? 0) > 0;
};

describe('the API told to stop', () => {
  it('with 200 orders under way keeps each it said yes to, gives every other a 503 or a clean end, and leaves with 0', async () => {
    const sale = await market.openSale({ name: 'Arrêt' });
    const distributionId = sale.distributions[0]?.id ?? '';
    const offerId = sale.offers.get('Carottes')?.id ?? '';
    const members = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        market.do<{ id: string }>(
          'mutation($input: AddMemberInput!) { addMember(input: $input) { __typename ... on Member { id } } }',
          'Member',
          { input: { givenName: `Membre ${n}`, familyName: 'Essai' } },
        ),
      ),
    );
    const api = await run('api');
    const agent = new Agent({ keepAlive: true, maxSockets: 40 });
    let answered = 0;
    const enter = (memberId: string) =>
      ask(
        api.port,
        'mutation($input: EnterOrderInput!) { enterOrder(input: $input) { __typename ... on Order { id } } }',
        { input: { memberId, distributionId, lines: [{ offerId, quantity: 1 }] } },
        agent,
        { 'cabas-scope': market.scope },
      ).then((answer) => ((answered += 1), answer));
    const all = Promise.all(members.map(({ id }) => enter(id)));
    await until('some are in', () => answered >= 20);
    const stopped = api.stop();
    const answers = await all;
    const { code, ms } = await stopped;
    agent.destroy();

    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    const heard = answers.filter((answer) => answer !== undefined);
    expect([...new Set(heard.map(({ status }) => status))].sort()).toEqual([200, 503]);
    expect(heard.filter(({ status }) => status === 503).every(({ closes }) => closes)).toBe(true);
    const yes = heard
      .filter(({ status }) => status === 200)
      .map(({ body }) => /"id":"([^"]+)"/.exec(body)?.[1] ?? body);
    expect(yes.length).toBeGreaterThanOrEqual(40); // the connections that were busy when the signal came, at the least
    const { rows } = await world.admin.query<{ id: string }>(
      'select id from orders where distribution_id = $1',
      [distributionId],
    );
    expect(rows.map(({ id }) => id).sort()).toEqual([...yes].sort()); // no more, no less
    const { rows: idle } = await world.admin.query(
      `select 1 from pg_stat_activity where datname = current_database() and application_name = 'cabas' and xact_start is not null`,
    );
    expect(idle).toEqual([]);
  }, 60_000);

  it('says so at /readyz first, answers what is under way, and turns newcomers away meanwhile', async () => {
    const api = await run('api');
    const agent = new Agent({ keepAlive: true });
    expect(await get(api.port, '/readyz')).toBe(200);
    await world.admin.query('begin; lock table pickup_points in access exclusive mode');
    const slow = ask(api.port, '{ pickupPoints { name } }', {}, agent, { 'cabas-scope': market.scope });
    await until('it waits', () => waiting());
    const stopped = api.stop();
    await until('not ready', async () => (await get(api.port, '/readyz')) === 503);
    expect(await get(api.port, '/healthz')).toBe(200);
    expect(await ask(api.port, '{ viewer { id } }', {}, agent)).toMatchObject({ status: 503, closes: true });
    await world.admin.query('rollback');
    expect(await slow).toMatchObject({
      status: 200,
      closes: true,
      body: expect.stringContaining('Salle des fêtes') as string,
    });
    expect((await stopped).code).toBe(0);
    expect(await get(api.port, '/healthz')).toBe('refused');
    agent.destroy();
  }, 60_000);

  it('still serves for DRAIN_SECONDS, while /readyz already says no', async () => {
    const api = await run('api', { DRAIN_SECONDS: '1' });
    const stopped = api.stop();
    await until('not ready', async () => (await get(api.port, '/readyz')) === 503);
    const agent = new Agent();
    expect(await ask(api.port, '{ viewer { id } }', {}, agent)).toMatchObject({ status: 200, closes: true });
    expect((await stopped).code).toBe(0);
  }, 60_000);

  it('cuts a client that never ends its sentence, and leaves with 0 within ten seconds', async () => {
    const api = await run('api');
    const half: Socket = connect(api.port, '127.0.0.1');
    const heard: string[] = [];
    half.on('data', (bytes) => heard.push(String(bytes)));
    const ended = new Promise<void>((resolve) => half.once('close', () => resolve()));
    half.on('error', () => undefined);
    half.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
    );
    await until('it is under way', async () => (await get(api.port, '/readyz')) === 200);
    const { code, ms } = await api.stop();
    await ended;
    expect([code, ms < 11_000, heard]).toEqual([0, true, []]);
    expect(api.output()).toContain('requests cut at the end');
  }, 60_000);
});

describe('the worker told to stop', () => {
  it('finishes the job under way, takes no other, and the next worker does the rest: none lost, none twice', async () => {
    const sale = await market.openSale({ name: 'Arrêt du travail' });
    const id = sale.distributions[0]?.id ?? '';
    await world.settle();
    await world.admin.query(`update distributions set closes_at = clock_timestamp() where id = $1`, [id]);
    await world.admin.query(
      `update due_tasks set due_at = clock_timestamp(), taken_at = null where subject_id = $1`,
      [id],
    );
    await world.admin.query('begin');
    await world.admin.query('select 1 from distributions where id = $1 for update', [id]);
    const env = { REDIS_PREFIX: `${world.config.redisPrefix}-stop`, HAND_OVER_SECONDS: '1' };
    const one = await run('worker', env);
    await until('it waits', () => waiting());
    const stopped = one.stop();
    await world.admin.query('rollback');
    const { code, ms } = await stopped;
    expect([code, ms < 10_000]).toEqual([0, true]);
    const closed = await world.admin.query<{ status: string }>(
      'select status from distributions where id = $1',
      [id],
    );
    expect(closed.rows[0]?.status).toBe('CLOSED'); // finished, not broken off
    const two = await run('worker', env);
    await until('all is done', async () => {
      const { rows } = await world.admin.query<{ n: number }>(
        `select count(*)::int as n from outbox where done_at is null and due_at <= clock_timestamp() + interval '1 minute'`,
      );
      return rows[0]?.n === 0;
    });
    expect((await two.stop()).code).toBe(0);
    const { rows } = await world.admin.query<{ n: number }>(
      'select count(*)::int as n from preparation_slips where distribution_id = $1',
      [id],
    );
    expect(rows[0]?.n).toBeLessThanOrEqual(1);
    const jobs = [...one.output().matchAll(/"job":"([^"]+)","id":"([^"]+)".*"msg":"job"/g)].map(
      ([, , job]) => job,
    );
    const later = [...two.output().matchAll(/"job":"([^"]+)","id":"([^"]+)".*"msg":"job"/g)].map(
      ([, , job]) => job,
    );
    expect(jobs.length).toBeGreaterThan(0);
    expect(later.filter((job) => jobs.includes(job))).toEqual([]); // none twice
  }, 60_000);
});
