/** What a document says of itself, besides its kind. */
export interface NamedDocument {
  readonly kind: string;
  /** The document it corrects or completes. */
  readonly corrects: object | null;
  readonly grossCents: number;
  readonly depositsCents: number;
}

/**
 * How a paper is called: by its kind where it is of its own; what adds to another is its complement; what takes back is a credit note of an
 * invoice, and of any other paper a correction.
 */
export function documentRole({
  kind,
  corrects,
  grossCents,
  depositsCents,
}: NamedDocument): 'first' | 'complement' | 'creditNote' | 'correction' {
  if (corrects === null) return 'first';
  if (grossCents + depositsCents > 0) return 'complement';
  return kind.endsWith('INVOICE') ? 'creditNote' : 'correction';
}
