import type { Unit } from '@cabas/platform';

/** Auth scope. Whose calendar an address shows, and their language. */
export function findFeed(tx: Unit, hash: Buffer): Promise<{ accountId: string; locale: string } | undefined> {
  return tx.maybeOne(
    'select f.account_id as "accountId", a.locale from calendar_feeds f join accounts a on a.id = f.account_id where f.token_hash = $1',
    [hash],
  );
}

/** Auth scope. */
export function feedOf(tx: Unit, accountId: string): Promise<{ token: Buffer; createdAt: Date } | undefined> {
  return tx.maybeOne('select token, created_at as "createdAt" from calendar_feeds where account_id = $1', [
    accountId,
  ]);
}

/** Auth scope. The address before is worth nothing from here on. */
export async function replaceFeed(tx: Unit, accountId: string, hash: Buffer, sealed: Buffer): Promise<void> {
  await tx.query(
    `insert into calendar_feeds (account_id, token_hash, token) values ($1, $2, $3)
     on conflict (account_id) do update set token_hash = excluded.token_hash, token = excluded.token, created_at = clock_timestamp()`,
    [accountId, hash, sealed],
  );
}

/** Auth scope. */
export async function deleteFeed(tx: Unit, accountId: string): Promise<void> {
  await tx.query('delete from calendar_feeds where account_id = $1', [accountId]);
}
