import type { Unit } from '@cabas/platform';

export interface HouseholdPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly joinedAt: Date;
}

/** The household of a membership, as both its people read it. */
export interface HouseholdView {
  readonly membershipId: string;
  /** Who asks is the second person. */
  readonly second: boolean;
  readonly holderName: string;
  /** The second person; null: nobody yet. */
  readonly member: HouseholdPerson | null;
  /** Under way; null for the second, and where there is none. */
  readonly invitation: { readonly email: string; readonly expiresAt: Date } | null;
}

/** Collective scope: of the member who asks, in one statement. */
export async function householdOf(tx: Unit): Promise<HouseholdView> {
  const row = await tx.one<Omit<HouseholdView, 'second'>>(
    `select m.id as "membershipId", trim(concat(m.given_name, ' ', m.family_name)) as "holderName",
       case when h.account_id is null then null else jsonb_build_object('givenName', h.given_name, 'familyName', h.family_name, 'email', h.email,
         'joinedAt', h.joined_at) end as member,
       case when i.id is null then null else jsonb_build_object('email', i.email, 'expiresAt', i.expires_at) end as invitation
     from memberships m left join household_members h on h.membership_id = m.id
     left join lateral (select id, email, expires_at from invitations where kind = 'HOUSEHOLD' and subject_id = m.id and accepted_at is null
       and expires_at > clock_timestamp() order by created_at desc limit 1) i on true
     where m.id = $1`,
    [tx.member.id],
  );
  return { ...row, second: tx.isSecond, invitation: tx.isSecond ? null : row.invitation };
}

/** Collective scope: who else acts for a membership. */
export async function secondOf(
  tx: Unit,
  membershipId: string,
): Promise<{ accountId: string; givenName: string; email: string } | undefined> {
  return tx.maybeOne(
    'select account_id as "accountId", given_name as "givenName", email from household_members where membership_id = $1',
    [membershipId],
  );
}

/** Collective scope: whether an account is the second of some household here. */
export async function isSecondHere(tx: Unit, accountId: string): Promise<boolean> {
  return (
    (await tx.maybeOne('select 1 from household_members where account_id = $1', [accountId])) !== undefined
  );
}

/**
 * Collective scope: the account is the second from now on. False when the membership has one, the account is one elsewhere here,
 * or has a membership of its own that stands.
 */
export async function insertSecond(
  tx: Unit,
  second: {
    membershipId: string;
    holderId: string;
    account: { id: string; givenName: string; familyName: string; email: string; locale: string };
  },
): Promise<boolean> {
  const { membershipId, holderId, account } = second;
  const rows = await tx.query(
    `insert into household_members (membership_id, account_id, holder_account_id, given_name, family_name, email, locale)
     select $1, $2, $3, $4, $5, $6, $7 where not exists (select 1 from memberships where account_id = $2 and status <> 'LEFT')
     on conflict do nothing returning 1`,
    [
      membershipId,
      account.id,
      holderId,
      account.givenName,
      account.familyName,
      account.email,
      account.locale,
    ],
  );
  return rows.length === 1;
}

/** Collective scope: the second acts for the membership no more; who it was. */
export async function deleteSecond(
  tx: Unit,
  membershipId: string,
): Promise<{ email: string; givenName: string } | undefined> {
  return tx.maybeOne(
    'delete from household_members where membership_id = $1 returning email, given_name as "givenName"',
    [membershipId],
  );
}

/** Collective scope: links sent for a household open nothing any more, and forget whom they went to. */
export async function endHouseholdInvitations(tx: Unit, membershipId: string): Promise<void> {
  await tx.query(
    `update invitations set expires_at = least(expires_at, clock_timestamp()), email = '', accepted_by = null where kind = 'HOUSEHOLD' and subject_id = $1`,
    [membershipId],
  );
}

/** Person scope: the second's name and language, wherever they are one; no language: it stays. */
export async function saveSecondsName(
  tx: Unit,
  own: { givenName: string; familyName: string; locale: string | null },
): Promise<void> {
  await tx.query(
    'update household_members set given_name = $1, family_name = $2, locale = coalesce($3, locale) where account_id = $4',
    [own.givenName, own.familyName, own.locale, tx.accountId],
  );
}

/** Person scope. */
export async function saveSecondsAddress(tx: Unit, email: string): Promise<void> {
  await tx.query('update household_members set email = $1 where account_id = $2', [email, tx.accountId]);
}
