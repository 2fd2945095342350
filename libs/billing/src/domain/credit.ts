import {
  grossDocumentTotals,
  lineCents,
  noVatDocument,
  type Cents,
  type ContentUnit,
  type SellingMode,
  type TaxedLine,
  type VatRateTotal,
} from '@cabas/kernel';
import { purchaseTotals, type PurchaseTotals } from './purchase-document.ts';

/** A line as it was issued, or as it should have been. */
export interface LineState {
  readonly quantity: number;
  readonly measure: number | null;
  readonly priceCents: Cents;
  readonly amountCents: Cents;
}

export interface LineChange {
  readonly label: string;
  readonly sellingMode: SellingMode;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly rateBp: number;
  readonly before: LineState;
  readonly after: LineState;
}

/**
 * A change as lines of a credit note (negative) or of a complement: what was not delivered, or forgotten, at the price that was
 * charged; then what was charged too much, or too little, for all of it. Together they are the difference to the cent.
 */
export function changeLines({ before, after, ...sold }: LineChange): LineState[] {
  const weighed = before.measure !== null || after.measure !== null;
  const measureOf = (state: LineState): number =>
    state.measure ??
    (sold.sellingMode === 'WEIGHED_PIECE' ? state.quantity * (sold.contentAmount ?? 0) : state.quantity);
  const lessQuantity = after.quantity - before.quantity;
  const lessMeasure = weighed ? measureOf(after) - measureOf(before) : null;
  const atOldPrice = lineCents({ ...sold, ...after, priceCents: before.priceCents });
  const lines: LineState[] = [];
  if (lessQuantity !== 0 || (lessMeasure !== null && lessMeasure !== 0))
    lines.push({
      quantity: lessQuantity,
      measure: lessMeasure,
      priceCents: before.priceCents,
      amountCents: atOldPrice - before.amountCents,
    });
  if (after.priceCents !== before.priceCents && after.amountCents !== atOldPrice) {
    // a price is never negative: what is taken back is a quantity
    const sign = after.priceCents < before.priceCents ? -1 : 1;
    lines.push({
      quantity: sign * after.quantity,
      measure: weighed ? sign * measureOf(after) : null,
      priceCents: Math.abs(after.priceCents - before.priceCents),
      amountCents: after.amountCents - atOldPrice,
    });
  }
  return lines;
}

export interface ChangeTotals {
  readonly vat: readonly VatRateTotal[];
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly roundingCents: Cents;
  readonly grossCents: Cents;
  /** Of each line before and after, what its net amount lost or gained. */
  readonly lineNetCents: readonly Cents[];
}

/**
 * What a document loses or gains when its lines become others: the difference of the two documents, rate by rate, so that what was
 * issued and all that corrects it is exactly the document as it should have been, and a line credited whole leaves no cent of VAT behind.
 */
export function changeTotals(
  basis: 'GROSS' | 'NET' | 'NO_VAT',
  before: readonly TaxedLine[],
  after: readonly TaxedLine[],
): ChangeTotals {
  const [was, is] = [totalsOf(basis, before), totalsOf(basis, after)];
  const rates = [...new Set([...was.vat, ...is.vat].map(({ rateBp }) => rateBp))].sort((a, b) => a - b);
  return {
    vat: rates
      .map((rateBp) => {
        const [old, now] = [rateOf(was.vat, rateBp), rateOf(is.vat, rateBp)];
        return {
          rateBp,
          netCents: now.netCents - old.netCents,
          vatCents: now.vatCents - old.vatCents,
          grossCents: now.grossCents - old.grossCents,
        };
      })
      .filter(({ netCents, vatCents }) => netCents !== 0 || vatCents !== 0),
    netCents: is.netCents - was.netCents,
    vatCents: is.vatCents - was.vatCents,
    roundingCents: is.roundingCents - was.roundingCents,
    grossCents: is.payableCents - was.payableCents,
    lineNetCents: is.lineNetCents.map((cents, index) => cents - (was.lineNetCents[index] ?? 0)),
  };
}

function totalsOf(basis: 'GROSS' | 'NET' | 'NO_VAT', lines: readonly TaxedLine[]): PurchaseTotals {
  if (basis === 'NET') return purchaseTotals(lines, true);
  const { rates, netCents, vatCents, grossCents } =
    basis === 'GROSS' ? grossDocumentTotals(lines) : noVatDocument(lines);
  const lineNetCents = lines.map((line) => line.grossCents);
  return { vat: rates, netCents, vatCents, roundingCents: 0, payableCents: grossCents, lineNetCents };
}

function rateOf(vat: readonly VatRateTotal[], rateBp: number): VatRateTotal {
  return vat.find((one) => one.rateBp === rateBp) ?? { rateBp, netCents: 0, vatCents: 0, grossCents: 0 };
}
