/** Sorts the rows at hand by a column; words as French readers expect them. */
import type { Sort } from '@cabas/ui';

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

export function sorted<Row>(
  rows: readonly Row[],
  sort: Sort | null,
  values: Readonly<Record<string, (row: Row) => string | number>>,
): readonly Row[] {
  const value = sort === null ? undefined : values[sort.key];
  if (value === undefined) return rows;
  const sign = sort?.direction === 'descending' ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(value(a), value(b)));
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** `name.ascending` in the address. */
export function sortFromAddress(text: string): Sort | null {
  const [key, direction] = text.split('.');
  return key && (direction === 'ascending' || direction === 'descending') ? { key, direction } : null;
}
export const sortToAddress = (sort: Sort): string => `${sort.key}.${sort.direction}`;
