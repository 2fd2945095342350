import { SQL, type Unit } from '@cabas/platform';
import { loadOrders } from '@cabas/sales';
import { lockWaiting, meatOffers } from '../data-access/grouped.query.ts';
import { numberDocuments } from '../data-access/number-documents.ts';
import { seriesOf } from '../domain/document-number.ts';
import { groupedKey, type GroupedSubject } from '../domain/grouped-invoice.ts';
import { businessDocument } from './business-document.ts';
import { issuing, type Issuing } from './document-parts.ts';

/**
 * Issues invoices of several deliveries inside the job's transaction. What was documented meanwhile is left out, so that a batch may
 * come twice; and a delivery can't be invoiced twice, whatever happens (`document_deliveries_once`).
 */
export async function issueGrouped(
  tx: Unit,
  runId: string,
  subjects: readonly GroupedSubject[],
): Promise<void> {
  const at = await issuing(tx);
  for (const subject of subjects) await issueOne(tx, runId, at, subject);
}

async function issueOne(tx: Unit, runId: string, at: Issuing, subject: GroupedSubject): Promise<void> {
  const { producerId } = subject;
  const waiting = await lockWaiting(tx, subject.orderIds, producerId);
  const [first] = waiting;
  if (first === undefined) return;
  const ids = waiting.map(({ orderId }) => orderId);
  const kind = producerId === null ? 'SALES_INVOICE' : 'INVOICE';
  const draft = businessDocument(at, {
    ...{ kind, producerId, business: first.business },
    deliveries: await loadOrders(tx, SQL`where o.id = any ($1)`, [ids]),
    meat: await meatOffers(tx, ids),
  });
  const series = seriesOf(kind, {
    producer: at.farms.get(producerId ?? '')?.shortCode,
    collective: at.collective.shortCode,
    year: at.today.slice(0, 4),
  });
  await numberDocuments(tx, { distributionId: null, runId, issuedAt: at.issuedAt, series }, [
    {
      subjectKey: groupedKey(runId, subject),
      ...{ producerId, orderId: null, accountId: first.accountId, corrects: null },
      deliveries: ids,
      draft,
    },
  ]);
}
