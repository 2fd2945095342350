import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webPush from 'web-push';
import { build } from './build.mjs';
import { freePort, retry } from './net.mjs';
import { startPayments } from './payments.mjs';
import { inRoot } from './root.mjs';
import { Failure } from './failure.mjs';

/** Applies the migrations with the Node that runs us. */
export async function migrateDatabase(supervisor, env) {
  const args = [inRoot('migrations/migrate.ts')];
  const { code, output } = await supervisor.run('migrations', process.execPath, args, { env, quiet: true });
  if (code !== 0) throw new Failure(`the migrations failed\n${output}`);
}

/** What push services know this demo by: made once, so that browsers stay subscribed from one run to the next. */
function vapidKeys(file) {
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(webPush.generateVAPIDKeys()));
  const { publicKey, privateKey } = JSON.parse(readFileSync(file, 'utf8'));
  return { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey };
}

/** Starts one server of ours; what it says goes to `logs/<name>.log`. */
function server(supervisor, name, args, env, dir) {
  mkdirSync(join(dir, 'logs'), { recursive: true });
  const log = createWriteStream(join(dir, 'logs', `${name}.log`), { flags: 'a' });
  const started = supervisor.start(name, process.execPath, args, { env });
  started.child.stdout.pipe(log);
  started.child.stderr.pipe(log);
  return started;
}

async function ready(url) {
  const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5000) });
  if (!response.ok)
    throw new Failure(`${url}/readyz answers ${response.status}: ${(await response.text()).slice(0, 500)}`);
}

/**
 * The whole product on top of running services: migrated, built, api and worker started, sample data in.
 * `dir` takes logs and the sample accounts. Answers addresses and the environment for whoever tests it.
 */
export async function startStage(
  supervisor,
  { services, mail, dir, port, say = () => {}, seed = true, work = true, projects },
) {
  const apiPort = port ?? (await freePort());
  const publicUrl = `http://127.0.0.1:${apiPort}`;
  const accounts = join(dir, 'accounts.json');
  mkdirSync(dir, { recursive: true });
  const env = {
    ...process.env,
    ...services,
    ...vapidKeys(join(dir, 'vapid.json')),
    ...(await startPayments(supervisor, { dir, tell: publicUrl })),
    NODE_ENV: 'production',
    NODE_OPTIONS: imagesNodeOptions(),
    CABAS_DEMO: '1',
    RATE_LIMITS: 'off', // sample data and benches do in a minute what people do in a year
    PORT: String(apiPort),
    PUBLIC_URL: publicUrl,
    SMTP_URL: mail.smtpUrl,
    SCHEMA_PATH: inRoot('schema.graphql'),
    TRUSTED_DOCUMENTS: inRoot('dist/trusted-documents.json'),
    CABAS_ACCOUNTS_FILE: accounts,
  };
  // The servers never hold the keys of the owner or the administrator.
  const serverEnv = { ...env, MIGRATION_DATABASE_URL: undefined, ADMIN_DATABASE_URL: undefined };
  say('migrating');
  await migrateDatabase(supervisor, env);
  say('building');
  env.WEB_ROOT = serverEnv.WEB_ROOT = await build(supervisor, { quiet: true, projects });
  say('starting');
  const worker = work && server(supervisor, 'worker', [inRoot('apps/worker/dist/main.js')], serverEnv, dir);
  const api = server(supervisor, 'api', [inRoot('apps/api/dist/main.js')], serverEnv, dir);
  await retry(() => ready(publicUrl), {
    failed: Promise.race([api.failed, ...(worker ? [worker.failed] : [])]),
    every: 250,
  });
  api.watch();
  if (worker) worker.watch();
  if (seed && existsSync(inRoot('apps/api/dist/seed.js'))) {
    say('writing sample data');
    const args = ['--enable-source-maps', inRoot('apps/api/dist/seed.js')];
    const { code, output } = await supervisor.run('seed', process.execPath, args, {
      env: serverEnv,
      quiet: true,
    });
    if (code !== 0) throw new Failure(`the sample data failed\n${output}`);
  }
  return {
    urls: { shop: `${publicUrl}/`, admin: `${publicUrl}/admin`, api: `${publicUrl}/graphql`, mail: mail.url },
    accounts,
    env: {
      ...env,
      API_PID: String(api.child.pid),
      BASE_URL: publicUrl,
      MAIL_API_URL: mail.apiUrl,
      MAIL_URL: mail.url,
    },
  };
}

/** The servers run as in the container image: its Dockerfile is the one place that says how. */
function imagesNodeOptions() {
  return /^ENV NODE_OPTIONS=(.*)$/m.exec(readFileSync(inRoot('Dockerfile'), 'utf8'))?.[1] ?? '';
}
