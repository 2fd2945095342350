import { Inject, Injectable } from '@nestjs/common';
import { mandatesInForce, participationsOf } from '@cabas/catalogue';
import { collectiveSettings, writeAudit } from '@cabas/identity';
import { InvalidInput, newId, NotFound, Refused, toLocal } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { deliveredAmounts, reasonOf, writeDelivered } from '@cabas/sales';
import {
  documentsAbout,
  issuedLines,
  writePrices,
  type IssuedDocument,
  type IssuedLine,
} from '../data-access/issued-lines.query.ts';
import { postDistribution } from '../data-access/ledger-writes.ts';
import { numberDocuments, type DraftToNumber } from '../data-access/number-documents.ts';
import { seriesOf } from '../domain/document-number.ts';
import { DOCUMENTS_CREDITED } from '../domain/events.ts';
import { creditDraft, type LineBeforeAndAfter } from './credit-draft.ts';

/** What a line should have been; what is left out stays as it was issued. */
export interface CorrectedLine {
  readonly lineId: string;
  readonly quantity?: number | null | undefined;
  readonly measure?: number | null | undefined;
  readonly priceCents?: number | null | undefined;
  /** RESALE: what the farm is paid; a direct sale has one price. */
  readonly purchasePriceCents?: number | null | undefined;
}

const MOST_CENTS = 100_000_000;

/**
 * Corrects an order after its documents were issued: each document that speaks of it gets a credit note for the difference, the
 * order and the ledger follow, all in one transaction; the member and the farm are told by mail. Only ever lessens: what is to be
 * paid besides is a sale of its own. @throws NotFound, InvalidInput, Refused DOCUMENTS_NOT_ISSUED, DOCUMENTS_RUNNING,
 * CREDIT_ONLY_LESSENS, NOTHING_TO_CREDIT, MANDATE_MISSING, MANDATE_WITHOUT_CREDIT.
 */
@Injectable()
export class CorrectIssued {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: {
    orderId: string;
    lines: readonly CorrectedLine[];
    reason: string;
  }): Promise<{ orderId: string; documentIds: string[] }> {
    const reason = reasonOf(command.reason);
    return this.uow.write(async (tx) => {
      const { orderId } = command;
      const at = await lockIssued(tx, orderId);
      const lines = await issuedLines(tx, orderId, at.resale);
      const changes = changesOf(lines, command, at.resale);
      const concerned = [...new Set(changes.map(({ before }) => before.producerId))];
      const all = lines.map(
        (line): LineBeforeAndAfter =>
          changes.find(({ before }) => before.id === line.id) ?? { before: line, after: line },
      );
      // in a direct sale the collective's own document is of the delivery alone, which no line changes
      const documents = (await documentsAbout(tx, at.distributionId, orderId, concerned)).filter(
        ({ producerId }) => at.resale || producerId !== null,
      );
      await assertMandates(tx, documents);
      const documentIds = await this.credit(tx, at.distributionId, documents, all, reason);
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
      if (documentIds.length > 0) tx.record(DOCUMENTS_CREDITED, { documentIds });
      return { orderId, documentIds };
    });
  }

  private async credit(
    tx: Unit,
    distributionId: string,
    documents: readonly IssuedDocument[],
    lines: readonly LineBeforeAndAfter[],
    reason: string,
  ): Promise<string[]> {
    const collective = await collectiveSettings(tx);
    const farms = new Map((await participationsOf(tx)).map((farm) => [farm.producerId, farm]));
    const { issuedAt } = await tx.one<{ issuedAt: Date }>('select clock_timestamp() as "issuedAt"');
    const year = toLocal(issuedAt, collective.timeZone).date.slice(0, 4);
    const ids: string[] = [];
    for (const document of documents) {
      const draft = creditDraft(
        document.snapshot,
        lines.filter(
          ({ before }) =>
            (document.producerId === null || before.producerId === document.producerId) &&
            (document.orders === null
              ? before.distributionId === distributionId
              : document.orders.includes(before.orderId)),
        ),
        { issuedAt: issuedAt.toISOString(), reason },
      );
      if (draft === undefined) continue;
      const series = seriesOf(document.kind, {
        producer: farms.get(document.producerId ?? '')?.shortCode,
        collective: collective.shortCode,
        year,
      });
      const { producerId, accountId } = document;
      const row: DraftToNumber = {
        subjectKey: `CREDIT/${document.id}/${newId()}`,
        deliveries: [],
        producerId,
        orderId: document.orderId,
        accountId,
        corrects: document.id,
        draft,
      };
      const of = { distributionId: document.distributionId, runId: null, issuedAt, series };
      ids.push(...(await numberDocuments(tx, of, [row])));
    }
    return ids;
  }
}

