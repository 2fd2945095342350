import type { Unit } from '@cabas/platform';
import type { PrintedContent } from '@cabas/sales';

/** The newest print of the hand-out sheet, for each distribution that has one. */
export async function newestPrints(
  tx: Unit,
  ids: readonly string[],
): Promise<{ distributionId: string; content: PrintedContent; printedAt: Date }[]> {
  return tx.query(
    `select distinct on (distribution_id) distribution_id as "distributionId", content, printed_at as "printedAt"
     from paper_prints where distribution_id = any ($1) and kind = 'HANDOUT' order by distribution_id, printed_at desc`,
    [ids],
  );
}
