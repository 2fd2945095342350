import { searchKey } from '@cabas/kernel';
import { type ExistingMember, type MemberDraft, type RowMessage, said } from './import-members-lines.ts';

/** Whom the collective knows, found by address, else by name. Each is found once: two rows must not fight over one person. */
export class KnownMembers {
  private readonly byEmail = new Map<string, ExistingMember>();
  private readonly byName = new Map<string, ExistingMember[]>();
  private readonly takenOnLine = new Map<string, number>();

  constructor(members: readonly ExistingMember[]) {
    for (const member of members) {
      if (member.email !== null) this.byEmail.set(member.email.toLowerCase(), member);
      const namesakes = this.byName.get(nameKey(member));
      if (namesakes) namesakes.push(member);
      else this.byName.set(nameKey(member), [member]);
    }
  }

  /** The member, undefined when there is none, or why it can't be told. */
  match(row: MemberDraft, line: number): ExistingMember | undefined | RowMessage {
    const [found, another] = this.candidates(row);
    if (another) return said('REFUSED', 'AMBIGUOUS_MEMBER');
    if (!found) return undefined;
    const first = this.takenOnLine.get(found.id);
    if (first !== undefined) return said('REFUSED', 'SAME_MEMBER', { first });
    this.takenOnLine.set(found.id, line);
    return found;
  }

  private candidates(row: MemberDraft): readonly ExistingMember[] {
    const namesakes = this.byName.get(nameKey(row)) ?? [];
    const withoutAddress = namesakes.filter(({ email }) => email === null);
    if (row.email === null) return withoutAddress.length > 0 ? withoutAddress : namesakes;
    const addressed = this.byEmail.get(row.email);
    if (addressed) return [addressed];
    // Perhaps the address of someone entered without one: only if the full name leaves no doubt.
    const free = withoutAddress.filter(({ id }) => !this.takenOnLine.has(id));
    const doubtful = free.length !== 1 || row.givenName === '' || row.familyName === '';
    return doubtful ? [] : free;
  }
}

/** The good rows of the file so far. */
export class SeenMembers {
  private readonly byEmail = new Map<string, number>();
  private readonly byName = new Map<string, number>();

  add(row: MemberDraft, line: number): void {
    if (row.email !== null) this.byEmail.set(row.email, line);
    if (!this.byName.has(nameKey(row))) this.byName.set(nameKey(row), line);
  }

  /** An address belongs to one member; a name without address tells two people apart from nobody. */
  repetition(row: MemberDraft): RowMessage | undefined {
    const sameName = this.byName.get(nameKey(row));
    if (row.email === null) return sameName === undefined ? undefined : said('REFUSED', 'REPEATED_NAME', { first: sameName });
    const sameEmail = this.byEmail.get(row.email);
    return sameEmail === undefined ? undefined : said('REFUSED', 'REPEATED_EMAIL', { email: row.email, first: sameEmail });
  }

  /** Two addresses under one name may be two people: worth a look, no more. */
  namesake(row: MemberDraft): RowMessage[] {
    const first = this.byName.get(nameKey(row));
    const named = row.givenName !== '' && row.familyName !== '';
    return named && first !== undefined ? [said('WARNING', 'SAME_NAME', { first })] : [];
  }
}

function nameKey({ givenName, familyName }: Pick<MemberDraft, 'givenName' | 'familyName'>): string {
  return `${searchKey(givenName)} ${searchKey(familyName)}`;
}
