import { Inject, Injectable } from '@nestjs/common';
import { mandatesInForce } from '@cabas/catalogue';
import { writeAudit } from '@cabas/identity';
import { newId, Refused, type LocalDate } from '@cabas/kernel';
import { SQL, UnitOfWork, type Unit } from '@cabas/platform';
import { addForgotten, loadOrders, reasonOf, writeDelivered } from '@cabas/sales';
import {
  documentsAbout,
  issuedLines,
  sellersIn,
  writePrices,
  type IssuedDocument,
} from '../data-access/issued-lines.query.ts';
import { postDistribution } from '../data-access/ledger-writes.ts';
import { numberDocuments, type DraftToNumber } from '../data-access/number-documents.ts';
import { seriesOf } from '../domain/document-number.ts';
import { DOCUMENTS_CREDITED } from '../domain/events.ts';
import { roleOf, type DocumentDraft, type DocumentPayment } from '../papers/document-snapshot.ts';
import { changesOf, type CorrectedLine } from './corrected-lines.ts';
import { correctionDraft, type LineBeforeAndAfter } from './correction-draft.ts';
import { issuing, type Issuing } from './document-parts.ts';
import { issueForgotten } from './issue-forgotten.ts';

/** Goods that were handed out and stand nowhere. */
export interface ForgottenLine {
  readonly offerId: string;
  readonly quantity: number;
  readonly measure?: number | null | undefined;
}

/**
 * Corrects an order after its documents were issued. Each document that speaks of it gets a credit note for what it loses and a
 * complement for what it gains; a farm that was not on any paper gets its first. The order and the ledger follow, all in one
 * transaction; the member and the farm are told by mail. @throws NotFound, InvalidInput, Refused DOCUMENTS_NOT_ISSUED,
 * DOCUMENTS_RUNNING, NOTHING_TO_CREDIT, MANDATE_MISSING, MANDATE_ENDED, MANDATE_WITHOUT_CREDIT, LEGAL_IDENTITY_MISSING.
 */
@Injectable()
export class CorrectIssued {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: {
    orderId: string;
    lines: readonly CorrectedLine[];
    added?: readonly ForgottenLine[] | null | undefined;
    reason: string;
  }): Promise<{ orderId: string; documentIds: string[] }> {
    const reason = reasonOf(command.reason);
    const { orderId } = command;
    const added = command.added ?? [];
    return this.uow.write(async (tx) => {
      const at = await lockIssued(tx, orderId);
      const sellers = await sellersIn(tx, { orderId, ...at });
      const addedIds = await addForgotten(tx, orderId, added);
      const lines = await issuedLines(tx, orderId, at.resale);
      const wanted = added.map(({ quantity, measure }, index): CorrectedLine => ({
        ...{ lineId: addedIds[index] ?? '', quantity, measure },
      }));
      const changes = changesOf(lines, { orderId, lines: [...command.lines, ...wanted] }, at.resale);
      const concerned = [...new Set(changes.map(({ before }) => before.producerId))];
      const all = lines.map(
        (line): LineBeforeAndAfter =>
          changes.find(({ before }) => before.id === line.id) ?? { before: line, after: line },
      );
      // in a direct sale the collective's own document is of the delivery alone, which no line changes
      const documents = (await documentsAbout(tx, at.distributionId, orderId, concerned)).filter(
        ({ producerId }) => at.resale || producerId !== null,
      );
      const corrections = await this.correct(tx, { ...at, orderId, reason }, documents, all);
      await writePrices(
        tx,
        changes.map(({ after }) => ({
          id: after.id,
          price_cents: after.priceCents,
          purchase_price_cents: after.purchasePriceCents,
        })),
      );
      await writeDelivered(
        tx,
        [orderId],
        changes.map(({ after }) => ({
          id: after.id,
          quantity: after.deliveredQuantity,
          measure: after.deliveredMeasure,
          reason,
          amount_cents: after.amountCents,
          purchase_cents: after.purchaseCents,
        })),
      );
      // in resale the collective sells to the member, and the farm to the collective
      const newSellers = [...concerned, ...(at.resale ? [null] : [])].filter((id) => !sellers.has(id));
      const firsts = await issueForgotten(tx, { ...at, orderId }, new Set(newSellers));
      const documentIds = [...corrections, ...firsts];
      await postDistribution(tx, at.distributionId);
      await writeAudit(tx, {
        action: 'DOCUMENTS_CORRECTED',
        subjectId: orderId,
        reason,
        detail: {
          documents: documentIds.length,
          lines: changes.map(({ before, after }) => ({
            name: before.name,
            before: before.amountCents,
            after: after.amountCents,
          })),
        },
      });
      if (documentIds.length > 0) tx.record(DOCUMENTS_CREDITED, { documentIds, reason });
      return { orderId, documentIds };
    });
  }

  /** First what each document loses, then what it gains on top of that. */
  private async correct(
    tx: Unit,
    of: { distributionId: string; orderId: string; reason: string },
    documents: readonly IssuedDocument[],
    lines: readonly LineBeforeAndAfter[],
  ): Promise<string[]> {
    const at = await issuing(tx);
    const payment = await paymentsOf(tx, at, of.orderId);
    const drafts = documents.flatMap((document) => {
      const own = lines.filter(
        ({ before }) =>
          (document.producerId === null || before.producerId === document.producerId) &&
          (document.orders === null
            ? before.distributionId === of.distributionId
            : document.orders.includes(before.orderId)),
      );
      const head = {
        ...{ issuedAt: at.issuedAt.toISOString(), reason: of.reason, complements: document.complements },
        payment: payment(document),
      };
      return (['LESS', 'MORE'] as const).flatMap((side) => {
        const draft = correctionDraft(document.snapshot, own, side, head);
        return draft === undefined ? [] : [{ document, draft }];
      });
    });
    await assertMandates(tx, drafts);
    const ids: string[] = [];
    for (const { document, draft } of drafts) {
      const series = seriesOf(document.kind, {
        producer: at.farms.get(document.producerId ?? '')?.shortCode,
        collective: at.collective.shortCode,
        year: at.today.slice(0, 4),
      });
      const { producerId, accountId } = document;
      const row: DraftToNumber = {
        subjectKey: `${roleOf(draft)}/${document.id}/${newId()}`,
        deliveries: [],
        producerId,
        orderId: document.orderId,
        accountId,
        corrects: document.id,
        draft,
      };
      const where = {
        distributionId: document.distributionId,
        runId: null,
        issuedAt: at.issuedAt,
        series,
      };
      ids.push(...(await numberDocuments(tx, where, [row])));
    }
    return ids;
  }
}

