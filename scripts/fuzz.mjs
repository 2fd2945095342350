// Fuzzes the API on services of its own: `npm run fuzz -- --minutes 20 [--seed N] [--operation name]`. It stops by itself,
// prints what it did, and ends with an error when it found something. CI runs the same for a minute (libs/testing/test/fuzz.spec.ts).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { createSupervisor } from './lib/supervisor.mjs';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    operation: { type: 'string' },
  },
});
if (!(Number(options.minutes) > 0)) throw new Error('--minutes must be a number above 0');
if (!Number.isSafeInteger(Number(options.seed))) throw new Error('--seed must be an integer');

await install(import.meta.url);
const { startServices } = await import('./services.mjs');
const { startMail } = await import('./lib/mail.mjs');

const supervisor = createSupervisor({ onCrash: (_name, error) => leave(1, error.message) });

async function leave(code, words) {
  if (words) console.error(words);
  await supervisor.stop();
  process.exit(code);
}

try {
  const { env: services, dir } = await startServices({ supervisor });
  const scratch = join(dir, 'tmp');
  mkdirSync(scratch);
  const mail = await startMail(supervisor, join(dir, 'mail'));
  console.error(`> ${options.minutes} minutes, seed ${options.seed}`);
  const { code } = await supervisor.run(
    'fuzz',
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--experimental-vm-modules',
      inRoot('node_modules/jest/bin/jest.js'),
      'libs/testing/test/fuzz.spec.ts',
    ],
    {
      env: {
        ...process.env,
        ...services,
        SMTP_URL: mail.smtpUrl,
        NODE_ENV: 'test',
        TMPDIR: scratch,
        TZ: 'UTC',
        FUZZ_MINUTES: options.minutes,
        FUZZ_SEED: options.seed,
        ...(options.operation && { FUZZ_OPERATION: options.operation }),
      },
    },
  );
  await leave(code);
} catch (error) {
  await leave(1, error.stack ?? String(error));
}
