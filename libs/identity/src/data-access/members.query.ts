import { searchKey } from '@cabas/kernel';
import { decodeCursor, pageSize, toConnection, type Connection, type MembershipStatus, type Unit } from '@cabas/platform';
import type { MembershipRow } from './membership.schema.ts';

/** A member as the collective knows them (`Member`): contact fields are null without the right to see them. */
export interface Member {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  partnerGivenName: string | null;
  partnerFamilyName: string | null;
  addressLine1: string | null;
  postcode: string | null;
  city: string | null;
  status: MembershipStatus;
  roles: MembershipRow['roles'];
  hasAccount: boolean;
  createdAt: Date;
}

/** Whom a mailing reaches. `locale` is the collective's: an account's own is out of a collective's sight. */
export interface Addressee {
  id: string;
  accountId: string | null;
  givenName: string;
  familyName: string;
  email: string | null;
  locale: 'fr' | 'en';
}

const columns = (contact: boolean) => `m.id, m.given_name as "givenName", m.family_name as "familyName",
  m.partner_given_name as "partnerGivenName", m.partner_family_name as "partnerFamilyName",
  m.status, m.roles, m.account_id is not null as "hasAccount", m.created_at as "createdAt",
  ${['email', 'phone', 'address_line1 as "addressLine1"', 'postcode', 'city'].map((c) => (contact ? `m.${c}` : `null::text as ${c.split(' as ').at(-1)}`)).join(', ')}`;

const KEY = {
  family: 'unaccent(lower(m.family_name))',
  given: 'unaccent(lower(m.given_name))',
};

export async function memberById(tx: Unit, id: string): Promise<Member | undefined> {
  return tx.maybeOne<Member>(`select ${columns(tx.may('members.contact'))} from memberships m where m.id = $1`, [id]);
}

/** Members by id, in one statement. */
export async function membersByIds(tx: Unit, ids: readonly string[]): Promise<Map<string, Member>> {
  const rows = await tx.query<Member>(`select ${columns(tx.may('members.contact'))} from memberships m where m.id = any ($1::uuid[])`, [[...new Set(ids)]]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Every active member, for mailings. */
export async function activeMembers(tx: Unit): Promise<Addressee[]> {
  return tx.query<Addressee>(
    `select m.id, m.account_id as "accountId", m.given_name as "givenName", m.family_name as "familyName", m.email, c.locale
     from memberships m join collectives c on c.id = m.collective_id where m.status = 'ACTIVE' order by m.id`,
  );
}

export interface MemberFilter {
  readonly search?: string | null;
  readonly status?: MembershipStatus | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** By name, whatever accents and case; an address is searched only by who may read addresses. */
export async function listMembers(tx: Unit, filter: MemberFilter): Promise<Connection<Member>> {
  const contact = tx.may('members.contact');
  const size = pageSize(filter.first, 500);
  const cursor = decodeCursor(filter.after, 3);
  const where = `($1 = '' or unaccent(lower(concat_ws(' ', m.given_name, m.family_name, m.given_name${contact ? ', m.email' : ''}))) like $1)
    and ($2::text is null or m.status = $2)`;
  const parameters = [likePattern(filter.search ?? ''), filter.status ?? null];
  const rows = await tx.query<Member & { familyKey: string; givenKey: string }>(
    `select ${columns(contact)}, ${KEY.family} as "familyKey", ${KEY.given} as "givenKey" from memberships m
     where ${where} and ($3::text is null or (${KEY.family}, ${KEY.given}, m.id::text) > ($3, $4, $5))
     order by ${KEY.family}, ${KEY.given}, m.id::text limit $6`,
    [...parameters, ...(cursor?.map(String) ?? [null, null, null]), size + 1],
  );
  const { count } = await tx.one<{ count: number }>(`select count(*) from memberships m where ${where}`, parameters);
  return toConnection(rows, size, (row) => [row.familyKey, row.givenKey, row.id], (row) => row, count);
}

function likePattern(search: string): string {
  const key = searchKey(search);
  return key === '' ? '' : `%${key.replace(/[\\%_]/g, '\\$&')}%`;
}
