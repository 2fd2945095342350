import { newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { PrintedContent } from '../domain/print-stamp.ts';

export type PrintKind = 'HANDOUT' | 'SLIPS' | 'SORTING' | 'CROSS_TABLE' | 'LABELS' | 'DELIVERY';

/** The newest print of a paper; undefined: it was never printed. */
export async function lastPrint(
  tx: Unit,
  distributionId: string,
  kind: PrintKind,
): Promise<{ printedAt: Date; content: PrintedContent } | undefined> {
  return tx.maybeOne(
    `select printed_at as "printedAt", content from paper_prints where distribution_id = $1 and kind = $2 order by printed_at desc limit 1`,
    [distributionId, kind],
  );
}

/** Notes a print that says something new. */
export async function recordPrint(
  tx: Unit,
  distributionId: string,
  kind: PrintKind,
  content: PrintedContent,
): Promise<void> {
  await tx.query(
    'insert into paper_prints (id, distribution_id, kind, by_membership_id, content) values ($1, $2, $3, $4, $5)',
    [newId(), distributionId, kind, tx.memberId ?? null, JSON.stringify(content)],
  );
}
