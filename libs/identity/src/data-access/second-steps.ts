import type { Unit } from '@cabas/platform';

export const STEP_MINUTES = 15;
const STEP_TRIES = 8;

export async function insertSecondStep(tx: Unit, hash: Buffer, accountId: string): Promise<void> {
  await tx.query(
    `insert into second_steps (token_hash, account_id, expires_at) values ($1, $2, clock_timestamp() + make_interval(mins => $3))`,
    [hash, accountId, STEP_MINUTES],
  );
}

/** Counts a try; whose step it is, or undefined when it is over: used, too old, tried too often. */
export async function trySecondStep(tx: Unit, hash: Buffer): Promise<string | undefined> {
  const row = await tx.maybeOne<{ accountId: string }>(
    `update second_steps set tries = tries + 1
     where token_hash = $1 and used_at is null and expires_at > clock_timestamp() and tries < $2 returning account_id as "accountId"`,
    [hash, STEP_TRIES],
  );
  return row?.accountId;
}

/** False when it was passed before. */
export async function passSecondStep(tx: Unit, hash: Buffer): Promise<boolean> {
  const rows = await tx.query(
    'update second_steps set used_at = clock_timestamp() where token_hash = $1 and used_at is null returning 1',
    [hash],
  );
  return rows.length === 1;
}

/** What was half-way in stays out: after a new password, or another second factor. */
export async function dropSecondSteps(tx: Unit, accountId: string): Promise<void> {
  await tx.query(
    'update second_steps set used_at = clock_timestamp() where account_id = $1 and used_at is null',
    [accountId],
  );
}
