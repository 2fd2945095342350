// An invoice as UN/CEFACT Cross Industry Invoice D22B, profile EN 16931 (Factur-X 1.0x), from its frozen snapshot alone: the same
// snapshot gives the same bytes. Element names and their order are the standard's.
import { multiplyDivide, toLocal, type SellingMode } from '@cabas/kernel';
import { shiftDecimal, withFirstUse } from '@cabas/platform';
import type * as Xml from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import {
  INVOICE_KINDS,
  roleOf,
  type DocumentLine,
  type DocumentSnapshot,
  type ElectronicParty,
} from './document-snapshot.ts';

const SPACES = {
  rsm: 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
} as const;
const xmlbuilder = withFirstUse<typeof Xml>('xmlbuilder2');
const PROFILE = 'urn:cen.eu:en16931:2017';

/** 380 invoice, 381 credit note; 389 and 261 when the buyer writes them (self-billing). A complement is an invoice that names the first. */
export function typeCodeOf(document: Pick<DocumentSnapshot, 'kind' | 'corrects' | 'totals'>): string {
  const credit = roleOf(document) === 'CREDIT';
  if (document.kind === 'PURCHASE_INVOICE') return credit ? '261' : '389';
  return credit ? '381' : '380';
}

/** `factur-x.xml`; undefined for a paper that is no invoice between businesses. */
export function ciiInvoice(document: DocumentSnapshot): string | undefined {
  const { electronic } = document;
  if (electronic === undefined || !INVOICE_KINDS.includes(document.kind)) return undefined;
  const root = xmlbuilder().create({ version: '1.0', encoding: 'UTF-8' }).ele('rsm:CrossIndustryInvoice');
  for (const [prefix, uri] of Object.entries(SPACES)) root.att(`xmlns:${prefix}`, uri);
  const context = root.ele('rsm:ExchangedDocumentContext');
  text(context.ele('ram:BusinessProcessSpecifiedDocumentContextParameter'), 'ram:ID', electronic.process);
  text(context.ele('ram:GuidelineSpecifiedDocumentContextParameter'), 'ram:ID', PROFILE);
  const head = root.ele('rsm:ExchangedDocument');
  text(head, 'ram:ID', document.number);
  text(head, 'ram:TypeCode', typeCodeOf(document));
  date(head.ele('ram:IssueDateTime'), dayOf(document.issuedAt, document.timeZone));
  for (const { code, text: words } of electronic.notes) {
    const note = head.ele('ram:IncludedNote');
    text(note, 'ram:Content', words);
    text(note, 'ram:SubjectCode', code);
  }
  const deal = root.ele('rsm:SupplyChainTradeTransaction');
  // a credit note is a positive amount of a type that says it is one
  const sign = roleOf(document) === 'CREDIT' ? -1 : 1;
  document.lines.forEach((line, index) => lineItem(deal, document, line, index + 1, sign));
  const agreement = deal.ele('ram:ApplicableHeaderTradeAgreement');
  party(agreement.ele('ram:SellerTradeParty'), document.seller.name, electronic.seller, true);
  party(agreement.ele('ram:BuyerTradeParty'), document.buyer.name, electronic.buyer, false);
  const delivery = deal.ele('ram:ApplicableHeaderTradeDelivery');
  date(delivery.ele('ram:ActualDeliverySupplyChainEvent').ele('ram:OccurrenceDateTime'), document.supplyDate);
  settlement(deal.ele('ram:ApplicableHeaderTradeSettlement'), document, sign);
  return root.end({ prettyPrint: true });
}

