import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Redis } from 'ioredis';
import pg from 'pg';
import { JobRegistry, LOGGER, startWorker, type Config, type JobRunner } from '@cabas/platform';
import { createCollective, startWorld, type TestCollective, type World } from '@cabas/testing';
import { createWorker } from '@cabas/worker';

const ROOT = new URL('../../../', import.meta.url).pathname;
const BUILT = `${ROOT}apps/worker/dist/main.js`;
let world: World;
let config: Config;
let redis: Redis;
let collective: TestCollective;
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  if (!existsSync(BUILT))
    spawnSync(`${ROOT}node_modules/.bin/vite`, ['build'], { cwd: `${ROOT}apps/worker`, stdio: 'inherit' });
  world = await startWorld();
  // a Redis database of its own, so that emptying it takes nothing from others
  const redisUrl = Object.assign(new URL(world.config.redisUrl), { pathname: '/9' }).toString();
  config = { ...world.config, redisUrl, handOverSeconds: 1, databasePool: 5 };
  redis = new Redis(redisUrl);
  collective = await createCollective(world, 'Panier');
  await world.settle();
}, 120_000);
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
afterAll(async () => {
  redis.disconnect();
  await world.stop();
});

/** Waits for what a condition in the database says, looking often. */
async function until<T>(what: string, look: () => Promise<T | undefined | false>, seconds = 25): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never: ${what}`);
}
const count = async (sql: string, ...parameters: unknown[]) =>
  (await world.admin.query<{ n: number }>(`select count(*)::int as n from ${sql}`, parameters)).rows[0]?.n ??
  0;

/** A worker in this process, with handlers of the test beside the real ones. */
async function worker(kinds: Record<string, Parameters<JobRegistry['on']>[1]>): Promise<JobRunner> {
  const { app, runner, uow } = await createWorker(config);
  for (const [kind, handler] of Object.entries(kinds)) app.get(JobRegistry).on(kind, handler);
  const running = await startWorker({ ...config, uow, runner, log: app.get(LOGGER) });
  stops.push(async () => {
    await running.stop();
    await app.close();
  });
  return runner;
}

/** Messages as a use case would have recorded them, none due yet. */
async function messages(kind: string, howMany: number): Promise<string[]> {
  const ids = Array.from({ length: howMany }, () => randomUUID());
  await world.admin.query(
    `insert into outbox (id, kind, collective_id, payload, due_at) select id, $2, $3, '{}', now() + interval '1 hour' from unnest($1::uuid[]) id`,
    [ids, kind, collective.id],
  );
  return ids;
}
const makeDue = (ids: readonly string[]) =>
  world.admin.query('update outbox set due_at = clock_timestamp() where id = any ($1) and done_at is null', [
    ids,
  ]);
const NOTE = 'insert into audit_entries (id, action, subject_id) values ($1, $2, $3)';
const allDone = (ids: readonly string[]) =>
  until(
    'all done',
    async () => (await count('outbox where id = any ($1) and done_at is not null', ids)) === ids.length,
  );
const effectsOf = (ids: readonly string[]) => count('audit_entries where subject_id = any ($1)', ids);

describe('messages', () => {
  it('are done once each by two workers', async () => {
    const kind = 'test.twice';
    const handler = {
      run: async (tx: { query: (sql: string, p: unknown[]) => Promise<unknown> }, job: { id: string }) =>
        void (await tx.query(NOTE, [randomUUID(), kind, job.id])),
    };
    const runner = await worker({ [kind]: handler });
    await worker({ [kind]: handler });
    const ids = await messages(kind, 120);
    await makeDue(ids);
    await allDone(ids);
    expect(await effectsOf(ids)).toBe(120);
    // handed over once more, as after a lost answer: nothing happens twice
    await world.admin.query('update outbox set done_at = null where id = any ($1)', [ids.slice(0, 20)]);
    await makeDue(ids);
    await allDone(ids);
    expect(await effectsOf(ids)).toBe(120);
    // its done-mark is enough, whatever else was lost
    await world.admin.query('update outbox set done_at = null where id = any ($1)', [ids.slice(0, 5)]);
    await Promise.all(ids.slice(0, 5).flatMap((id) => [runner.run(id), runner.run(id)]));
    expect(await effectsOf(ids)).toBe(120);
  });

  it('are all done although Redis was emptied in the middle', async () => {
    const kind = 'test.emptied';
    let begun = 0;
    let emptied: Promise<unknown> | undefined;
    await worker({
      [kind]: {
        run: async (tx, job) => {
          if ((begun += 1) === 15) emptied = redis.flushdb();
          await tx.query(NOTE, [randomUUID(), kind, job.id]);
        },
      },
    });
    const ids = await messages(kind, 80);
    await makeDue(ids);
    await allDone(ids);
    await emptied;
    expect(emptied).toBeDefined();
    expect(await effectsOf(ids)).toBe(80);
  });

  it('that fail are tried again, leave nothing half done, and harm no other', async () => {
    const kind = 'test.stumbles';
    let tries = 0;
    await worker({
      [kind]: {
        run: async (tx, job) => {
          await tx.query(NOTE, [randomUUID(), kind, job.id]);
          if ((tries += 1) < 3) throw new Error('the mill is flooded');
        },
      },
      'test.other': {
        run: async (tx, job) => void (await tx.query(NOTE, [randomUUID(), 'test.other', job.id])),
      },
    });
    const [[failing = ''], others] = [await messages(kind, 1), await messages('test.other', 10)];
    await makeDue([failing, ...others]);
    await allDone(others);
    await until(
      'failed once',
      async () =>
        (await count('outbox where id = $1 and last_error = $2', failing, 'the mill is flooded')) === 1,
    );
    await until('done at last', async () => {
      await makeDue([failing]);
      return (await count('outbox where id = $1 and done_at is not null', failing)) === 1;
    });
    expect([tries, await effectsOf([failing])]).toEqual([3, 1]);
  });

  it('that fail for good are dead, listed for platform staff, and done when they try again', async () => {
    const kind = 'test.dies';
    let broken = true;
    await worker({
      [kind]: {
        run: async (tx, job) => {
          if (broken) throw new Error('no flour for lea@example.org');
          await tx.query(NOTE, [randomUUID(), kind, job.id]);
        },
      },
    });
    const [id = ''] = await messages(kind, 1);
    await world.admin.query('update outbox set attempt = 29 where id = $1', [id]);
    await makeDue([id]);
    await until('dead', async () => (await count('outbox where id = $1 and dead_at is not null', id)) === 1);
    const staff = await world.person('Staff');
    await world.admin.query('update accounts set is_staff = true where email = $1', [staff.email]);
    const { failedJobs } = await staff.gql<{ failedJobs: { edges: { node: object }[] } }>(
      '{ failedJobs { edges { node { id kind collectiveId error } } } }',
    );
    expect(failedJobs.edges.map(({ node }) => node)).toContainEqual({
      id,
      kind,
      collectiveId: collective.id,
      error: 'no flour for …@…',
    });
    broken = false;
    expect(await staff.gql('mutation($id: UUID!) { retryJob(id: $id) { __typename } }', { id })).toEqual({
      retryJob: { __typename: 'Done' },
    });
    await allDone([id]);
    expect(await effectsOf([id])).toBe(1);
  });
});

/** The built worker in a process of its own. */
function child(): ChildProcess {
  const one = spawn(process.execPath, [BUILT], {
    cwd: ROOT,
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: config.databaseUrl,
      REDIS_URL: config.redisUrl,
      REDIS_PREFIX: config.redisPrefix,
      HAND_OVER_SECONDS: '1',
      LOG_LEVEL: 'silent',
    },
  });
  stops.push(() => kill(one));
  return one;
}
const kill = (one: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (one.exitCode !== null || one.signalCode !== null) return resolve();
    one.once('exit', () => resolve());
    one.kill('SIGKILL');
  });

/** Holds a lock until a worker waits for it in the middle of its work, kills the worker with -9, and lets go. */
async function killWhileWaitingFor(lock: string, parameters: unknown[] = []): Promise<void> {
  await world.admin.query('begin');
  await world.admin.query(lock, parameters);
  const one = child();
  const { host, port, user, password, database } = world.admin;
  const looker = new pg.Client({ host, port, user, password: String(password), database });
  await looker.connect();
  await until(
    'a worker waits',
    async () =>
      (
        await looker.query(
          `select 1 from pg_stat_activity where datname = current_database() and application_name = 'cabas' and wait_event_type = 'Lock'`,
        )
      ).rows.length > 0,
  );
  await kill(one);
  await looker.end();
  await world.admin.query('rollback');
}

/** Every series of the database from 1 on, each number once, each document chained to the one before. */
async function expectUnbroken(documents: number): Promise<void> {
  const { rows } = await world.admin.query<{
    series: string;
    numbers: number[];
    next: number;
    keys: number;
    chained: boolean;
  }>(
    `select d.series, array_agg(d.sequence order by d.sequence) as numbers, max(s.next_number) as next, count(distinct d.subject_key)::int as keys,
       bool_and(d.previous_hash is not distinct from (select p.hash from documents p where p.series = d.series and p.sequence = d.sequence - 1)) as chained
     from documents d join document_series s on s.collective_id = d.collective_id and s.prefix = d.series group by d.series`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { numbers, next, keys, chained } of rows) {
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, n) => n + 1));
    expect([next, keys, chained]).toEqual([numbers.length + 1, numbers.length, true]);
  }
  expect(rows.reduce((sum, { numbers }) => sum + numbers.length, 0)).toBe(documents);
}

describe('a worker killed with -9', () => {
  let farms: string[];
  let distribution: string;

  beforeAll(async () => {
    await collective.point('Salle des fêtes');
    farms = [];
    for (const name of ['Potager', 'Fournil', 'Rucher']) {
      farms.push(await collective.producer(name));
      await collective.product(farms.at(-1) ?? '', `Panier du ${name}`, 700);
    }
    await collective.do(
      'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
      'Collective',
      { input: { paperwork: 'RECEIPTS' } },
    );
    const sale = await collective.openSale();
    distribution = sale.distributions[0]?.id ?? '';
    const lines = [...sale.offers.values()].map(({ id }) => ({ offerId: id, quantity: 1 }));
    for (let n = 0; n < 16; n += 1) {
      const { id } = await collective.do<{ id: string }>(
        'mutation($input: AddMemberInput!) { addMember(input: $input) { __typename ... on Member { id } } }',
        'Member',
        { input: { givenName: `Membre ${n}`, familyName: 'Essai' } },
      );
      await collective.do(
        'mutation($input: EnterOrderInput!) { enterOrder(input: $input) { __typename } }',
        'Order',
        { input: { memberId: id, distributionId: distribution, lines } },
      );
    }
    await world.settle();
  }, 60_000);

  it('in the middle of a closing leaves it to the next: each line in exactly one slip, baskets numbered once', async () => {
    await world.admin.query(`update distributions set closes_at = clock_timestamp() where id = $1`, [
      distribution,
    ]);
    await world.admin.query(
      `update due_tasks set due_at = clock_timestamp(), taken_at = null where subject_id = $1`,
      [distribution],
    );
    await killWhileWaitingFor(
      'select 1 from orders where distribution_id = $1 order by id desc limit 1 for update',
      [distribution],
    );
    expect(await count(`distributions where id = $1 and status = 'OPEN'`, distribution)).toBe(1);
    expect(await count('preparation_slips where distribution_id = $1', distribution)).toBe(0);
    child();
    await until(
      'closed',
      async () => (await count(`distributions where id = $1 and status = 'CLOSED'`, distribution)) === 1,
    );
    expect(await count('preparation_slips where distribution_id = $1', distribution)).toBe(3);
    expect(
      await count(
        `order_lines l where distribution_id = $1 and not exists (select 1 from preparation_slips s where s.id = l.slip_id and s.distribution_id = l.distribution_id and s.producer_id = l.producer_id)`,
        distribution,
      ),
    ).toBe(0);
    const { rows } = await world.admin.query<{ basket: number }>(
      'select basket_number as basket from orders where distribution_id = $1 order by 1',
      [distribution],
    );
    expect(rows.map(({ basket }) => basket)).toEqual(Array.from({ length: 16 }, (_, n) => n + 1));
  }, 60_000);

  it('in the middle of a document run leaves no gap, issues nothing twice, and the run ends', async () => {
    await collective.handOut(distribution);
    await collective.do(
      'mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on Refused { code message } } }',
      'DocumentRun',
      { id: distribution },
    );
    await killWhileWaitingFor('lock table documents in exclusive mode'); // numbers taken, nothing written
    expect(await count('documents')).toBe(0);
    await killWhileWaitingFor('lock table document_runs in exclusive mode'); // written, not yet counted
    await killWhileWaitingFor('lock table job_receipts in exclusive mode');
    child();
    await until(
      'run over',
      async () => (await count(`document_runs where status = 'DONE' and done = 48 and total = 48`)) === 1,
    );
    await expectUnbroken(48);
    // the mark follows the effect, in a transaction of its own
    await until(
      'marked as done',
      async () => (await count(`outbox where kind like 'billing.%' and done_at is null`)) === 0,
    );
  }, 90_000);

  it('in the middle of a run of a thousand, beside another that goes on: no gap, none twice, the run ends', async () => {
    const before = await count('documents');
    const sale = await collective.openSale({ name: 'Grand marché' });
    const large = sale.distributions[0]?.id ?? '';
    const lines = [...sale.offers.values()].map(({ id }) => ({ offerId: id, quantity: 1 }));
    const names = Array.from({ length: 334 }, (_, n) => `Client ${n}`);
    const enter = async () => {
      for (let name = names.pop(); name !== undefined; name = names.pop()) {
        const { id } = await collective.do<{ id: string }>(
          'mutation($input: AddMemberInput!) { addMember(input: $input) { __typename ... on Member { id } } }',
          'Member',
          { input: { givenName: name, familyName: 'Essai' } },
        );
        await collective.do(
          'mutation($input: EnterOrderInput!) { enterOrder(input: $input) { __typename } }',
          'Order',
          { input: { memberId: id, distributionId: large, lines } },
        );
      }
    };
    await Promise.all(Array.from({ length: 6 }, enter));
    await collective.close(large);
    await collective.handOut(large);
    await collective.do(
      'mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on Refused { code message } } }',
      'DocumentRun',
      { id: large },
    );
    const run = await world.admin.query<{ id: string }>(
      'select id from document_runs where distribution_id = $1',
      [large],
    );
    const doneOf = () => count('documents where run_id = $1', run.rows[0]?.id);
    const [victim, other] = [child(), child()];
    const reached = await until('some issued', async () => {
      const done = await doneOf();
      return done > 100 && done;
    });
    await kill(victim);
    expect(reached).toBeLessThan(1002);
    await until(
      'run over',
      async () =>
        (await count(
          `document_runs where id = $1 and status = 'DONE' and done = 1002 and total = 1002`,
          run.rows[0]?.id,
        )) === 1,
      60,
    );
    expect(other.exitCode).toBeNull();
    await expectUnbroken(before + 1002);
  }, 180_000);
});
