import { searchKey } from '@cabas/kernel';
import type { MemberRow } from './import-members-columns.ts';
import {
  type ExistingMember,
  type ImportMessage,
  type MemberDraft,
  type PlannedMemberLine,
  type RowMessage,
  said,
} from './import-members-lines.ts';
import { matchMembers, SeenMembers } from './import-members-matching.ts';
import { type ReadMemberRow, readMemberRow } from './import-members-row.ts';

/**
 * What importing a member list would do, row by row; writes nothing. People are recognised by address, else by name, so
 * that the same file a second time changes nothing. An empty cell never empties what is there, and whoever has an account
 * keeps what they said of themselves: the file only adds what is missing.
 */
export function planMemberImport(
  rows: readonly MemberRow[],
  existing: readonly ExistingMember[],
): PlannedMemberLine[] {
  const seen = new SeenMembers();
  const readings = rows.map((row) => {
    const read = readMemberRow(row);
    const { member } = read;
    const repeated = member && seen.repetition(member);
    if (!member || repeated) return { read, repeated };
    const messages = [...read.messages, ...seen.namesake(member)];
    seen.add({ line: row.line, member });
    return { read: { ...read, messages }, repeated };
  });
  const good = readings.flatMap(({ read, repeated }) =>
    read.member && !repeated ? [{ line: read.line, member: read.member }] : [],
  );
  const matches = matchMembers(good, existing);
  return readings.map(({ read, repeated }) => {
    const { member, messages } = read;
    if (!member) return verdict(read, 'REFUSED', messages);
    if (repeated) return verdict(read, 'REFUSED', [repeated]);
    const match = matches.get(read.line);
    if (match && 'level' in match) return verdict(read, 'REFUSED', [match]);
    if (match) return planChange(read, member, match);
    return { ...verdict(read, 'CREATE', messages), understood: understoodOf(member), draft: member };
  });
}

function planChange(read: ReadMemberRow, row: MemberDraft, existing: ExistingMember): PlannedMemberLine {
  const { id, hasAccount, ...now } = existing;
  const choose = <Field extends keyof MemberDraft>(field: Field): MemberDraft[Field] =>
    isEmpty(row[field]) || (hasAccount && !isEmpty(now[field])) || isSpelling(row[field], now[field])
      ? now[field]
      : row[field];
  const draft: MemberDraft = {
    givenName: choose('givenName'),
    familyName: choose('familyName'),
    email: choose('email'),
    phone: choose('phone'),
    partnerGivenName: choose('partnerGivenName'),
    partnerFamilyName: choose('partnerFamilyName'),
    partnerEmail: choose('partnerEmail'),
    partnerPhone: choose('partnerPhone'),
    addressLine1: choose('addressLine1'),
    addressLine2: choose('addressLine2'),
    postcode: choose('postcode'),
    city: choose('city'),
  };
  const changes = (Object.keys(draft) as (keyof MemberDraft)[]).filter(
    (field) => draft[field] !== now[field],
  );
  const told = changes.map((field) =>
    said('CHANGE', 'CHANGED_MEMBER', { field, from: now[field] || 'none', to: draft[field] || 'none' }),
  );
  return {
    ...verdict(read, changes.length > 0 ? 'UPDATE' : 'UNCHANGED', [...read.messages, ...told]),
    understood: understoodOf(draft),
    draft,
    existingId: id,
    changes,
  };
}

/** “Hervé Hénault · herve.henault@example.org · +33612345600 · 2 rue des Lilas, 28300 Mainvilliers”, in parts. */
function understoodOf(member: MemberDraft): ImportMessage[] {
  const texts = [fullName(member.givenName, member.familyName), member.email, member.phone];
  const town = [member.postcode, member.city].filter(Boolean).join(' ');
  const address = [member.addressLine1, member.addressLine2, town].filter(Boolean).join(', ');
  const partnerName = fullName(member.partnerGivenName ?? '', member.partnerFamilyName ?? '');
  const partner = [partnerName, member.partnerEmail, member.partnerPhone].filter(Boolean).join(', ');
  return [
    ...[...texts, address]
      .filter((text) => !isEmpty(text))
      .map((text) => ({ code: 'AS_TEXT', values: { text: text ?? '' } })),
    ...(partner === '' ? [] : [{ code: 'AS_PARTNER', values: { partner } }]),
  ];
}

function fullName(givenName: string, familyName: string): string {
  return `${givenName} ${familyName}`.trim();
}

function isEmpty(text: string | null | undefined): boolean {
  return text === null || text === undefined || text === '';
}

/** Capitals and accents alone are no change: lists lose them, people put them back. */
function isSpelling(a: string | null, b: string | null): boolean {
  return searchKey(a ?? '') === searchKey(b ?? '');
}

function verdict(
  { line, label }: ReadMemberRow,
  outcome: PlannedMemberLine['verdict'],
  messages: readonly RowMessage[],
): PlannedMemberLine {
  return { line, verdict: outcome, label, understood: [], messages, changes: [] };
}
