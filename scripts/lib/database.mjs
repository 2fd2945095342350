import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { bootstrap } from './bootstrap.mjs';
import { inRoot } from './root.mjs';
import { Failure } from './failure.mjs';

const withLogin = (url, user, password, database) => {
  const changed = new URL(url);
  changed.username = user;
  changed.password = password;
  if (database) changed.pathname = `/${database}`;
  return changed.toString();
};

async function ask(url, sql) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

/**
 * Makes use of a PostgreSQL of one's own. When the role in `DATABASE_URL` may create roles, ours are made (their
 * passwords are kept in .data) and the servers get those; else it must be cabas_app's, beside a MIGRATION_DATABASE_URL.
 */
export async function useDatabase(url) {
  const { may, taken } = await ask(
    url,
    `select rolsuper or rolcreaterole as may, exists (select 1 from pg_roles where rolname = 'cabas_app') as taken
     from pg_roles where rolname = current_user`,
  );
  if (!may) {
    const owner = process.env.MIGRATION_DATABASE_URL;
    if (!owner)
      throw new Failure('DATABASE_URL may not create roles: give MIGRATION_DATABASE_URL (cabas_owner) too');
    return { DATABASE_URL: url, MIGRATION_DATABASE_URL: owner };
  }
  const file = inRoot('.data/database-roles.json');
  const known = existsSync(file);
  if (taken && !known) {
    throw new Failure(
      'This server has Cabas roles of another installation: give DATABASE_URL of cabas_app and MIGRATION_DATABASE_URL of cabas_owner.',
    );
  }
  const fresh = () => randomBytes(18).toString('base64url');
  const passwords = known
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { cabas_owner: fresh(), cabas_app: fresh() };
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  await bootstrap(url, passwords);
  return {
    DATABASE_URL: withLogin(url, 'cabas_app', passwords.cabas_app, 'cabas'),
    MIGRATION_DATABASE_URL: withLogin(url, 'cabas_owner', passwords.cabas_owner, 'cabas'),
  };
}
