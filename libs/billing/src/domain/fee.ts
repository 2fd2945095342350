import { multiplyDivide, sumCents, type Cents, type VatRateTotal } from '@cabas/kernel';

/** What is charged for a service, without VAT. */
export interface FeeLine {
  readonly label: string;
  readonly quantity: number;
  readonly netPriceCents: Cents;
}

export interface FeeTotals {
  readonly vat: readonly VatRateTotal[];
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly grossCents: Cents;
  readonly lineNetCents: readonly Cents[];
}

/** A service is priced without VAT: net lines, VAT on their sum, nothing to round. `rateBp` null: the collective charges none. */
export function feeTotals(lines: readonly FeeLine[], rateBp: number | null): FeeTotals {
  const lineNetCents = lines.map(({ quantity, netPriceCents }) => quantity * netPriceCents);
  const netCents = sumCents(lineNetCents);
  const vatCents = rateBp === null ? 0 : multiplyDivide(netCents, rateBp, 10_000);
  const grossCents = netCents + vatCents;
  return {
    vat: rateBp === null ? [] : [{ rateBp, netCents, vatCents, grossCents }],
    ...{ netCents, vatCents, grossCents, lineNetCents },
  };
}

/** What is left of each line of a service invoice, without VAT, after what credit notes took of it. */
export function feeLeft(
  lineNetCents: readonly Cents[],
  credits: readonly { readonly line: number; readonly netCents: Cents }[],
): Cents[] {
  return lineNetCents.map((netCents, index) =>
    sumCents([netCents, ...credits.filter(({ line }) => line === index).map((credit) => credit.netCents)]),
  );
}

/**
 * The totals of a credit note that takes `taken` of what is `left`: the difference of two invoices, so that the invoice and all its
 * credit notes together have the VAT of what is left, and nothing remains of one taken back in parts. Negative.
 */
export function feeCreditTotals(
  left: readonly Cents[],
  taken: readonly Cents[],
  rateBp: number | null,
): Omit<FeeTotals, 'lineNetCents'> {
  const sums = (lines: readonly Cents[]) =>
    feeTotals([{ label: '', quantity: 1, netPriceCents: sumCents(lines) }], rateBp);
  const [was, is] = [sums(left), sums(left.map((cents, index) => cents - (taken[index] ?? 0)))];
  const netCents = is.netCents - was.netCents;
  const vatCents = is.vatCents - was.vatCents;
  const grossCents = netCents + vatCents;
  return {
    vat: rateBp === null ? [] : [{ rateBp, netCents, vatCents, grossCents }],
    ...{ netCents, vatCents, grossCents },
  };
}
