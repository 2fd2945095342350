import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Sent } from './answers.ts';
import { NASTY_TEXTS } from './nasty-values.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = JSON_TYPE): Sent => ({
  method: 'POST',
  path: '/graphql',
  headers,
  body,
});
const query = (text: string) => post(JSON.stringify({ query: text }));
const times = (n: number, part: (index: number) => string) =>
  Array.from({ length: n }, (_, i) => part(i)).join(' ');
const nested = (n: number) => `${'{ viewer '.repeat(n)}{ id }${' }'.repeat(n)}`;
const lists = (n: number) => `${'['.repeat(n)}1${']'.repeat(n)}`;

/** Requests to /graphql that no client of ours would make: broken documents, other types, other methods. */
export const bodies: fc.Arbitrary<Sent> = fc.oneof(
  fc.integer({ min: 1, max: 1_500 }).map((n) => query(`{ ${times(n, (i) => `a${i}: viewer { id }`)} }`)),
  fc.integer({ min: 1, max: 800 }).map((n) => query(nested(n))),
  fc.integer({ min: 1, max: 5_000 }).map((n) => query(`{ openSales${lists(n)} { __typename } }`)),
  fc
    .integer({ min: 1, max: 900 })
    .map((n) => query(`query(${times(n, (i) => `$a${i}: Int`)}) { viewer { id } }`)),
  fc.integer({ min: 1, max: 900 }).map((n) => query(`{ viewer { id ${'@skip(if: false) '.repeat(n)} } }`)),
  fc
    .integer({ min: 1, max: 60 })
    .map((n) => query(`{ viewer { ${times(n, (i) => `... on Viewer { id ...F${i}`)} ${'}'.repeat(n)} } }`)),
  fc
    .integer({ min: 1, max: 30_000 })
    .map((n) => post(`{"query":"{ viewer { id } }","variables":{"x":${lists(n)}}}`)),
  fc.integer({ min: 1, max: 9_000 }).map((n) => post(`${'{"a":'.repeat(n)}1${'}'.repeat(n)}`)),
  fc
    .constantFrom(...NASTY_TEXTS)
    .map((text) => query(`query ($a: String) { collectivePage(slug: ${JSON.stringify(text)}) { slug } }`)),
  fc
    .constantFrom(...NASTY_TEXTS)
    .map((text) => post(JSON.stringify({ query: '{ viewer { id } }', operationName: text }))),
  fc.constantFrom(...NASTY_TEXTS).map((text) => query(text)),
  fc
    .constantFrom<unknown>(
      null,
      1,
      'x',
      [],
      {},
      true,
      { query: 1 },
      { query: null },
      { query: [] },
      { query: '{ viewer { id } }', variables: 'x' },
      { query: '{ viewer { id } }', variables: [] },
      { query: '{ viewer { id } }', extensions: 'x' },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      { query: '{ viewer { id } }', extensions: { persistedQuery: { version: 2, sha256Hash: {} } } },
      { query: '{ viewer { id } }', operationName: {} },
      [{ query: '{ viewer { id } }' }],
    )
    .map((value) => post(JSON.stringify(value))),
  fc
    .constantFrom(
      'query A { viewer { id } } query B { viewer { id } }',
      'subscription { viewer { id } }',
      '{ __schema { types { name } } }',
      '{ __type(name: "Viewer") { name } }',
      'query ($a: Nope) { viewer { id } }',
      'query ($a: UUID! = "x") { order(id: $a) { id } }',
      'query ($a: Int = 1e309) { myOrders(first: $a) { totalCount } }',
      '{ order(id: 99999999999999999999) { id } }',
      '{ myOrders(first: 99999999999999999999) { totalCount } }',
      '{ myOrders(first: -2147483648) { totalCount } }',
      '{ order(id: {}) { id } }',
      '{ order(id: $x) { id } }',
      'mutation { logOut { ok } logIn(input: {}) { __typename } }',
      '{ viewer { ...A } } fragment A on Viewer { ...A }',
      'fragment A on Viewer { id }',
      '',
      '#',
      '{',
      '{ viewer { id } }\0',
      '"""',
      '{ collectivePage(slug: """\\u{110000}""") { slug } }',
      '{ collectivePage(slug: "\\uD800") { slug } }',
      '{ collectivePage(slug: "\\u0000") { slug } }',
    )
    .map(query),
  fc
    .constantFrom(
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'multipart/form-data',
      'application/graphql',
      'application/xml',
      'application/json; charset=utf-7',
      'application/json; charset=utf-16',
      'application/json;;;',
      'x',
      'application/jsonx',
      '*/*',
    )
    .map((type) => post('{"query":"{ viewer { id } }"}', { 'content-type': type })),
  fc
    .constantFrom('gzip', 'br', 'deflate', 'nope', 'gzip, gzip')
    .map((encoding) => post('{"query":"{ viewer { id } }"}', { ...JSON_TYPE, 'content-encoding': encoding })),
  fc.integer({ min: 1, max: 200 }).map((megabytes) =>
    post(new Uint8Array(gzipSync(Buffer.alloc(megabytes * 10_000, 0x20))), {
      ...JSON_TYPE,
      'content-encoding': 'gzip',
    }),
  ),
  fc
    .tuple(
      fc.constantFrom(
        'cookie',
        'accept-language',
        'accept',
        'x-forwarded-for',
        'x-forwarded-proto',
        'cabas-scope',
        'user-agent',
        'origin',
        'idempotency-key',
      ),
      fc.constantFrom(
        '',
        ';',
        '=',
        'cabas=',
        'cabas=x',
        `cabas=${'x'.repeat(43)}`,
        'cabas=%00%ff',
        'cabas="x"; cabas=y',
        '__proto__=x',
        'x'.repeat(6_000),
        'é',
        "' or '1'='1",
        '999.1.2.3, ::ffff:1.2.3.4',
        'en-\\',
        '*;q=x',
        'null',
        'collective:x:y',
      ),
    )
    .map(([name, value]) =>
      post('{"query":"{ viewer { id memberships { id } } }"}', { ...JSON_TYPE, [name]: value }),
    ),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => post(new Uint8Array(bytes))),
  fc.integer({ min: 90_000, max: 200_000 }).map((size) => query(`{ viewer { id } } # ${'x'.repeat(size)}`)),
  fc
    .constantFrom(
      '\ufeff{"query":"{ viewer { id } }"}',
      '{"query":"{ viewer { id } }"',
      '{"query":"\\ud800"}',
      '{"query":"{ viewer { id } }","query":1}',
      "{'query':1}",
      'NaN',
    )
    .map((text) => post(utf8(text))),
  fc
    .tuple(
      fc.constantFrom('GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'),
      fc.constantFrom(
        '',
        '?query=%7Bviewer%7Bid%7D%7D',
        '?query=%00',
        '?query=%',
        '?query[]=x&query[a]=y',
        '?variables=%7B',
        '/',
        '/../graphql',
        '/%00',
        '/%ff',
      ),
    )
    .chain(([method, rest]) =>
      fc
        .constantFrom<Record<string, string>>(
          {},
          { 'apollo-require-preflight': '1' },
          { accept: 'text/html' },
        )
        .map((headers): Sent => ({ method, path: `/graphql${rest}`, headers })),
    ),
);
