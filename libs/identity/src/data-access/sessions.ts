import type { Unit } from '@cabas/platform';

export const SESSION_DAYS = 30;

export async function insertSession(
  tx: Unit,
  session: { hash: Buffer; accountId: string; userAgent: string | undefined },
): Promise<void> {
  await tx.query(
    `insert into sessions (token_hash, account_id, user_agent, expires_at) values ($1, $2, $3, clock_timestamp() + make_interval(days => $4))`,
    [session.hash, session.accountId, session.userAgent?.slice(0, 300) ?? null, SESSION_DAYS],
  );
}

export async function touchSession(tx: Unit, hash: Buffer): Promise<void> {
  await tx.query(
    `update sessions set last_seen_at = clock_timestamp(), expires_at = clock_timestamp() + make_interval(days => $2)
     where token_hash = $1 and last_seen_at < clock_timestamp() - interval '1 hour'`,
    [hash, SESSION_DAYS],
  );
}

export async function deleteSession(tx: Unit, hash: Buffer): Promise<void> {
  await tx.query('delete from sessions where token_hash = $1', [hash]);
}

export async function deleteSessionsOf(tx: Unit, accountId: string): Promise<void> {
  await tx.query('delete from sessions where account_id = $1', [accountId]);
}
