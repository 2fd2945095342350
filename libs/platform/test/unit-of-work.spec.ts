import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import {
  createDataSource,
  inContext,
  systemContext,
  UnitOfWork,
  type Context,
  type Scope,
  type Unit,
} from '@cabas/platform';
import { createTestDatabase, type TestDatabase } from '@cabas/testing';

const SERIALIZATION_FAILURE = `do $$ begin raise exception 'in the way' using errcode = '40001'; end $$`;
const DEADLOCK = `do $$ begin raise exception 'in the way' using errcode = '40P01'; end $$`;
const CHECK_VIOLATION = `do $$ begin raise exception 'always' using errcode = '23514'; end $$`;
let database: TestDatabase;
let admin: pg.Client;
let db: DataSource;
let uow: UnitOfWork;
const [alpage, bocage] = [randomUUID(), randomUUID()];

beforeAll(async () => {
  database = await createTestDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  db = await createDataSource({ databaseUrl: database.appUrl, databasePool: 3 }, []).initialize();
  uow = new UnitOfWork(db);
  for (const [index, id] of [alpage, bocage].entries()) {
    await admin.query(
      `insert into collectives (id, slug, short_code, name, kind) values ($1, $2, $3, $2, 'FARM')`,
      [id, `tenant-${index}`, `TENANT${index}`],
    );
  }
});
afterAll(async () => {
  await uow.settled();
  await db.destroy();
  await admin.end();
  await database.drop();
});

const scopeOf = (collectiveId: string): Scope => ({ kind: 'collective', collectiveId, system: true });
const within = <T>(collectiveId: string, fn: () => Promise<T>, more: Partial<Context> = {}): Promise<T> =>
  inContext({ ...systemContext(scopeOf(collectiveId)), ...more }, fn);
const addPoint = (tx: Unit, name: string) =>
  tx.query('insert into pickup_points (id, name) values ($1, $2)', [randomUUID(), name]);
const names = async (tx: Unit) =>
  (await tx.query<{ name: string }>('select name from pickup_points order by name')).map(({ name }) => name);
const stored = async (name: string) =>
  (
    await admin.query<{ collective_id: string }>('select collective_id from pickup_points where name = $1', [
      name,
    ])
  ).rows.map(({ collective_id: id }) => id);

