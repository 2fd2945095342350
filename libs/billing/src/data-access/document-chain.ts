import { createHash } from 'node:crypto';

/** SHA-256 over the hash before and the canonical snapshot (keys in order). */
export function chainHash(previous: string | null, snapshot: unknown): string {
  return createHash('sha256')
    .update(`${previous ?? ''}\n${canonical(snapshot)}`)
    .digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, v]) => `${JSON.stringify(key)}:${canonical(v)}`).join(',')}}`;
}

/** A document as its row says it, to be compared with what was issued. */
export interface ChainedDocument {
  readonly sequence: number;
  readonly number: string;
  readonly hash: string;
  readonly previousHash: string | null;
  /** Net, VAT, rounding, gross and deposits, beside the snapshot. */
  readonly cents: readonly number[];
  readonly snapshot: {
    readonly number: string;
    readonly totals: {
      readonly netCents: number;
      readonly vatCents: number;
      readonly roundingCents?: number;
      readonly grossCents: number;
      readonly depositsCents?: number;
    };
  };
}

export type Break = 'MISSING' | 'NOT_CHAINED' | 'CHANGED' | 'COLUMNS';

/** What is wrong with a document that should follow another in its series; undefined: nothing. */
export function breakAt(before: ChainedDocument | undefined, document: ChainedDocument): Break | undefined {
  if (document.sequence !== (before?.sequence ?? 0) + 1) return 'MISSING';
  if (document.previousHash !== (before?.hash ?? null)) return 'NOT_CHAINED';
  if (document.hash !== chainHash(document.previousHash, document.snapshot)) return 'CHANGED';
  const { number, totals } = document.snapshot;
  const { netCents, vatCents, roundingCents = 0, grossCents, depositsCents = 0 } = totals;
  const said = [netCents, vatCents, roundingCents, grossCents, depositsCents];
  return number === document.number && said.every((cents, index) => cents === document.cents[index])
    ? undefined
    : 'COLUMNS';
}
