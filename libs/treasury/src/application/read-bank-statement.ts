import { normalizeIban, Refused } from '@cabas/kernel';
import { readColumns, readTable, TABLE_LIMITS } from '@cabas/platform';
import {
  rawLinesOfRows,
  readStatement,
  STATEMENT_COLUMNS,
  type Statement,
  type StatementOf,
  type StatementProblem,
} from '../domain/bank-statement.ts';
import { readCamt } from './read-camt.ts';

/** Which account a file says it is of, where it says so. */
export interface StatementFile extends Statement {
  readonly ibans: readonly string[];
}

/**
 * A bank's file, as CSV or CAMT.053. @throws Refused for a file as a whole: FILE_EMPTY, FILE_TOO_LARGE, FILE_UNREADABLE, MISSING_COLUMNS,
 * NOT_A_STATEMENT (XML of another kind).
 */
export function readStatementFile(bytes: Uint8Array, of: StatementOf): StatementFile {
  if (bytes.length > TABLE_LIMITS.bytes)
    throw new Refused('FILE_TOO_LARGE', {
      megabytes: 2,
      rows: TABLE_LIMITS.rows,
      columns: TABLE_LIMITS.columns,
    });
  const start = Buffer.from(bytes.subarray(0, 400)).toString('latin1').trimStart();
  if (/^(\xef\xbb\xbf)?\s*<(\?xml|([\w-]+:)?Document)\b/i.test(start)) {
    const { raw, ibans } = readCamt(Buffer.from(bytes).toString('utf8'));
    if (raw.length > TABLE_LIMITS.rows)
      throw new Refused('FILE_TOO_LARGE', {
        megabytes: 2,
        rows: TABLE_LIMITS.rows,
        columns: TABLE_LIMITS.columns,
      });
    return { ...readStatement(raw, of), ibans };
  }
  return { ...readCsv(bytes, of), ibans: ibansAbove(bytes) };
}

function readCsv(bytes: Uint8Array, of: StatementOf): Statement {
  const head = headAbove(bytes);
  const table = readTable(bytes.subarray(head.bytes));
  const hasAmount = table.header.some((name) => /montant|amount/i.test(name));
  const read = readColumns(
    table,
    STATEMENT_COLUMNS,
    hasAmount ? ['date', 'label', 'amount'] : ['date', 'label', 'credit'],
  );
  const rows = table.rows.map((row) => ({ line: row.line + head.lines, cells: read(row) }));
  const { lines, problems } = readStatement(rawLinesOfRows(rows), of);
  const bad = table.problems
    .filter(({ level }) => level === 'REFUSED')
    .map(({ line, label }): StatementProblem => ({ line: line + head.lines, label, code: 'BAD_ROW' }));
  return { lines, problems: [...problems, ...bad].sort((a, b) => a.line - b.line) };
}

const HEAD = /date[\s\S]*[;,\t|][\s\S]*(montant|amount|d.{1,2}bit|cr.{1,2}dit)/i;

/** What many banks write above the names of the columns: the account, the holder, a balance. */
function headAbove(bytes: Uint8Array): { bytes: number; lines: number } {
  const lines = Buffer.from(bytes.subarray(0, 8_000)).toString('latin1').split('\n').slice(0, 25);
  const at = lines.findIndex((line) => HEAD.test(line));
  if (at <= 0) return { bytes: 0, lines: 0 };
  return { bytes: lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0), lines: at };
}

/** Accounts named above the columns of a CSV. */
function ibansAbove(bytes: Uint8Array): string[] {
  const { bytes: end } = headAbove(bytes);
  const text = Buffer.from(bytes.subarray(0, end)).toString('latin1');
  return (text.match(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/g) ?? []).flatMap(
    (one) => normalizeIban(one) ?? [],
  );
}
