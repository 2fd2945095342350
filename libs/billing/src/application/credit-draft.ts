import { multiplyDivide, sumCents } from '@cabas/kernel';
import type { IssuedLine } from '../data-access/issued-lines.query.ts';
import { creditLines, creditTotals, type LineChange, type LineState } from '../domain/credit.ts';
import type {
  DepositLine,
  DocumentDraft,
  DocumentLine,
  DocumentSnapshot,
} from '../papers/document-snapshot.ts';

/** A line as it is and as it should have been; the same one where nothing changes. */
export interface LineBeforeAndAfter {
  readonly before: IssuedLine;
  readonly after: IssuedLine;
}

/**
 * The credit note of a document whose lines become others: in its seller's and buyer's names, on its basis, with its mentions;
 * every line and total negative. Undefined: this document loses nothing.
 */
export function creditDraft(
  { number, series: _series, ...original }: DocumentSnapshot,
  lines: readonly LineBeforeAndAfter[],
  { issuedAt, reason }: { issuedAt: string; reason: string },
): DocumentDraft | undefined {
  const purchase = original.kind === 'PURCHASE_INVOICE' || original.kind === 'PURCHASE_STATEMENT';
  const goods = groupsOf(lines, purchase);
  const taxed = (side: 'before' | 'after') =>
    goods.map(({ rateBp, ...sides }) => ({ grossCents: sides[side], rateBp }));
  const totals = creditTotals(original.basis, taxed('before'), taxed('after'));
  const deposits = lines
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
    payment: { note: '', means: '' },
    corrects: { number, issuedAt: original.issuedAt, reason },
  };
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
  return creditLines({ before, after, ...sold }).map((line) => ({ ...sold, ...line }));
}

/** Shares a product's net difference over its lines: the last one takes what is left. */
function withNet(lines: DocumentLine[], netCents: number | undefined): DocumentLine[] {
  if (netCents === undefined) return lines;
  const gross = sumCents(lines.map(({ amountCents }) => amountCents));
  let left = netCents;
  return lines.map((line, index) => {
    const last = index === lines.length - 1;
    const own = last || gross === 0 ? left : multiplyDivide(-line.amountCents, netCents, -gross);
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
