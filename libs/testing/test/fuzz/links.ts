import 'reflect-metadata';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import type { Sent } from './answers.ts';
import { NASTY_IDS, NASTY_TEXTS, spellings } from './nasty-values.ts';
import type { Stage } from './stage.ts';

/** Which ids a parameter of a route may stand for; one that is not here gets any id. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  collectiveId: ['collective'],
  producerId: ['farm'],
  distributionId: ['distribution', 'pastDistribution', 'draftDistribution'],
  'distributions/:id': ['distribution', 'pastDistribution', 'draftDistribution'],
  'cycles/:id': ['cycle', 'pastCycle', 'draftCycle'],
  'documents/:id': ['document', 'farmDocument', 'memberDocument'],
};
const FILES = ['points', 'producers', 'lines'].flatMap((by) => [`export-${by}.csv`, `export-${by}.xlsx`]);
/** Every parameter that a query string of ours knows, and some that none does. */
const QUERIES = ['kind', 'fileName', 'producerId', 'dialect', 'pages', 'token', 'next', '__proto__', 'x'];

/** A request to a route as declared (`GET /files/c/:collectiveId/…`), mostly of the right shape. */
export function requestsTo(route: string, stage: Stage): fc.Arbitrary<Sent> {
  const [method = 'GET', pattern = '/'] = route.split(' ');
  const path = fc
    .tuple(
      ...pattern.split('/').map((segment, index, all) => segmentOf(segment, all[index - 1] ?? '', stage)),
    )
    .map((segments) => segments.join('/'));
  return fc
    .tuple(path, queryString(stage), method === 'POST' ? upload : fc.constant({}), anyMethod(method))
    .map(([to, query, sent, as]) => ({
      method: as,
      path: `${to}${query}`,
      headers: {},
      ...(as === method && sent),
    }));
}

const anyMethod = (declared: string) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(declared) },
    { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'DELETE', 'GET', 'POST') },
  );

function segmentOf(segment: string, before: string, { mine, theirs, sources }: Stage): fc.Arbitrary<string> {
  if (!segment.startsWith(':')) return fc.constant(segment);
  const [name = '', extension = ''] = segment.slice(1).split('.');
  const end = extension && `.${extension}`;
  const nasty = fc.constantFrom(
    ...NASTY_TEXTS.map(toUri),
    ...NASTY_IDS.map(toUri),
    '%',
    '%ff',
    '..%2f..%2fx',
  );
  if (name === 'file')
    return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...FILES) }, { weight: 1, arbitrary: nasty });
  const kinds = PARAMETERS[`${before}/:${name}`] ?? PARAMETERS[name];
  const right = kinds?.flatMap((kind) => mine.ids[kind] ?? []) ?? [];
  const id = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...(right.length > 0 ? right : sources.mine)) },
    { weight: 1, arbitrary: fc.constantFrom(...sources.mine, ...Object.values(theirs.ids)) },
    { weight: 1, arbitrary: fc.constantFrom(...spellings(right[0] ?? '').map(toUri)) },
    { weight: 1, arbitrary: nasty },
  );
  return id.map((one) => `${one}${end}`);
}

