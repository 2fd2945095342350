import type { Cents } from '@cabas/kernel';

/** What can be counted: jars given back are no money. */
export type CountedMeans = 'CASH' | 'CHEQUE' | 'TRANSFER' | 'CARD';

/** One payee by one means, as counted. */
export interface CountedLine {
  /** Null: the collective. */
  readonly producerId: string | null;
  readonly means: CountedMeans;
  /** What lay in the box before, for change; 0 but for cash. */
  readonly floatCents: Cents;
  readonly countedCents: Cents;
}

/** What is there too much (more than 0), or is missing: the box, less what lay in it before, against what was written down. */
export function gapOf(line: { floatCents: Cents; countedCents: Cents; receivedCents: Cents }): Cents {
  return line.countedCents - line.floatCents - line.receivedCents;
}

/** The payee and means that are named twice, which would count money twice. */
export function repeatedLine(lines: readonly CountedLine[]): number {
  const seen = new Set<string>();
  return lines.findIndex(({ producerId, means }) => {
    const key = `${producerId ?? ''}/${means}`;
    return seen.has(key) || seen.add(key) === undefined;
  });
}
