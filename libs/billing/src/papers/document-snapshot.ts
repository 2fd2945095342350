import type { Cents, ContentUnit, LocalDate, SellingMode, VatRateTotal } from '@cabas/kernel';

/**
 * RECEIPT: a producer's to a member (DIRECT), no legal number · INVOICE: the same, numbered, under mandate ·
 * MEMBER_RECEIPT: the collective's to a member (RESALE) · PURCHASE_INVOICE: a producer's to the collective, issued by the
 * collective (self-billing) · PURCHASE_STATEMENT: the same without mandate, to help the farm write its own · SALES_INVOICE: the
 * collective's to a member that is a business · FEE_INVOICE: the collective's to a farm, for a service.
 */
export type DocumentKind =
  | 'RECEIPT'
  | 'INVOICE'
  | 'MEMBER_RECEIPT'
  | 'PURCHASE_INVOICE'
  | 'PURCHASE_STATEMENT'
  | 'SALES_INVOICE'
  | 'FEE_INVOICE';

/** What the law gives numbers and credit notes to; the others are papers for information. */
export const INVOICE_KINDS: readonly DocumentKind[] = [
  'INVOICE',
  'PURCHASE_INVOICE',
  'SALES_INVOICE',
  'FEE_INVOICE',
];

/** GROSS: consumers, lines with VAT included · NET: businesses, lines without · NO_VAT: the seller charges none. */
export type DocumentBasis = 'GROSS' | 'NET' | 'NO_VAT';

/** All that an issued paper says, frozen as JSON: the PDF is drawn from it alone, today as in ten years. */
export interface DocumentSnapshot {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly series: string;
  /** ISO 8601. */
  readonly issuedAt: string;
  /** On whose clock the day of issue is read. */
  readonly timeZone: string;
  /** Of several deliveries, the last one's. */
  readonly supplyDate: LocalDate;
  /** BG-14: the first and last day of what is invoiced together. */
  readonly period?: { readonly from: LocalDate; readonly to: LocalDate };
  readonly currency: string;
  readonly locale: string;
  readonly seller: SellerIdentity;
  readonly buyer: PartyIdentity;
  /** Who wrote it in the seller's name. */
  readonly mandatary?: { readonly name: string };
  readonly basis: DocumentBasis;
  readonly lines: readonly DocumentLine[];
  /** Returnable packaging: beside the goods, outside VAT. Absent: none. */
  readonly deposits?: readonly DepositLine[];
  /** Ascending rates; empty for NO_VAT. */
  readonly vat: readonly VatRateTotal[];
  readonly totals: {
    readonly netCents: Cents;
    readonly vatCents: Cents;
    /** What brings net lines and their VAT to the price agreed (EN 16931 BT-114): a few cents at most. */
    readonly roundingCents?: Cents;
    /** Of the goods. */
    readonly grossCents: Cents;
    /** What is paid: gross + deposits. */
    readonly depositsCents?: Cents;
  };
  /** Legal mentions as worded on the day of issue (`mentionsFor`). */
  readonly mentions: readonly string[];
  readonly payment: DocumentPayment;
  /** What the collective keeps, where it is shown: the sum of the real differences. */
  readonly margin?: { readonly rateBp: number; readonly cents: Cents };
  /** Absent: of several deliveries, or of none. */
  readonly pickup?: { readonly point: string; readonly date: LocalDate };
  /** Both parties are businesses: the PDF is a Factur-X. */
  readonly electronic?: ElectronicInvoice;
  /**
   * Which document it corrects, and why. A credit note takes back: its totals are negative. A complement adds what was forgotten: they
   * are positive.
   */
  readonly corrects?: CorrectedDocument & {
    readonly reason: string;
    /** A credit note: complements of that document, which it takes back from as well. */
    readonly others?: readonly CorrectedDocument[];
  };
}

export interface CorrectedDocument {
  readonly number: string;
  readonly issuedAt: string;
}

/** CREDIT and COMPLEMENT correct another document; a FIRST one is of its own. */
export function roleOf({
  corrects,
  totals: { grossCents, depositsCents = 0 },
}: Pick<DocumentSnapshot, 'corrects' | 'totals'>): 'FIRST' | 'CREDIT' | 'COMPLEMENT' {
  if (corrects === undefined) return 'FIRST';
  return grossCents + depositsCents < 0 ? 'CREDIT' : 'COMPLEMENT';
}

/** What an e-invoice says besides the paper. */
export interface ElectronicInvoice {
  /** BT-23: goods (B1), services (S1), both (M1). */
  readonly process: 'B1' | 'S1' | 'M1';
  readonly seller: ElectronicParty;
  readonly buyer: ElectronicParty;
  /** Mentions with their subject code: PMT (recovery fee), PMD (penalties), AAB (discount), AAI (any other). */
  readonly notes: readonly { readonly code: string; readonly text: string }[];
  /** Why there is no VAT. */
  readonly exemption?: string;
}

export interface ElectronicParty {
  readonly siren: string;
  readonly vatNumber?: string;
  /** In the scheme 0225: the SIREN, or what stands for it in the directory. */
  readonly address: string;
  readonly line?: string;
  readonly postcode?: string;
  readonly city?: string;
  readonly country: string;
}

/** A document before it is issued: it has no number. */
export type DocumentDraft = Omit<DocumentSnapshot, 'number' | 'series'>;

export interface PartyIdentity {
  readonly name: string;
  readonly legalForm?: string;
  /** Lines of a postal address. */
  readonly address: readonly string[];
  readonly siret?: string;
  readonly siren?: string;
  readonly vatNumber?: string;
}

export interface SellerIdentity extends PartyIdentity {
  /** Registration: “RCS Châteauroux 123 456 789”. */
  readonly rcs?: string;
  /** An individual entrepreneur: “EI” stands with the name (décret 2022-725). */
  readonly ei?: boolean;
}

export interface DocumentLine {
  readonly label: string;
  readonly sellingMode: SellingMode;
  /** As delivered, in order units. */
  readonly quantity: number;
  /** Really weighed, for the whole line: grams or millilitres. */
  readonly measure?: number | null;
  readonly contentAmount?: number | null;
  readonly contentUnit?: ContentUnit | null;
  /** A piece, kg or litre; VAT included (whatever the basis). */
  readonly priceCents: Cents;
  /** VAT included. */
  readonly amountCents: Cents;
  readonly rateBp: number;
  /** Of several deliveries: when this one was, and the slip it came with. */
  readonly delivered?: { readonly on: LocalDate; readonly slip: string };
  /** Agreed without VAT, exactly: else the net price is what the agreed price holds. */
  readonly netPriceCents?: Cents;
  /** A credit note of a service invoice: which of its lines, from 0. */
  readonly ofLine?: number;
  /** Basis NET: the line's amount without VAT. */
  readonly netCents?: Cents;
}

export interface DepositLine {
  /** The goods it is for. */
  readonly label: string;
  readonly pieces: number;
  readonly amountCents: Cents;
}

export interface DocumentPayment {
  readonly dueDate?: LocalDate;
  readonly note: string;
  /** In words: “espèces ou chèque”. */
  readonly means: string;
}
