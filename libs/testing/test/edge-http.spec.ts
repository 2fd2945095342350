import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createApi } from '@cabas/api';
import { createCollective, startWorld, type TestCollective, type World } from '@cabas/testing';
import { SCHEMA_PATH } from './schema-walk.ts';

const folder = mkdtempSync(join(tmpdir(), 'cabas-web-'));
let world: World;
let collective: TestCollective;
beforeAll(async () => {
  mkdirSync(join(folder, 'web/shop/assets'), { recursive: true });
  mkdirSync(join(folder, 'web/shop/.git'));
  writeFileSync(join(folder, 'web/shop/index.html'), '<!doctype html><title>Boutique</title>');
  writeFileSync(join(folder, 'web/shop/assets/a-1.js'), 'export {}');
  writeFileSync(join(folder, 'web/shop/assets/a-1.js.br'), brotliCompressSync('export {}'));
  for (const secret of ['secret.txt', 'web/secret.txt', 'web/shop/.env', 'web/shop/.git/config'])
    writeFileSync(join(folder, secret), 'KEPT-FROM-YOU');
  world = await startWorld({ WEB_ROOT: join(folder, 'web'), LOG_LEVEL: 'silent' });
  collective = await createCollective(world, 'Panier');
}, 60_000);
afterAll(async () => {
  await world.stop();
  rmSync(folder, { recursive: true });
});

