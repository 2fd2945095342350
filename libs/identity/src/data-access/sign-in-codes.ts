import type { Unit } from '@cabas/platform';

export const CODE_MINUTES = 10;
/** Wrong codes before a new one must be asked for. */
export const CODE_TRIES = 5;

export interface NewSignInCode {
  readonly nonce: Buffer;
  readonly code: Buffer;
  readonly link: Buffer;
  /** Null where nobody has the address: the row behaves like any other, and no code fits it. */
  readonly accountId: string | null;
}

export async function insertSignInCode(
  tx: Unit,
  { nonce, code, link, accountId }: NewSignInCode,
): Promise<void> {
  await tx.query(
    `insert into sign_in_codes (nonce_hash, account_id, code_hash, link_hash, expires_at)
     values ($1, $2, $3, $4, clock_timestamp() + make_interval(mins => $5))`,
    [nonce, accountId, code, link, CODE_MINUTES],
  );
}

/** Tries a code in the browser that asked for it: counted, and used up when it fits. Undefined when there is nothing to try any more. */
export async function tryCode(
  tx: Unit,
  nonce: Buffer,
  code: Buffer,
): Promise<{ accountId: string | null; fits: boolean } | undefined> {
  return tx.maybeOne(
    `update sign_in_codes set tries = tries + 1, used_at = case when code_hash = $2 and account_id is not null then clock_timestamp() end
     where nonce_hash = $1 and used_at is null and expires_at > clock_timestamp() and tries < $3
     returning account_id as "accountId", used_at is not null as fits`,
    [nonce, code, CODE_TRIES],
  );
}

/** Uses the mail's link up, once; whose it is, or undefined. */
export async function takeLink(tx: Unit, link: Buffer): Promise<string | undefined> {
  const row = await tx.maybeOne<{ accountId: string }>(
    `update sign_in_codes set used_at = clock_timestamp()
     where link_hash = $1 and used_at is null and expires_at > clock_timestamp() and account_id is not null returning account_id as "accountId"`,
    [link],
  );
  return row?.accountId;
}
