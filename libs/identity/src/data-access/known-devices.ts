import type { Unit } from '@cabas/platform';

export const TRUST_DAYS = 30;

/** The account came in with this device: known from now on. */
export async function rememberDevice(tx: Unit, hash: Buffer, accountId: string): Promise<void> {
  await tx.query(
    `insert into known_devices (token_hash, account_id) values ($1, $2)
     on conflict (token_hash, account_id) do update set last_used_at = clock_timestamp()`,
    [hash, accountId],
  );
}

/** For thirty days no second factor is asked on this device. */
export async function trustDevice(tx: Unit, hash: Buffer, accountId: string): Promise<void> {
  await tx.query(
    `update known_devices set trusted_until = clock_timestamp() + make_interval(days => $3) where token_hash = $1 and account_id = $2`,
    [hash, accountId, TRUST_DAYS],
  );
}

export async function isTrustedDevice(tx: Unit, hash: Buffer, accountId: string): Promise<boolean> {
  const row = await tx.maybeOne(
    'select 1 from known_devices where token_hash = $1 and account_id = $2 and trusted_until > clock_timestamp()',
    [hash, accountId],
  );
  return row !== undefined;
}

export async function isKnownDevice(tx: Unit, hash: Buffer, accountId: string): Promise<boolean> {
  const row = await tx.maybeOne('select 1 from known_devices where token_hash = $1 and account_id = $2', [
    hash,
    accountId,
  ]);
  return row !== undefined;
}

/** Every other device is a stranger again: no trust, and its failures count as anyone's. */
export async function forgetDevices(tx: Unit, accountId: string, but: Buffer | null): Promise<void> {
  await tx.query('delete from known_devices where account_id = $1 and token_hash is distinct from $2', [
    accountId,
    but,
  ]);
  await tx.query('update known_devices set trusted_until = null where account_id = $1', [accountId]);
}
