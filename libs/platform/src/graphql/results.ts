import { isLocalDate, isUuid } from '@cabas/kernel';

/** Names the member of a result union. */
export function as<N extends string, T extends object>(typename: N, value: T): T & { __typename: N } {
  return { ...value, __typename: typename };
}

/** Opaque cursors of keyset pagination: the ordering values of the last row. */
export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** What a place in a cursor holds: an id, a text that was sorted by, a day, or an `integer` of PostgreSQL. */
export type CursorPart = 'id' | 'text' | 'day' | 'integer';

const FITS: Readonly<Record<CursorPart, (value: unknown) => boolean>> = {
  id: isUuid,
  text: (value) => typeof value === 'string' && !value.includes('\0') && value.isWellFormed(),
  day: (value) => typeof value === 'string' && isLocalDate(value),
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
};

/** Reads a cursor; undefined when absent or not ours (then the list starts at its beginning). */
export function decodeCursor(
  cursor: string | undefined | null,
  parts: readonly CursorPart[],
): (string | number)[] | undefined {
  if (cursor === undefined || cursor === null) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) &&
      values.length === parts.length &&
      parts.every((part, index) => FITS[part](values[index]))
      ? (values as (string | number)[])
      : undefined;
  } catch {
    return undefined;
  }
}

/** Page size asked for, within bounds. */
export function pageSize(first: number | undefined | null, most = 100): number {
  return Math.max(1, Math.min(first ?? 50, most));
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | undefined };
  totalCount: number;
}

/** Builds a connection from `size + 1` fetched rows. */
export function toConnection<R, T>(
  rows: readonly R[],
  size: number,
  cursorOf: (row: R) => readonly (string | number)[],
  nodeOf: (row: R) => T,
  totalCount = 0,
): Connection<T> {
  const edges = rows
    .slice(0, size)
    .map((row) => ({ cursor: encodeCursor(cursorOf(row)), node: nodeOf(row) }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor },
    totalCount,
  };
}
