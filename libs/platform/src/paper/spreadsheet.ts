// Tables for other tools: what a column holds is said once, each writer finds its own form for it.

/**
 * text · money: cents · quantity: base units with the decimals to shift by (1500 g in kg: 3) · integer ·
 * rate: 1/100 of a per cent · date: YYYY-MM-DD.
 */
export type SpreadsheetType = 'text' | 'money' | 'quantity' | 'integer' | 'rate' | 'date';

export interface SpreadsheetColumn {
  readonly title: string;
  readonly type: SpreadsheetType;
}

/** Text and dates are strings; money, integers and rates integers; `null` is an empty cell. */
export type SpreadsheetCell = string | number | null | { readonly units: number; readonly decimals: number };

export type SpreadsheetRow = readonly SpreadsheetCell[];

export interface Spreadsheet {
  /** Name of the sheet in a workbook. */
  readonly name: string;
  readonly columns: readonly SpreadsheetColumn[];
  readonly rows: readonly SpreadsheetRow[];
  /** For people, under the rows; left out of the files meant for machines. */
  readonly totals?: SpreadsheetRow;
}

/** `shiftDecimal(1500, 3)` → `1.500`: exact, from the digits. Throws RangeError for what is no safe integer. */
export function shiftDecimal(units: number, decimals: number, separator: '.' | ',' = '.'): string {
  if (!Number.isSafeInteger(units)) throw new RangeError(`not a safe integer: ${units}`);
  if (decimals === 0) return String(units);
  const negative = units < 0;
  const digits = String(negative ? -units : units).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return `${negative ? '-' : ''}${digits.slice(0, cut)}${separator}${digits.slice(cut)}`;
}

/** The digits of a number cell, exactly; undefined for text, dates and empty cells. */
export function decimalOf(
  type: SpreadsheetType,
  cell: SpreadsheetCell,
  separator: '.' | ',' = '.',
): string | undefined {
  if (cell === null || typeof cell === 'string') return undefined;
  if (typeof cell === 'object') return shiftDecimal(cell.units, cell.decimals, separator);
  // 550 is 5.5 %: no zero that only comes from how we store it.
  if (type === 'rate') return shiftDecimal(cell, 2, separator).replace(/[.,]?0+$/, '');
  return shiftDecimal(cell, type === 'money' ? 2 : 0, separator);
}

/** Control characters mean nothing in a cell and are forbidden in XML; half a surrogate pair is no text. */
export function cellText(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