describe('a unit of work', () => {
  it('is joined by the ones inside: all is kept or nothing', async () => {
    const half = within(alpage, () =>
      uow.write(async (tx) => {
        await uow.write((inner) => {
          expect(inner).toBe(tx);
          return addPoint(inner, 'à moitié');
        });
        expect(await uow.read(names)).toContain('à moitié');
        throw new Error('changed my mind');
      }),
    );
    await expect(half).rejects.toThrow('changed my mind');
    expect(await stored('à moitié')).toEqual([]);
  });

  it('fills the tenant from the scope, shows no other, and refuses to write for another', async () => {
    await within(alpage, () => uow.write((tx) => addPoint(tx, 'alpage')));
    await within(bocage, () => uow.write((tx) => addPoint(tx, 'bocage')));
    expect(await stored('alpage')).toEqual([alpage]);
    expect(await within(bocage, () => uow.read(names))).toEqual(['bocage']);
    expect(
      await within(bocage, () =>
        uow.write((tx) => tx.query(`update pickup_points set name = 'volé' returning id`)),
      ),
    ).toHaveLength(1);
    expect(await stored('alpage')).toEqual([alpage]);
    await admin.query(`update pickup_points set name = 'bocage' where name = 'volé'`);
    await expect(
      within(bocage, () =>
        uow.write((tx) =>
          tx.query('insert into pickup_points (collective_id, id, name) values ($1, $2, $3)', [
            alpage,
            randomUUID(),
            'intrus',
          ]),
        ),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    expect(await stored('intrus')).toEqual([]);
  });

  it('gives a long answer in batches: each row once and in order, an array until the next is asked for', async () => {
    const kept: number[] = [];
    const lent: object[][] = [];
    await within(alpage, () =>
      uow.read(async (tx) => {
        for await (const batch of tx.batches<{ n: number }>(
          'select n from generate_series(1, $1::int) n',
          [1203],
          500,
        )) {
          expect(lent.every((before) => before.length === 0)).toBe(true);
          lent.push(batch);
          kept.push(...batch.map(({ n }) => n));
        }
      }),
    );
    expect(kept).toEqual(Array.from({ length: 1203 }, (_, index) => index + 1));
    expect(lent).toHaveLength(3);
  });

  it('refuses another scope inside it, also the same one with other rights', async () => {
    for (const other of [
      scopeOf(bocage),
      { kind: 'person' },
      { kind: 'relay' },
      { kind: 'collective', collectiveId: alpage },
    ] as const) {
      await expect(
        within(alpage, () => uow.read(() => uow.as(other, () => uow.read(names)))),
      ).rejects.toThrow('another scope inside a unit');
    }
  });

  it('refuses a write inside a read, in our words and in the database’s', async () => {
    await expect(
      within(alpage, () => uow.read(() => uow.write((tx) => addPoint(tx, 'en lecture')))),
    ).rejects.toThrow('a write inside a read');
    await expect(within(alpage, () => uow.read((tx) => addPoint(tx, 'en lecture')))).rejects.toMatchObject({
      code: '25006',
    });
    expect(await stored('en lecture')).toEqual([]);
  });

  it('needs the context of a request or job', async () => {
    await expect(uow.read(names)).rejects.toThrow('outside a request or job');
    await expect(uow.write(names)).rejects.toThrow('outside a request or job');
    await expect(db.query('select * from pickup_points')).rejects.toMatchObject({ code: '42501' });
  });

  it('sends its events with the commit, and only then', async () => {
    const recorded = async () =>
      (
        await admin.query<{ kind: string; collective_id: string }>(
          `select kind, collective_id from outbox where kind like 'test.%' order by kind`,
        )
      ).rows;
    const rolledBack = within(alpage, () =>
      uow.write((tx) => {
        tx.record('test.lost', {});
        return Promise.reject(new Error('no'));
      }),
    );
    await expect(rolledBack).rejects.toThrow('no');
    await within(alpage, () =>
      uow.write(async (tx) => {
        tx.record('test.kept', { a: 1 });
        await tx.query('select 1');
        expect(await recorded()).toEqual([]);
      }),
    );
    expect(await recorded()).toEqual([{ kind: 'test.kept', collective_id: alpage }]);
  });

  it('runs again from the start when another transaction was in its way', async () => {
    let runs = 0;
    await within(alpage, () =>
      uow.write(async (tx) => {
        runs += 1;
        tx.record('test.again', {});
        await addPoint(tx, 'recommencé');
        if (runs < 3) await tx.query(runs === 1 ? SERIALIZATION_FAILURE : DEADLOCK);
      }),
    );
    expect(runs).toBe(3);
    expect(await stored('recommencé')).toHaveLength(1);
    expect((await admin.query(`select 1 from outbox where kind = 'test.again'`)).rows).toHaveLength(1);
  });

  it('gives up after four runs, and does not repeat what would fail again', async () => {
    for (const [code, statement, expected] of [
      ['40001', SERIALIZATION_FAILURE, 4],
      ['23514', CHECK_VIOLATION, 1],
    ] as const) {
      let runs = 0;
      const failing = within(alpage, () =>
        uow.write((tx) => {
          runs += 1;
          return tx.query(statement);
        }),
      );
      await expect(failing).rejects.toMatchObject({ code });
      expect(runs).toBe(expected);
    }
  });

  it('finds its way out of a real deadlock', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    await within(alpage, () =>
      uow.write((tx) =>
        tx.query('insert into pickup_points (id, name) values ($1, $3), ($2, $4)', [
          first,
          second,
          'un',
          'deux',
        ]),
      ),
    );
    let waiting: () => void = () => undefined;
    let arrived = 0;
    const bothHoldOne = new Promise<void>((resolve) => (waiting = resolve));
    const rename = (ids: string[]) =>
      within(alpage, () =>
        uow.write(async (tx) => {
          for (const id of ids) {
            await tx.query(`update pickup_points set directions = directions || '.' where id = $1`, [id]);
            if ((arrived += 1) >= 2) waiting();
            await bothHoldOne;
          }
        }),
      );
    await Promise.all([rename([first, second]), rename([second, first])]);
    const { rows } = await admin.query<{ directions: string }>(
      'select directions from pickup_points where id = any ($1)',
      [[first, second]],
    );
    expect(rows).toEqual([{ directions: '..' }, { directions: '..' }]);
  });

  it('never says yes to what the database did not commit', async () => {
    const swallowed = within(alpage, () =>
      uow.write(async (tx) => {
        await addPoint(tx, 'perdu');
        await tx.query('select 1/0').catch(() => undefined);
      }),
    );
    await expect(swallowed).rejects.toThrow('nothing was committed');
    expect(await stored('perdu')).toEqual([]);
  });

  it('leaves no setting, role or transaction on its connection', async () => {
    const left = async () =>
      Promise.all(
        Array.from({ length: 3 }, async () => {
          const runner = db.createQueryRunner();
          await runner.connect();
          const [row] =
            (await runner.query(`select current_user as role, coalesce(current_setting('app.collective_id', true), '') as collective,
        coalesce(current_setting('app.account_id', true), '') as account, pg_current_xact_id_if_assigned() is null as free`)) as object[];
          await runner.release();
          return row;
        }),
      );
    const clean = { role: 'cabas_app', collective: '', account: '', free: true };
    await Promise.all(
      [alpage, bocage, alpage].map((id) =>
        within(id, () => uow.write((tx) => addPoint(tx, 'trace')), { accountId: randomUUID() }),
      ),
    );
    expect(await left()).toEqual([clean, clean, clean]);
    await Promise.all(
      [1, 2, 3].map(() =>
        within(alpage, () => uow.read((tx) => tx.query('select 1/0'))).catch(() => undefined),
      ),
    );
    await Promise.all(
      [1, 2, 3].map(() => {
        const found = () => {
          throw new Error('nobody of ours');
        };
        return uow
          .identify({ ...systemContext({ kind: 'person' }), pending: { hash: '00', found } })
          .catch(() => undefined);
      }),
    );
    expect(await left()).toEqual([clean, clean, clean]);
    expect(await within(bocage, () => uow.read(names))).toEqual(['bocage', 'trace']);
  });

  it.each(['commit', 'rollback'])(
    'leaves nothing to the next one when its own %s is cancelled',
    async (end) => {
      const cancelled = within(alpage, () =>
        uow.write(async (tx) => {
          const { client } = tx as unknown as { client: pg.PoolClient };
          const query = client.query.bind(client) as (...all: unknown[]) => unknown;
          let left = 1;
          client.query = ((...[text, ...all]: unknown[]) =>
            query(text === end && left-- > 0 ? 'select 1/0' : text, ...all)) as never;
          if (end === 'rollback') await tx.query(CHECK_VIOLATION);
        }),
      );
      await expect(cancelled).rejects.toThrow();
      const next = Array.from({ length: 6 }, () => within(bocage, () => uow.write(names)));
      expect((await Promise.all(next)).every((all) => all.includes('bocage'))).toBe(true);
    },
  );

  it('goes on with a fresh connection when the one it left for the next read was cut off', async () => {
    const backend = () =>
      within(alpage, () => uow.read((tx) => tx.one<{ pid: number }>('select pg_backend_pid() as pid')));
    for (let turn = 0; turn < 5; turn += 1) {
      const { pid } = await backend();
      await admin.query('select pg_terminate_backend($1)', [pid]);
      expect((await backend()).pid).not.toBe(pid);
    }
  });

  it('serves more reads at once than there are connections, and keeps none back from those who wait', async () => {
    const reads = Array.from({ length: 60 }, (_, n) =>
      within(n % 2 === 0 ? alpage : bocage, () =>
        uow.read((tx) => tx.one<{ scope: string }>(`select current_setting('app.collective_id') as scope`)),
      ),
    );
    const scopes = (await Promise.all(reads)).map(({ scope }) => scope);
    expect(scopes).toEqual(scopes.map((_, n) => (n % 2 === 0 ? alpage : bocage)));
    await uow.settled();
    const { rows } = await admin.query(
      `select 1 from pg_stat_activity where datname = current_database() and state like 'idle in%'`,
    );
    expect(rows).toEqual([]);
  });

  it('sends statements that are asked for at once one after the other', async () => {
    const answers = await within(alpage, () =>
      uow.read((tx) =>
        Promise.all(
          Array.from({ length: 20 }, (_, n) =>
            tx.one<{ n: number; pid: number }>('select $1::int as n, pg_backend_pid() as pid', [n]),
          ),
        ),
      ),
    );
    expect(answers.map(({ n }) => n)).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(new Set(answers.map(({ pid }) => pid)).size).toBe(1);
  });

  it('is one for all reads of an operation, and ended before a write', async () => {
    const shared = { opened: undefined };
    await within(
      alpage,
      async () => {
        const [a, b] = await Promise.all([
          uow.read((tx) => Promise.resolve(tx)),
          uow.read((tx) => Promise.resolve(tx)),
        ]);
        expect(a).toBe(b);
        await uow.write((tx) => addPoint(tx, 'après lecture'));
        expect(await uow.read(names)).toContain('après lecture');
        await uow.closeShared({ ...systemContext(scopeOf(alpage)), shared });
      },
      { shared },
    );
  });

  it('holds no connection for an operation whose client is gone', async () => {
    const shared = {};
    await within(
      alpage,
      async () => {
        await uow.endShared({ ...systemContext(scopeOf(alpage)), shared: shared as never });
        expect(await uow.read(names)).toContain('alpage');
      },
      { shared: shared as never },
    );
    expect(shared).toEqual({ ended: true });
  });

  it('keeps a hundred tenants’ work apart on three connections, errors included', async () => {
    const foreign = await Promise.all(
      Array.from({ length: 200 }, (_, n) => {
        const [mine, theirs] = n % 2 === 0 ? [alpage, bocage] : [bocage, alpage];
        return within(mine, () =>
          uow.read(async (tx) => {
            if (n % 7 === 0) await tx.query('select 1/0');
            return (await tx.query('select 1 from pickup_points where collective_id = $1', [theirs])).length;
          }),
        ).catch((error: { code?: string }) => (error.code === '22012' ? 0 : Promise.reject(error)));
      }),
    );
    expect(foreign.every((count) => count === 0)).toBe(true);
  });
});
