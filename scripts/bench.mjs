// Measures the built product on durable services of its own: `npm run bench`. The load is apps/e2e/src/bench.ts.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { createSupervisor } from './lib/supervisor.mjs';

await install(import.meta.url);
const { startServices } = await import('./services.mjs');
const { startMail } = await import('./lib/mail.mjs');
const { chromiumFlags, findChromium } = await import('./lib/chromium.mjs');
const { startStage } = await import('./lib/stage.mjs');

const load = inRoot('apps/e2e/src/bench.ts');
const supervisor = createSupervisor({ onCrash: (_name, error) => leave(1, error.message) });

async function leave(code, words) {
  if (words) console.error(words);
  await supervisor.stop();
  process.exit(code);
}

try {
  if (!existsSync(load)) await leave(1, 'there is no load to run: apps/e2e/src/bench.ts');
  const dir = mkdtempSync(join(tmpdir(), 'cabas-bench-'));
  supervisor.removeAtEnd(dir, () => rmSync(dir, { recursive: true, force: true }));
  // Durable: numbers without fsync would flatter us.
  const { env: services } = await startServices({ supervisor, ephemeral: false });
  const mail = await startMail(supervisor, join(dir, 'mail'));
  const stage = await startStage(supervisor, {
    services,
    mail,
    dir,
    seed: false,
    projects: ['api', 'worker', 'shop'],
    work: false, // mails sent meanwhile would be measured with the orders
    say: (step) => console.error(`> ${step}`),
  });
  const { code } = await supervisor.run('bench', process.execPath, [load, ...process.argv.slice(2)], {
    env: { ...stage.env, CHROMIUM_PATH: findChromium(), CHROMIUM_FLAGS: chromiumFlags.join(' ') },
  });
  await leave(code);
} catch (error) {
  await leave(1, error.stack ?? String(error));
}
