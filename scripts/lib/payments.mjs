import { join } from 'node:path';
import { freePort, retry } from './net.mjs';
import { inRoot } from './root.mjs';

/** Nothing is secret between two processes of one demo. */
const WEBHOOK_SECRET = 'whsec_of_the_demo_on_this_machine';

/**
 * Payment services on this machine, for the demo and the browser's journeys: never part of what is built. Answers what the servers are told; they
 * are told of payments at `tell`.
 */
export async function startPayments(supervisor, { dir, tell }) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = supervisor.start(
    'payments',
    process.execPath,
    [inRoot('libs/testing/src/counterpart/main.ts')],
    {
      env: {
        ...process.env,
        PORT: String(port),
        WEBHOOK_SECRET,
        TELL: tell,
        STATE: join(dir, 'payments.json'),
      },
    },
  );
  await retry(() => fetch(url), { failed: started.failed, every: 100 });
  started.watch();
  return {
    STRIPE_SECRET_KEY: 'sk_test_of_the_demo',
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_URL: url,
    HELLOASSO_URL: url,
  };
}
