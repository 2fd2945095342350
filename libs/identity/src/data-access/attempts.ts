import type { Unit } from '@cabas/platform';

/** So many freely, then either none until it is forgotten, or ever more slowly. */
export interface Limit {
  readonly free: number;
  /** Seconds after which it counts from zero again: of the first attempt, or of the last where it slows down. */
  readonly window: number;
  /** Seconds to wait at most between two attempts beyond `free`; absent: no more of them. */
  readonly slowest?: number;
}

const FIRST_WAIT = 30;

/** Counts an attempt, unless there were too many: then nothing is counted. One statement, so that no two slip through. */
export async function countAttempt(
  tx: Unit,
  key: Buffer,
  { free, window, slowest }: Limit,
): Promise<boolean> {
  const rows = await tx.query(
    `insert into attempts as a (key, count, forgotten_at) values ($1, 1, clock_timestamp() + make_interval(secs => $2))
     on conflict (key) do update set last_at = clock_timestamp(),
       count = case when a.forgotten_at <= clock_timestamp() then 1 else a.count + 1 end,
       forgotten_at = case when $4::int is not null or a.forgotten_at <= clock_timestamp() then excluded.forgotten_at else a.forgotten_at end
     where a.forgotten_at <= clock_timestamp() or a.count < $3
       or ($4::int is not null
         and a.last_at + make_interval(secs => least($4::int, ${FIRST_WAIT} * power(2, least(a.count - $3, 20)))) <= clock_timestamp())
     returning 1`,
    [key, window, free, slowest ?? null],
  );
  return rows.length === 1;
}

export async function forgetAttempts(tx: Unit, keys: readonly Buffer[]): Promise<void> {
  await tx.query('delete from attempts where key = any ($1::bytea[])', [keys]);
}

/** Takes one attempt back: it was none. */
export async function giveBackAttempt(tx: Unit, key: Buffer): Promise<void> {
  await tx.query('update attempts set count = greatest(count - 1, 0) where key = $1', [key]);
}

/** Clears away what no longer means anything, a little at a time. */
export async function clearExpired(tx: Unit): Promise<void> {
  await tx.query(
    `delete from attempts where key in (select key from attempts where forgotten_at < clock_timestamp() limit 500 for update skip locked)`,
  );
  await tx.query(
    `delete from sign_in_codes where nonce_hash in (select nonce_hash from sign_in_codes where expires_at < clock_timestamp() - interval '1 day' limit 500 for update skip locked)`,
  );
  await tx.query(
    `delete from second_steps where token_hash in (select token_hash from second_steps where expires_at < clock_timestamp() - interval '1 day' limit 500 for update skip locked)`,
  );
  await tx.query(
    `delete from sessions where token_hash in (select token_hash from sessions where expires_at < clock_timestamp() limit 500 for update skip locked)`,
  );
}
