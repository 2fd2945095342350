import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const folder = join(import.meta.dirname, 'sql');
// TypeORM orders migrations by the 13 digits that end their name: ours come from the file's number.
const epoch = 1_700_000_000_000;

type MigrationClass = new () => MigrationInterface;

/** The database's words and the line, instead of the whole file. */
function explained(error: unknown, file: string, sql: string): Error {
  const { driverError = {} } = error as { driverError?: Record<string, string | undefined> };
  const { message = String(error), position, where = '', hint = '' } = driverError;
  const line = position ? `:${sql.slice(0, Number(position)).split('\n').length}` : '';
  return new Error([`migrations/sql/${file}${line}: ${message}`, hint, where].filter(Boolean).join('\n'));
}

function toMigration(file: string): MigrationClass {
  const words = file.replace(/^\d{4}-|\.sql$/g, '').split('-');
  const title = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const name = `${title}${epoch + Number(file.slice(0, 4))}`;
  return class implements MigrationInterface {
    readonly name = name;

    async up(queryRunner: QueryRunner): Promise<void> {
      const sql = readFileSync(join(folder, file), 'utf8');
      try {
        await queryRunner.query(sql);
      } catch (error) {
        throw explained(error, file, sql);
      }
    }

    /** Forward only: a mistake is put right by the next migration (docs/runbooks/upgrade.md). */
    down(): Promise<void> {
      return Promise.reject(new Error(`${file} has no way back: write the next migration`));
    }
  };
}

/** Every `sql/NNNN-name.sql` in order up to a number, but `0000-roles.sql`, which an administrator runs once per cluster. */
export function migrationsUpTo(last: number): MigrationClass[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file) && !file.startsWith('0000'))
    .filter((file) => Number(file.slice(0, 4)) <= last)
    .sort()
    .map(toMigration);
}
