// A long run over every operation, caller and kind of id: `npm run test:isolation -- --calls N [--seed S] [--pairs P]`.
// Against the built API with few connections and many clients, while clients leave, inputs are spoilt and backends end.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import pg from 'pg';
import { askForEverything } from '../maximal-selection.ts';
import { operationsOf, SCHEMA_PATH } from '../schema-walk.ts';
import { checksums, crossings, idsOf } from '../tenant-rows.ts';
import { Chance } from './chance.ts';
import { prepareCast } from './cast.ts';
import { draw } from './draw.ts';
import { RemoteWorld } from './remote-world.ts';
import { report, say } from './report.ts';
import { connection } from './send.ts';
import { timings } from './timings.ts';
import { makeTrouble, unexpected } from './trouble.ts';
import { Witness } from './witness.ts';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    pairs: { type: 'string', default: '30' },
    clients: { type: 'string', default: '64' },
  },
});
const [calls, seed, pairs, clients] = [values.calls, values.seed, values.pairs, values.clients].map(Number);
if (!(calls && clients) || seed === undefined || pairs === undefined)
  throw new Error('--calls and --clients take a number');

const admin = new pg.Client({ connectionString: process.env['ADMIN_DATABASE_URL'] });
await admin.connect();
const url = process.env['BASE_URL'] ?? '';
const world = new RemoteWorld(url, admin);
say(`building three collectives (seed ${seed})`);
const cast = await prepareCast(world);
// mails are not what is measured: their messages stay in the outbox, where the last check reads them
process.kill(Number(process.env['WORKER_PID']), 'SIGTERM');

const schema = buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));
const operations = operationsOf(schema);
const full = new Map(operations.map(({ name, kind }) => [name, askForEverything(schema, kind, name)]));
const { send, close } = connection(url, clients);
const tenants = [...cast.active, cast.silent];
const [first] = cast.active;
if (first === undefined) throw new Error('nobody active');

say(`timing ids of others against ids nobody had: ${pairs} pairs each, one at a time`);
const times = await timings(send, operations, first, cast.silent, pairs);
const before = await checksums({ admin }, cast.silent);

say(`${calls} calls by ${clients} clients`);
const witness = new Witness(tenants);
const trouble = makeTrouble(admin, new Chance(seed, -1), 400);
const count = { next: 0, answered: 0, aborted: 0, broken: 0, lost: [] as string[] };
const since = performance.now();
const ticking = setInterval(
  () => say(`${count.next} calls, ${Math.round(count.next / ((performance.now() - since) / 1000))}/s`),
  10_000,
);
await Promise.all(
  Array.from({ length: clients }, async () => {
    while (count.next < calls && witness.leaks.length < 50) {
      const call = draw(cast, new Chance(seed, (count.next += 1)));
      const query = call.full ? full.get(call.operation.name) : call.operation.document;
      const body = JSON.stringify({ query, variables: call.variables });
      count.broken += call.broken ? 1 : 0;
      try {
        const answer = await send(body, {
          cookie: call.caller.cookie,
          scope: call.scope,
          abortAfter: call.aborted,
        });
        if (answer === undefined) count.aborted += 1;
        else {
          count.answered += 1;
          witness.see(call, body, answer);
        }
      } catch (error) {
        count.lost.push(String(error));
      }
    }
  }),
);
const seconds = (performance.now() - since) / 1000;
clearInterval(ticking);
await trouble.stop();
close();

say('looking at every row');
const ids = new Map<string, ReadonlySet<string>>();
for (const one of tenants) ids.set(one.name, await idsOf(admin, one, cast.shared));
witness.judge(ids);
const after = await checksums({ admin }, cast.silent);
const good = report({
  ...count,
  calls: count.next,
  seconds,
  times,
  witness,
  trouble: trouble.done,
  unexpected: unexpected(readFileSync(process.env['API_LOG'] ?? '', 'utf8')),
  moved: Object.keys(after).filter((key) => after[key] !== before[key]),
  crossing: await crossings(admin, tenants, cast.shared),
});
await admin.end();
process.exit(good ? 0 : 1);