function queryString({ mine, sources }: Stage): fc.Arbitrary<string> {
  const value = fc.oneof(
    fc.constantFrom(...NASTY_TEXTS.filter((text) => text.length < 2_000).map(toUri)),
    fc.constantFrom('PRODUCTS', 'MEMBERS', 'machine', 'french', '1', 'membres.csv'),
    fc.constantFrom(...sources.mine, ...sources.theirs),
  );
  const pair = fc
    .tuple(fc.constantFrom(...QUERIES), fc.constantFrom('', '[]', '[a]', '[a][b][c][d][e][f]'), value)
    .map(([key, suffix, text]) => `${key}${suffix}=${text}`);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom('PRODUCTS', 'MEMBERS'),
          fc.oneof(
            { weight: 4, arbitrary: fc.constant(mine.ids['producer'] ?? '') },
            { weight: 1, arbitrary: fc.constantFrom(...sources.mine) },
          ),
          fc.option(pair, { nil: '' }),
        )
        .map(
          ([kind, id, more]) =>
            `?kind=${kind}&fileName=a.csv&producerId=${kind === 'MEMBERS' ? '' : id}&${more}`,
        ),
    },
    { weight: 2, arbitrary: fc.array(pair, { maxLength: 4 }).map((pairs) => `?${pairs.join('&')}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '?%',
        '?&&&',
        '?=',
        `?${'a&'.repeat(2_000)}`,
        '?a=%ff',
        '?kind=PRODUCTS&kind=MEMBERS',
      ),
    },
  );
}

const cell = fc.oneof(
  fc.constantFrom(...NASTY_TEXTS.filter((text) => text.length < 2_000)),
  fc.constantFrom(
    'Radis',
    '1,50',
    '5,5',
    '1',
    'Piece',
    'false',
    'true',
    'R1',
    '-1',
    '1e9',
    '99999999999',
    '0,001',
    '12/13/2026',
  ),
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const PRODUCTS = 'name,price,ref,desc,vat,quantity,unit,organic,bulk,variablePrice';
const MEMBERS = 'id,firstName,lastName,email,phone,firstName2,lastName2,email2,phone2,address1,zipCode,city';

/** Tables as people have them, with nasty cells. */
const table = fc
  .tuple(
    fc.constantFrom(PRODUCTS, PRODUCTS, PRODUCTS, MEMBERS, MEMBERS, 'Nom;Prénom;Mail', 'x', ''),
    fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 8 }),
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([head, rows, separator, end]) =>
    [head.replaceAll(',', separator), ...rows.map((row) => row.map(quoted).join(separator))].join(end),
  );

const bytes = fc.oneof(
  { weight: 5, arbitrary: table.map((text) => Buffer.from(text, 'utf8')) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        table,
        fc.constantFrom(
          'utf-16le',
          'utf-16be',
          'windows-1252',
          'macintosh',
          'iso-8859-15',
          'utf-7',
          'shift_jis',
        ),
      )
      .map(([text, as]) => iconv.encode(text, as)),
  },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 2_000 }).map((some) => Buffer.from(some)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(table, fc.uint8Array({ minLength: 1, maxLength: 30 }))
      .map(([text, some]) => Buffer.concat([Buffer.from(text), Buffer.from(some), Buffer.from(text)])),
  },
  { weight: 1, arbitrary: fc.constantFrom(...rubbish()) },
);

const upload = fc
  .tuple(
    bytes,
    fc.constantFrom(
      'text/csv',
      'application/octet-stream',
      'multipart/form-data; boundary=x',
      'multipart/form-data',
      'application/json',
      'text/html; charset=utf-16',
      'x',
    ),
    fc.constantFrom(undefined, undefined, undefined, 'gzip', 'br', 'nope'),
  )
  .map(([body, type, encoding]) => ({
    body: new Uint8Array(body),
    headers: { 'content-type': type, ...(encoding !== undefined && { 'content-encoding': encoding }) },
  }));

/** Files that are no tables, or too much of one. */
function rubbish(): Buffer[] {
  return [
    Buffer.alloc(0),
    Buffer.from('PK\u0003\u0004', 'latin1'),
    Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), gzipSync(Buffer.alloc(1_000_000))]),
    gzipSync(Buffer.alloc(3_000_000, 'a')),
    Buffer.from('%PDF-1.7'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    Buffer.alloc(3_000_000, 'a'),
    Buffer.alloc(1_900_000, '"'),
    Buffer.alloc(1_900_000, ';'),
    Buffer.alloc(1_900_000, '\n'),
    Buffer.from(`${PRODUCTS}\n${'Radis,1,,,,,,,,\n'.repeat(100_000)}`),
    Buffer.from(`${'a;'.repeat(100_000)}\n1`),
    Buffer.from('name;price\n"jamais fermé;1\n'.repeat(500)),
    Buffer.from(
      `--x\r\ncontent-disposition: form-data; name="f"; filename="a.csv"\r\n\r\n${PRODUCTS}\nRadis,1\r\n--x--`,
    ),
    Buffer.from([0xff, 0xfe]),
    Buffer.from([0xfe, 0xff, 0xd8]),
    Buffer.from([0xef, 0xbb, 0xbf]),
    Buffer.from(`${PRODUCTS}\n${'[('.repeat(50_000)},1`),
  ];
}

const toUri = (text: string) => encodeURIComponent(text.toWellFormed());
