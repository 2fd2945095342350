// The whole product on this machine: `npm run demo`. Ctrl-C stops everything it started.
//   --fresh   forgets the demo's data first (.data/demo)
//   --check   free ports and temporary folders; goes through the main journey once and ends with its result
// DATABASE_URL and REDIS_URL from the environment are used instead of services of its own.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { createSupervisor } from './lib/supervisor.mjs';

const { values: options } = parseArgs({
  options: { fresh: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
});
await install(import.meta.url);
const { startServices, dataFolder } = await import('./services.mjs');
const { startMail } = await import('./lib/mail.mjs');
const { startStage } = await import('./lib/stage.mjs');
const { freePort, portOr } = await import('./lib/net.mjs');

const say = (step) => console.error(`> ${step}`);
const supervisor = createSupervisor({ onCrash: (_name, error) => leave(1, error.message) });

async function leave(code, words) {
  if (words) console.error(words);
  await supervisor.stop();
  process.exit(code);
}

/** The folder of a demo that stays, or one that goes with this run. */
function demoFolder() {
  if (!options.check) {
    const dir = inRoot('.data/demo');
    if (options.fresh)
      for (const one of [dir, dataFolder(dir)]) rmSync(one, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    return dir;
  }
  const dir = mkdtempSync(join(tmpdir(), 'cabas-check-'));
  supervisor.removeAtEnd(dir, () => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** One line for each sample account, as the seed wrote them. */
function accountLines(file) {
  if (!existsSync(file)) return [];
  const accounts = JSON.parse(readFileSync(file, 'utf8'));
  return accounts.map((one) => (typeof one === 'string' ? one : Object.values(one).join(' · ')));
}

/** The first job of the demo's check that exists; the built one is preferred. */
const journey = () =>
  [inRoot('apps/e2e/dist/main-job.js'), inRoot('apps/e2e/src/main-job.ts')].find((file) => existsSync(file));

try {
  const dir = demoFolder();
  say('PostgreSQL and Redis');
  const services = await startServices({
    dataDir: options.check ? undefined : join(dir, 'services'),
    supervisor,
    external: !options.check,
  });
  const mail = await startMail(supervisor, join(dir, 'mail'), {
    webPort: options.check ? undefined : await portOr(1080),
  });
  const port = options.check ? await freePort() : await portOr(Number(process.env.PORT ?? 3000));
  const stage = await startStage(supervisor, { services: services.env, mail, dir, port, say });
  console.log(`ready ${JSON.stringify(stage.urls)}`);
  for (const line of accountLines(stage.accounts)) console.log(line);
  if (options.check) {
    const file = journey();
    if (!file) await leave(1, 'there is no journey to go through: apps/e2e/src/main-job.ts');
    const { code } = await supervisor.run('check', process.execPath, ['--enable-source-maps', file], {
      env: { ...stage.env, STAGE: JSON.stringify(stage.urls) },
    });
    await leave(code, code === 0 ? undefined : readTail(dir));
  }
} catch (error) {
  await leave(1, error.stack ?? String(error));
}

/** What the servers said last, when the journey failed. */
function readTail(dir) {
  return ['api', 'worker']
    .map((name) => [name, join(dir, 'logs', `${name}.log`)])
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => `--- ${name}\n${readFileSync(file, 'utf8').slice(-3000)}`)
    .join('\n');
}
