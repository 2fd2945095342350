import type { DocumentKind } from './documents-to-issue.ts';

const LETTER: Record<DocumentKind, string> = {
  INVOICE: 'P',
  PURCHASE_INVOICE: 'P', // the same issuer and mandatary: one series (law.md, “Mandate”)
  RECEIPT: 'R',
  PURCHASE_STATEMENT: 'S',
  MEMBER_RECEIPT: 'M',
  SALES_INVOICE: 'F',
  FEE_INVOICE: 'F', // the same issuer: one series
};

/** One continuous series per issuer and mandatary: `P{producer}-{collective}-{year}`; the collective's own: `M{collective}-{year}`, its invoices `F{collective}-{year}`. */
export function seriesOf(
  kind: DocumentKind,
  codes: { producer: string | undefined; collective: string; year: string },
): string {
  const own = kind === 'MEMBER_RECEIPT' || kind === 'SALES_INVOICE' || kind === 'FEE_INVOICE';
  const issuer = own ? codes.collective : `${codes.producer}-${codes.collective}`;
  return `${LETTER[kind]}${issuer}-${codes.year}`;
}

/** At most 35 characters of `[A-Za-z0-9+-_/]`. */
export function documentNumber(series: string, sequence: number): string {
  return `${series}-${String(sequence).padStart(6, '0')}`;
}
