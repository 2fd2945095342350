import { CsvError, parse } from 'csv-parse/sync';
import { normalizeName, Refused } from '@cabas/kernel';
import { decode } from './decode.ts';
import { detectDecimalSign, detectSeparator } from './detect.ts';
import { TABLE_LIMITS, type Separator, type Table, type TableProblem, type TableRow } from './table.ts';

/**
 * Reads a CSV file as people have it: any usual encoding, separator and line end. Throws `Refused` for a file as a whole:
 * FILE_EMPTY, FILE_TOO_LARGE (2 MB, 5,000 rows, 40 columns), FILE_UNREADABLE (`reason`, and `line` for an open quote).
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > TABLE_LIMITS.bytes) throw tooLarge();
  const { encoding, text } = decode(bytes);
  // One kind of line end from here on: files mix them, and lines must be counted as an editor counts them.
  const { separator, records } = readRecords(text.replace(/\r\n?/g, '\n'));
  const start = records.findIndex(({ cells }) => !isBlank(cells));
  const header = nameColumns(records[start]?.cells ?? []);
  if (header.length === 0) throw new Refused('FILE_EMPTY');
  if (header.length > TABLE_LIMITS.columns) throw tooLarge();

  const rows: TableRow[] = [];
  const problems: TableProblem[] = [];
  records.forEach((record, index) => {
    if (index === start) return;
    const problem = problemOf(record, header.length);
    if (problem) problems.push(problem);
    if (!problem || problem.level === 'WARNING')
      rows.push({ line: record.line, cells: byHeader(header, record.cells) });
  });
  if (rows.length > TABLE_LIMITS.rows) throw tooLarge();
  if (rows.length === 0 && problems.every(({ level }) => level === 'IGNORED'))
    throw new Refused('FILE_EMPTY');
  return {
    encoding,
    separator,
    decimalSign: detectDecimalSign(records.slice(start + 1).flatMap(({ cells }) => cells)),
    header,
    rows,
    problems,
  };
}

interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function readRecords(text: string): { separator: Separator; records: RawRecord[] } {
  const told = /^sep=([;,\t|])\n/i.exec(text); // Excel's own way to say it
  const separator = (told?.[1] as Separator | undefined) ?? detectSeparator(text);
  const records: RawRecord[] = [];
  let line = told ? 2 : 1;
  try {
    parse(told ? text.slice(told[0].length) : text, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      // Blank rows are few in an honest file; this many is no table, and must not cost minutes.
      to: TABLE_LIMITS.rows * 4,
      on_record: (cells: string[], { lines }) => {
        records.push({ line, cells });
        line = lines + (told ? 2 : 1);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new Refused('FILE_UNREADABLE', { reason: 'QUOTE', line });
    throw error;
  }
  if (records.length >= TABLE_LIMITS.rows * 4) throw tooLarge();
  return { separator, records };
}

function nameColumns(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.trim() || `#${index + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** A row with more cells than columns has a separator too many somewhere: shifting its values would be guessing. */
function problemOf({ line, cells }: RawRecord, expected: number): TableProblem | undefined {
  // It is shown and stored: no NUL, no half character.
  const label = [...normalizeName(cells.find((cell) => cell.trim() !== '') ?? '')].slice(0, 60).join('');
  if (isBlank(cells)) return { line, code: 'BLANK_ROW', level: 'IGNORED', label, values: {} };
  if (!isBlank(cells.slice(expected)))
    return {
      line,
      code: 'TOO_MANY_CELLS',
      level: 'REFUSED',
      label,
      values: { expected, found: cells.length },
    };
  if (cells.length < expected)
    return {
      line,
      code: 'TOO_FEW_CELLS',
      level: 'WARNING',
      label,
      values: { expected, found: cells.length },
    };
  return undefined;
}

function byHeader(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function tooLarge(): Refused {
  return new Refused('FILE_TOO_LARGE', {
    megabytes: 2,
    rows: TABLE_LIMITS.rows,
    columns: TABLE_LIMITS.columns,
  });
}
