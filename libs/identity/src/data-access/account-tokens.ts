import type { Unit } from '@cabas/platform';

export type TokenPurpose =
  'CONFIRM_EMAIL' | 'RESET_PASSWORD' | 'CHANGE_EMAIL' | 'UNDO_EMAIL' | 'KEEP_ACCOUNT';

/** Stores a token; the account's older ones for the same purpose stop working. */
export async function insertAccountToken(
  tx: Unit,
  token: { hash: Buffer; accountId: string; purpose: TokenPurpose; hours: number },
): Promise<void> {
  await retireAccountTokens(tx, token.accountId, token.purpose);
  await tx.query(
    `insert into account_tokens (token_hash, account_id, purpose, expires_at)
     values ($1, $2, $3, clock_timestamp() + make_interval(hours => $4))`,
    [token.hash, token.accountId, token.purpose, token.hours],
  );
}

export async function retireAccountTokens(tx: Unit, accountId: string, purpose: TokenPurpose): Promise<void> {
  await tx.query(
    'update account_tokens set used_at = clock_timestamp() where account_id = $1 and purpose = $2 and used_at is null',
    [accountId, purpose],
  );
}

/** Whose live token this is, without using it. */
export async function ownerOfToken(
  tx: Unit,
  hash: Buffer,
  purpose: TokenPurpose,
): Promise<string | undefined> {
  const row = await tx.maybeOne<{ accountId: string }>(
    `select account_id as "accountId" from account_tokens
     where token_hash = $1 and purpose = $2 and used_at is null and expires_at > clock_timestamp()`,
    [hash, purpose],
  );
  return row?.accountId;
}

/** Uses a token up, once; the account it belongs to, or undefined when it is unknown, used or expired. */
export async function useAccountToken(
  tx: Unit,
  hash: Buffer,
  purpose: TokenPurpose,
): Promise<string | undefined> {
  const row = await tx.maybeOne<{ accountId: string }>(
    `update account_tokens set used_at = clock_timestamp()
     where token_hash = $1 and purpose = $2 and used_at is null and expires_at > clock_timestamp() returning account_id as "accountId"`,
    [hash, purpose],
  );
  return row?.accountId;
}

/** A token that speaks of an address. Older ones stay: whoever moves an account twice must not take the first way back. */
export async function insertAddressToken(
  tx: Unit,
  token: {
    hash: Buffer;
    accountId: string;
    purpose: 'CHANGE_EMAIL' | 'UNDO_EMAIL';
    hours: number;
    email: string;
  },
): Promise<void> {
  await tx.query(
    `insert into account_tokens (token_hash, account_id, purpose, expires_at, email)
     values ($1, $2, $3, clock_timestamp() + make_interval(hours => $4), $5)`,
    [token.hash, token.accountId, token.purpose, token.hours, token.email],
  );
}

/** Uses an address's token up, once. */
export async function useAddressToken(
  tx: Unit,
  hash: Buffer,
  purpose: 'CHANGE_EMAIL' | 'UNDO_EMAIL',
): Promise<{ accountId: string; email: string } | undefined> {
  return tx.maybeOne(
    `update account_tokens set used_at = clock_timestamp()
     where token_hash = $1 and purpose = $2 and used_at is null and expires_at > clock_timestamp() and email is not null
     returning account_id as "accountId", email`,
    [hash, purpose],
  );
}
