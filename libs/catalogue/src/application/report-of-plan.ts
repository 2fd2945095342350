import type { ImportPlan, Table } from '@cabas/platform';
import type { StoredReport } from '../domain/import-report.ts';

/** What is kept of a plan: everything that is said, nothing of what would be written. */
export function reportOfPlan<Draft>(table: Table, plan: ImportPlan<Draft>): StoredReport {
  const { encoding, separator, decimalSign } = table;
  const { toCreate, toUpdate, unchanged, refused } = plan;
  const lines = plan.lines.map(({ line, verdict, label, understood, messages }) => {
    const doubtful =
      (verdict === 'CREATE' || verdict === 'UPDATE') && messages.some(({ level }) => level === 'WARNING');
    return {
      line,
      verdict: doubtful ? ('WARNING' as const) : verdict,
      label,
      understood,
      messages: messages.map(({ code, values }) => ({ code, values })),
    };
  });
  return { encoding, separator, decimalSign, toCreate, toUpdate, unchanged, refused, lines };
}
