import { searchKey, type Cents } from '@cabas/kernel';

/** What a transfer pays: what is owed for orders, the year's dues, a gift to the solidarity fund. The last two are the association's own. */
export type BankPurpose = 'ORDERS' | 'DUES' | 'GIFT';

/** Why somebody is proposed, from the surest. */
export type BankMatch =
  | 'REFERENCE'
  | 'REFERENCE_AMOUNT'
  | 'REFERENCE_PAYEE'
  | 'NAME_AND_AMOUNT'
  | 'FAMILY_AND_AMOUNT'
  | 'NAME'
  | 'FAMILY'
  | 'AMOUNT';

const SCORES: Readonly<Record<BankMatch, number>> = {
  REFERENCE: 100,
  REFERENCE_AMOUNT: 90,
  NAME_AND_AMOUNT: 85,
  REFERENCE_PAYEE: 70,
  FAMILY_AND_AMOUNT: 60,
  NAME: 50,
  FAMILY: 25,
  AMOUNT: 20,
};

/** A name as words to be found in a label. */
export interface NameWords {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

export function nameWords(givenName: string, familyName: string): NameWords {
  return { given: wordsOf(givenName), family: wordsOf(familyName) };
}

/** A member as a statement may name them. */
export interface MatchMember {
  readonly memberId: string;
  /** Their own and their household's: a transfer bears the name of whoever holds the account. */
  readonly names: readonly NameWords[];
  /** Owed to the payee whose account it is; less than 0: a credit. */
  readonly owedCents: Cents;
  /** Of this year's dues, what is asked and not paid. */
  readonly duesCents: Cents;
}

export interface BankProposal {
  readonly memberId: string;
  readonly producerId: string | null;
  readonly purpose: BankPurpose;
  readonly reason: BankMatch;
  /** Of a hundred. */
  readonly score: number;
  /** The exact reference of this member and payee, and the amount that is owed. Nothing else is sure. */
  readonly sure: boolean;
}

export interface ToMatch {
  readonly cents: Cents;
  readonly label: string;
  /** Whose account it is. */
  readonly producerId: string | null;
  /** To whom the line's reference leads, if to anyone. */
  readonly referred:
    | { readonly memberId: string; readonly producerId: string | null; readonly purpose: BankPurpose }
    | undefined;
}

const MOST = 5;

/**
 * Whose money it may be, the likeliest first; empty for what went out. Two members of one name are both proposed: a name is never sure,
 * nor is a right reference with an amount that nobody owes.
 */
export function proposalsFor(asked: ToMatch, members: readonly MatchMember[]): BankProposal[] {
  if (asked.cents <= 0) return [];
  // a farm's account is no place for the association's own money: there such a reference says nothing
  const strayed =
    asked.producerId !== null && asked.referred !== undefined && asked.referred.purpose !== 'ORDERS';
  const line = strayed ? { ...asked, referred: undefined } : asked;
  const words = wordsOf(line.label);
  const found = members.flatMap((member): BankProposal[] => {
    const reason = reasonFor(line, words, member);
    if (reason === undefined) return [];
    const elsewhere = reason === 'REFERENCE_PAYEE' && line.referred !== undefined;
    return [
      {
        memberId: member.memberId,
        producerId: elsewhere ? (line.referred?.producerId ?? null) : line.producerId,
        purpose: line.referred?.memberId === member.memberId ? line.referred.purpose : 'ORDERS',
        reason,
        score: SCORES[reason],
        sure: reason === 'REFERENCE',
      },
    ];
  });
  const best = found.sort((a, b) => b.score - a.score);
  // an amount alone tells something only while few owe it, and nobody is known by more
  const named = best.filter(({ reason }) => reason !== 'AMOUNT');
  return named.length > 0 ? named.slice(0, MOST) : best.length <= 3 ? best : [];
}

function reasonFor(line: ToMatch, words: readonly string[], member: MatchMember): BankMatch | undefined {
  const owed = member.owedCents === line.cents;
  if (line.referred?.memberId === member.memberId) {
    const { purpose } = line.referred;
    // a gift is as large as it is
    if (purpose === 'GIFT') return 'REFERENCE';
    if (purpose === 'DUES') return member.duesCents === line.cents ? 'REFERENCE' : 'REFERENCE_AMOUNT';
    if (line.referred.producerId !== line.producerId) return 'REFERENCE_PAYEE';
    return owed ? 'REFERENCE' : 'REFERENCE_AMOUNT';
  }
  const known = Math.max(0, ...member.names.map((name) => likeness(words, name)));
  if (known === 2) return owed ? 'NAME_AND_AMOUNT' : 'NAME';
  if (known === 1) return owed ? 'FAMILY_AND_AMOUNT' : 'FAMILY';
  return owed ? 'AMOUNT' : undefined;
}

/** 2: given and family name stand in the label; 1: the family name does; 0: neither. */
function likeness(words: readonly string[], { given, family }: NameWords): number {
  if (family.length === 0 || !family.every((word) => stands(words, word))) return 0;
  return given.length > 0 && given.every((word) => stands(words, word)) ? 2 : 1;
}

/** Banks shorten long names, and lists misspell them by a letter. */
function stands(words: readonly string[], wanted: string): boolean {
  return words.some(
    (word) =>
      word === wanted ||
      (wanted.length >= 5 && word.length >= 5 && (wanted.startsWith(word) || isOneLetterOff(word, wanted))),
  );
}

/** One letter more, less or other. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const rest = short.length === long.length ? short.slice(start + 1) : short.slice(start);
  return rest === long.slice(start + 1);
}

function wordsOf(text: string): string[] {
  return searchKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
