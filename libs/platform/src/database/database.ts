import pg from 'pg';
import { DataSource, DefaultNamingStrategy, type EntitySchema } from 'typeorm';
import type { Config } from '../config.ts';

// Cents and counts are safe integers everywhere; a value that is not is a bug to stop at, not to round.
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`unsafe integer ${text}`);
  return value;
});
// Days and clock times belong to a collective's calendar: they stay text.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIME, (text) => text.slice(0, 5));

class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string): string {
    return custom || property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** The one connection pool. Statement, lock and idle limits: a stuck query must not hold a tenant's rows. */
export function createDataSource(
  config: Pick<Config, 'databaseUrl' | 'databasePool'>,
  entities: EntitySchema[],
): DataSource {
  return new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    entities,
    namingStrategy: new SnakeCase(),
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    poolSize: config.databasePool,
    extra: {
      statement_timeout: 15_000,
      lock_timeout: 8_000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: 'cabas',
    },
  });
}

/**
 * Refuses to serve as a role that could step around row security.
 * @throws Error naming what the role may do and must not.
 */
export async function assertHarmlessRole(db: DataSource): Promise<void> {
  const [role] = await db.query<{ name: string; super: boolean; bypass: boolean; owns: number }[]>(
    `select rolname as name, rolsuper as super, rolbypassrls as bypass,
       (select count(*)::int from pg_class c where c.relowner = r.oid and c.relkind = 'r') as owns
     from pg_roles r where rolname = current_user`,
  );
  if (role === undefined) throw new Error('unknown database role');
  const faults = [
    role.super && 'is superuser',
    role.bypass && 'bypasses row security',
    role.owns > 0 && 'owns tables',
  ].filter(Boolean);
  if (faults.length > 0)
    throw new Error(`refusing to start as database role ${role.name}: it ${faults.join(', ')}`);
}