interface Heard {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
/** As it is written, which `fetch` would tidy up. */
function raw(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): Promise<Heard> {
  const { hostname, port } = new URL(world.url);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.on('data', (bytes) => (text += String(bytes)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
const HTML = { accept: 'text/html' };
const JSON_TYPE = { 'content-type': 'application/json' };

describe('paths', () => {
  it.each([
    '/../secret.txt',
    '/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/admin/../secret.txt',
    '//secret.txt',
    '/.env',
    '/.git/config',
    '/%2eenv',
    '/assets/a-1.js%00.html',
    '/%',
    '/%c0%ae%c0%ae/secret.txt',
  ])('%s leads to nothing that is not for everyone', async (path) => {
    for (const headers of [HTML, { accept: '*/*' }]) {
      const { status, body } = await raw('GET', path, headers);
      expect(body).not.toContain('KEPT-FROM-YOU');
      expect({ path, status }).toEqual({
        path,
        status: status === 200 || (status >= 400 && status < 500) ? status : 'a 4xx',
      });
      if (status === 200) expect(body).toContain('Boutique');
      expect(body).not.toMatch(/node_modules|at .*\.(ts|js):\d+|cabas-web-/);
    }
  });

  it('that nobody knows are a 404 in words, without a stack', async () => {
    for (const [method, path] of [
      ['GET', '/files/nowhere'],
      ['GET', '/webhooks/x'],
      ['POST', '/nowhere'],
      ['DELETE', '/files/me/documents/x.pdf'],
    ] as const) {
      const { status, body } = await raw(method, path, { accept: 'application/json' });
      expect([status, JSON.parse(body)]).toMatchObject([404, { code: 'NOT_FOUND' }]);
      expect(body).not.toMatch(/Cannot|stack|node_modules/);
    }
  });

  it('serve what is hashed for a year, pages never, and answers of the API to nobody else', async () => {
    expect((await raw('GET', '/assets/a-1.js')).headers['cache-control']).toContain('immutable');
    expect((await raw('GET', '/', HTML)).headers['cache-control']).toBe('no-cache');
    expect((await raw('GET', '/', HTML)).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await raw('GET', '/assets/a-1.js')).headers['content-type']).toBe('text/javascript'); // a module is UTF-8
    const packed = await raw('GET', '/assets/a-1.js', { 'accept-encoding': 'gzip, br' });
    expect([packed.headers['content-encoding'], packed.headers['vary']]).toEqual(['br', 'Accept-Encoding']);
    expect((await raw('POST', '/assets/a-1.js')).status).toBe(404);
    for (const path of ['/graphql', `/files/c/${collective.id}/documents/x.pdf`, '/FILES/x'])
      expect((await raw('GET', path)).headers['cache-control']).toBe('no-store');
    for (const path of ['/assets/gone-1.js', '/admin/assets/gone-1.js'])
      expect(await raw('GET', path, HTML)).toMatchObject({ status: 404 });
    // what is not there for one is there for the next
    for (const path of ['/', '/pictures/none'])
      expect(await raw('GET', path, { accept: 'application/json' })).toMatchObject({
        status: 404,
        headers: { 'cache-control': 'no-store' },
      });
  });
});

describe('methods, lengths and headers', () => {
  it.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'OPTIONS', 'HEAD'])(
    '%s does nothing',
    async (method) => {
      for (const path of ['/graphql', '/', '/healthz']) {
        const { status, body, headers } = await raw(method, path, { 'x-echo': 'KEPT-FROM-YOU' });
        expect(status).toBeLessThan(500);
        expect(body).not.toContain('KEPT-FROM-YOU');
        expect(headers['access-control-allow-origin']).toBeUndefined();
      }
    },
  );

  it('HEAD answers like GET, without the body', async () => {
    expect(await raw('HEAD', '/healthz')).toMatchObject({ status: 200, body: '' });
  });

  it('too long are refused by the server itself', async () => {
    expect((await raw('GET', `/${'a'.repeat(20_000)}`)).status).toBe(431);
    expect((await raw('GET', '/healthz', { 'x-long': 'a'.repeat(20_000) })).status).toBe(431);
    expect((await raw('GET', `/healthz?${'a'.repeat(10_000)}`)).status).toBe(200);
  });

  it('that say two things about one body are refused: nobody smuggles a second request', async () => {
    const { hostname, port } = new URL(world.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname);
      let heard = '';
      socket.on('data', (bytes) => (heard += String(bytes)));
      socket.on('close', () => resolve(heard));
      socket.write(
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n',
      );
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain('"ok":true');
  });

  it('of another Host change no link in a mail', async () => {
    const headers = {
      ...JSON_TYPE,
      host: 'evil.test',
      'x-forwarded-host': 'evil.test',
      'x-forwarded-proto': 'http',
      origin: 'https://evil.test',
    };
    const query = `mutation { requestPasswordReset(email: "${collective.admin.email}") { __typename } }`;
    expect((await raw('POST', '/graphql', headers, JSON.stringify({ query }))).status).toBe(200);
    const { rows } = await world.admin.query<{ payload: object }>(
      `select payload from outbox where payload ->> 'template' = 'reset-password' order by id desc limit 1`,
    );
    expect(JSON.stringify(rows[0]?.payload)).toContain('http://cabas.test/reset?token=');
    expect(JSON.stringify(rows[0]?.payload)).not.toContain('evil');
  });
});

describe('bodies', () => {
  it('with keys of the prototype leave every object as it was', async () => {
    const query = 'mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }';
    for (const body of [
      `{"query":${JSON.stringify(query)},"variables":{"input":{"givenName":"Ada","familyName":"X","__proto__":{"polluted":1}}}}`,
      `{"query":${JSON.stringify(query)},"variables":{"input":{"givenName":"Ada","familyName":"X","constructor":{"prototype":{"polluted":1}}}}}`,
      `{"query":"{ viewer { id } }","__proto__":{"polluted":1},"variables":{"__proto__":{"polluted":1}},"extensions":{"__proto__":{"polluted":1}}}`,
    ]) {
      const { status } = await raw(
        'POST',
        '/graphql',
        { ...JSON_TYPE, cookie: collective.admin.cookie ?? '' },
        body,
      );
      expect([200, 400]).toContain(status);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(
      (await raw('GET', '/healthz?__proto__[polluted]=1&constructor[prototype][polluted]=1')).status,
    ).toBe(200);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('that are packed are not unpacked: a megabyte of zeros stays a kilobyte', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
    const headers = { cookie: collective.admin.cookie ?? '', 'content-encoding': 'gzip' };
    expect((await raw('POST', '/graphql', { ...headers, ...JSON_TYPE }, bomb)).status).toBe(415);
    const upload = `/files/c/${collective.id}/imports?kind=MEMBERS&fileName=a.csv`;
    const { status, body } = await raw('POST', upload, { ...headers, 'content-type': 'text/csv' }, bomb);
    expect([status, JSON.parse(body)]).toMatchObject([422, { code: 'FILE_UNREADABLE' }]);
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a photograph', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a workbook', Buffer.from('504b030414000600', 'hex')],
    ['an archive', Buffer.from('504b0304140000000800', 'hex')],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ['a program', Buffer.from(`7f454c460201010000000000000000000200${'00'.repeat(60)}`, 'hex')],
    ['a program of Windows', Buffer.from(`4d5a90000300000004000000ffff0000${'00'.repeat(60)}`, 'hex')],
  ])('%s that calls itself a table is refused by what it is, in clear words', async (_what, bytes) => {
    const upload = `/files/c/${collective.id}/imports?kind=MEMBERS&fileName=membres.csv`;
    const headers = { cookie: collective.admin.cookie ?? '', 'content-type': 'text/csv' };
    const { status, body } = await raw('POST', upload, headers, bytes);
    expect([status, JSON.parse(body)]).toMatchObject([
      422,
      { code: 'FILE_UNREADABLE', message: expect.stringMatching(/CSV/) as string },
    ]);
  });

  it('too large for an import are refused by what they announce, before a byte of them is read', async () => {
    const { hostname, port } = new URL(world.url);
    const status = await new Promise<number>((resolve, reject) => {
      const sent = httpRequest(
        {
          hostname,
          port,
          method: 'POST',
          path: `/files/c/${collective.id}/imports?kind=MEMBERS&fileName=a.csv`,
          headers: { cookie: collective.admin.cookie ?? '', 'content-length': '3000000000' },
        },
        (response) => (resolve(response.statusCode ?? 0), sent.destroy()),
      );
      sent.on('error', reject);
      sent.flushHeaders();
    });
    expect(status).toBe(413);
  });
});

describe('a client that takes its time', () => {
  it('is given ten seconds for its headers and a minute for its body, looked at every five', async () => {
    const api = await createApi(world.config, SCHEMA_PATH);
    const server = api.getHttpServer() as Server & { connectionsCheckingInterval?: number };
    expect(server).toMatchObject({
      headersTimeout: 10_000,
      requestTimeout: 60_000,
      keepAliveTimeout: 65_000,
    });
    server.headersTimeout = 100;
    await api.listen(0, '127.0.0.1');
    const { port } = server.address() as { port: number };
    const heard = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      let text = '';
      socket.on('data', (bytes) => (text += String(bytes)));
      socket.on('close', () => resolve(text));
      socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\n'); // and never the rest
    });
    expect(heard).toMatch(/^HTTP\/1\.1 408 /);
    await api.close();
  });
});
