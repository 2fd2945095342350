import type { Unit } from '@cabas/platform';

export interface StoredFactor {
  secret: Buffer | null;
  pending: Buffer | null;
  confirmedAt: Date | null;
}

export async function factorOf(tx: Unit, accountId: string): Promise<StoredFactor | undefined> {
  return tx.maybeOne<StoredFactor>(
    `select secret, pending, confirmed_at as "confirmedAt" from second_factors where account_id = $1`,
    [accountId],
  );
}

/** Shown to be scanned; what is in use stays in use until a first code proves the new one. */
export async function savePending(tx: Unit, accountId: string, pending: Buffer): Promise<void> {
  await tx.query(
    `insert into second_factors (account_id, pending) values ($1, $2) on conflict (account_id) do update set pending = excluded.pending`,
    [accountId, pending],
  );
}

/** The shown one is proven: in use from now on, from this time step. False when another one was shown meanwhile. */
export async function activatePending(
  tx: Unit,
  accountId: string,
  pending: Buffer,
  step: number,
): Promise<boolean> {
  const rows = await tx.query(
    `update second_factors set secret = pending, pending = null, last_step = $3, confirmed_at = clock_timestamp()
     where account_id = $1 and pending = $2 returning 1`,
    [accountId, pending, step],
  );
  return rows.length === 1;
}

/** Uses a time step up; false when a code for it, or a later one, was taken before. */
export async function takeStep(tx: Unit, accountId: string, step: number): Promise<boolean> {
  const rows = await tx.query(
    'update second_factors set last_step = $2 where account_id = $1 and last_step < $2 returning 1',
    [accountId, step],
  );
  return rows.length === 1;
}

export async function deleteFactor(tx: Unit, accountId: string): Promise<void> {
  await tx.query('delete from recovery_codes where account_id = $1', [accountId]);
  await tx.query('delete from second_factors where account_id = $1', [accountId]);
}

/** Ten new recovery codes; the older ones are worth nothing any more. */
export async function replaceRecoveryCodes(
  tx: Unit,
  accountId: string,
  hashes: readonly Buffer[],
): Promise<void> {
  await tx.query('delete from recovery_codes where account_id = $1', [accountId]);
  await tx.query('insert into recovery_codes (account_id, code_hash) select $1, unnest($2::bytea[])', [
    accountId,
    hashes,
  ]);
}

/** Uses a recovery code up, once; how many are left, or undefined when it is none of theirs or was used. */
export async function takeRecoveryCode(
  tx: Unit,
  accountId: string,
  hash: Buffer,
): Promise<number | undefined> {
  const taken = await tx.query(
    `update recovery_codes set used_at = clock_timestamp() where account_id = $1 and code_hash = $2 and used_at is null returning 1`,
    [accountId, hash],
  );
  return taken.length === 1 ? recoveryCodesLeft(tx, accountId) : undefined;
}

export async function recoveryCodesLeft(tx: Unit, accountId: string): Promise<number> {
  const { count } = await tx.one<{ count: number }>(
    'select count(*) from recovery_codes where account_id = $1 and used_at is null',
    [accountId],
  );
  return count;
}
