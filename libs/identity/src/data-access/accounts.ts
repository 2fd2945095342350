import type { Unit } from '@cabas/platform';

export interface Account {
  id: string;
  email: string;
  emailKey: string;
  givenName: string;
  familyName: string;
  phone: string | null;
  locale: 'fr' | 'en';
  isStaff: boolean;
  confirmedAt: Date | null;
  /** Asked to be closed: erased from then on. */
  closingAt: Date | null;
}
export interface NewAccount {
  readonly id: string;
  readonly email: string;
  readonly emailKey: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: 'fr' | 'en';
}

const COLUMNS = `a.id, a.email, a.email_key as "emailKey", a.given_name as "givenName", a.family_name as "familyName", a.phone, a.locale,
  a.is_staff as "isStaff", a.confirmed_at as "confirmedAt", a.closing_at as "closingAt"`;

export async function accountById(tx: Unit, id: string): Promise<Account> {
  return tx.one<Account>(`select ${COLUMNS} from accounts a where a.id = $1`, [id]);
}

/** With what a log-in needs to know; `device`: hash of the token by which the browser may be known. */
export async function accountByEmail(
  tx: Unit,
  emailKey: string,
  device: Buffer | null = null,
): Promise<(Account & { passwordHash: string | null; onKnownDevice: boolean }) | undefined> {
  return tx.maybeOne(
    `select ${COLUMNS}, c.password_hash as "passwordHash",
       exists (select 1 from known_devices d where d.account_id = a.id and d.token_hash = $2) as "onKnownDevice"
     from accounts a left join credentials c on c.account_id = a.id where a.email_key = $1`,
    [emailKey, device],
  );
}

export async function passwordHashOf(tx: Unit, accountId: string): Promise<string | undefined> {
  const row = await tx.maybeOne<{ hash: string }>(
    'select password_hash as hash from credentials where account_id = $1',
    [accountId],
  );
  return row?.hash;
}

/** A password that nobody proved to have chosen goes. */
export async function deletePassword(tx: Unit, accountId: string): Promise<void> {
  await tx.query('delete from credentials where account_id = $1', [accountId]);
}

/**
 * Inserts, or takes over a sign-up that was never confirmed: whoever proves the address decides. Undefined when the address
 * belongs to a confirmed account.
 */
export async function insertOrReplaceUnconfirmed(
  tx: Unit,
  account: NewAccount,
): Promise<Account | undefined> {
  return tx.maybeOne<Account>(
    `insert into accounts as a (id, email, email_key, given_name, family_name, locale) values ($1, $2, $3, $4, $5, $6)
     on conflict (email_key) do update set email = excluded.email, given_name = excluded.given_name,
       family_name = excluded.family_name, locale = excluded.locale where a.confirmed_at is null
     returning ${COLUMNS}`,
    [account.id, account.email, account.emailKey, account.givenName, account.familyName, account.locale],
  );
}

export async function savePasswordHash(tx: Unit, accountId: string, hash: string): Promise<void> {
  await tx.query(
    `insert into credentials (account_id, password_hash) values ($1, $2)
     on conflict (account_id) do update set password_hash = excluded.password_hash, changed_at = clock_timestamp()`,
    [accountId, hash],
  );
}

export async function confirmAccount(tx: Unit, accountId: string): Promise<void> {
  await tx.query(
    'update accounts set confirmed_at = coalesce(confirmed_at, clock_timestamp()) where id = $1',
    [accountId],
  );
}

export async function saveProfile(
  tx: Unit,
  accountId: string,
  profile: {
    givenName: string;
    familyName: string;
    phone: string | null | undefined;
    locale: string | undefined;
  },
): Promise<Account> {
  return tx.one<Account>(
    `update accounts a set given_name = $2, family_name = $3, phone = case when $4 then $5 else phone end, locale = coalesce($6, locale)
     where a.id = $1 returning ${COLUMNS}`,
    [
      accountId,
      profile.givenName,
      profile.familyName,
      profile.phone !== undefined,
      profile.phone ?? null,
      profile.locale ?? null,
    ],
  );
}

/** Another address. False when a confirmed account has it; a sign-up that nobody confirmed gives way. */
export async function moveAccount(
  tx: Unit,
  accountId: string,
  email: string,
  emailKey: string,
): Promise<boolean> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`address ${emailKey}`]);
  await tx.query(
    `update accounts set email_key = 'dropped:' || id, email = '', given_name = '', family_name = ''
     where email_key = $1 and confirmed_at is null and id <> $2`,
    [emailKey, accountId],
  );
  const moved = await tx.query(
    `update accounts a set email = $2, email_key = $3, confirmed_at = coalesce(confirmed_at, clock_timestamp())
     where a.id = $1 and a.closed_at is null and not exists (select 1 from accounts o where o.email_key = $3 and o.id <> a.id) returning a.id`,
    [accountId, email, emailKey],
  );
  return moved.length === 1;
}
