import type { Participation } from '@cabas/catalogue';
import { multiplyDivide, type LocalDate } from '@cabas/kernel';
import { feeTotals, type FeeLine } from '../domain/fee.ts';
import type { DocumentDraft, DocumentLine, DocumentSnapshot } from '../papers/document-snapshot.ts';
import { lastDayToPay } from '../papers/payment-delays.ts';
import {
  base,
  collectiveIdentity,
  electronicPart,
  farmIdentity,
  regimeOf,
  type Deal,
  type Issuing,
} from './document-parts.ts';

/** A service of the collective to a farm. */
export interface Fee {
  readonly lines: readonly FeeLine[];
  /** What it was for: the first and last day. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The rate of services on the day of issue. */
  readonly rateBp: number;
}

/** The collective's invoice to a farm for a service: net prices, VAT on their sum, an e-invoice of services (S1). */
export function feeDocument(at: Issuing, farm: Participation, fee: Fee): DocumentDraft {
  const regime = regimeOf(at.collective);
  const rateBp = regime === 'NORMAL' ? fee.rateBp : null;
  const totals = feeTotals(fee.lines, rateBp);
  const deal: Deal = {
    kind: 'FEE_INVOICE',
    seller: collectiveIdentity(at.collective),
    buyer: farmIdentity(farm),
    regime,
    businessBuyer: true,
    operation: 'SERVICES',
    supplyDate: fee.to,
  };
  const electronic = electronicPart(at, deal, at.collective.legal, farm.legal);
  return {
    ...base(at, deal, []),
    ...(fee.from !== fee.to && { period: { from: fee.from, to: fee.to } }),
    ...(electronic && { electronic }),
    basis: rateBp === null ? 'NO_VAT' : 'NET',
    lines: fee.lines.map(({ label, quantity, netPriceCents }, index): DocumentLine => {
      const netCents = totals.lineNetCents[index] ?? 0;
      const withVat = (cents: number): number =>
        rateBp === null ? cents : multiplyDivide(cents, 10_000 + rateBp, 10_000);
      return {
        ...{ label, quantity, netPriceCents, netCents },
        sellingMode: 'PIECE',
        priceCents: withVat(netPriceCents),
        amountCents: withVat(netCents),
        rateBp: rateBp ?? 0,
      };
    }),
    vat: totals.vat,
    totals: { netCents: totals.netCents, vatCents: totals.vatCents, grossCents: totals.grossCents },
    payment: { dueDate: lastDayToPay('SERVICE', at.today), note: '', means: at.collective.paymentNote },
  };
}

/** Takes a whole service invoice back: every quantity and total negative. */
export function feeCreditDraft(
  { number, series: _series, ...original }: DocumentSnapshot,
  { issuedAt, reason }: { issuedAt: string; reason: string },
): DocumentDraft {
  const { netCents, vatCents, grossCents } = original.totals;
  return {
    ...original,
    issuedAt,
    lines: original.lines.map((line) => ({
      ...line,
      quantity: -line.quantity,
      amountCents: -line.amountCents,
      netCents: -(line.netCents ?? 0),
    })),
    vat: original.vat.map((rate) => ({
      rateBp: rate.rateBp,
      netCents: -rate.netCents,
      vatCents: -rate.vatCents,
      grossCents: -rate.grossCents,
    })),
    totals: { netCents: -netCents, vatCents: -vatCents, grossCents: -grossCents },
    payment: { note: '', means: '' },
    corrects: { number, issuedAt: original.issuedAt, reason },
  };
}
