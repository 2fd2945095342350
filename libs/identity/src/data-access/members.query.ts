import { searchKey } from '@cabas/kernel';
import {
  decodeCursor,
  pageSize,
  toConnection,
  type Connection,
  type MembershipStatus,
  type Unit,
} from '@cabas/platform';
import type { BusinessIdentity } from '../domain/business.ts';
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
  business: BusinessIdentity | null;
  status: MembershipStatus;
  roles: MembershipRow['roles'];
  hasAccount: boolean;
  /** Null: none are asked. */
  dues: { paidCents: number; upToDate: boolean } | null;
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

// This year's dues, where the collective asks for any; null: it does not.
const DUES = `(select jsonb_build_object('paidCents', x.paid, 'upToDate', x.paid >= d.minimum_cents)
  from dues d join collectives k on k.id = d.collective_id cross join lateral (
    select coalesce(sum(t.amount_cents), 0)::bigint as paid from contributions t where t.collective_id = d.collective_id and t.membership_id = m.id
      and t.kind = 'DUES' and t.period_on = dues_period(d.first_month, k.time_zone)) x
  where d.collective_id = m.collective_id and d.active)`;

// $1 says whether who asks may see contact data.
const COLUMNS = `m.id, m.given_name as "givenName", m.family_name as "familyName",
  m.partner_given_name as "partnerGivenName", m.partner_family_name as "partnerFamilyName",
  m.status, m.roles, m.account_id is not null as "hasAccount", m.created_at as "createdAt",
  case when $1::boolean then m.email end as email, case when $1::boolean then m.phone end as phone,
  ${DUES} as dues,
  case when $1::boolean then m.address_line1 end as "addressLine1", case when $1::boolean then m.postcode end as postcode, case when $1::boolean then m.city end as city,
  case when $1::boolean then m.business end as business`;

const FAMILY = 'unaccent(lower(m.family_name))';
const GIVEN = 'unaccent(lower(m.given_name))';
const FOUND = `($2 = '' or unaccent(lower(concat_ws(' ', m.given_name, m.family_name, m.given_name, case when $1::boolean then m.email end))) like $2)
  and ($3::text is null or m.status = $3) and (not $4::boolean or ${DUES} ->> 'upToDate' = 'false')`;

export async function memberById(tx: Unit, id: string): Promise<Member | undefined> {
  return tx.maybeOne<Member>(`select ${COLUMNS} from memberships m where m.id = $2`, [
    tx.may('members.contact'),
    id,
  ]);
}

/** Members by id, in one statement. */
export async function membersByIds(tx: Unit, ids: readonly string[]): Promise<Map<string, Member>> {
  const rows = await tx.query<Member>(`select ${COLUMNS} from memberships m where m.id = any ($2::uuid[])`, [
    tx.may('members.contact'),
    [...new Set(ids)],
  ]);
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
  readonly duesUnpaid?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** By name, whatever accents and case; an address is searched only by who may read addresses. */
export async function listMembers(tx: Unit, filter: MemberFilter): Promise<Connection<Member>> {
  const size = pageSize(filter.first, 500);
  const cursor = decodeCursor(filter.after, ['text', 'text', 'id']);
  const parameters = [
    tx.may('members.contact'),
    likePattern(filter.search ?? ''),
    filter.status ?? null,
    filter.duesUnpaid ?? false,
  ];
  const rows = await tx.query<Member & { familyKey: string; givenKey: string }>(
    `select ${COLUMNS}, ${FAMILY} as "familyKey", ${GIVEN} as "givenKey" from memberships m
     where ${FOUND} and ($5::text is null or (${FAMILY}, ${GIVEN}, m.id::text) > ($5, $6, $7))
     order by ${FAMILY}, ${GIVEN}, m.id::text limit $8`,
    [...parameters, ...(cursor?.map(String) ?? [null, null, null]), size + 1],
  );
  const { count } = await tx.one<{ count: number }>(
    `select count(*) from memberships m where ${FOUND}`,
    parameters,
  );
  return toConnection(
    rows,
    size,
    (row) => [row.familyKey, row.givenKey, row.id],
    (row) => row,
    count,
  );
}

function likePattern(search: string): string {
  const key = searchKey(search);
  return key === '' ? '' : `%${key.replace(/[\\%_]/g, '\\$&')}%`;
}