function lineItem(
  deal: XMLBuilder,
  document: DocumentSnapshot,
  line: DocumentLine,
  number: number,
  sign: 1 | -1,
): void {
  const item = deal.ele('ram:IncludedSupplyChainTradeLineItem');
  const about = item.ele('ram:AssociatedDocumentLineDocument');
  text(about, 'ram:LineID', String(number));
  if (line.delivered) text(about.ele('ram:IncludedNote'), 'ram:Content', line.delivered.slip); // BT-127
  text(item.ele('ram:SpecifiedTradeProduct'), 'ram:Name', line.label);
  const price = item.ele('ram:SpecifiedLineTradeAgreement').ele('ram:NetPriceProductTradePrice');
  text(price, 'ram:ChargeAmount', netPriceOf(line, document.basis));
  const { amount, unit } = billed(line);
  item
    .ele('ram:SpecifiedLineTradeDelivery')
    .ele('ram:BilledQuantity', { unitCode: unit })
    .txt(unit === 'C62' ? String(sign * amount) : shiftDecimal(sign * amount, 3));
  const settled = item.ele('ram:SpecifiedLineTradeSettlement');
  category(settled.ele('ram:ApplicableTradeTax'), document.basis, line.rateBp);
  if (line.delivered) period(settled, line.delivered.on, line.delivered.on); // BG-26
  text(
    settled.ele('ram:SpecifiedTradeSettlementLineMonetarySummation'),
    'ram:LineTotalAmount',
    cents(sign * netOf(line)),
  );
}

function party(node: XMLBuilder, name: string, of: ElectronicParty, seller: boolean): void {
  text(node, 'ram:Name', name);
  node.ele('ram:SpecifiedLegalOrganization').ele('ram:ID', { schemeID: '0002' }).txt(of.siren);
  const address = node.ele('ram:PostalTradeAddress');
  if (of.postcode) text(address, 'ram:PostcodeCode', of.postcode);
  if (of.line) text(address, 'ram:LineOne', of.line);
  if (of.city) text(address, 'ram:CityName', of.city);
  text(address, 'ram:CountryID', of.country);
  node.ele('ram:URIUniversalCommunication').ele('ram:URIID', { schemeID: '0225' }).txt(of.address);
  if (of.vatNumber)
    node.ele('ram:SpecifiedTaxRegistration').ele('ram:ID', { schemeID: 'VA' }).txt(of.vatNumber);
  // who has no VAT number is known to the tax office by the SIREN (BT-32)
  else if (seller) node.ele('ram:SpecifiedTaxRegistration').ele('ram:ID', { schemeID: 'FC' }).txt(of.siren);
}

function settlement(node: XMLBuilder, document: DocumentSnapshot, sign: 1 | -1): void {
  const { totals, basis, electronic } = document;
  const deposits = sign * (totals.depositsCents ?? 0);
  text(node, 'ram:InvoiceCurrencyCode', document.currency);
  for (const { rateBp, netCents, vatCents } of document.vat)
    tax(node, { vatCents: sign * vatCents, netCents: sign * netCents, basis, rateBp });
  const exempt = deposits + (basis === 'NO_VAT' ? sign * totals.netCents : 0);
  if (basis === 'NO_VAT' || deposits !== 0)
    tax(node, {
      vatCents: 0,
      netCents: exempt,
      basis: 'NO_VAT',
      rateBp: 0,
      reason: [basis === 'NO_VAT' ? electronic?.exemption : undefined, deposits === 0 ? undefined : DEPOSITS]
        .filter((words) => words !== undefined)
        .join(' '),
    });
  if (document.period) period(node, document.period.from, document.period.to); // BG-14
  if (deposits !== 0) {
    const charge = node.ele('ram:SpecifiedTradeAllowanceCharge');
    text(charge.ele('ram:ChargeIndicator'), 'udt:Indicator', 'true');
    text(charge, 'ram:ActualAmount', cents(deposits));
    text(charge, 'ram:Reason', DEPOSITS);
    category(charge.ele('ram:CategoryTradeTax'), 'NO_VAT', 0);
  }
  if (document.payment.dueDate)
    date(node.ele('ram:SpecifiedTradePaymentTerms').ele('ram:DueDateDateTime'), document.payment.dueDate);
  const sums = node.ele('ram:SpecifiedTradeSettlementHeaderMonetarySummation');
  const net = sign * totals.netCents;
  const vat = sign * totals.vatCents;
  const rounding = sign * (totals.roundingCents ?? 0);
  text(sums, 'ram:LineTotalAmount', cents(net));
  if (deposits !== 0) text(sums, 'ram:ChargeTotalAmount', cents(deposits));
  text(sums, 'ram:TaxBasisTotalAmount', cents(net + deposits));
  sums.ele('ram:TaxTotalAmount', { currencyID: document.currency }).txt(cents(vat));
  if (rounding !== 0) text(sums, 'ram:RoundingAmount', cents(rounding));
  text(sums, 'ram:GrandTotalAmount', cents(net + deposits + vat));
  text(sums, 'ram:DuePayableAmount', cents(net + deposits + vat + rounding));
  // BG-3: what it corrects or completes
  for (const { number, issuedAt } of document.corrects
    ? [document.corrects, ...(document.corrects.others ?? [])]
    : []) {
    const first = node.ele('ram:InvoiceReferencedDocument');
    text(first, 'ram:IssuerAssignedID', number);
    first
      .ele('ram:FormattedIssueDateTime')
      .ele('qdt:DateTimeString', { format: '102' })
      .txt(compact(dayOf(issuedAt, document.timeZone)));
  }
}

