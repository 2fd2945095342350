import type { MembershipStatus, Role, Unit } from '@cabas/platform';
import { MembershipSchema, type MembershipRow } from './membership.schema.ts';

export function memberships(tx: Unit) {
  return tx.manager.getRepository(MembershipSchema);
}

export interface NewMembership {
  readonly id: string;
  readonly accountId: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly emailKey: string | null;
  readonly phone: string | null;
  readonly status: MembershipStatus;
  readonly roles: readonly Role[];
}

/** False when the address or the account is a member here already. */
export async function insertMembership(tx: Unit, m: NewMembership): Promise<boolean> {
  const rows = await tx.query(
    `insert into memberships (id, account_id, given_name, family_name, email, email_key, phone, status, roles)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [m.id, m.accountId, m.givenName, m.familyName, m.email, m.emailKey, m.phone, m.status, m.roles],
  );
  return rows.length === 1;
}

/** Locks and returns the membership of an account, else the one kept for its address. */
export async function lockMembershipOf(
  tx: Unit,
  account: { id: string; emailKey: string },
): Promise<Pick<MembershipRow, 'id' | 'accountId' | 'status' | 'roles'> | undefined> {
  return tx.maybeOne(
    `select id, account_id as "accountId", status, roles from memberships where account_id = $1 or email_key = $2
     order by (account_id = $1) desc nulls last limit 1 for update`,
    [account.id, account.emailKey],
  );
}

export async function lockMembership(
  tx: Unit,
  id: string,
): Promise<Pick<MembershipRow, 'id' | 'accountId' | 'status' | 'roles' | 'email' | 'givenName'>> {
  return tx.one(
    `select id, account_id as "accountId", status, roles, email, given_name as "givenName" from memberships where id = $1 for update`,
    [id],
  );
}

/** Empty where nobody is known by that id. */
export async function givenNameOf(tx: Unit, id: string): Promise<string> {
  const row = await tx.maybeOne<{ name: string }>(
    'select given_name as name from memberships where id = $1',
    [id],
  );
  return row?.name ?? '';
}

/** Gives a membership, and the orders made for it so far, to an account. False when the account is another member here. */
export async function linkMembership(
  tx: Unit,
  id: string,
  accountId: string,
  status: MembershipStatus,
): Promise<boolean> {
  const linked = await tx.query(
    `update memberships set account_id = $2, status = $3 where id = $1
       and not exists (select 1 from memberships other where other.account_id = $2 and other.id <> $1) returning id`,
    [id, accountId, status],
  );
  if (linked.length === 0) return false;
  await tx.query(
    `with mine as (update orders set account_id = $2 where membership_id = $1 and account_id is distinct from $2 returning id),
     brought as (update order_deliveries set account_id = $2 where order_id in (select id from mine))
     update order_lines set account_id = $2 where order_id in (select id from mine)`,
    [id, accountId],
  );
  await tx.query('update shift_signups set account_id = $2 where membership_id = $1', [id, accountId]);
  return true;
}

/** Locks the admins who can act and returns their ids: two who demote each other at once are taken one after the other. */
export async function lockActiveAdmins(tx: Unit): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from memberships where status = 'ACTIVE' and 'ADMIN' = any (roles) and account_id is not null order by id for update`,
  );
  return rows.map(({ id }) => id);
}

/** Addresses of the admins who can act. */
export async function adminAddresses(tx: Unit): Promise<string[]> {
  const rows = await tx.query<{ email: string }>(
    `select email from memberships where status = 'ACTIVE' and 'ADMIN' = any (roles) and email is not null order by id`,
  );
  return rows.map(({ email }) => email);
}

/** Person scope: the person's name and phone in every collective. */
export async function saveOwnName(
  tx: Unit,
  own: { givenName: string; familyName: string; phone: string | null | undefined },
): Promise<void> {
  await tx.query(
    `update memberships set given_name = $1, family_name = $2, phone = case when $3 then $4 else phone end where account_id = $5`,
    [own.givenName, own.familyName, own.phone !== undefined, own.phone ?? null, tx.accountId],
  );
}
