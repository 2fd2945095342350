// The counterpart as a process of the demo: PORT, WEBHOOK_SECRET, TELL (our own origin), STATE (a file that outlives it).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { startCounterpart } from './server.ts';

const { PORT = '0', WEBHOOK_SECRET = '', TELL, STATE } = process.env;
const counterpart = await startCounterpart({ port: Number(PORT), webhookSecret: WEBHOOK_SECRET, tell: TELL });
const { stripe, helloasso } = counterpart;
const kept: Record<string, Map<never, unknown>> = {
  accounts: stripe.accounts as Map<never, unknown>,
  sessions: stripe.sessions as Map<never, unknown>,
  intents: stripe.intents as Map<never, unknown>,
  refunds: stripe.refunds as Map<never, unknown>,
  checkouts: helloasso.intents as Map<never, unknown>,
};

if (STATE !== undefined && existsSync(STATE)) {
  const stored = JSON.parse(readFileSync(STATE, 'utf8')) as Record<string, [never, unknown][]>;
  for (const [name, map] of Object.entries(kept))
    for (const [key, value] of stored[name] ?? []) map.set(key, value);
}

function save(): void {
  if (STATE === undefined) return;
  writeFileSync(
    STATE,
    JSON.stringify(Object.fromEntries(Object.entries(kept).map(([name, map]) => [name, [...map]]))),
  );
}
const saving = setInterval(save, 2000);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    clearInterval(saving);
    save();
    void counterpart.stop().then(() => process.exit(0));
  });