const DEPOSITS = 'Consignes d’emballages à rendre, hors base d’imposition.';

function tax(
  node: XMLBuilder,
  of: {
    vatCents: number;
    netCents: number;
    basis: DocumentSnapshot['basis'];
    rateBp: number;
    reason?: string | undefined;
  },
): void {
  const row = node.ele('ram:ApplicableTradeTax');
  text(row, 'ram:CalculatedAmount', cents(of.vatCents));
  text(row, 'ram:TypeCode', 'VAT');
  if (of.reason) text(row, 'ram:ExemptionReason', of.reason);
  text(row, 'ram:BasisAmount', cents(of.netCents));
  text(row, 'ram:CategoryCode', codeOf(of.basis));
  text(row, 'ram:RateApplicablePercent', shiftDecimal(of.basis === 'NO_VAT' ? 0 : of.rateBp, 2));
}

function category(node: XMLBuilder, basis: DocumentSnapshot['basis'], rateBp: number): void {
  text(node, 'ram:TypeCode', 'VAT');
  text(node, 'ram:CategoryCode', codeOf(basis));
  text(node, 'ram:RateApplicablePercent', shiftDecimal(basis === 'NO_VAT' ? 0 : rateBp, 2));
}

/** Standard rate, or exempt: who charges no VAT says why. */
function codeOf(basis: DocumentSnapshot['basis']): 'S' | 'E' {
  return basis === 'NO_VAT' ? 'E' : 'S';
}

const IN_THOUSANDTHS: Readonly<Partial<Record<SellingMode, string>>> = {
  WEIGHT: 'KGM',
  WEIGHED_PIECE: 'KGM',
  VOLUME: 'LTR',
};

/** How much is charged, in what the price is for: pieces, or grams and millilitres of a kilo or litre. */
function billed(line: DocumentLine): { amount: number; unit: string } {
  const unit = IN_THOUSANDTHS[line.sellingMode];
  if (unit === undefined) return { amount: line.quantity, unit: 'C62' };
  const estimate =
    line.sellingMode === 'WEIGHED_PIECE' ? line.quantity * (line.contentAmount ?? 0) : line.quantity;
  return {
    amount: line.measure ?? estimate,
    unit: line.sellingMode === 'WEIGHED_PIECE' && line.contentUnit === 'MILLILITRE' ? 'LTR' : unit,
  };
}

function netOf(line: DocumentLine): number {
  return line.netCents ?? line.amountCents;
}

/** Without VAT, to the hundredth of a cent. */
function netPriceOf(line: DocumentLine, basis: DocumentSnapshot['basis']): string {
  if (line.netPriceCents !== undefined) return cents(line.netPriceCents);
  if (basis === 'NO_VAT') return cents(line.priceCents);
  return shiftDecimal(multiplyDivide(line.priceCents * 100, 10_000, 10_000 + line.rateBp), 4);
}

/** First and last day. */
function period(node: XMLBuilder, from: string, to: string): void {
  const of = node.ele('ram:BillingSpecifiedPeriod');
  date(of.ele('ram:StartDateTime'), from);
  date(of.ele('ram:EndDateTime'), to);
}

function cents(amount: number): string {
  return shiftDecimal(amount, 2);
}

function text(node: XMLBuilder, name: string, words: string): void {
  node.ele(name).txt(words);
}

function date(node: XMLBuilder, day: string): void {
  node.ele('udt:DateTimeString', { format: '102' }).txt(compact(day));
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayOf(instant: string, timeZone: string): string {
  return toLocal(new Date(instant), timeZone).date;
}
