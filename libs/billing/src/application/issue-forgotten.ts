import { Refused } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { paperworkOf } from '../domain/documents-to-issue.ts';
import { keepWaiting, subjectsOf } from './distribution-subjects.ts';
import { issueBatch } from './issue-batch.ts';
import { assertPapersPossible } from './start-document-run.ts';

/**
 * The first document of farms that had none: of the order in a direct sale, of the distribution in resale. As the distribution's run
 * would have issued it, and counted to it. Answers the documents' ids; an invoice that waits for its month's has none yet.
 */
export async function issueForgotten(
  tx: Unit,
  of: { readonly orderId: string; readonly distributionId: string; readonly resale: boolean },
  sellers: ReadonlySet<string>,
): Promise<string[]> {
  if (sellers.size === 0) return [];
  const { subjects, waiting, farms, collective } = await subjectsOf(
    tx,
    of.distributionId,
    of.resale ? 'RESALE' : 'DIRECT',
  );
  const isNew = ({ orderId, producerId }: { orderId: string | null; producerId: string | null }) =>
    producerId !== null && sellers.has(producerId) && orderId === (of.resale ? null : of.orderId);
  const missing = subjects.filter(isNew);
  const invoiced = farms.filter(
    (farm) => sellers.has(farm.producerId) && paperworkOf(farm, collective.paperwork) === 'INVOICES',
  );
  assertPapersPossible(invoiced, of.resale && invoiced.length > 0 ? collective : null);
  await keepWaiting(tx, waiting.filter(isNew));
  if (missing.length === 0) return [];
  const run = await tx.maybeOne<{ id: string }>(
    `select id from document_runs where distribution_id = $1 and status = 'DONE' order by id desc limit 1`,
    [of.distributionId],
  );
  if (run === undefined) throw new Refused('DOCUMENTS_NOT_ISSUED');
  await issueBatch(tx, run.id, missing);
  await tx.query('update document_runs set total = total + $2, done = done + $2 where id = $1', [
    run.id,
    missing.length,
  ]);
  const issued = await tx.query<{ id: string }>(
    `select id from documents where distribution_id = $1 and corrects is null and producer_id = any ($2) and order_id is not distinct from $3::uuid`,
    [of.distributionId, [...sellers], of.resale ? null : of.orderId],
  );
  return issued.map(({ id }) => id);
}
