// PostgreSQL and Redis for development and tests, without Docker:
//   node scripts/services.mjs [--data=<folder>]
// prints `services {…}` (also written to .data/dev-services.json) and runs until it is stopped.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './lib/install.mjs';
import { reachable } from './lib/machine.mjs';
import { inRoot } from './lib/root.mjs';
import { createSupervisor } from './lib/supervisor.mjs';

/** Where data asked to be in `wanted` is: there, or under the temporary folder if services may not enter it. */
export function dataFolder(wanted) {
  const dir = resolve(wanted);
  let parent = dirname(dir);
  while (!existsSync(parent)) parent = dirname(parent);
  if (reachable(parent)) return dir;
  return join(tmpdir(), `cabas-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`);
}

async function folderFor(dataDir, supervisor) {
  const { serviceFolder } = await import('./lib/postgres.mjs');
  if (dataDir) {
    const dir = dataFolder(dataDir);
    if (dir !== resolve(dataDir))
      console.error(`The account of the services cannot enter ${dataDir}: their data is in ${dir}`);
    return serviceFolder(dir);
  }
  const dir = serviceFolder(mkdtempSync(join(tmpdir(), 'cabas-')));
  supervisor.removeAtEnd(dir, () => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

async function ownDatabase(supervisor, dir, ephemeral) {
  const { startPostgres } = await import('./lib/postgres.mjs');
  const { bootstrap } = await import('./lib/bootstrap.mjs');
  const { url, secrets } = await startPostgres(supervisor, dir, { ephemeral });
  const { cabas_owner, cabas_app } = secrets;
  await bootstrap(url('postgres', 'postgres'), { cabas_owner, cabas_app });
  return {
    DATABASE_URL: url('cabas_app', 'cabas'),
    MIGRATION_DATABASE_URL: url('cabas_owner', 'cabas'),
    ADMIN_DATABASE_URL: url('postgres', 'cabas'),
  };
}

async function ownRedis(supervisor, dir, ephemeral) {
  const { startRedis } = await import('./lib/redis.mjs');
  return { REDIS_URL: (await startRedis(supervisor, dir, { ephemeral })).url };
}

/**
 * Starts both services and makes roles and database. Without `dataDir` the data lives in a temporary folder that is
 * removed at the end; `ephemeral` turns durability off; `external` lets DATABASE_URL and REDIS_URL of the environment
 * stand for services of our own. Answers the environment for the programs that use them.
 */
export async function startServices({
  dataDir,
  ephemeral = !dataDir,
  external = false,
  supervisor,
  onCrash,
} = {}) {
  const owner = supervisor ?? createSupervisor({ onCrash });
  try {
    const dir = await folderFor(dataDir, owner);
    const { useDatabase } = await import('./lib/database.mjs');
    const given = external ? process.env : {};
    const parts = await Promise.all([
      given.DATABASE_URL ? useDatabase(given.DATABASE_URL) : ownDatabase(owner, dir, ephemeral),
      given.REDIS_URL ? { REDIS_URL: given.REDIS_URL } : ownRedis(owner, dir, ephemeral),
    ]);
    return { env: Object.assign({}, ...parts), dir, stop: () => owner.stop() };
  } catch (error) {
    if (!supervisor) await owner.stop();
    throw error;
  }
}

async function main() {
  await install(import.meta.url);
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const supervisor = createSupervisor({
    onCrash: async (_name, error) => {
      console.error(error.message);
      await supervisor.stop();
      process.exit(1);
    },
  });
  const { env } = await startServices({ dataDir: values.data, ephemeral: true, supervisor });
  const file = inRoot('.data/dev-services.json');
  const text = `${JSON.stringify(env, null, 2)}\n`;
  mkdirSync(inRoot('.data'), { recursive: true });
  writeFileSync(file, text, { mode: 0o600 });
  chmodSync(file, 0o600);
  // Another run may have put its own there since.
  supervisor.defer(() => existsSync(file) && readFileSync(file, 'utf8') === text && rmSync(file));
  console.log(`services ${JSON.stringify(env)}`);
  setInterval(() => {}, 60_000);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
