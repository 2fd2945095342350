// Brings a database up to date: `MIGRATION_DATABASE_URL=… node migrations/migrate.ts`.
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrationsUpTo } from './index.ts';

const lockKey = 5_202_611;

/**
 * Applies what is missing, as the role that owns the schema. Answers the names applied; only one runs at a time. `last` stops after
 * that number, so that a test can fill a database as it was then.
 */
export async function migrate(url: string, last = Infinity): Promise<string[]> {
  const lock = new pg.Client({ connectionString: url });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [lockKey]);
    const source = new DataSource({
      type: 'postgres',
      url,
      migrations: migrationsUpTo(last),
      migrationsTransactionMode: 'each',
      logging: false,
      extra: { max: 2 },
    });
    await source.initialize();
    try {
      return (await source.runMigrations()).map((one) => one.name);
    } finally {
      await source.destroy();
    }
  } finally {
    await lock.end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const url = process.env.MIGRATION_DATABASE_URL;
  if (!url) throw new Error('MIGRATION_DATABASE_URL is not set');
  try {
    const applied = await migrate(url);
    console.log(applied.length ? `applied ${applied.join(', ')}` : 'nothing to apply');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
