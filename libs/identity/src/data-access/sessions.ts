import type { Unit } from '@cabas/platform';

export const SESSION_DAYS = 30;
/** However often one comes by: who is there proves it again twice a year. */
const SESSION_MOST_DAYS = 180;

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
    `update sessions set last_seen_at = clock_timestamp(),
       expires_at = least(clock_timestamp() + make_interval(days => $2), created_at + make_interval(days => $3))
     where token_hash = $1 and last_seen_at < clock_timestamp() - interval '1 hour'`,
    [hash, SESSION_DAYS, SESSION_MOST_DAYS],
  );
}

/** The person proved again who they are. */
export async function markProven(tx: Unit, hash: Buffer): Promise<void> {
  await tx.query('update sessions set proven_at = clock_timestamp() where token_hash = $1', [hash]);
}

export async function deleteSession(tx: Unit, hash: Buffer): Promise<void> {
  await tx.query('delete from sessions where token_hash = $1', [hash]);
}

/** Ends every session of an account, but the one given. */
export async function deleteSessionsOf(
  tx: Unit,
  accountId: string,
  but: Buffer | null = null,
): Promise<void> {
  await tx.query('delete from sessions where account_id = $1 and token_hash is distinct from $2', [
    accountId,
    but,
  ]);
}

/** Ends one of an account's sessions; false when it is none of theirs. */
export async function deleteSessionById(tx: Unit, accountId: string, id: string): Promise<boolean> {
  const rows = await tx.query('delete from sessions where account_id = $1 and id = $2 returning 1', [
    accountId,
    id,
  ]);
  return rows.length === 1;
}

export interface OwnSession {
  id: string;
  userAgent: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  current: boolean;
}

/** An account's live sessions, last used first; `current` is marked. */
export async function sessionsOf(tx: Unit, accountId: string, current: Buffer | null): Promise<OwnSession[]> {
  return tx.query<OwnSession>(
    `select id, user_agent as "userAgent", created_at as "createdAt", last_seen_at as "lastSeenAt", token_hash is not distinct from $2 as current
     from sessions where account_id = $1 and expires_at > clock_timestamp() order by current desc, last_seen_at desc limit 100`,
    [accountId, current],
  );
}
