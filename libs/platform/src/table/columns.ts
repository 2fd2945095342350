import { Refused, searchKey } from '@cabas/kernel';
import type { Table, TableRow } from './table.ts';

/** What each column may be called; the first name is the one shown when it is missing. */
export type ColumnNames<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** The cells of a row by what they mean; absent where the file has no such column. */
export type CellReader<Column extends string> = (row: TableRow) => Readonly<Partial<Record<Column, string>>>;

/**
 * Finds columns by name, whatever their order, case, accents, spaces and punctuation; those nobody asked for are left
 * alone. Throws `Refused('MISSING_COLUMNS')`, naming those that must be there and are not.
 */
export function readColumns<Column extends string>(
  table: Table,
  names: ColumnNames<Column>,
  required: readonly Column[],
): CellReader<Column> {
  const found: [column: Column, header: string][] = [];
  for (const column of Object.keys(names) as Column[]) {
    const known = names[column].map(columnKey);
    const header = table.header.find((name) => known.includes(columnKey(name)));
    if (header !== undefined) found.push([column, header]);
  }
  const missing = required.filter((column) => !found.some(([one]) => one === column));
  if (missing.length > 0) {
    throw new Refused('MISSING_COLUMNS', {
      columns: missing.map((column) => names[column][0] ?? column),
      found: table.header,
    });
  }
  return ({ cells }) => {
    const entries = found.map(([column, header]) => [column, cells[header] ?? ''] as const);
    return Object.fromEntries(entries) as Partial<Record<Column, string>>;
  };
}

function columnKey(name: string): string {
  return searchKey(name).replace(/[^a-z0-9]/g, '');
}
