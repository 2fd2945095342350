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

/** What was typed in a browser, as it would be each of the codes it asked for. */
export interface CodeToTry {
  readonly nonce: Buffer;
  readonly code: Buffer;
}

/**
 * Tries a code in the browser that asked for it, against all that this browser asked for: a try of each, so that none is tried more
 * often than if it were alone. The one that fits is used up, and with it whatever else is open of its account. Those that were tried;
 * none: there is nothing to try any more.
 */
export async function tryCode(
  tx: Unit,
  typed: readonly CodeToTry[],
): Promise<{ accountId: string | null; fits: boolean }[]> {
  const tried = await tx.query<{ accountId: string | null; fits: boolean }>(
    `update sign_in_codes c set tries = tries + 1, used_at = case when c.code_hash = t.code and account_id is not null then clock_timestamp() end
     from unnest($1::bytea[], $2::bytea[]) as t (nonce, code)
     where c.nonce_hash = t.nonce and used_at is null and expires_at > clock_timestamp() and tries < $3
     returning account_id as "accountId", used_at is not null as fits`,
    [typed.map(({ nonce }) => nonce), typed.map(({ code }) => code), CODE_TRIES],
  );
  const accountId = tried.find(({ fits }) => fits)?.accountId;
  if (accountId != null) await endCodes(tx, accountId);
  return tried;
}

/** Who came in needs no other code, and no other link. */
async function endCodes(tx: Unit, accountId: string): Promise<void> {
  await tx.query(
    'update sign_in_codes set used_at = clock_timestamp() where account_id = $1 and used_at is null and expires_at > clock_timestamp()',
    [accountId],
  );
}

/** Uses the mail's link up, once, and with it whatever else is open of its account; whose it is, or undefined. */
export async function takeLink(tx: Unit, link: Buffer): Promise<string | undefined> {
  const row = await tx.maybeOne<{ accountId: string }>(
    `update sign_in_codes set used_at = clock_timestamp()
     where link_hash = $1 and used_at is null and expires_at > clock_timestamp() and account_id is not null returning account_id as "accountId"`,
    [link],
  );
  if (row !== undefined) await endCodes(tx, row.accountId);
  return row?.accountId;
}
