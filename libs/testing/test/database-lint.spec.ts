import { existsSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { assertHarmlessRole, createDataSource, readConfig } from '@cabas/platform';
import { createWorker } from '@cabas/worker';
import { createTestDatabase, type TestDatabase } from '@cabas/testing';
import { snapshot, SNAPSHOT_FILE } from '../../../migrations/snapshot.ts';
import { readCatalogue } from './catalogue.ts';
import { breaches, idleExceptions } from './database-rules.ts';

let database: TestDatabase;
let admin: pg.Client;
/** As the servers log in. */
let app: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  app = new pg.Client({ connectionString: database.appUrl });
  await Promise.all([admin.connect(), app.connect()]);
});
afterAll(async () => {
  await app.end();
  await admin.end();
  await database.drop();
});

/** Does it, tells the breaches, and takes it back. */
async function breachesAfter(sql: string): Promise<string[]> {
  await admin.query(`begin; ${sql}`);
  try {
    return breaches(await readCatalogue(admin));
  } finally {
    await admin.query('rollback');
  }
}

describe('the database', () => {
  it('keeps every rule of docs/security.md', async () => {
    const catalogue = await readCatalogue(admin);
    expect(catalogue.tables.filter(({ kind }) => kind === 'tenant').length).toBeGreaterThan(19);
    expect(breaches(catalogue)).toEqual([]);
    expect(idleExceptions(catalogue)).toEqual([]);
  });

  it('is what migrations/schema.snapshot.txt says: tables, constraints, policies, grants', async () => {
    const [now, committed] = [
      await snapshot(admin),
      existsSync(SNAPSHOT_FILE) ? readFileSync(SNAPSHOT_FILE, 'utf8') : '',
    ];
    const [before, after] = [new Set(committed.split('\n')), new Set(now.split('\n'))];
    const drift = [
      ...[...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`),
      ...[...before].filter((line) => !after.has(line)).map((line) => `- ${line}`),
    ];
    if (now !== committed)
      throw new Error(
        `the migrations make another database than the committed one. Meant? node migrations/snapshot.ts, and commit what it writes.\n${drift.join('\n')}`,
      );
  });

  it('has every column that code maps, of a type that fits and as nullable as it says', async () => {
    const { app: worker } = await createWorker(
      readConfig({ ...process.env, DATABASE_URL: database.appUrl, DATABASE_POOL: '1' }),
    );
    const db = worker.get(DataSource);
    const { rows } = await admin.query<{ table: string; column: string; type: string; nullable: boolean }>(
      `select table_name as table, column_name as column, udt_name as type, is_nullable = 'YES' as nullable from information_schema.columns where table_schema = 'public'`,
    );
    const stored = new Map(rows.map((row) => [`${row.table}.${row.column}`, row]));
    const wrong = db.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.flatMap((column) => {
        const found = stored.get(`${tableName}.${column.databaseName}`);
        if (column.databaseName === 'collective_id') return [`${tableName} maps the tenant column`];
        if (found === undefined) return [`${tableName}.${column.databaseName} is not in the database`];
        if (found.type !== udt(db, column))
          return [`${tableName}.${column.databaseName} is ${found.type}, mapped as ${udt(db, column)}`];
        if (found.nullable && !column.isNullable && !column.isPrimary)
          return [`${tableName}.${column.databaseName} may be null`];
        return [];
      }),
    );
    expect(db.entityMetadatas.length).toBeGreaterThan(3);
    await worker.close();
    expect(wrong).toEqual([]);
  });
});

type Column = DataSource['entityMetadatas'][number]['columns'][number];

function udt(db: DataSource, column: Column): string {
  const type = db.driver.normalizeType(column);
  const short: Readonly<Record<string, string>> = {
    integer: 'int4',
    bigint: 'int8',
    boolean: 'bool',
    'timestamp with time zone': 'timestamptz',
    'character varying': 'text',
    'time without time zone': 'time',
  };
  return `${column.isArray ? '_' : ''}${short[type] ?? type}`;
}

describe('what is issued or written down', () => {
  it.each([
    ['documents', 'documents_never_change'],
    ['document_deliveries', 'document_deliveries_never_change'],
    ['deliveries_to_group', 'deliveries_to_group_never_change'],
    ['audit_entries', 'audit_never_changes'],
    ['hand_out_gestures', 'hand_out_gestures_never_change'],
    ['payments_received', 'payments_received_never_change'],
    ['payment_closings', 'payment_closings_never_change'],
    ['paper_prints', 'paper_prints_never_change'],
    ['till_counts', 'till_counts_never_change'],
    ['bank_accounts', 'bank_accounts_never_change'],
    ['contributions', 'contributions_never_change'],
    ['fund_moves', 'fund_moves_never_change'],
    ['bank_account_stops', 'bank_account_stops_never_change'],
    ['bank_lines', 'bank_lines_never_change'],
    ['bank_line_decisions', 'bank_line_decisions_never_change'],
    ['cheque_slips', 'cheque_slips_never_change'],
    ['cheque_events', 'cheque_events_never_change'],
    ['settlements', 'settlements_never_change'],
    ['settlement_lines', 'settlement_lines_never_change'],
    ['settlement_events', 'settlement_events_never_change'],
    ['service_payments', 'service_payments_never_change'],
    ['service_terms', 'service_terms_never_change'],
    ['sale_fees', 'sale_fees_never_change'],
    ['online_moves', 'online_moves_never_change'],
  ])('never changes: %s', async (table, trigger) => {
    const { rows } = await admin.query<{ enabled: string; type: number }>(
      'select tgenabled as enabled, tgtype as type from pg_trigger where tgrelid = $1::regclass and tgname = $2',
      [table, trigger],
    );
    expect(rows).toEqual([{ enabled: 'O', type: 1 + 2 + 8 + 16 }]); // each row, before, delete and update
    const { grants } = await readCatalogue(admin);
    expect(
      grants.filter(
        (grant) => grant.table === table && ['UPDATE', 'DELETE', 'TRUNCATE'].includes(grant.privilege),
      ),
    ).toEqual([]);
    for (const role of ['cabas_collective', 'cabas_person', 'cabas_producer', 'cabas_platform']) {
      for (const sql of [`update ${table} set collective_id = collective_id`, `delete from ${table}`]) {
        await app.query(`begin; set local role ${role}`);
        await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
        await app.query('rollback');
      }
    }
  });

  it('stops even the owner', async () => {
    await admin.query(`begin; insert into collectives (id, slug, short_code, name, kind) values ('00000000-0000-7000-8000-000000000001', 'audit', 'AUDIT', 'Audit', 'FARM');
      insert into audit_entries (collective_id, id, action) values ('00000000-0000-7000-8000-000000000001', gen_random_uuid(), 'x'); savepoint here`);
    for (const sql of ['update audit_entries set action = $$y$$', 'delete from audit_entries']) {
      await expect(admin.query(sql)).rejects.toMatchObject({ code: 'CB001' });
      await admin.query('rollback to here');
    }
    await admin.query('rollback');
  });
});

describe('the lint', () => {
  const SAFE = `create table scarecrows (collective_id uuid not null default scope_collective() references collectives, id uuid not null, primary key (collective_id, id));
    alter table scarecrows enable row level security; alter table scarecrows force row level security;
    create policy tenant on scarecrows as restrictive to cabas_collective
      using (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid)) with check (collective_id = (select nullif(current_setting('app.collective_id', true), '')::uuid));
    create policy door on scarecrows to cabas_collective using (true); grant select on scarecrows to cabas_collective;`;

  it('lets a table pass that is as it should be', async () => {
    expect(await breachesAfter(SAFE)).toEqual([]);
  });

  it.each([
    [
      'row security that is not enabled',
      `${SAFE} alter table scarecrows disable row level security`,
      'scarecrows: row security is not enabled',
    ],
    [
      'row security that the owner may skip',
      `${SAFE} alter table scarecrows no force row level security`,
      'scarecrows: row security is not forced',
    ],
    [
      'a door without its tenant policy',
      `${SAFE} grant select (id) on scarecrows to cabas_person`,
      'scarecrows: no restrictive tenant policy for cabas_person',
    ],
    [
      'a grant to everyone',
      `${SAFE} grant select on scarecrows to public`,
      'scarecrows: no restrictive tenant policy for cabas_producer',
    ],
    [
      'a tenant policy for reading only',
      `${SAFE} drop policy tenant on scarecrows; create policy tenant on scarecrows as restrictive for select to cabas_collective using (collective_id = scope_collective())`,
      'scarecrows: no restrictive tenant policy for cabas_collective',
    ],
    [
      'a tenant policy that compares nothing',
      `${SAFE} drop policy tenant on scarecrows; create policy tenant on scarecrows as restrictive to cabas_collective using (true) with check (true)`,
      'scarecrows: no restrictive tenant policy for cabas_collective',
    ],
    [
      'a unique key that tells of other tenants',
      `${SAFE} alter table scarecrows add column email text; create unique index scarecrows_email on scarecrows (lower(email))`,
      'scarecrows: key scarecrows_email is not led by collective_id',
    ],
    [
      'a primary key without the tenant',
      `${SAFE} alter table scarecrows drop constraint scarecrows_pkey; alter table scarecrows add constraint scarecrows_pkey primary key (id)`,
      'scarecrows: key scarecrows_pkey is not led by collective_id',
    ],
    [
      'a key to another tenant’s row',
      `${SAFE} alter table memberships add constraint m_id unique (id); alter table scarecrows add column m uuid constraint scarecrows_m references memberships (id)`,
      'scarecrows: scarecrows_m points at memberships without collective_id',
    ],
    [
      'a key to another farm’s row',
      `alter table products add constraint p_id unique (id); alter table listings add constraint listings_loose foreign key (product_id) references products (id)`,
      'listings: listings_loose points at products without producer_id',
    ],
    [
      'a producer’s table without its policy',
      `create table hives (producer_id uuid not null, id uuid not null, primary key (producer_id, id)); alter table hives enable row level security; alter table hives force row level security; grant select on hives to cabas_producer`,
      'hives: no restrictive tenant policy for cabas_producer',
    ],
    [
      'a farm’s row shown to every person',
      `create policy all_farms on producers for select to cabas_person using (true)`,
      'producers: policy all_farms shows cabas_person every row',
    ],
    [
      'a view with its owner’s rights',
      `create view everyone as select * from memberships`,
      "view everyone runs with its owner's rights",
    ],
    [
      'a function without a fixed search path',
      `create function leak() returns int language sql security definer as 'select 1'; revoke all on function leak() from public`,
      'function leak runs as its owner without a fixed search path',
    ],
    [
      'a function anyone may run as its owner',
      `create function leak() returns int language sql security definer set search_path = pg_catalog as 'select 1'`,
      'function leak runs as its owner for anyone',
    ],
    [
      'a function that finds temporary tables first',
      `create function leak() returns int language sql security definer set search_path = pg_catalog, public as 'select 1'; revoke all on function leak() from public`,
      'function leak runs as its owner without a fixed search path',
    ],
    [
      'a materialised view that someone may read',
      `create materialized view everyone as select * from memberships; grant select on everyone to cabas_collective`,
      'materialised view everyone is open to cabas_collective',
    ],
    [
      'a function whose caller chooses where its names lead',
      `create function harmless() returns int language sql as 'select 1'`,
      'function harmless has no fixed search path',
    ],
    ['TRUNCATE', `grant truncate on orders to cabas_collective`, 'cabas_collective may TRUNCATE orders'],
  ])('notices %s', async (_what, sql, breach) => {
    expect(await breachesAfter(sql)).toContain(breach);
  });
});

describe('the roles of the servers', () => {
  const ROLES = [
    'cabas_collective',
    'cabas_person',
    'cabas_producer',
    'cabas_auth',
    'cabas_platform',
    'cabas_relay',
  ];

  it('own nothing, log in nowhere else, and bypass nothing', async () => {
    const { rows } = await admin.query<{ name: string; login: boolean; harmless: boolean; owns: number }>(
      `select rolname as name, rolcanlogin as login, not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication) as harmless,
         (select count(*)::int from pg_class c where c.relowner = r.oid) as owns from pg_roles r where rolname like 'cabas\\_%' and rolname <> 'cabas_owner' order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([...ROLES, 'cabas_app', 'cabas_stock'].sort());
    for (const { name, login, harmless, owns } of rows)
      expect({ name, login, harmless, owns }).toEqual({
        name,
        login: name === 'cabas_app',
        harmless: true,
        owns: 0,
      });
  });

  it.each(ROLES)('%s makes, empties and drops no table', async (role) => {
    for (const sql of [
      'create table x (a int)',
      'truncate orders cascade',
      'drop table orders',
      'alter table orders disable row level security',
      'set local role cabas_owner',
      'set local role cabas_stock',
    ]) {
      await app.query(`begin; set local role ${role}`);
      const refused = await app.query(sql).then(
        () => 'done',
        (error: { code?: string }) => error.code,
      );
      await app.query('rollback');
      expect({ sql, refused }).toEqual({ sql, refused: '42501' });
    }
  });

  it('see nothing before a scope is set', async () => {
    await admin.query(
      `insert into collectives (id, slug, short_code, name, kind) values (gen_random_uuid(), 'seule', 'SEULE', 'Seule', 'FARM')`,
    );
    await expect(app.query('select 1 from collectives')).rejects.toMatchObject({ code: '42501' });
    for (const role of ['cabas_collective', 'cabas_person', 'cabas_producer']) {
      await app.query(`begin; set local role ${role}`);
      expect((await app.query('select 1 from collectives')).rows).toEqual([]);
      await app.query('rollback');
    }
  });

  it.each([
    ['a superuser', () => database.adminUrl, /is superuser/],
    ['the owner', () => database.ownerUrl, /owns tables/],
    [
      'a role that bypasses row security',
      () => database.appUrl.replace('cabas_app', 'lint_bypass').replace(/:[^:@]+@/, ':x@'),
      /bypasses row security/,
    ],
  ])('refuse to boot as %s', async (_who, url, reason) => {
    await admin.query(
      `drop role if exists lint_bypass; create role lint_bypass login bypassrls password 'x'`,
    );
    const db = await createDataSource({ databaseUrl: url(), databasePool: 1 }, []).initialize();
    await expect(assertHarmlessRole(db)).rejects.toThrow(reason);
    await db.destroy();
    await admin.query('drop role lint_bypass');
  });

  it('boot as what they are', async () => {
    const db = await createDataSource({ databaseUrl: database.appUrl, databasePool: 1 }, []).initialize();
    await expect(assertHarmlessRole(db)).resolves.toBeUndefined();
    await db.destroy();
  });
});
