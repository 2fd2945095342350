import type { Participation } from '@cabas/catalogue';
import type { CollectiveSettings, LegalIdentity } from '@cabas/identity';
import {
  addDays,
  grossDocumentTotals,
  noVatDocument,
  sumCents,
  type ContentUnit,
  type SellingMode,
} from '@cabas/kernel';
import { createTranslator } from '@cabas/messages';
import { howToPay, type DistributionView, type OrderView, type ProductTotalRow } from '@cabas/sales';
import type { DocumentSubject } from '../domain/documents-to-issue.ts';
import { purchaseTotals } from '../domain/purchase-document.ts';
import type {
  DepositLine,
  DocumentDraft,
  DocumentLine,
  ElectronicInvoice,
  ElectronicParty,
  PartyIdentity,
  SellerIdentity,
} from '../papers/document-snapshot.ts';
import { mentionsFor } from '../papers/legal-mentions.ts';

/** What all documents of a distribution share. */
export interface IssuingContext {
  readonly collective: CollectiveSettings;
  readonly farms: ReadonlyMap<string, Participation>;
  readonly distribution: DistributionView;
  readonly issuedAt: Date;
  /** The day of issue on the collective's calendar. */
  readonly today: string;
  readonly vatRateOf: ReadonlyMap<string, number>;
  readonly meatSellers: ReadonlySet<string>;
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
  const regime = farm?.vatRegime ?? (at.collective.legal.vatNumber ? 'NORMAL' : 'FRANCHISE');
  const ofCollective = subject.producerId === null;
  // in a direct sale the collective sells the delivery alone
  const ordered = order.lines.filter((line) =>
    ofCollective ? order.collective.flow === 'RESALE' : line.producerId === subject.producerId,
  );
  const goods = ordered.map((line): DocumentLine => ({
    label: line.name,
    sellingMode: line.sellingMode,
    quantity: line.deliveredQuantity ?? line.quantity,
    measure: line.deliveredMeasure,
    contentAmount: line.contentAmount,
    contentUnit: line.contentUnit,
    priceCents: line.priceCents,
    amountCents: line.amountCents,
    rateBp: line.vatRateBp,
  }));
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
    ...base(at, subject, seller, buyer, regime, false, deposits),
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

/** Being delivered, as one line; none where it cost nothing. */
function deliveryLine({ collective }: IssuingContext, order: OrderView): DocumentLine[] {
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
  const electronic =
    subject.kind === 'PURCHASE_INVOICE' ? electronicPart(at, farm.legal, farm.vatRegime) : undefined;
  const delay = at.meatSellers.has(farm.producerId) ? 20 : 30; // code de commerce, L. 441-11: fresh meat 20 days, other perishables 30
  return {
    ...base(
      at,
      subject,
      farmIdentity(farm),
      collectiveIdentity(at.collective),
      farm.vatRegime,
      true,
      deposits,
    ),
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
    payment: { dueDate: addDays(at.distribution.pickupDate, delay), note: '', means: '' },
  };
}

function base(
  at: IssuingContext,
  subject: DocumentSubject,
  seller: SellerIdentity,
  buyer: PartyIdentity,
  regime: Participation['vatRegime'],
  businessBuyer: boolean,
  allDeposits: readonly DepositLine[],
) {
  const deposits = allDeposits.filter(({ amountCents }) => amountCents > 0);
  const underMandate = subject.kind === 'INVOICE' || subject.kind === 'PURCHASE_INVOICE';
  const mandataryName = at.collective.legal.legalName ?? at.collective.name;
  return {
    kind: subject.kind,
    issuedAt: at.issuedAt.toISOString(),
    timeZone: at.collective.timeZone,
    supplyDate: at.distribution.pickupDate,
    currency: at.collective.currency,
    locale: at.collective.locale,
    seller,
    buyer,
    ...(underMandate && { mandatary: { name: mandataryName } }),
    mentions: mentionsFor({
      regime,
      date: at.today,
      kind: subject.kind,
      businessBuyer,
      underMandate,
      sellerName: seller.name,
      mandataryName,
      deposits: deposits.length > 0,
    }).map(({ text }) => text),
    ...(deposits.length > 0 && { deposits }),
    pickup: { point: at.distribution.pickupPoint.name, date: at.distribution.pickupDate },
  };
}

const NOTE_CODES: Readonly<Record<string, string>> = {
  'recovery-fee': 'PMT',
  'late-penalties': 'PMD',
  'no-discount': 'AAB',
};

/** What the e-invoice of a purchase says besides; undefined while a party has no SIREN. */
function electronicPart(
  at: IssuingContext,
  seller: Participation['legal'],
  regime: Participation['vatRegime'],
): ElectronicInvoice | undefined {
  const [from, to] = [electronicParty(seller), electronicParty(at.collective.legal)];
  if (from === undefined || to === undefined) return undefined;
  const mentions = mentionsFor({
    regime,
    date: at.today,
    kind: 'PURCHASE_INVOICE',
    businessBuyer: true,
    underMandate: true,
    sellerName: seller.legalName ?? '',
    mandataryName: at.collective.legal.legalName ?? at.collective.name,
  });
  const exemption = mentions.find(({ id }) => id.startsWith('vat-'))?.text;
  return {
    process: 'B1',
    seller: from,
    buyer: to,
    notes: mentions
      .filter(({ id }) => !id.startsWith('vat-'))
      .map(({ id, text }) => ({ code: NOTE_CODES[id] ?? 'AAI', text })),
    ...(exemption !== undefined && { exemption }),
  };
}

function electronicParty(legal: LegalIdentity | Participation['legal']): ElectronicParty | undefined {
  const siren = (legal.siret ?? '').replace(/\s/g, '').slice(0, 9);
  if (!/^\d{9}$/.test(siren)) return undefined;
  return {
    siren,
    address: siren,
    country: 'FR',
    ...(legal.vatNumber && { vatNumber: legal.vatNumber.replace(/\s/g, '') }),
    ...(legal.addressLine1 && { line: legal.addressLine1 }),
    ...(legal.postcode && { postcode: legal.postcode }),
    ...(legal.city && { city: legal.city }),
  };
}

/** Nothing where there is none: what was issued before deposits reads the same. */
function depositsTotal(deposits: readonly DepositLine[]): { depositsCents?: number } {
  const depositsCents = sumCents(deposits.map(({ amountCents }) => amountCents));
  return depositsCents > 0 ? { depositsCents } : {};
}

function farmIdentity(farm: Participation): SellerIdentity {
  return identity(farm.legal, farm.name);
}

function collectiveIdentity(collective: CollectiveSettings): SellerIdentity {
  return identity(collective.legal, collective.name);
}

function identity(legal: LegalIdentity | Participation['legal'], name: string): SellerIdentity {
  const siret = legal.siret ?? undefined;
  return {
    name: legal.legalName || name,
    ...(legal.legalForm && { legalForm: legal.legalForm }),
    address: [legal.addressLine1 ?? '', `${legal.postcode ?? ''} ${legal.city ?? ''}`.trim()].filter(
      (line) => line !== '',
    ),
    ...(siret !== undefined && siret !== '' && { siret, siren: siret.slice(0, 9) }),
    ...(legal.vatNumber && { vatNumber: legal.vatNumber }),
    ...(legal.rcs && { rcs: legal.rcs }),
  };
}
