import type { Unit } from '@cabas/platform';

/** Days to think again. */
export const GRACE_DAYS = 7;

/** Auth scope: the account closes in some days; asked twice, the first day stays. */
export async function startClosing(tx: Unit, accountId: string): Promise<Date> {
  const { at } = await tx.one<{ at: Date }>(
    `update accounts set closing_at = coalesce(closing_at, clock_timestamp() + make_interval(days => $2))
     where id = $1 and closed_at is null returning closing_at as at`,
    [accountId, GRACE_DAYS],
  );
  return at;
}

/** Auth scope: false when it was not closing. */
export async function stopClosing(tx: Unit, accountId: string): Promise<boolean> {
  const rows = await tx.query(
    'update accounts set closing_at = null where id = $1 and closing_at is not null and closed_at is null returning id',
    [accountId],
  );
  return rows.length === 1;
}

/** Auth scope: whether the days to think again are over. */
export async function isDue(tx: Unit, accountId: string): Promise<boolean> {
  const row = await tx.maybeOne(
    'select 1 from accounts where id = $1 and closed_at is null and closing_at <= clock_timestamp()',
    [accountId],
  );
  return row !== undefined;
}

/** Auth scope: addresses the account had, as far as the mails of a move still tell. */
export async function formerAddresses(tx: Unit, accountId: string): Promise<string[]> {
  const rows = await tx.query<{ email: string }>(
    'select distinct email from account_tokens where account_id = $1 and email is not null',
    [accountId],
  );
  return rows.map(({ email }) => email);
}

const FORGET_WAYS_IN = [
  'delete from sessions where account_id = $1',
  'delete from known_devices where account_id = $1',
  'delete from second_steps where account_id = $1',
  'delete from recovery_codes where account_id = $1',
  'delete from second_factors where account_id = $1',
  'delete from sign_in_codes where account_id = $1',
  'delete from account_tokens where account_id = $1',
  'delete from credentials where account_id = $1',
];

/** Auth scope: nobody comes in any more, and nobody is named. The row stays: documents that the law keeps carry its id. */
export async function eraseAccountRow(tx: Unit, accountId: string): Promise<void> {
  for (const statement of FORGET_WAYS_IN) await tx.query(statement, [accountId]);
  await tx.query(
    `update accounts set email = '', email_key = 'closed:' || id, given_name = '', family_name = '', phone = null, is_staff = false,
       closing_at = null, closed_at = clock_timestamp() where id = $1`,
    [accountId],
  );
}

/**
 * Relay's scope: mails to the person lose address and words, sent or not, and so does every message done with that names them.
 * Reads the whole outbox: once per account that closes.
 */
export async function forgetMessages(tx: Unit, emails: readonly string[], name: string): Promise<void> {
  const known = [...new Set(emails.map((email) => email.toLowerCase()))];
  await tx.query(
    `update outbox set payload = '{}', done_at = coalesce(done_at, clock_timestamp()), last_error = null
     where kind = 'messaging.mail-requested' and lower(payload->>'to') = any ($1)`,
    [known],
  );
  await tx.query(
    `update outbox set payload = '{}', last_error = null, dismissed_at = case when dead_at is not null then coalesce(dismissed_at, clock_timestamp()) end
     where (done_at is not null or dead_at is not null)
       and exists (select 1 from unnest($1::text[]) as mark where position(mark in lower(payload::text)) > 0)`,
    [[...known, name.toLowerCase()].filter((mark) => mark !== '')],
  );
}