async function lockIssued(tx: Unit, orderId: string): Promise<{ distributionId: string; resale: boolean }> {
  const found = await tx.one<{ distributionId: string }>(
    `select distribution_id as "distributionId" from orders where id = $1 and status <> 'CANCELLED'`,
    [orderId],
  );
  const row = await tx.one<{ issued: Date | null; flow: string; running: boolean }>(
    `select d.documents_issued_at as issued, s.flow, exists (select 1 from document_runs r
       where r.collective_id = d.collective_id and r.distribution_id = d.id and r.status = 'RUNNING') as running
     from distributions d join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id where d.id = $1 for update of d`,
    [found.distributionId],
  );
  if (row.issued === null) throw new Refused('DOCUMENTS_NOT_ISSUED');
  if (row.running) throw new Refused('DOCUMENTS_RUNNING');
  return { ...found, resale: row.flow === 'RESALE' };
}

/** What each named line becomes; only those that really change. */
function changesOf(
  lines: readonly IssuedLine[],
  command: { orderId: string; lines: readonly CorrectedLine[] },
  resale: boolean,
): LineBeforeAndAfter[] {
  const seen = new Set<string>();
  const changes = command.lines.flatMap((wanted, index): LineBeforeAndAfter[] => {
    const before = lines.find(({ id, orderId }) => id === wanted.lineId && orderId === command.orderId);
    if (before === undefined) throw new NotFound();
    const path = `lines.${index}`;
    if (seen.has(before.id)) throw new InvalidInput([{ path, code: 'INVALID' }]);
    seen.add(before.id);
    const after = corrected(before, wanted, resale, path);
    if (after.amountCents > before.amountCents || after.purchaseCents > before.purchaseCents)
      throw new Refused('CREDIT_ONLY_LESSENS', { product: before.name });
    if (after.depositDueCents > before.depositDueCents)
      throw new Refused('CREDIT_ONLY_LESSENS', { product: before.name });
    const less =
      after.amountCents < before.amountCents ||
      after.purchaseCents < before.purchaseCents ||
      after.depositDueCents < before.depositDueCents;
    return less ? [{ before, after }] : [];
  });
  if (changes.length === 0) throw new Refused('NOTHING_TO_CREDIT');
  return changes;
}

function corrected(line: IssuedLine, wanted: CorrectedLine, resale: boolean, path: string): IssuedLine {
  const priceCents = priceOf(wanted.priceCents, line.priceCents, `${path}.priceCents`);
  const purchasePriceCents = resale
    ? priceOf(wanted.purchasePriceCents, line.purchasePriceCents, `${path}.purchasePriceCents`)
    : priceCents;
  const quantity = wanted.quantity ?? line.deliveredQuantity ?? line.quantity;
  const same = quantity === (line.deliveredQuantity ?? line.quantity);
  // another number of pieces: the weight of before says nothing any more
  const measure = wanted.measure ?? (same ? line.deliveredMeasure : null);
  const row = deliveredAmounts(
    { ...line, priceCents, purchasePriceCents },
    { quantity, measure, reason: null },
    path,
  );
  return {
    ...line,
    priceCents,
    purchasePriceCents,
    deliveredQuantity: quantity,
    deliveredMeasure: row.measure,
    amountCents: row.amount_cents,
    purchaseCents: row.purchase_cents,
    depositDueCents: line.depositCents * quantity,
  };
}

function priceOf(wanted: number | null | undefined, now: number, path: string): number {
  const cents = wanted ?? now;
  if (!Number.isSafeInteger(cents) || cents < 0 || cents > MOST_CENTS)
    throw new InvalidInput([{ path, code: cents < 0 ? 'NEGATIVE' : 'TOO_LARGE' }]);
  return cents;
}

/** A credit note in a farm's name needs its mandate as an invoice does; on self-billed ones the mandate must say so. */
async function assertMandates(tx: Unit, documents: readonly IssuedDocument[]): Promise<void> {
  const named = documents.filter(({ kind }) => kind === 'INVOICE' || kind === 'PURCHASE_INVOICE');
  if (named.length === 0) return;
  const versions = await mandatesInForce(tx);
  const missing = named.filter(({ producerId }) => !versions.has(producerId ?? ''));
  if (missing.length > 0)
    throw new Refused('MANDATE_MISSING', {
      producers: missing.map(({ snapshot }) => snapshot.seller.name).join(', '),
    });
  const silent = named.filter(
    ({ kind, producerId }) =>
      kind === 'PURCHASE_INVOICE' && BUYER_MAY_NOT_CREDIT.includes(versions.get(producerId ?? '') ?? ''),
  );
  if (silent.length > 0)
    throw new Refused('MANDATE_WITHOUT_CREDIT', {
      producers: silent.map(({ snapshot }) => snapshot.seller.name).join(', '),
    });
}

/** Versions of the mandate by which the farm itself writes the credit note of a self-billed invoice. */
const BUYER_MAY_NOT_CREDIT: readonly string[] = ['2026-11'];
