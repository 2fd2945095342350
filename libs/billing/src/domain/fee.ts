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
