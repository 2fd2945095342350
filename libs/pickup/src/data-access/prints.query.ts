import type { Unit } from '@cabas/platform';

/** What a printed paper said of each line, by order. */
export type PrintedContent = Readonly<Record<string, Readonly<Record<string, string>>>>;

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
