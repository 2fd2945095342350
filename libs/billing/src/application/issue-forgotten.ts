import { Refused } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { paperworkOf, subjectKey } from '../domain/documents-to-issue.ts';
import { keepWaiting, subjectsOf } from './distribution-subjects.ts';
import { issueBatch } from './issue-batch.ts';
import { assertPapersPossible } from './start-document-run.ts';

/**
 * The first document of sellers (null: the collective) that had none: to the member of the order, of the distribution to the collective
 * in resale. As the distribution's run would have issued it, and counted to it. Answers the documents' ids; an invoice that waits for
 * its month's has none yet.
 */
export async function issueForgotten(
  tx: Unit,
  of: { readonly orderId: string; readonly distributionId: string; readonly resale: boolean },
  sellers: ReadonlySet<string | null>,
): Promise<string[]> {
  if (sellers.size === 0) return [];
  const { subjects, waiting, farms, collective } = await subjectsOf(
    tx,
    of.distributionId,
    of.resale ? 'RESALE' : 'DIRECT',
  );
  const toCollective = (producerId: string | null) => of.resale && producerId !== null;
  const isNew = ({ orderId, producerId }: { orderId: string | null; producerId: string | null }) =>
    sellers.has(producerId) && orderId === (toCollective(producerId) ? null : of.orderId);
  const missing = subjects.filter(isNew);
  const toWait = waiting.filter(isNew);
  const invoiced = farms.filter(
    (farm) => sellers.has(farm.producerId) && paperworkOf(farm, collective.paperwork) === 'INVOICES',
  );
  const byCollective =
    missing.some(({ kind }) => kind === 'SALES_INVOICE') ||
    toWait.some(({ producerId }) => producerId === null);
  assertPapersPossible(invoiced, byCollective || (of.resale && invoiced.length > 0) ? collective : null);
  await keepWaiting(tx, toWait);
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
    'select id from documents where subject_key = any ($1) order by series, sequence',
    [missing.map((subject) => subjectKey(of.distributionId, subject))],
  );
  return issued.map(({ id }) => id);
}
