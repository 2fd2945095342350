import { normalizeEmail, normalizeName, normalizePhone, textProblem } from '@cabas/kernel';
import type { MemberColumn, MemberRow } from './import-members-columns.ts';
import { type MemberDraft, type RowMessage, said } from './import-members-lines.ts';
import { properName } from './import-members-names.ts';

/** A row read by itself: a member, or why not. Empty cells are null, or an empty name. */
export interface ReadMemberRow {
  readonly line: number;
  readonly label: string;
  readonly member: MemberDraft | undefined;
  readonly messages: readonly RowMessage[];
}

export function readMemberRow({ line, cells }: MemberRow): ReadMemberRow {
  const text = (column: MemberColumn) => normalizeName(cells[column] ?? '');
  const name = (column: MemberColumn) => properName(cells[column] ?? '');
  const email = readEmail(text('email'), 'REFUSED', 'BAD_EMAIL');
  const partnerEmail = readEmail(text('partnerEmail'), 'WARNING', 'BAD_PARTNER_EMAIL');
  const phone = readPhone(text('phone'));
  const partnerPhone = readPhone(text('partnerPhone'));
  const member: MemberDraft = {
    givenName: name('givenName'),
    familyName: name('familyName'),
    email: email.value,
    phone: phone.value,
    partnerGivenName: name('partnerGivenName') || null,
    partnerFamilyName: name('partnerFamilyName') || null,
    partnerEmail: partnerEmail.value,
    partnerPhone: partnerPhone.value,
    addressLine1: text('addressLine1') || null,
    addressLine2: text('addressLine2') || null,
    postcode: text('postcode') || null,
    city: text('city') || null,
  };
  const label = shorten(`${member.givenName} ${member.familyName}`.trim() || text('email'));
  const readings = [email, partnerEmail, phone, partnerPhone].flatMap((reading) => reading.messages);
  const found = [...textProblems(cells), ...readings, ...whoIsIt(member, text('email'))];
  const refusals = found.filter(({ level }) => level === 'REFUSED');
  if (refusals.length > 0) return { line, label, member: undefined, messages: refusals };
  return { line, label, member, messages: found };
}

/** Whatever would break the database or fool a reader: refused, never mended in silence. */
function textProblems(cells: MemberRow['cells']): RowMessage[] {
  const all = Object.entries(cells) as [MemberColumn, string][];
  if (all.some(([, cell]) => /[\0\ufffd]|\p{Cs}/u.test(cell)))
    return [said('REFUSED', 'UNREADABLE_CHARACTERS')];
  return all.flatMap(([column, cell]) => {
    const isName = NAMES.includes(column);
    const max = isName ? 80 : 200;
    if (looksLikeFormula(cell, isName)) return [said('REFUSED', 'FORMULA', { text: shorten(cell) })];
    if (!textProblem(normalizeName(cell), { max })) return [];
    return [said('REFUSED', isName ? 'NAME_TOO_LONG' : 'CELL_TOO_LONG', { max, text: shorten(cell) })];
  });
}

const NAMES: readonly MemberColumn[] = ['givenName', 'familyName', 'partnerGivenName', 'partnerFamilyName'];

/** What a spreadsheet would run once the data is exported again (OWASP, CSV injection); telephones begin with `+`. */
function looksLikeFormula(cell: string, isName: boolean): boolean {
  return isName ? /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(cell) : /^\s*[=＝]/.test(cell);
}

function whoIsIt({ givenName, familyName }: MemberDraft, email: string): RowMessage[] {
  const unnamed = givenName === '' && familyName === '';
  if (unnamed && email === '') return [said('REFUSED', 'MISSING_IDENTITY')];
  const doubts: RowMessage[] = [];
  if (email === '') doubts.push(said('WARNING', 'MISSING_EMAIL'));
  if (givenName === '' || familyName === '') doubts.push(said('WARNING', 'INCOMPLETE_NAME'));
  return doubts;
}

interface Reading {
  readonly value: string | null;
  readonly messages: readonly RowMessage[];
}

function readEmail(text: string, level: 'REFUSED' | 'WARNING', code: string): Reading {
  const value = normalizeEmail(text) ?? null;
  return {
    value,
    messages: text !== '' && value === null ? [said(level, code, { email: shorten(text) })] : [],
  };
}

function readPhone(text: string): Reading {
  const value = normalizePhone(text) ?? null;
  const lost = text !== '' && value === null;
  return { value, messages: lost ? [said('WARNING', 'UNREADABLE_PHONE', { phone: shorten(text) })] : [] };
}

function shorten(cell: string): string {
  return [...normalizeName(cell)].slice(0, 80).join('');
}
