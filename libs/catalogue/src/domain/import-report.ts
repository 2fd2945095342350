import type { ImportMessage, ImportPlan, Table } from '@cabas/platform';

export type ImportKind = 'PRODUCTS' | 'MEMBERS';
export type ShownVerdict = 'CREATE' | 'UPDATE' | 'UNCHANGED' | 'WARNING' | 'REFUSED' | 'IGNORED';

/** A dry run as it is kept: codes and exact values, put in words when someone reads it. */
export interface StoredReport {
  readonly encoding: string;
  readonly separator: string;
  readonly decimalSign: string;
  readonly toCreate: number;
  readonly toUpdate: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly lines: readonly StoredLine[];
}
export interface StoredLine {
  readonly line: number;
  readonly verdict: ShownVerdict;
  readonly label: string;
  readonly understood: readonly ImportMessage[];
  readonly messages: readonly ImportMessage[];
}

/** What is kept of a plan: everything that is said, nothing of what would be written. */
export function reportOf<Draft>(table: Table, plan: ImportPlan<Draft>): StoredReport {
  const { encoding, separator, decimalSign } = table;
  const { toCreate, toUpdate, unchanged, refused } = plan;
  const lines = plan.lines.map(({ line, verdict, label, understood, messages }) => {
    const doubtful = (verdict === 'CREATE' || verdict === 'UPDATE') && messages.some(({ level }) => level === 'WARNING');
    return { line, verdict: doubtful ? ('WARNING' as const) : verdict, label, understood, messages: messages.map(({ code, values }) => ({ code, values })) };
  });
  return { encoding, separator, decimalSign, toCreate, toUpdate, unchanged, refused, lines };
}
