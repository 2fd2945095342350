/**
 * The mandate's text a farm accepts (law.md: written, prior, dated). A new text is a new version, and a new acceptance;
 * what was accepted stays accepted under its own version. The words themselves: `papers/mandate-text.ts`.
 */
export const MANDATE_VERSION = '2027-01';

/** Of what holds today: EXPIRED, its last day is over. One that is in force stays so while its successor is offered. */
export type MandateStatus = 'NONE' | 'OFFERED' | 'ACCEPTED' | 'EXPIRED' | 'REVOKED';

/** What the farm accepted, to be shown to both sides. */
export interface MandateProof {
  readonly version: string;
  readonly acceptedAt: Date;
  readonly acceptedName: string;
  /** Of the exact text (UTF-8); null: accepted before texts were kept. */
  readonly sha256: string | null;
  readonly endsOn: string | null;
}

/** What waits to be accepted. */
export interface MandateOffer {
  readonly version: string;
  readonly endsOn: string | null;
}
