import type { CellObject, Row, Sheet } from 'write-excel-file/node';
import {
  cellText,
  decimalOf,
  type Spreadsheet,
  type SpreadsheetCell,
  type SpreadsheetColumn,
  type SpreadsheetRow,
  type SpreadsheetType,
} from './spreadsheet.ts';
import { withoutTimes } from './zip-times.ts';

/** One workbook, a sheet per table: typed cells, bold header that stays in sight, columns as wide as their content. */
export async function toXlsx(tables: readonly Spreadsheet[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map((table) => table.name));
  const sheets = tables.map((table, index): Sheet<never> => {
    const rows = table.totals ? [...table.rows, table.totals] : table.rows;
    return {
      sheet: names[index] ?? '',
      stickyRowsCount: 1,
      columns: table.columns.map((column, at) => ({ width: widthOf(column, at, rows) })),
      data: [
        table.columns.map((column) => headerCell(column)),
        ...table.rows.map((row) => dataRow(table.columns, row, false)),
        ...(table.totals ? [dataRow(table.columns, table.totals, true)] : []),
      ],
    };
  });
  const { default: writeExcelFile } = await import('write-excel-file/node'); // 20 MB: with the first workbook
  return withoutTimes(await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer());
}

/** Excel's rules: at most 31 characters, none of `[]:*?/\`, no apostrophe at the ends, each once. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      cellText(name)
        .replace(/[[\]:*?/\\\s]+/g, ' ')
        .trim()
        .replace(/^'+|'+$/g, '') || 'Feuille';
    for (let copy = 1; ; copy += 1) {
      const suffix = copy === 1 ? '' : ` (${copy})`;
      const short = `${cut(plain, 31 - suffix.length)}${suffix}`;
      if (taken.has(short.toLowerCase())) continue;
      taken.add(short.toLowerCase());
      return short;
    }
  });
}

/** Never half a surrogate pair. */
function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : text.slice(0, length).toWellFormed().replaceAll('\ufffd', '').trimEnd();
}

const NUMERIC: readonly SpreadsheetType[] = ['money', 'quantity', 'integer', 'rate'];

function headerCell({ title, type }: SpreadsheetColumn): CellObject {
  return {
    value: storable(title),
    type: String,
    fontWeight: 'bold',
    align: NUMERIC.includes(type) ? 'right' : 'left',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#2F6B3C',
  };
}

function dataRow(columns: readonly SpreadsheetColumn[], row: SpreadsheetRow, total: boolean): Row {
  return columns.map(({ type }, index) => {
    const cell = dataCell(type, row[index] ?? null);
    if (!total) return cell;
    return { ...cell, fontWeight: 'bold' as const, topBorderStyle: 'thin' as const };
  });
}

function dataCell(type: SpreadsheetType, cell: SpreadsheetCell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') {
    if (type !== 'date' || Number.isNaN(Date.parse(cell))) return { value: storable(cell), type: String };
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', align: 'left' };
  }
  // The parse of an exact decimal text: what a spreadsheet itself would hold after typing it.
  if (type === 'rate')
    return { value: Number(`${cell}e-4`), type: Number, format: Number(cell) % 10 === 0 ? '0.0%' : '0.00%' };
  return { value: Number(decimalOf(type, cell)), type: Number, format: formatOf(type, cell) };
}

function formatOf(type: SpreadsheetType, cell: SpreadsheetCell): string {
  if (type === 'money') return '#,##0.00';
  const decimals = typeof cell === 'object' && cell !== null ? cell.decimals : 0;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** Excel's limit; and write-excel-file 4.1 looks strings up in a plain object, where `constructor` is already taken. */
function storable(text: string): string {
  const short = cut(cellText(text), 32_767);
  return short in {} ? `${short} ` : short;
}

/** In characters. */
function widthOf({ title, type }: SpreadsheetColumn, index: number, rows: readonly SpreadsheetRow[]): number {
  let widest = title.length;
  for (const row of rows) {
    const cell = row[index] ?? null;
    const length = typeof cell === 'string' ? cell.length : (decimalOf(type, cell)?.length ?? 0);
    if (length > widest) widest = length;
  }
  return Math.min(Math.max(widest, type === 'date' ? 10 : 6) + 3, 50);
}
