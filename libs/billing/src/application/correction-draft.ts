import { multiplyDivide, sumCents } from '@cabas/kernel';
import type { IssuedLine } from '../data-access/issued-lines.query.ts';
import { changeLines, changeTotals, type LineChange, type LineState } from '../domain/credit.ts';
import type {
  CorrectedDocument,
  DepositLine,
  DocumentDraft,
  DocumentLine,
  DocumentPayment,
  DocumentSnapshot,
} from '../papers/document-snapshot.ts';

/** A line as it is and as it should have been; the same one where nothing changes. */
export interface LineBeforeAndAfter {
  readonly before: IssuedLine;
  readonly after: IssuedLine;
}

/** LESS: what the document loses, a credit note. MORE: what it gains on top of that, a complement. */
export type Side = 'LESS' | 'MORE';

/** What stands on a correction besides its lines. */
export interface CorrectionHead {
  readonly issuedAt: string;
  readonly reason: string;
  /** Of a complement: what it asks for has its own day and way. */
  readonly payment: DocumentPayment;
  /** Complements issued before; a credit note takes back from all of them. */
  readonly complements: readonly CorrectedDocument[];
}

/**
 * The credit note or the complement of a document whose lines become others: in its seller's and buyer's names, on its basis, with its
 * mentions; it holds what changes on one side alone. Undefined: nothing does.
 */
export function correctionDraft(
  { number, series: _series, ...original }: DocumentSnapshot,
  lines: readonly LineBeforeAndAfter[],
  side: Side,
  { issuedAt, reason, payment, complements }: CorrectionHead,
): DocumentDraft | undefined {
  const purchase = original.kind === 'PURCHASE_INVOICE' || original.kind === 'PURCHASE_STATEMENT';
  const goods = groupsOf(
    lines.map((line) => sideOf(line, side, (one) => (purchase ? one.purchaseCents : one.amountCents))),
    purchase,
  );
  const taxed = (when: 'before' | 'after') =>
    goods.map(({ rateBp, ...states }) => ({ grossCents: states[when], rateBp }));
  const totals = changeTotals(original.basis, taxed('before'), taxed('after'));
  const deposits = lines
    .map((line) => sideOf(line, side, ({ depositDueCents }) => depositDueCents))
    .map(({ before, after }): DepositLine => ({
      label: before.name,
      pieces: quantityOf(after) - quantityOf(before),
      amountCents: after.depositDueCents - before.depositDueCents,
    }))
    .filter(({ amountCents }) => amountCents !== 0);
  const depositsCents = sumCents(deposits.map(({ amountCents }) => amountCents));
  if (totals.grossCents === 0 && depositsCents === 0) return undefined;
  const { deposits: _deposits, margin: _margin, totals: _totals, ...kept } = original;
  return {
    ...kept,
    issuedAt,
    lines: goods.flatMap((group, index) =>
      withNet(
        group.changes.flatMap((change) => linesOf(change)),
        original.basis === 'NET' ? totals.lineNetCents[index] : undefined,
      ),
    ),
    ...(deposits.length > 0 && { deposits }),
    vat: totals.vat,
    totals: {
      netCents: totals.netCents,
      vatCents: totals.vatCents,
      ...(totals.roundingCents !== 0 && { roundingCents: totals.roundingCents }),
      grossCents: totals.grossCents,
      ...(depositsCents !== 0 && { depositsCents }),
    },
    payment: side === 'MORE' ? payment : { note: '', means: '' },
    corrects: {
      ...{ number, issuedAt: original.issuedAt, reason },
      ...(side === 'LESS' && complements.length > 0 && { others: complements }),
    },
  };
}

/** The part of a change that is on this side: first all that lessens, then all that raises. */
function sideOf(
  { before, after }: LineBeforeAndAfter,
  side: Side,
  cents: (line: IssuedLine) => number,
): LineBeforeAndAfter {
  const lessens = cents(after) < cents(before);
  if (side === 'LESS') return lessens ? { before, after } : { before, after: before };
  return lessens ? { before: after, after } : { before, after };
}

interface Group {
  readonly rateBp: number;
  readonly before: number;
  readonly after: number;
  readonly changes: LineChange[];
}

/** As the document has its lines: one per order line, or on a purchase one per product of all orders. */
function groupsOf(lines: readonly LineBeforeAndAfter[], purchase: boolean): Group[] {
  const key = ({ before }: LineBeforeAndAfter): string => (purchase ? before.offerId : before.id);
  return [...Map.groupBy(lines, key).values()].map((group) => {
    const [one] = group;
    const cents = (line: IssuedLine): number => (purchase ? line.purchaseCents : line.amountCents);
    return {
      rateBp: (purchase ? one?.before.offerRateBp : one?.before.vatRateBp) ?? 0,
      before: sumCents(group.map(({ before }) => cents(before))),
      after: sumCents(group.map(({ after }) => cents(after))),
      changes: group
        .filter(({ before, after }) => cents(before) !== cents(after))
        .map(({ before, after }) => ({
          label: before.name,
          sellingMode: before.sellingMode,
          contentAmount: before.contentAmount,
          contentUnit: before.contentUnit,
          rateBp: purchase ? before.offerRateBp : before.vatRateBp,
          before: stateOf(before, purchase),
          after: stateOf(after, purchase),
        })),
    };
  });
}

function linesOf({ before, after, ...sold }: LineChange): DocumentLine[] {
  return changeLines({ before, after, ...sold }).map((line) => ({ ...sold, ...line }));
}

/** Shares a product's net difference over its lines: the last one takes what is left. */
function withNet(lines: DocumentLine[], netCents: number | undefined): DocumentLine[] {
  if (netCents === undefined) return lines;
  const gross = sumCents(lines.map(({ amountCents }) => amountCents));
  const sign = gross < 0 ? -1 : 1;
  let left = netCents;
  return lines.map((line, index) => {
    const last = index === lines.length - 1;
    const own = last || gross === 0 ? left : multiplyDivide(sign * line.amountCents, netCents, sign * gross);
    left -= own;
    return { ...line, netCents: own };
  });
}

function quantityOf(line: IssuedLine): number {
  return line.deliveredQuantity ?? line.quantity;
}

function stateOf(line: IssuedLine, purchase: boolean): LineState {
  return {
    quantity: quantityOf(line),
    measure: line.deliveredMeasure,
    priceCents: purchase ? line.purchasePriceCents : line.priceCents,
    amountCents: purchase ? line.purchaseCents : line.amountCents,
  };
}
