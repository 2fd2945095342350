import { Inject, Injectable } from '@nestjs/common';
import { sellingTerms } from '@cabas/catalogue';
import { writeAudit } from '@cabas/identity';
import { NotFound, Refused } from '@cabas/kernel';
import { createTranslator } from '@cabas/messages';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { saleService, type FarmService, type SaleService } from '../data-access/service-fees.query.ts';
import { SERVICES_INVOICED } from '../domain/events.ts';
import { documentWords } from '../papers/document-words.ts';
import { issuing, type Issuing } from './document-parts.ts';
import { feeDocument } from './fee-document.ts';
import { assertNamed, holdSeries, numberFee, serviceInvoice, takeBackFee } from './fee-numbering.ts';

/**
 * The collective's invoices to farms for its service in a sale in their names, once the sale was handed out everywhere: on what was really
 * delivered, at the rate frozen when the sale opened. Asked again it issues nothing twice; where goods were corrected since, the invoice is
 * taken back as a whole and the right one issued. One that the treasurer gave back whole is issued anew when it is asked for by name
 * (`anewTo`). Each farm is told by mail. @throws NotFound, Refused SALE_NOT_HANDED_OUT, LEGAL_IDENTITY_MISSING
 */
@Injectable()
export class IssueServiceFees {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  run(cycleId: string, anewTo?: string): Promise<SaleService> {
    return this.uow.write(async (tx) => {
      // whoever asks at the same time waits here, and then finds nothing left to do
      await tx.query('select 1 from sales_cycles where id = $1 for no key update', [cycleId]);
      const sale = await found(tx, cycleId);
      if (!sale.handedOut) throw new Refused('SALE_NOT_HANDED_OUT', { sale: sale.saleName });
      const due = sale.farms.filter(({ state, producerId }) =>
        anewTo === undefined
          ? state === 'TO_ISSUE' || state === 'TO_CORRECT'
          : state === 'GIVEN_BACK' && producerId === anewTo,
      );
      if (anewTo !== undefined && !sale.farms.some(({ producerId }) => producerId === anewTo))
        throw new NotFound();
      if (due.length === 0) return sale;
      const at = await issuing(tx);
      assertNamed(
        at,
        due.flatMap(({ producerId }) => at.farms.get(producerId) ?? []),
      );
      await holdSeries(tx, at);
      const days = await daysOf(tx, cycleId, at.today);
      const { rates } = await sellingTerms(tx, at.today);
      const documentIds: string[] = [];
      for (const farm of due)
        documentIds.push(...(await issueTo(tx, { ...at, sale, days, rateBp: rates.STANDARD }, farm)));
      tx.record(SERVICES_INVOICED, { documentIds });
      await writeAudit(tx, {
        action: 'SERVICE_FEES_ISSUED',
        subjectId: cycleId,
        detail: { name: sale.saleName, farms: due.length },
      });
      return found(tx, cycleId);
    });
  }
}

interface Charging extends Issuing {
  readonly sale: SaleService;
  readonly days: { readonly from: string; readonly to: string };
  /** Of services, today. */
  readonly rateBp: number;
}

/** What was issued: a credit note where one is corrected, an invoice where something is left to charge. */
async function issueTo(tx: Unit, at: Charging, service: FarmService): Promise<string[]> {
  const { collective, sale } = at;
  const { producerId, soldCents, feeBp, feeCents, invoice, invoices } = service;
  const t = createTranslator(collective.locale);
  const taken = invoice === null ? [] : [await takeBackRest(tx, at, invoice.documentId)];
  const farm = at.farms.get(producerId);
  if (farm === undefined || feeCents === 0) return taken;
  const words = documentWords(collective);
  const label = t('papers.fee.line', {
    sale: sale.saleName,
    rate: words.rate(feeBp),
    sold: words.money(soldCents),
  });
  const place = invoices + 1;
  const documentId = await numberFee(tx, at, {
    subjectKey: `SERVICE/${sale.cycleId}/${producerId}/${place}`,
    producerId,
    corrects: null,
    draft: feeDocument(at, farm, {
      lines: [{ label, quantity: 1, netPriceCents: feeCents }],
      ...at.days,
      rateBp: at.rateBp,
    }),
  });
  await tx.query(
    'insert into sale_fees (document_id, cycle_id, producer_id, place, sold_cents, fee_bp, net_cents) values ($1, $2, $3, $4, $5, $6, $7)',
    [documentId, sale.cycleId, producerId, place, soldCents, feeBp, feeCents],
  );
  return [...taken, documentId];
}

/** What the treasurer had not taken back already; the credit note. */
async function takeBackRest(tx: Unit, at: Charging, documentId: string): Promise<string> {
  const invoice = await serviceInvoice(tx, documentId);
  return takeBackFee(tx, at, invoice, {
    // shorter than any key that can be asked for: nobody takes it before
    subjectKey: `CREDIT/${documentId}/SALE`,
    reason: createTranslator(at.collective.locale)('papers.fee.corrected', { sale: at.sale.saleName }),
    taken: invoice.left,
  });
}

async function found(tx: Unit, cycleId: string): Promise<SaleService> {
  const sale = await saleService(tx, cycleId);
  if (sale === undefined) throw new NotFound();
  return sale;
}

/** From the first pick-up to the last; none lies after the day of issue, when one was handed out early. */
async function daysOf(tx: Unit, cycleId: string, today: string): Promise<Charging['days']> {
  return tx.one<Charging['days']>(
    `select least(min(pickup_date), $2::date)::text as from, least(max(pickup_date), $2::date)::text as to
     from distributions where cycle_id = $1 and status = 'HANDED_OUT'`,
    [cycleId, today],
  );
}
