// Nobody sees another's: `npm run test:isolation` runs the suites and the database lint;
// `npm run test:isolation -- --calls N [--seed S]` the long run against the built API (libs/testing/test/long-run).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from './lib/root.mjs';

const words = process.argv.slice(2);
const SUITES = ['libs/testing/test/isolation', 'libs/testing/test/roles', 'libs/testing/test/database-'];

if (words.length === 0) {
  const { status } = spawnSync(process.execPath, [inRoot('scripts/test.mjs'), ...SUITES], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

const { install } = await import('./lib/install.mjs');
await install(import.meta.url);
const { createSupervisor } = await import('./lib/supervisor.mjs');
const { startServices } = await import('./services.mjs');
const { startStage } = await import('./lib/stage.mjs');

const supervisor = createSupervisor({ onCrash: (_name, error) => leave(1, error.message) });
async function leave(code, problem) {
  if (problem) console.error(problem);
  await supervisor.stop();
  process.exit(code);
}

try {
  const dir = mkdtempSync(join(tmpdir(), 'cabas-isolation-'));
  supervisor.removeAtEnd(dir, () => rmSync(dir, { recursive: true, force: true }));
  process.env.DATABASE_POOL = '10';
  const { env: services } = await startServices({ supervisor });
  // no mail leaves: what would be sent stays in the outbox, with the links that the run follows, and is looked at in the end
  const mail = { smtpUrl: 'smtp://127.0.0.1:9', url: '', apiUrl: '' };
  const stage = await startStage(supervisor, {
    services,
    mail,
    dir,
    seed: false,
    projects: ['api', 'worker'],
    work: false, // the run ends its own worker once the collectives are built
    say: (step) => console.log(`> ${step}`),
  });
  const { MIGRATION_DATABASE_URL: _owner, ADMIN_DATABASE_URL: _admin, ...env } = stage.env;
  const worker = supervisor.start('worker', process.execPath, [inRoot('apps/worker/dist/main.js')], { env });
  const run = inRoot('libs/testing/test/long-run/main.ts');
  const { code } = await supervisor.run('long run', process.execPath, [run, ...words], {
    env: { ...stage.env, WORKER_PID: String(worker.child.pid), API_LOG: join(dir, 'logs/api.log') },
  });
  await leave(code);
} catch (error) {
  await leave(1, error.stack ?? String(error));
}
