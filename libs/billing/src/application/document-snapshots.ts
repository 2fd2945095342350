import { grossDocumentTotals, noVatDocument, type ContentUnit, type SellingMode } from '@cabas/kernel';
import { createTranslator } from '@cabas/messages';
import { howToPay, type DistributionView, type OrderView, type ProductTotalRow } from '@cabas/sales';
import type { DocumentSubject } from '../domain/documents-to-issue.ts';
import { purchaseTotals } from '../domain/purchase-document.ts';
import type { DocumentDraft, DocumentLine, PartyIdentity } from '../papers/document-snapshot.ts';
import { lastDayToPay } from '../papers/payment-delays.ts';
import {
  base,
  collectiveIdentity,
  depositsTotal,
  electronicPart,
  farmIdentity,
  regimeOf,
  type Deal,
  type Issuing,
} from './document-parts.ts';

/** What all documents of a distribution share. */
export interface IssuingContext extends Issuing {
  readonly distribution: DistributionView;
  readonly vatRateOf: ReadonlyMap<string, number>;
  readonly meatSellers: ReadonlySet<string>;
  readonly meatOffers: ReadonlySet<string>;
  readonly farmPriceOf: ReadonlyMap<string, number>;
}

/** A consumer's document: one order, of one producer (DIRECT) or of the collective (RESALE); built on gross lines. */
export function consumerDocument(
  at: IssuingContext,
  subject: DocumentSubject,
  order: OrderView,
  buyer: PartyIdentity,
): DocumentDraft {
  const farm = subject.producerId === null ? undefined : at.farms.get(subject.producerId);
  const seller = farm === undefined ? collectiveIdentity(at.collective) : farmIdentity(farm);
  const regime = farm?.vatRegime ?? regimeOf(at.collective);
  const ofCollective = subject.producerId === null;
  // in a direct sale the collective sells the delivery alone
  const ordered = order.lines.filter((line) =>
    ofCollective ? order.collective.flow === 'RESALE' : line.producerId === subject.producerId,
  );
  const goods = ordered.map(goodsLine);
  const lines = ofCollective ? [...goods, ...deliveryLine(at, order)] : goods;
  const deposits = ordered.map((line) => ({
    label: line.name,
    pieces: line.deliveredQuantity ?? line.quantity,
    amountCents: line.depositDueCents,
  }));
  const taxed = lines.map(({ amountCents, rateBp }) => ({ grossCents: amountCents, rateBp }));
  const totals = regime === 'NORMAL' ? grossDocumentTotals(taxed) : noVatDocument(taxed);
  const due = order.dues.find(({ producerId }) => producerId === subject.producerId);
  return {
    ...base(
      at,
      { kind: subject.kind, seller, buyer, regime, businessBuyer: false, ...whereOf(at) },
      deposits,
    ),
    basis: regime === 'NORMAL' ? 'GROSS' : 'NO_VAT',
    lines,
    vat: totals.rates,
    totals: {
      netCents: totals.netCents,
      vatCents: totals.vatCents,
      grossCents: totals.grossCents,
      ...depositsTotal(deposits),
    },
    payment: {
      note: '',
      means: due === undefined ? at.collective.paymentNote : howToPay(due, at.collective.locale),
    },
  };
}

/** When and where the distribution was. */
function whereOf({
  distribution: { pickupDate, pickupPoint },
}: IssuingContext): Pick<Deal, 'supplyDate' | 'pickup'> {
  return { supplyDate: pickupDate, pickup: { point: pickupPoint.name, date: pickupDate } };
}

/** An order's line as it was handed out. */
export function goodsLine(line: OrderView['lines'][number]): DocumentLine {
  return {
    label: line.name,
    sellingMode: line.sellingMode,
    quantity: line.deliveredQuantity ?? line.quantity,
    measure: line.deliveredMeasure,
    contentAmount: line.contentAmount,
    contentUnit: line.contentUnit,
    priceCents: line.priceCents,
    amountCents: line.amountCents,
    rateBp: line.vatRateBp,
  };
}

/** Being delivered, as one line; none where it cost nothing. */
export function deliveryLine({ collective }: Issuing, order: OrderView): DocumentLine[] {
  if (order.deliveryFeeCents === 0) return [];
  return [
    {
      label: createTranslator(collective.locale)('papers.delivery.line'),
      sellingMode: 'PIECE',
      quantity: 1,
      priceCents: order.deliveryFeeCents,
      amountCents: order.deliveryFeeCents,
      rateBp: order.deliveryVatRateBp ?? 0,
    },
  ];
}

/** A farm's document to the collective for one distribution (RESALE): net lines, paid within the legal delay for fresh goods. */
export function purchaseDocument(
  at: IssuingContext,
  subject: DocumentSubject,
  products: readonly ProductTotalRow[],
): DocumentDraft {
  const farm = subject.producerId === null ? undefined : at.farms.get(subject.producerId);
  if (farm === undefined) throw new Error('a purchase document needs its farm');
  const taxed = products.map(({ offerId, purchaseCents }) => ({
    grossCents: purchaseCents,
    rateBp: at.vatRateOf.get(offerId) ?? 0,
  }));
  const totals = purchaseTotals(taxed, farm.vatRegime === 'NORMAL');
  const deposits = products.map(({ name, quantity, depositCents }) => ({
    label: name,
    pieces: quantity,
    amountCents: depositCents,
  }));
  const deal: Deal = {
    kind: subject.kind,
    seller: farmIdentity(farm),
    buyer: collectiveIdentity(at.collective),
    regime: farm.vatRegime,
    businessBuyer: true,
    ...whereOf(at),
  };
  const electronic =
    subject.kind === 'PURCHASE_INVOICE'
      ? electronicPart(at, deal, farm.legal, at.collective.legal)
      : undefined;
  const goods = at.meatSellers.has(farm.producerId) ? 'FRESH_MEAT' : 'PERISHABLE';
  return {
    ...base(at, deal, deposits),
    ...(electronic && { electronic }),
    basis: farm.vatRegime === 'NORMAL' ? 'NET' : 'NO_VAT',
    lines: products.map((product, index): DocumentLine => ({
      label: product.name,
      sellingMode: product.sellingMode as SellingMode,
      quantity: product.quantity,
      measure: product.measure,
      contentAmount: product.contentAmount,
      contentUnit: product.contentUnit as ContentUnit | null,
      priceCents: at.farmPriceOf.get(product.offerId) ?? 0,
      amountCents: product.purchaseCents,
      rateBp: at.vatRateOf.get(product.offerId) ?? 0,
      netCents: totals.lineNetCents[index] ?? 0,
    })),
    vat: totals.vat,
    totals: {
      netCents: totals.netCents,
      vatCents: totals.vatCents,
      roundingCents: totals.roundingCents,
      grossCents: totals.payableCents,
      ...depositsTotal(deposits),
    },
    payment: { dueDate: lastDayToPay(goods, at.distribution.pickupDate), note: '', means: '' },
  };
}