/** Until when and how what a complement adds is paid: where the first document has a day, the same one, or today when it is over. */
async function paymentsOf(
  tx: Unit,
  { today }: Issuing,
  orderId: string,
): Promise<(document: IssuedDocument) => DocumentPayment> {
  const [order] = await loadOrders(tx, SQL`where o.id = any ($1)`, [[orderId]]);
  return ({ producerId, kind, snapshot }) => {
    const due = order?.dues.find((one) => one.producerId === producerId);
    const day: LocalDate | undefined = snapshot.payment.dueDate;
    return {
      ...(day !== undefined && { dueDate: day < today ? today : day }),
      note: '',
      means: kind.startsWith('PURCHASE') ? '' : (due?.paymentNote ?? ''),
    };
  };
}

async function lockIssued(tx: Unit, orderId: string): Promise<{ distributionId: string; resale: boolean }> {
  const found = await tx.one<{ distributionId: string }>(
    `select distribution_id as "distributionId" from orders where id = $1 and status <> 'CANCELLED'`,
    [orderId],
  );
  const row = await tx.one<{ issued: Date | null; flow: string; running: boolean }>(
    `select d.documents_issued_at as issued, s.flow, exists (select 1 from document_runs r
       where r.collective_id = d.collective_id and r.distribution_id = d.id and r.status = 'RUNNING') as running
     from distributions d join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id where d.id = $1 for no key update of d`,
    [found.distributionId],
  );
  if (row.issued === null) throw new Refused('DOCUMENTS_NOT_ISSUED');
  if (row.running) throw new Refused('DOCUMENTS_RUNNING');
  return { ...found, resale: row.flow === 'RESALE' };
}

/** A correction in a farm's name needs its mandate as an invoice does; for credit notes of self-billed ones the mandate must say so. */
async function assertMandates(
  tx: Unit,
  drafts: readonly { readonly document: IssuedDocument; readonly draft: DocumentDraft }[],
): Promise<void> {
  const named = drafts.filter(({ draft: { kind } }) => kind === 'INVOICE' || kind === 'PURCHASE_INVOICE');
  if (named.length === 0) return;
  const versions = await mandatesInForce(tx);
  const versionOf = ({ document }: (typeof named)[number]) => versions.get(document.producerId ?? '');
  const names = (of: typeof named) => [...new Set(of.map(({ draft }) => draft.seller.name))].join(', ');
  const missing = named.filter((one) => versionOf(one) === undefined);
  if (missing.length > 0) throw new Refused('MANDATE_MISSING', { producers: names(missing) });
  const silent = named.filter(
    (one) =>
      one.draft.kind === 'PURCHASE_INVOICE' &&
      roleOf(one.draft) === 'CREDIT' &&
      BUYER_MAY_NOT_CREDIT.includes(versionOf(one) ?? ''),
  );
  if (silent.length > 0) throw new Refused('MANDATE_WITHOUT_CREDIT', { producers: names(silent) });
}

/** Versions of the mandate by which the farm itself writes the credit note of a self-billed invoice. */
const BUYER_MAY_NOT_CREDIT: readonly string[] = ['2026-11'];
