import { searchKey } from '@cabas/kernel';
import { type ExistingMember, type MemberDraft, type RowMessage, said } from './import-members-lines.ts';

/** A good row, no repetition of another. */
export interface MemberOnLine {
  readonly line: number;
  readonly member: MemberDraft;
}

/**
 * Whom the collective knows of those in the file, by line; none is a new member, and a message says why it can't be told.
 * Addresses speak first, then names, each for whom nobody claimed before: only so does the same file find the same people
 * once it has renamed some.
 */
export function matchMembers(
  rows: readonly MemberOnLine[],
  existing: readonly ExistingMember[],
): ReadonlyMap<number, ExistingMember | RowMessage> {
  const byEmail = new Map(
    existing.flatMap((known) => (known.email === null ? [] : [[known.email.toLowerCase(), known]])),
  );
  const byName = Map.groupBy(existing, nameKey);
  const claimed = new Set<ExistingMember>();
  const addressed = ({ email }: MemberDraft) => (email === null ? undefined : byEmail.get(email));

  const matches = new Map<number, ExistingMember | RowMessage>();
  for (const { line, member } of rows) {
    const found = addressed(member);
    if (!found) continue;
    matches.set(line, found);
    claimed.add(found);
  }
  for (const { line, member } of rows.filter((row) => !addressed(row.member))) {
    const namesakes = (byName.get(nameKey(member)) ?? []).filter((known) => !claimed.has(known));
    const candidates = candidatesAmong(namesakes, member);
    const [found] = candidates;
    if (!found) continue;
    if (candidates.length > 1) matches.set(line, said('REFUSED', 'AMBIGUOUS_MEMBER'));
    else {
      matches.set(line, found);
      claimed.add(found);
    }
  }
  return matches;
}

function candidatesAmong(namesakes: readonly ExistingMember[], row: MemberDraft): readonly ExistingMember[] {
  const withoutAddress = namesakes.filter(({ email }) => email === null);
  if (row.email === null) return withoutAddress.length > 0 ? withoutAddress : namesakes;
  // Perhaps the address of someone entered without one: only if their full name leaves no doubt.
  return withoutAddress.length === 1 && isFullyNamed(row) ? withoutAddress : [];
}

/** The good rows of the file so far. */
export class SeenMembers {
  private readonly byEmail = new Map<string, number>();
  private readonly byName = new Map<string, number>();

  add({ line, member }: MemberOnLine): void {
    if (member.email !== null) this.byEmail.set(member.email, line);
    if (!this.byName.has(nameKey(member))) this.byName.set(nameKey(member), line);
  }

  /** An address belongs to one member; without one, a name must do. */
  repetition(row: MemberDraft): RowMessage | undefined {
    const sameName = this.byName.get(nameKey(row));
    if (row.email === null)
      return sameName === undefined ? undefined : said('REFUSED', 'REPEATED_NAME', { first: sameName });
    const sameEmail = this.byEmail.get(row.email);
    return sameEmail === undefined
      ? undefined
      : said('REFUSED', 'REPEATED_EMAIL', { email: row.email, first: sameEmail });
  }

  /** Two addresses under one name may be two people: worth a look, no more. */
  namesake(row: MemberDraft): RowMessage[] {
    const first = this.byName.get(nameKey(row));
    return isFullyNamed(row) && first !== undefined ? [said('WARNING', 'SAME_NAME', { first })] : [];
  }
}

function isFullyNamed({ givenName, familyName }: MemberDraft): boolean {
  return givenName !== '' && familyName !== '';
}

function nameKey({ givenName, familyName }: MemberDraft): string {
  return `${searchKey(givenName)} ${searchKey(familyName)}`;
}
