import { request as httpRequest } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import pg from 'pg';
import { createLogger } from '@cabas/platform';
import {
  API_KEY,
  createCollective,
  startWorld,
  type GraphqlAnswer,
  type Person,
  type TestCollective,
  type World,
} from '@cabas/testing';
import { operationsOf } from './schema-walk.ts';

let world: World;
let collective: TestCollective;
let ada: Person;
beforeAll(async () => {
  world = await startWorld({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://cabas.test',
    MAIL_FROM: 'Cabas <bonjour@cabas.test>',
    LOG_LEVEL: 'silent',
  });
  collective = await createCollective(world, 'Panier');
  ada = collective.admin;
}, 60_000);
afterAll(() => world.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
/** A POST to /graphql as it comes; the status, and the answer's codes. */
async function post(body: string, headers: Record<string, string> = JSON_TYPE) {
  const response = await ada.fetch('/graphql', { method: 'POST', headers, body });
  const text = await response.text();
  const answer = (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {}) as GraphqlAnswer & {
    code?: string;
  };
  return { status: response.status, text, answer, code: answer.code ?? answer.errors?.[0]?.extensions?.code };
}
const ask = (query: string, variables: object = {}) => post(JSON.stringify({ query, variables }));
/** Nobody gets in, and who was in is thrown out. */
async function whileTheDatabaseIsAway(look: () => Promise<void>): Promise<void> {
  const { database } = world.admin;
  await world.admin.query(`revoke connect on database "${database}" from public, cabas_app`);
  await world.admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'cabas_app'`,
  );
  try {
    await look();
  } finally {
    await world.admin.query(`grant connect on database "${database}" to public`);
  }
}
const aliases = (n: number) => `{ ${Array.from({ length: n }, (_, i) => `a${i}: viewer { id }`).join(' ')} }`;

/** Twelve fields deep, and one more, all of them in the schema. */
const deep = `{ openSales { cycle { distributions { pickupPoint { id } } } orders { distribution { pickupPoint { id } } lines { id } } } __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } }`;
const REFUSED: readonly (readonly [string, () => ReturnType<typeof post>, number])[] = [
  ['900 KB of comment', () => ask(`{ viewer { id } } # ${'x'.repeat(900 * 1024)}`), 413],
  ['a body of 5 MB', () => ask('{ viewer { id } }', { x: 'x'.repeat(5 * 1024 * 1024) }), 413],
  ['a packed body, whatever is in it', () => post('x', { ...JSON_TYPE, 'content-encoding': 'gzip' }), 415],
  [
    'a form of another site, with the cookies of this one',
    () =>
      post('query=mutation%7BlogOut%7Bok%7D%7D', {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://elsewhere.test',
        'sec-fetch-site': 'cross-site',
      }),
    400,
  ],
  ['a body above 100 KB', () => ask(`{ viewer { id } } # ${'x'.repeat(101 * 1024)}`), 413],
  ['a body that is no JSON', () => post('{ viewer'), 400],
  ['text as a body', () => post('{"query":"{ viewer { id } }"}', { 'content-type': 'text/plain' }), 400],
  [
    'a form, as another site could send it',
    () => post('query=%7Bviewer%7Bid%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
    400,
  ],
  [
    'a multipart form',
    () =>
      post(
        '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{ viewer { id } }"}\r\n--x--',
        { 'content-type': 'multipart/form-data; boundary=x' },
      ),
    400,
  ],
  [
    'several operations in one call',
    () => post(JSON.stringify([{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }])),
    400,
  ],
  ['an empty call', () => post('{}'), 400],
  ['aliases by the thousand', () => ask(aliases(1000)), 400],
  ['nine aliases', () => ask(aliases(9)), 400],
  [
    'a thousand log-ins in one call',
    () =>
      ask(
        `mutation { ${Array.from({ length: 1000 }, (_, i) => `l${i}: logIn(input: { email: "a@example.org", password: "x" }) { __typename }`).join(' ')} }`,
      ),
    400,
  ],
  ['tokens by the thousand', () => ask(`{ ${'viewer { id } '.repeat(700)} }`), 400],
  ['directives by the score', () => ask(`{ viewer { id ${'@include(if: true) '.repeat(21)} } }`), 400],
  ['a query that is too deep', () => ask(deep), 400],
  [
    'fragments that turn in a circle',
    () => ask('query { viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }'),
    400,
  ],
  ['a field that is not there', () => ask('{ viewer { passwordHash } }'), 400],
];

describe('requests that are refused before any work', () => {
  it.each(REFUSED)('%s', async (_what, send, status) => {
    const { status: found, text, code } = await send();
    expect({ found, text }).toEqual({ found: status, text });
    expect(code === undefined || !['INTERNAL', 'INTERNAL_SERVER_ERROR'].includes(code)).toBe(true);
    expect(text).not.toMatch(/at .*\.(ts|js):\d+|node_modules|Did you mean/);
  });

  it('ask nothing of the database: they are refused just so while it is away, with a session or without', async () => {
    const { cookie } = ada;
    await whileTheDatabaseIsAway(async () => {
      expect((await ask('mutation { logOut { ok } }')).code).toBe('INTERNAL'); // what does ask, fails
      for (const session of [cookie, undefined]) {
        ada.cookie = session;
        for (const [what, send, status] of REFUSED)
          expect({ what, session, status: (await send()).status }).toEqual({ what, session, status });
        const mutation = encodeURIComponent('mutation { logOut { ok } }');
        expect((await ada.fetch(`/graphql?query=${mutation}`)).status).toBe(400);
      }
    });
    ada.cookie = cookie;
    expect(await ada.gql('{ viewer { givenName } }')).toEqual({ viewer: { givenName: 'Admin' } });
  });

  it('says which limit: 2,000 tokens, before anything is parsed further', async () => {
    const { text } = await ask(`{ ${'viewer { id } '.repeat(700)} }`);
    expect(text).toMatch(/2000 tokens/);
    expect((await ask(`{ ${'viewer { id } '.repeat(30)} }`)).status).toBe(200);
  });

  it('a query or mutation by GET', async () => {
    const before = await ada.gql('{ viewer { familyName } }');
    for (const query of [
      '{ viewer { id } }',
      'mutation { updateProfile(input: { givenName: "X", familyName: "Y" }) { __typename } }',
    ]) {
      const plain = await ada.fetch(`/graphql?query=${encodeURIComponent(query)}`);
      expect(plain.status).toBe(400); // as another site's image or link would send it
      const asked = await ada.fetch(`/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': '1', accept: 'application/json' },
      });
      if (query.startsWith('mutation')) expect([400, 405]).toContain(asked.status);
    }
    expect(await ada.gql('{ viewer { familyName } }')).toEqual(before);
  });

  it('a scope that is none of ours', async () => {
    for (const scope of [
      'person',
      'platform',
      'relay',
      'system:x',
      'collective',
      'collective:',
      'collective:1',
      `collective:${collective.id} or 1=1`,
      `collective:${collective.id}'`,
      `auth:${collective.id}`,
      `platform:${collective.id}`,
      `relay:${collective.id}`,
    ]) {
      const { status, code } = await post(JSON.stringify({ query: '{ viewer { id } }' }), {
        ...JSON_TYPE,
        'cabas-scope': scope,
      });
      expect({ scope, status, code }).toEqual({ scope, status: 400, code: 'BAD_SCOPE' });
    }
  });

  it.each([
    '1',
    '',
    'null',
    '../../etc/passwd',
    "' or '1'='1",
    '00000000-0000-0000-0000-00000000000g',
    `${'0'.repeat(10_000)}`,
    '\u0000',
    '{}',
  ])('an id that is none: %j', async (id) => {
    const withOneId = operationsOf().filter(
      ({ idPaths }) => idPaths.length === 1 && idPaths[0]?.includes('.') === false,
    );
    expect(withOneId.length).toBeGreaterThan(15);
    for (const { name, document, idPaths } of withOneId) {
      const { status, code } = await ask(document, {
        [idPaths[0] ?? '']: id,
        reason: 'x',
        version: 1,
        name: 'x',
      });
      expect({ name, status, code }).toEqual({ name, status: 400, code: 'BAD_USER_INPUT' });
    }
    const link = await ada.fetch(
      `/files/c/${collective.id}/documents/${encodeURIComponent(id.slice(0, 50))}.pdf`,
    );
    expect({ id, status: link.status }).toEqual({
      id,
      status: link.status >= 400 && link.status < 500 ? link.status : 'a 4xx',
    });
  });
});

describe('a production server', () => {
  it('tells nothing of its schema', async () => {
    const { status, text } = await ask(getIntrospectionQuery());
    expect(status).toBe(400);
    expect(text).not.toContain('"types"');
    for (const path of ['/graphql', '/graphiql', '/playground'])
      expect((await ada.fetch(path, { headers: { accept: 'text/html' } })).status).toBeGreaterThanOrEqual(
        400,
      );
  });

  it('lets the shop alone ask for the camera', async () => {
    const camera = async (path: string) =>
      /camera=\S+?(?=,|$)/.exec((await ada.fetch(path)).headers.get('permissions-policy') ?? '')?.[0];
    expect(await camera('/hand-out/a/b')).toBe('camera=(self)');
    for (const path of ['/admin', '/admin/home', '/Admin/x', '/files/x', '/graphql', '/healthz'])
      expect([path, await camera(path)]).toEqual([path, 'camera=()']);
  });

  it('sends the headers that keep a page to itself', async () => {
    const { headers } = await ada.fetch('/healthz');
    expect(Object.fromEntries(headers)).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=(), ') as string,
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    const policy = new Map(
      (headers.get('content-security-policy') ?? '').split(';').map((part) => {
        const [name = '', ...values] = part.trim().split(' ');
        return [name, values.join(' ')] as const;
      }),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'manifest-src': "'self'",
      'worker-src': "'self'",
      'object-src': "'none'",
      'frame-src': "'none'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'cabas-worker',
      'upgrade-insecure-requests': '',
    });
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    for (const query of ['{ viewer { id } }', '{ nothing }']) {
      const answer = await ada.fetch('/graphql', {
        method: 'POST',
        headers: JSON_TYPE,
        body: JSON.stringify({ query }),
      });
      expect(answer.headers.get('content-type')).toMatch(
        /^application\/(graphql-response\+)?json; charset=utf-8$/,
      );
    }
    expect(headers.has('x-powered-by')).toBe(false);
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  it('gives the session in a cookie that only this origin and no script can read, new at each log-in', async () => {
    const logIn = async () => {
      const response = await ada.fetch('/graphql', {
        method: 'POST',
        headers: JSON_TYPE,
        body: JSON.stringify({
          query: 'mutation($input: LogInInput!) { logIn(input: $input) { __typename } }',
          variables: { input: { email: ada.email, password: 'panier-de-carottes-42' } },
        }),
      });
      return response.headers.getSetCookie()[0] ?? '';
    };
    const [first, second] = [await logIn(), await logIn()];
    for (const cookie of [first, second])
      expect(cookie).toMatch(
        /^__Host-cabas=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
      );
    expect(first).not.toBe(second);
    const old = world.anyone();
    old.cookie = first.split(';')[0];
    expect(await old.gql('{ viewer { id } }')).toEqual({ viewer: null });
  });

  it('stores no token as it was given', async () => {
    const token = ada.cookie?.split('=')[1] ?? '';
    const { rows } = await world.admin.query<{ n: number }>(
      `select count(*)::int as n from sessions s where s::text like '%' || $1 || '%' or encode(s.token_hash, 'escape') like '%' || $1 || '%'`,
      [token],
    );
    expect([token.length, rows[0]?.n]).toEqual([43, 0]);
  });

  it('never tells what went wrong inside', async () => {
    await world.admin.query('alter table pickup_points rename column directions to secret_directions');
    try {
      const { status, text, answer } = await post(
        JSON.stringify({ query: '{ pickupPoints { id directions } }' }),
        { ...JSON_TYPE, 'cabas-scope': collective.scope },
      );
      expect([status, answer.errors?.[0]?.extensions?.code]).toEqual([200, 'INTERNAL']);
      expect(answer.errors?.[0]?.extensions).toHaveProperty('requestId');
      expect(text).not.toMatch(/directions["' ]*does not exist|column|select|pickup_points|stack/i);
    } finally {
      await world.admin.query('alter table pickup_points rename column secret_directions to directions');
    }
  });
});

describe('health', () => {
  it('is alive, and ready only while the database answers', async () => {
    expect(await (await world.anyone().fetch('/healthz')).json()).toEqual({ ok: true });
    expect(await (await world.anyone().fetch('/readyz')).json()).toEqual({ ok: true });
    await whileTheDatabaseIsAway(async () => {
      expect((await world.anyone().fetch('/readyz')).status).toBe(503);
      expect((await world.anyone().fetch('/healthz')).status).toBe(200);
    });
    // a connection that was cut may be noticed with the next question only
    for (const end = Date.now() + 8000; (await world.anyone().fetch('/readyz')).status !== 200;)
      expect(Date.now()).toBeLessThan(end);
    expect(await ada.gql('{ viewer { givenName } }')).toEqual({ viewer: { givenName: 'Admin' } });
  });
});

describe('a client that goes away', () => {
  const backends = async (condition: string) => {
    const { rows } = await looker.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and usename = 'cabas_app' and ${condition}`,
    );
    return rows[0]?.n ?? 0;
  };
  const untilBackends = async (condition: string, n: number) => {
    for (const end = Date.now() + 8000; (await backends(condition)) !== n;) {
      if (Date.now() > end) throw new Error(`${await backends(condition)} instead of ${n}: ${condition}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  let looker: pg.Client;
  beforeAll(async () => {
    const { host, port, user, password, database } = world.admin;
    looker = new pg.Client({ host, port, user, password: String(password), database });
    await looker.connect();
  });
  afterAll(() => looker.end());

  // held at a lock, so that it is certain where the request stands when the client leaves
  it.each([
    ['while its session is read', 'lock table sessions in access exclusive mode'],
    ['while its answer is read', 'lock table pickup_points in access exclusive mode'],
  ])('%s leaves no transaction open', async (_when, lock) => {
    const { hostname, port } = new URL(world.url);
    const headers = {
      ...JSON_TYPE,
      cookie: ada.cookie ?? '',
      'cabas-scope': collective.scope,
      'cabas-api-key': API_KEY,
    };
    const asked = Array.from({ length: 4 }, () => ada.gql('{ pickupPoints { id } }', {}, collective.scope));
    await Promise.all(asked); // connections are there: nobody makes one while the others' wait runs out
    await untilBackends('xact_start is not null', 0);
    await world.admin.query(`begin; ${lock}`);
    const clients = Array.from({ length: 4 }, () => {
      const one = httpRequest({ hostname, port, path: '/graphql', method: 'POST', headers });
      one.on('error', () => undefined);
      one.end(JSON.stringify({ query: '{ pickupPoints { id } participations { id } }' }));
      return one;
    });
    await untilBackends(`wait_event_type = 'Lock'`, 4);
    await Promise.all(clients.map((one) => new Promise((gone) => one.once('close', gone).destroy())));
    await (await world.anyone().fetch('/healthz')).text(); // the server has seen them go
    await world.admin.query('rollback');
    await untilBackends('xact_start is not null', 0);
    expect(await ada.gql('{ viewer { givenName } }')).toEqual({ viewer: { givenName: 'Admin' } });
  });
});

describe('logs', () => {
  it('leave out passwords, tokens, addresses and what a statement was given', () => {
    const lines: string[] = [];
    const log = createLogger(
      { production: true, logLevel: 'info' },
      { write: (line) => void lines.push(line) },
    );
    const error = Object.assign(new Error('duplicate key'), {
      detail: 'Key (email)=(lea@example.org) exists',
      parameters: ['lea@example.org', 'hunter2'],
    });
    log.error(
      {
        err: error,
        job: { to: 'lea@example.org', payload: { secret: { link: 'token=abcdef' } } },
        request: { password: 'hunter2', token: 'abcdef', email: 'lea@example.org' },
        password: 'hunter2',
        email: 'lea@example.org',
        token: 'abcdef',
        to: 'lea@example.org',
      },
      'failed',
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('duplicate key');
    expect(lines[0]).not.toMatch(/hunter2|abcdef|lea@/);
  });

  it('nor in errors inside errors, as mail servers’ refusals come', () => {
    const lines: string[] = [];
    const log = createLogger(
      { production: true, logLevel: 'info' },
      { write: (line) => void lines.push(line) },
    );
    const refusal = Object.assign(new Error('550 <lea@example.org> unknown'), {
      recipient: 'lea@example.org',
    });
    const error = Object.assign(new Error('no recipients'), {
      rejectedErrors: [refusal],
      response: { lines: ['550 lea@example.org'] },
      cause: new Error('for lea@example.org'),
    });
    log.error({ err: error }, 'failed');
    expect(lines[0]).toContain('no recipients');
    expect(lines[0]).toContain('unknown');
    expect(lines[0]).not.toMatch(/lea@/);
  });
});
