// CSV, RFC 4180, in two dialects: for French spreadsheets and for machines.
import {
  cellText,
  decimalOf,
  type Spreadsheet,
  type SpreadsheetCell,
  type SpreadsheetColumn,
  type SpreadsheetRow,
  type SpreadsheetType,
} from './spreadsheet.ts';

/** french: `;`, decimal comma, UTF-8 with its mark, day/month/year · machine: `,`, decimal point, ISO dates. */
export type CsvDialect = 'french' | 'machine';

const NEWLINE = '\r\n';
const CHUNK = 64 * 1024;

/** A whole table as text. Totals are for people: the machine's file has rows only. */
export function toCsv(table: Spreadsheet, dialect: CsvDialect): string {
  const rows = table.totals && dialect === 'french' ? [...table.rows, table.totals] : table.rows;
  return [...csvChunks(table.columns, rows, dialect)].join('');
}

/** The same, chunk by chunk, for a table too long for memory. */
export function* csvChunks(
  columns: readonly SpreadsheetColumn[],
  rows: Iterable<SpreadsheetRow>,
  dialect: CsvDialect,
): Generator<string> {
  const write = rowWriter(columns, dialect);
  let chunk = csvHeader(columns, dialect);
  for (const row of rows) {
    chunk += write(row);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** From rows that arrive in batches, as a database cursor gives them. */
export async function* csvStream(
  columns: readonly SpreadsheetColumn[],
  batches: AsyncIterable<Iterable<SpreadsheetRow>>,
  dialect: CsvDialect,
): AsyncGenerator<string> {
  const write = rowWriter(columns, dialect);
  yield csvHeader(columns, dialect);
  for await (const batch of batches) {
    let chunk = '';
    for (const row of batch) chunk += write(row);
    if (chunk !== '') yield chunk;
  }
}

function csvHeader(columns: readonly SpreadsheetColumn[], dialect: CsvDialect): string {
  const titles = columns.map(() => ({ title: '', type: 'text' as const }));
  const mark = dialect === 'french' ? '\ufeff' : '';
  return mark + rowWriter(titles, dialect)(columns.map((column) => column.title));
}

function rowWriter(
  columns: readonly SpreadsheetColumn[],
  dialect: CsvDialect,
): (row: SpreadsheetRow) => string {
  const separator = dialect === 'french' ? ';' : ',';
  const writers = columns.map(({ type }) => cellWriter(type, dialect));
  return (row) => {
    let line = '';
    for (let index = 0; index < writers.length; index += 1) {
      if (index > 0) line += separator;
      line += writers[index]?.(row[index] ?? null) ?? '';
    }
    return line + NEWLINE;
  };
}

/** Numbers and days never need quotes. */
function cellWriter(type: SpreadsheetType, dialect: CsvDialect): (cell: SpreadsheetCell) => string {
  const [decimalSign, needsQuotes] =
    dialect === 'french' ? ([',', /[";\r\n]/] as const) : (['.', /[",\r\n]/] as const);
  return (cell) => {
    if (cell === null) return '';
    if (typeof cell !== 'string') return decimalOf(type, cell, decimalSign) ?? '';
    if (type === 'date' && ISO_DAY.test(cell)) return dialect === 'french' ? frenchDay(cell) : cell;
    if (PLAIN.test(cell)) return cell;
    const text = inert(cellText(cell));
    return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
}

/** Most cells: nothing in them is quoted, run or left out, in either dialect. */
const PLAIN = /^[0-9A-Za-zÀ-ž][0-9A-Za-zÀ-ž .’–-]*$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function frenchDay(day: string): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** Spreadsheets run what starts like this, also behind spaces, and in the full-width forms of East Asian keyboards. */
const RUNNABLE = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

/** What a spreadsheet would run becomes text: an apostrophe before it (OWASP, CSV injection). */
function inert(text: string): string {
  return RUNNABLE.test(text) ? `'${text}` : text;
}
