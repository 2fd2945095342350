import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestCollective } from './collective.ts';
import type { World } from './world.ts';

const RECORD = `mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename ... on Problem { code } ... on MemberAccount { memberName } } }`;

/** The treasurer writes a payment down. */
export async function writePayment(
  at: TestCollective,
  memberId: string,
  producerId: string | null,
  amountCents: number,
  means = 'CASH',
  more: object = {},
): Promise<void> {
  await at.do(RECORD, 'MemberAccount', {
    input: { idempotencyKey: randomUUID(), memberId, producerId, means, amountCents, ...more },
  });
}

/** Members of a collective by given name. */
export async function memberIds(world: World, { id }: TestCollective): Promise<Map<string, string>> {
  const { rows } = await world.admin.query<{ id: string; name: string }>(
    'select id, given_name as name from memberships where collective_id = $1',
    [id],
  );
  return new Map(rows.map((row) => [row.name, row.id]));
}

const COMMAND = fileURLToPath(new URL('../../../scripts/verify.mjs', import.meta.url));

/** `npm run verify` as an operator runs it, on this database, as the application's role. */
export async function runVerify(world: World): Promise<{ code: number | null; said: string[] }> {
  const child = spawn(process.execPath, [COMMAND], {
    env: { ...process.env, DATABASE_URL: world.config.databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (said += String(chunk)));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, said: said.trim().split('\n') };
}

/** As nobody can but the server's own administrator: past the triggers. Answers the column `number` of a single statement. */
export async function behindTheTriggers(world: World, sql: string): Promise<string[]> {
  await world.admin.query('begin; set local session_replication_role = replica');
  const found: { rows?: { number: string }[] } = await world.admin.query(sql);
  await world.admin.query('commit');
  return (found.rows ?? []).map(({ number }) => number);
}

/** How many of the product's connections wait for a lock just now, but for those that only wait for each other's receipt. */
export async function waitingForLocks(world: World): Promise<number> {
  await world.admin.query('select pg_stat_clear_snapshot()'); // else a transaction sees one picture of it
  const { rows } = await world.admin.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query not like '%job_receipts%'`,
  );
  return rows[0]?.count ?? 0;
}
