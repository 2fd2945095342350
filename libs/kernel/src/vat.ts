// VAT of a document. Consumers: gross lines, VAT derived on the sum per rate. Businesses: net lines (EN 16931).
// No document mixes the two. Rates in 1/100 %: 550 = 5.5 %.
import { type Cents, sumCents } from './money.ts';
import { multiplyDivide } from './round.ts';

export interface TaxedLine {
  /** VAT included. */
  readonly grossCents: Cents;
  readonly rateBp: number;
}

export interface VatRateTotal {
  readonly rateBp: number;
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly grossCents: Cents;
}

/** A document's totals; `rates` in ascending order, empty for a seller who charges no VAT. net + vat = gross throughout. */
export interface VatBreakdown {
  readonly rates: readonly VatRateTotal[];
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly grossCents: Cents;
}

/** A business document: also the net amount of each line, in the order given. */
export interface NetDocument extends VatBreakdown {
  readonly lineNetCents: readonly Cents[];
}

/** The VAT contained in a gross amount; net + vat = gross. */
export function vatFromGross(grossCents: Cents, rateBp: number): { netCents: Cents; vatCents: Cents } {
  const netCents = multiplyDivide(grossCents, 10_000, 10_000 + rateBp);
  return { netCents, vatCents: grossCents - netCents };
}

/** A consumer's document: the total is exactly the sum of the lines shown; VAT is derived on each rate's sum. */
export function grossDocumentTotals(lines: readonly TaxedLine[]): VatBreakdown {
  const rates = byRate(lines).map(({ rateBp, lines: ofRate }) => {
    const grossCents = sumCents(ofRate.map((line) => line.grossCents));
    return { rateBp, ...vatFromGross(grossCents, rateBp), grossCents };
  });
  return totals(rates);
}

/** A business's document (EN 16931): net per line, VAT per rate on the sum of nets. May differ by cents from the sum of gross lines. */
export function netDocument(lines: readonly TaxedLine[]): NetDocument {
  const netLines = lines.map((line) => ({ ...line, ...vatFromGross(line.grossCents, line.rateBp) }));
  const rates = byRate(netLines).map(({ rateBp, lines: ofRate }) => {
    const netCents = sumCents(ofRate.map((line) => line.netCents));
    const vatCents = multiplyDivide(netCents, rateBp, 10_000);
    return { rateBp, netCents, vatCents, grossCents: netCents + vatCents };
  });
  return { ...totals(rates), lineNetCents: netLines.map((line) => line.netCents) };
}

/** A seller under franchise or the farmers' flat scheme: no VAT at all, which is not a zero rate. */
export function noVatDocument(lines: readonly { readonly grossCents: Cents }[]): VatBreakdown {
  const grossCents = sumCents(lines.map((line) => line.grossCents));
  return { rates: [], netCents: grossCents, vatCents: 0, grossCents };
}

function byRate<Line extends TaxedLine>(lines: readonly Line[]): { rateBp: number; lines: Line[] }[] {
  const groups = new Map<number, Line[]>();
  for (const line of lines) {
    const group = groups.get(line.rateBp);
    if (group) group.push(line);
    else groups.set(line.rateBp, [line]);
  }
  return [...groups]
    .map(([rateBp, ofRate]) => ({ rateBp, lines: ofRate }))
    .sort((a, b) => a.rateBp - b.rateBp);
}

function totals(rates: readonly VatRateTotal[]): VatBreakdown {
  return {
    rates,
    netCents: sumCents(rates.map((rate) => rate.netCents)),
    vatCents: sumCents(rates.map((rate) => rate.vatCents)),
    grossCents: sumCents(rates.map((rate) => rate.grossCents)),
  };
}
