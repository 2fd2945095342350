/**
 * The mandate's text a farm accepts (law.md: written, prior, dated). A new text is a new version, and a new acceptance;
 * what was accepted stays accepted under its own version. The words themselves belong to billing's papers.
 */
export const MANDATE_VERSION = '2026-12';

export type MandateStatus = 'NONE' | 'OFFERED' | 'ACCEPTED' | 'REVOKED';
