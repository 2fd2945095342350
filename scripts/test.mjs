// Every test: `npm test`; only Jest, by path or name: `npm test -- place-order`; only the browser: `npm test -- --e2e`.
// The last line is `N passed, N failed`.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { createSupervisor } from './lib/supervisor.mjs';

await install(import.meta.url);
const { startServices } = await import('./services.mjs');
const { startMail } = await import('./lib/mail.mjs');
const { startStage } = await import('./lib/stage.mjs');
const { build } = await import('./lib/build.mjs');
const { chromiumFlags, findChromium } = await import('./lib/chromium.mjs');
const { countJest, countPlaywright } = await import('./lib/test-counts.mjs');

const words = process.argv.slice(2);
const onlyBrowser = words[0] === '--e2e';
const patterns = onlyBrowser ? words.slice(1) : words;
const playwrightConfig = inRoot('apps/e2e/playwright.config.ts');
const withBrowser = existsSync(playwrightConfig) && (onlyBrowser || patterns.length === 0);
const withJest = !onlyBrowser;

const total = { passed: 0, failed: 0 };
const add = (name, counts, since) => {
  total.passed += counts.passed;
  total.failed += counts.failed;
  const left = counts.left ? `, ${counts.left} left out` : '';
  console.log(
    `\n${name}: ${counts.passed} passed, ${counts.failed} failed${left} in ${Math.round((Date.now() - since) / 1000)} s`,
  );
};
const supervisor = createSupervisor({
  onCrash: async (name, error) => {
    console.error(error.message);
    await finish(`${name} crashed`);
  },
});

async function finish(problem) {
  if (problem) {
    console.error(problem);
    total.failed += 1;
  }
  await supervisor.stop();
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}

/** Names the migrations, so that a test database made from others is not used again. */
function migrationsHash() {
  const hash = createHash('sha256');
  for (const file of readdirSync(inRoot('migrations/sql')).sort())
    hash.update(readFileSync(inRoot('migrations/sql', file)));
  return hash.digest('hex').slice(0, 16);
}

async function runJest(env, dir) {
  const since = Date.now();
  const report = join(dir, 'jest.json');
  const args = [
    '--experimental-vm-modules',
    inRoot('node_modules/jest/bin/jest.js'),
    '--json',
    `--outputFile=${report}`,
    ...patterns,
  ];
  const { code } = await supervisor.run(
    'jest',
    process.execPath,
    ['--disable-warning=ExperimentalWarning', ...args],
    { env },
  );
  add('jest', countJest(report, code), since);
}

async function runPlaywright(env, dir) {
  const since = Date.now();
  const report = join(dir, 'playwright.json');
  const args = [
    inRoot('node_modules/@playwright/test/cli.js'),
    'test',
    `--config=${playwrightConfig}`,
    '--reporter=list,json',
  ];
  const { code } = await supervisor.run('playwright', process.execPath, [...args, ...patterns], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, NODE_ENV: 'test' },
  });
  add('browser', countPlaywright(report, code), since);
}

try {
  const { env: services, dir } = await startServices({ supervisor });
  const reports = join(dir, 'reports');
  const scratch = join(dir, 'tmp');
  for (const one of [reports, scratch]) mkdirSync(one);
  const mail = await startMail(supervisor, join(dir, 'mail'));
  const env = {
    ...process.env,
    ...services,
    SMTP_URL: mail.smtpUrl,
    MAIL_API_URL: mail.apiUrl,
    CABAS_TEMPLATE_VERSION: migrationsHash(),
    NODE_ENV: 'test',
    TMPDIR: scratch,
    TZ: 'UTC',
  };
  // A test that boots a built app finds it built.
  if (withJest && patterns.length === 0) await build(supervisor, { quiet: true });
  if (withJest) await runJest(env, reports);
  if (withBrowser) {
    const chromium = findChromium();
    const stage = await startStage(supervisor, {
      services,
      mail,
      dir: join(dir, 'stage'),
      say: (step) => console.log(`> ${step}`),
    });
    const flags = { CHROMIUM_PATH: chromium, CHROMIUM_FLAGS: chromiumFlags.join(' ') };
    await runPlaywright({ ...stage.env, ...flags, TMPDIR: scratch }, reports);
  }
  await finish();
} catch (error) {
  await finish(error.stack ?? error);
}
