import { readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';

/** Roles, their passwords and the database: what an administrator does once. Safe to run again. */
export async function bootstrap(adminUrl, passwords, database = 'cabas') {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(readFileSync(inRoot('migrations/sql/0000-roles.sql'), 'utf8'));
    for (const [role, password] of Object.entries(passwords)) {
      await client.query(
        `alter role ${client.escapeIdentifier(role)} login password ${client.escapeLiteral(password)}`,
      );
    }
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount) return;
    // Who creates a database for another must be able to become that other; a superuser always is.
    const { rows } = await client.query('select rolsuper from pg_roles where rolname = current_user');
    if (!rows[0].rolsuper)
      await client.query('grant cabas_owner to current_user with inherit false, set true');
    await client.query(`create database ${client.escapeIdentifier(database)} owner cabas_owner`);
  } finally {
    await client.end();
  }
}
