import type { ContentUnit } from '@cabas/kernel';
import type { Table, TableProblem } from './table.ts';

export type ImportVerdict = 'CREATE' | 'UPDATE' | 'UNCHANGED' | 'REFUSED' | 'IGNORED';

/** Plain data until `lineInWords` says it in a language: amounts and measures stay exact. */
export type ImportValue =
  | string
  | number
  | readonly string[]
  | { readonly cents: number }
  | { readonly rateBp: number }
  | { readonly ratesBp: readonly number[] }
  | { readonly amount: number; readonly unit: ContentUnit };

/** `import.<code>` in @cabas/messages. */
export interface ImportMessage {
  readonly code: string;
  readonly values: Readonly<Record<string, ImportValue>>;
}

export interface RowMessage extends ImportMessage {
  readonly level: 'REFUSED' | 'WARNING' | 'CHANGE' | 'IGNORED';
}

/** What would become of one row. `draft` is what to store, whole, when the verdict is CREATE or UPDATE. */
export interface ImportLine<Draft> {
  /** Where the row starts in the file, from 1. */
  readonly line: number;
  readonly verdict: ImportVerdict;
  readonly label: string;
  /** What will be stored, as parts of one sentence. Empty when refused or ignored. */
  readonly understood: readonly ImportMessage[];
  readonly messages: readonly RowMessage[];
  readonly draft?: Draft;
  readonly existingId?: string;
  /** What an UPDATE changes. */
  readonly changes: readonly (keyof Draft & string)[];
}

export interface ImportPlan<Draft> {
  readonly lines: readonly ImportLine<Draft>[];
  readonly toCreate: number;
  readonly toUpdate: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly ignored: number;
  /** Lines with at least one warning, whatever their verdict. */
  readonly warned: number;
}

/** The rows a planner judged and those the reading had set aside, in the file's order, counted. */
export function assemblePlan<Draft>(table: Table, judged: readonly ImportLine<Draft>[]): ImportPlan<Draft> {
  const warnings = new Map(
    table.problems.filter(({ level }) => level === 'WARNING').map((problem) => [problem.line, problem]),
  );
  const lines = [
    ...judged.map((line) => withWarning(line, warnings.get(line.line))),
    ...table.problems.filter(({ level }) => level !== 'WARNING').map(setAside<Draft>),
  ].sort((a, b) => a.line - b.line);
  const count = (verdict: ImportVerdict) => lines.filter((line) => line.verdict === verdict).length;
  return {
    lines,
    toCreate: count('CREATE'),
    toUpdate: count('UPDATE'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
    ignored: count('IGNORED'),
    warned: lines.filter(({ messages }) => messages.some(({ level }) => level === 'WARNING')).length,
  };
}

function withWarning<Draft>(line: ImportLine<Draft>, warning: TableProblem | undefined): ImportLine<Draft> {
  if (!warning) return line;
  const { code, level, values } = warning;
  return { ...line, messages: [...line.messages, { code, level, values }] };
}

function setAside<Draft>({ line, code, level, label, values }: TableProblem): ImportLine<Draft> {
  const verdict = level === 'REFUSED' ? 'REFUSED' : 'IGNORED';
  return { line, verdict, label, understood: [], messages: [{ code, level, values }], changes: [] };
}
