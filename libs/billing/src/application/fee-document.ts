import type { Participation } from '@cabas/catalogue';
import { multiplyDivide, type Cents, type LocalDate } from '@cabas/kernel';
import { feeCreditTotals, feeLeft, feeTotals, type FeeLine } from '../domain/fee.ts';
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
      return {
        ...{ label, quantity, netPriceCents, netCents },
        sellingMode: 'PIECE',
        priceCents: withVat(netPriceCents, rateBp),
        amountCents: withVat(netCents, rateBp),
        rateBp: rateBp ?? 0,
      };
    }),
    vat: totals.vat,
    totals: { netCents: totals.netCents, vatCents: totals.vatCents, grossCents: totals.grossCents },
    payment: { dueDate: lastDayToPay('SERVICE', at.today), note: '', means: at.collective.paymentNote },
  };
}

/** What a credit note takes of each line of a service invoice, of what is left of it; without VAT. */
export interface FeeCredit {
  readonly issuedAt: string;
  readonly reason: string;
  readonly left: readonly Cents[];
  readonly taken: readonly Cents[];
}

/** Takes a service invoice back, in part or whole: quantities and totals negative. */
export function feeCreditDraft(
  { number, series: _series, ...original }: DocumentSnapshot,
  { issuedAt, reason, left, taken }: FeeCredit,
): DocumentDraft {
  const rateBp = original.basis === 'NO_VAT' ? null : (original.vat[0]?.rateBp ?? 0);
  return {
    ...original,
    issuedAt,
    lines: original.lines.flatMap((line, ofLine) => {
      const cents = taken[ofLine] ?? 0;
      return cents === 0 ? [] : [{ ...takenBack(line, cents, rateBp), ofLine }];
    }),
    ...feeCreditTotalsOf(left, taken, rateBp),
    payment: { note: '', means: '' },
    corrects: { number, issuedAt: original.issuedAt, reason },
  };
}

function feeCreditTotalsOf(left: readonly Cents[], taken: readonly Cents[], rateBp: number | null) {
  const { vat, ...totals } = feeCreditTotals(left, taken, rateBp);
  return { vat, totals };
}

/** So many of it at its price, where that is what is taken; else once the amount. */
function takenBack(line: DocumentLine, netCents: Cents, rateBp: number | null): DocumentLine {
  const price = line.netPriceCents ?? netCents;
  const amountCents = -withVat(netCents, rateBp);
  if (netCents % price === 0)
    return { ...line, quantity: -(netCents / price), amountCents, netCents: -netCents };
  return {
    ...{ ...line, quantity: -1, netPriceCents: netCents, netCents: -netCents },
    ...{ priceCents: withVat(netCents, rateBp), amountCents },
  };
}

function withVat(cents: Cents, rateBp: number | null): Cents {
  return rateBp === null ? cents : multiplyDivide(cents, 10_000 + rateBp, 10_000);
}

/** What is left of each line of a service invoice after its credit notes. One of before said all lines in their order. */
export function feeLeftOf(original: DocumentSnapshot, credits: readonly DocumentSnapshot[]): Cents[] {
  return feeLeft(
    original.lines.map(({ netCents = 0 }) => netCents),
    credits.flatMap(({ lines }) =>
      lines.map(({ ofLine, netCents = 0 }, index) => ({ line: ofLine ?? index, netCents })),
    ),
  );
}
