import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../../migrations/migrate.ts';

const TEMPLATE = 'cabas_template';

/** A fresh, migrated database of one's own. URLs for the app's role, the owner, and the superuser. */
export interface TestDatabase {
  readonly name: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly adminUrl: string;
  readonly drop: () => Promise<void>;
}

export async function createTestDatabase(env: NodeJS.ProcessEnv = process.env): Promise<TestDatabase> {
  const admin = new pg.Client({ connectionString: need(env, 'ADMIN_DATABASE_URL') });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock(424242)');
    await makeTemplate(admin, env);
    const found = named(env);
    await admin.query(`create database ${found.name} template ${TEMPLATE} owner cabas_owner`);
    await admin.query('select pg_advisory_unlock(424242)');
    return found;
  } finally {
    await admin.end();
  }
}

/** A database as it was after migration number `last`, to be filled with rows of then; `migrate(ownerUrl)` brings it up to date. */
export async function createOlderDatabase(
  last: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<TestDatabase> {
  const admin = new pg.Client({ connectionString: need(env, 'ADMIN_DATABASE_URL') });
  await admin.connect();
  try {
    const found = named(env);
    await admin.query(`create database ${found.name} owner cabas_owner`);
    await migrate(found.ownerUrl, last);
    return found;
  } finally {
    await admin.end();
  }
}

function named(env: NodeJS.ProcessEnv): TestDatabase {
  const name = `t_${randomBytes(6).toString('hex')}`;
  return {
    name,
    appUrl: withDatabase(need(env, 'DATABASE_URL'), name),
    ownerUrl: withDatabase(need(env, 'MIGRATION_DATABASE_URL'), name),
    adminUrl: withDatabase(need(env, 'ADMIN_DATABASE_URL'), name),
    drop: () => drop(need(env, 'ADMIN_DATABASE_URL'), name),
  };
}

/** The template is made once per run of the migrations: its comment names them. */
async function makeTemplate(admin: pg.Client, env: NodeJS.ProcessEnv): Promise<void> {
  const version = env['CABAS_TEMPLATE_VERSION'] ?? String(process.ppid);
  const found = await admin.query(
    `select shobj_description(oid, 'pg_database') as version from pg_database where datname = '${TEMPLATE}'`,
  );
  if ((found.rows[0] as { version: string } | undefined)?.version === version) return;
  await admin.query(`drop database if exists ${TEMPLATE} with (force)`);
  await admin.query(`create database ${TEMPLATE} owner cabas_owner`);
  await migrate(withDatabase(need(env, 'MIGRATION_DATABASE_URL'), TEMPLATE));
  await admin.query(`comment on database ${TEMPLATE} is '${version.replace(/\W/g, '')}'`);
}

async function drop(adminUrl: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.end();
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

function need(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value === undefined) throw new Error(`${name} is missing: run through npm test`);
  return value;
}
