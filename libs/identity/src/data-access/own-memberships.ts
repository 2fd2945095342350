import type { LeavingMember, MembershipStatus, Role, Unit } from '@cabas/platform';

export interface OwnMembership {
  id: string;
  collectiveId: string;
  collectiveName: string;
  email: string | null;
  emailKey: string | null;
  status: MembershipStatus;
  roles: Role[];
}

/** Person scope. */
export async function ownMemberships(tx: Unit): Promise<OwnMembership[]> {
  return tx.query<OwnMembership>(
    `select m.id, m.collective_id as "collectiveId", c.name as "collectiveName", m.email, m.email_key as "emailKey", m.status, m.roles
     from memberships m join collectives c on c.id = m.collective_id order by c.name, m.id`,
  );
}

/** Collective scope: the address moves on where it was the former one, unless another member here has it. */
export async function readdress(
  tx: Unit,
  id: string,
  from: string,
  to: { email: string; emailKey: string },
): Promise<boolean> {
  const rows = await tx.query(
    `update memberships m set email = $3, email_key = $4 where m.id = $1 and m.email_key = $2
       and not exists (select 1 from memberships other where other.email_key = $4 and other.id <> m.id) returning m.id`,
    [id, from, to.email, to.emailKey],
  );
  return rows.length === 1;
}

/** Collective scope: only that there was a member stays. */
export async function emptyMembership(tx: Unit, { id, email }: LeavingMember, name: string): Promise<void> {
  await tx.query(
    `update memberships set account_id = null, status = 'LEFT', roles = '{MEMBER}', given_name = '', family_name = $2, email = null, email_key = null,
       phone = null, partner_given_name = null, partner_family_name = null, partner_email = null, partner_phone = null,
       address_line1 = null, address_line2 = null, postcode = null, city = null, business = null where id = $1`,
    [id, name],
  );
  await tx.query(
    `update invitations set email = '', expires_at = least(expires_at, clock_timestamp()), accepted_by = null
     where kind in ('MEMBER', 'HOUSEHOLD') and subject_id = $1`,
    [id],
  );
  await tx.query('delete from household_members where membership_id = $1', [id]);
  if (email === null) return;
  await tx.query(`update invitations set email = '' where lower(email) = lower($1)`, [email]);
  await tx.query('update collectives set contact_email = null where lower(contact_email) = lower($1)', [
    email,
  ]);
}

export interface OwnAddress {
  readonly addressLine1: string | null;
  readonly addressLine2: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
}

/** Person scope. False when it is none of theirs. */
export async function saveAddress(tx: Unit, id: string, address: OwnAddress): Promise<boolean> {
  const rows = await tx.query(
    'update memberships set address_line1 = $2, address_line2 = $3, postcode = $4, city = $5 where id = $1 and account_id = $6 returning id',
    [id, address.addressLine1, address.addressLine2, address.postcode, address.city, tx.accountId],
  );
  return rows.length === 1;
}
