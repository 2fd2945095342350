import { newId, normalizeEmail } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { ExistingMember, MemberDraft } from '../domain/import-members-lines.ts';

/** What an import is compared with. One import at a time: two at once would make every nameless address twice. */
export async function existingMembers(tx: Unit): Promise<ExistingMember[]> {
  if (tx.mode === 'write')
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`members ${tx.collectiveId}`]);
  return tx.query<ExistingMember>(
    `select id, account_id is not null as "hasAccount", given_name as "givenName", family_name as "familyName", email, phone,
       partner_given_name as "partnerGivenName", partner_family_name as "partnerFamilyName", partner_email as "partnerEmail",
       partner_phone as "partnerPhone", address_line1 as "addressLine1", address_line2 as "addressLine2", postcode, city
     from memberships order by id`,
  );
}

const FIELDS = `given_name, family_name, email, email_key, phone, partner_given_name, partner_family_name, partner_email, partner_phone,
  address_line1, address_line2, postcode, city`;
const VALUES = FIELDS.split(',')
  .map((field) => `x.${field.trim()}`)
  .join(', ');
const RECORD = `(id uuid, given_name text, family_name text, email text, email_key text, phone text, partner_given_name text,
  partner_family_name text, partner_email text, partner_phone text, address_line1 text, address_line2 text, postcode text, city text)`;

/** New members, active at once, in one statement. */
export async function createMembers(tx: Unit, drafts: readonly MemberDraft[]): Promise<void> {
  if (drafts.length === 0) return;
  await tx.query(
    `insert into memberships (id, status, ${FIELDS}) select id, 'ACTIVE', ${FIELDS} from jsonb_to_recordset($1::jsonb) as x${RECORD}`,
    [JSON.stringify(drafts.map((draft) => asRecord(newId(), draft)))],
  );
}

/** Changed members, whole, in one statement. */
export async function updateMembers(
  tx: Unit,
  changed: readonly { readonly id: string; readonly draft: MemberDraft }[],
): Promise<void> {
  if (changed.length === 0) return;
  await tx.query(
    `update memberships m set (${FIELDS}) = row(${VALUES}) from jsonb_to_recordset($1::jsonb) as x${RECORD} where m.id = x.id`,
    [JSON.stringify(changed.map(({ id, draft }) => asRecord(id, draft)))],
  );
}

function asRecord(id: string, draft: MemberDraft): Record<string, string | null> {
  return {
    id,
    given_name: draft.givenName,
    family_name: draft.familyName,
    email: draft.email,
    phone: draft.phone,
    email_key: draft.email === null ? null : (normalizeEmail(draft.email) ?? null),
    partner_given_name: draft.partnerGivenName,
    partner_family_name: draft.partnerFamilyName,
    partner_email: draft.partnerEmail,
    partner_phone: draft.partnerPhone,
    address_line1: draft.addressLine1,
    address_line2: draft.addressLine2,
    postcode: draft.postcode,
    city: draft.city,
  };
}
