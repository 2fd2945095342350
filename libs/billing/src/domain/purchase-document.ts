import { netDocument, noVatDocument, sumCents, type Cents, type VatRateTotal } from '@cabas/kernel';

export interface PurchaseTotals {
  readonly vat: readonly VatRateTotal[];
  readonly netCents: Cents;
  readonly vatCents: Cents;
  /** What brings the document, built on net lines, to the price agreed (EN 16931 BT-114): a few cents at most. */
  readonly roundingCents: Cents;
  /** What is paid: exactly the sum of the purchase lines. */
  readonly payableCents: Cents;
  readonly lineNetCents: readonly Cents[];
}

/**
 * A farm's document to a collective: net lines, VAT on their sum per rate, and the difference to the agreed total as a rounding
 * amount, so that Σ purchase lines = Σ documents to the cent (docs/adr/0006-purchase-documents.md).
 */
export function purchaseTotals(
  lines: readonly { grossCents: Cents; rateBp: number }[],
  chargesVat: boolean,
): PurchaseTotals {
  const payableCents = sumCents(lines.map(({ grossCents }) => grossCents));
  if (!chargesVat) {
    const { netCents, vatCents } = noVatDocument(lines);
    return {
      vat: [],
      netCents,
      vatCents,
      roundingCents: 0,
      payableCents,
      lineNetCents: lines.map(({ grossCents }) => grossCents),
    };
  }
  const { rates, netCents, vatCents, grossCents, lineNetCents } = netDocument(lines);
  return {
    vat: rates,
    netCents,
    vatCents,
    roundingCents: payableCents - grossCents,
    payableCents,
    lineNetCents,
  };
}
