import { isScalarType, parse, validate } from 'graphql';
import { faultsOf, LEAKS } from './fuzz/answers.ts';
import { fileFaults } from './fuzz/afterwards.ts';
import { NASTY_CURSORS, NASTY_DAYS, NASTY_IDS, NASTY_TEXTS, NASTY_TIMES } from './fuzz/nasty-values.ts';
import { fuzzedOperations, readSchema } from './fuzz/operations.ts';
import { fuzz } from './fuzz/run.ts';
import { SCALARS } from './fuzz/values.ts';

const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0);
/** In CI always the same; `npm run fuzz` brings another each time. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_126);

describe('the fuzzer', () => {
  it('knows values for every scalar of the contract', () => {
    const scalars = Object.values(readSchema().getTypeMap())
      .filter(isScalarType)
      .map(({ name }) => name);
    expect(scalars.filter((name) => SCALARS[name] === undefined)).toEqual([]);
  });

  it('asks for documents that the contract allows', () => {
    const schema = readSchema();
    for (const { name, document } of fuzzedOperations(schema))
      expect({ name, problems: validate(schema, parse(document)).map(({ message }) => message) }).toEqual({
        name,
        problems: [],
      });
  });

  it('has no value that looks like a leak by itself', () => {
    const values = [...NASTY_TEXTS, ...NASTY_CURSORS, ...NASTY_DAYS, ...NASTY_IDS, ...NASTY_TIMES];
    expect(values.filter((value) => LEAKS.some((leak) => leak.test(JSON.stringify(value))))).toEqual([]);
  });

  it('sees what no answer may say', () => {
    const answer = (text: string, status = 200) => ({
      status,
      text,
      type: 'application/json',
      bytes: new Uint8Array(),
      requestId: '',
      milliseconds: 1,
    });
    const marks = ['01890a5d-ac96-774b-bcce-b302099a8057', 'bocage'];
    expect(faultsOf(answer('{"data":{"viewer":null}}'), marks)).toEqual([]);
    for (const [text, status] of [
      ['{}', 503],
      ['{"errors":[{"extensions":{"code":"INTERNAL"}}]}', 200],
      ['{"code":"INTERNAL"}', 400],
      ['{"data":{"order":{"id":"01890A5D-ac96-774b-bcce-b302099a8057"}}}', 200],
      ['{"data":{"offers":[{"name":"Carottes Bocage"}]}}', 200],
      ['{"message":"select id from orders where x"}', 200],
      ['{"message":"Error\\n    at /srv/x/run.ts:12:3"}', 400],
      ['{"data":', 200],
    ] as const)
      expect({ text, faults: faultsOf(answer(text, status), marks) }).not.toEqual({ text, faults: [] });
  });

  it('sees a cell that a spreadsheet would run, and a PDF that was cut', () => {
    expect(fileFaults('a.csv', Buffer.from('nom;du\r\n=cmd;-1,50\r\n'))).toHaveLength(1);
    expect(fileFaults('a.csv', Buffer.from("nom;du\r\n'=cmd;-1,50\r\n"))).toEqual([]);
    expect(fileFaults('a.pdf', Buffer.from('%PDF-1.7 half'))).toHaveLength(1);
  });
});

describe('whatever anyone sends', () => {
  it(
    'every operation and link answers in time and in its own words',
    async () => {
      const long = minutes > 0;
      const tally = await fuzz({
        seed,
        milliseconds: long ? minutes * 60_000 : 45_000,
        stages: long ? Number.POSITIVE_INFINITY : 1,
        lanes: long ? 4 : 1,
        runs: long ? 4 : 2,
        only: process.env['FUZZ_OPERATION'],
        say: (line) => long && process.stderr.write(`${line}\n`),
      });
      if (long || tally.findings.size > 0) process.stderr.write(`${tally.summary()}\nseed ${seed}\n`);
      expect([...tally.findings.keys()]).toEqual([]);
      if (process.env['FUZZ_OPERATION'] === undefined) expect(tally.neverCalled()).toEqual([]);
    },
    (minutes + 5) * 60_000,
  );
});
