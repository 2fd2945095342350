import assert from 'node:assert/strict';
import pg from 'pg';
import { ask, type Message } from './measure/post.ts';
import { postmasterOf } from './measure/processes.ts';
import { tapWire, type WireTap } from './measure/wire-tap.ts';
import type { Figure } from './measure/figure.ts';
import { start, startFloor, untilAnswered, type Running } from './servers.ts';

/** What every figure is measured with. Servers beside the product's own start when a figure first needs them. */
export class Workbench {
  readonly db: pg.Client;
  readonly postmaster: number;
  api: Pick<Running, 'url' | 'pid'> = { url: need('BASE_URL'), pid: Number(need('API_PID')) };
  /** With BENCH_PROFILE=<folder> the API measured is one that writes a processor profile there when it ends. */
  private profiled: Running | undefined;
  private bare: Promise<Running> | undefined;
  private tapped: Promise<{ tap: WireTap; api: Running }> | undefined;

  private constructor(db: pg.Client, postmaster: number) {
    this.db = db;
    this.postmaster = postmaster;
  }

  static async open(): Promise<Workbench> {
    const db = new pg.Client({ connectionString: need('ADMIN_DATABASE_URL') });
    await db.connect();
    const bench = new Workbench(db, await postmasterOf(db));
    if (process.env['BENCH_PROFILE'] !== undefined)
      bench.api = bench.profiled = await ready(await start('api'));
    return bench;
  }

  floor(): Promise<Running> {
    return (this.bare ??= startFloor());
  }

  /**
   * What one operation asks of the database, heard on the wire of an API of its own that nothing else uses. The first sending
   * opens the connection and prepares the statements; the second is counted.
   */
  async countOf(name: string, sendTo: (api: string) => Promise<unknown>): Promise<Figure[]> {
    const { tap, api } = await (this.tapped ??= this.startTapped());
    await sendTo(api.url);
    await tap.listen();
    await sendTo(api.url);
    const talk = await tap.listen();
    if (process.env['BENCH_SQL'] === '1') console.error(`${name}:\n${talk.texts.join('\n--\n')}`);
    return [
      { figure: `${name}.statements`, value: talk.statements, unit: 'of business code, an operation' },
      {
        figure: `${name}.housekeeping`,
        value: talk.housekeeping,
        unit: 'messages that open or close, an operation',
      },
      { figure: `${name}.round_trips`, value: talk.roundTrips, unit: 'waits for the database, an operation' },
    ];
  }

  async close(): Promise<void> {
    const tapped = await this.tapped;
    await tapped?.api.stop();
    tapped?.tap.close();
    await (await this.bare)?.stop();
    await this.profiled?.stop();
    await this.db.end();
  }

  private async startTapped(): Promise<{ tap: WireTap; api: Running }> {
    const tap = await tapWire(need('DATABASE_URL'));
    return { tap, api: await ready(await start('api', { DATABASE_URL: tap.url })) };
  }
}

/** An API once it says that it is ready. */
export async function ready(api: Running): Promise<Running> {
  await untilAnswered(api, async () => (await fetch(`${api.url}/readyz`)).ok, performance.now());
  return api;
}

/** A message to the floor: the same variables, and who asks, because it has no session. */
export function floorRequest(floor: string, route: string, values: object): Message {
  return {
    url: `${floor}/${route}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(values),
  };
}

/** Fairness: the floor says what we say, key by key, value by value. @throws AssertionError with the difference. */
export async function assertSameAnswer(ours: Message, floor: Message): Promise<void> {
  const [own, bare] = await Promise.all([ask(ours, '"data"'), ask(floor, '"data"')]);
  assert.deepEqual(JSON.parse(bare.toString()), JSON.parse(own.toString()));
}

export function need(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing: run through npm run bench`);
  return value;
}
