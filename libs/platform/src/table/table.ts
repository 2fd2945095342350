/** A table file as read, before anyone knows what its columns mean. Cells are as found: untrimmed, line breaks as `\n`. */
export interface Table {
  readonly encoding: Encoding;
  readonly separator: Separator;
  /** The one most numbers of the file use; each cell may use either. */
  readonly decimalSign: ',' | '.';
  /** In file order, each name once: an empty one is `#3`, a second `Email` is `Email (2)`. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly TableProblem[];
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15' | 'macintosh';
export type Separator = ';' | ',' | '\t' | '|';

export interface TableRow {
  /** Where the record starts in the file, counted in lines from 1. */
  readonly line: number;
  /** By header; missing cells are empty. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What is odd about one row, before its meaning. Refused and ignored rows are not among `rows`; rows with a warning are. */
export interface TableProblem {
  readonly line: number;
  readonly code: 'BLANK_ROW' | 'TOO_MANY_CELLS' | 'TOO_FEW_CELLS';
  readonly level: 'IGNORED' | 'REFUSED' | 'WARNING';
  /** The first words of the row, to recognise it by. */
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
}

export const TABLE_LIMITS = { bytes: 2 * 1024 * 1024, rows: 5_000, columns: 40 } as const;
