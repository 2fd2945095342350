import type { DocumentKind } from './documents-to-issue.ts';

const LETTER: Record<DocumentKind, string> = {
  INVOICE: 'P',
  PURCHASE_INVOICE: 'P', // the same issuer and mandatary: one series (law.md, “Mandate”)
  RECEIPT: 'R',
  PURCHASE_STATEMENT: 'S',
  MEMBER_RECEIPT: 'M',
};

/** One continuous series per issuer and mandatary: `P{producer}-{collective}-{year}`; the collective's own: `M{collective}-{year}`. */
export function seriesOf(
  kind: DocumentKind,
  codes: { producer: string | undefined; collective: string; year: string },
): string {
  const issuer = kind === 'MEMBER_RECEIPT' ? codes.collective : `${codes.producer}-${codes.collective}`;
  return `${LETTER[kind]}${issuer}-${codes.year}`;
}

/** At most 35 characters of `[A-Za-z0-9+-_/]`. */
export function documentNumber(series: string, sequence: number): string {
  return `${series}-${String(sequence).padStart(6, '0')}`;
}
