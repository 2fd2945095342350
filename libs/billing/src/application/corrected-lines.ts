import { InvalidInput, NotFound, Refused } from '@cabas/kernel';
import { deliveredAmounts } from '@cabas/sales';
import type { IssuedLine } from '../data-access/issued-lines.query.ts';
import type { LineBeforeAndAfter } from './correction-draft.ts';

/** What a line should have been; what is left out stays as it was issued. */
export interface CorrectedLine {
  readonly lineId: string;
  readonly quantity?: number | null | undefined;
  readonly measure?: number | null | undefined;
  readonly priceCents?: number | null | undefined;
  /** RESALE: what the farm is paid; a direct sale has one price. */
  readonly purchasePriceCents?: number | null | undefined;
}

const MOST_CENTS = 100_000_000;

/** What each named line becomes; only those that really change. */
export function changesOf(
  lines: readonly IssuedLine[],
  command: { readonly orderId: string; readonly lines: readonly CorrectedLine[] },
  resale: boolean,
): LineBeforeAndAfter[] {
  const seen = new Set<string>();
  const changes = command.lines.flatMap((wanted, index): LineBeforeAndAfter[] => {
    const before = lines.find(({ id, orderId }) => id === wanted.lineId && orderId === command.orderId);
    if (before === undefined) throw new NotFound();
    const path = `lines.${index}`;
    if (seen.has(before.id)) throw new InvalidInput([{ path, code: 'INVALID' }]);
    seen.add(before.id);
    const after = corrected(before, wanted, resale, path);
    const differs =
      after.amountCents !== before.amountCents ||
      after.purchaseCents !== before.purchaseCents ||
      after.depositDueCents !== before.depositDueCents;
    return differs ? [{ before, after }] : [];
  });
  if (changes.length === 0) throw new Refused('NOTHING_TO_CREDIT');
  return changes;
}

function corrected(line: IssuedLine, wanted: CorrectedLine, resale: boolean, path: string): IssuedLine {
  const priceCents = priceOf(wanted.priceCents, line.priceCents, `${path}.priceCents`);
  const purchasePriceCents = resale
    ? priceOf(wanted.purchasePriceCents, line.purchasePriceCents, `${path}.purchasePriceCents`)
    : priceCents;
  const quantity = wanted.quantity ?? line.deliveredQuantity ?? line.quantity;
  const same = quantity === (line.deliveredQuantity ?? line.quantity);
  // another number of pieces: the weight of before says nothing any more
  const measure = wanted.measure ?? (same ? line.deliveredMeasure : null);
  const row = deliveredAmounts(
    { ...line, priceCents, purchasePriceCents },
    { quantity, measure, reason: null },
    path,
  );
  return {
    ...line,
    priceCents,
    purchasePriceCents,
    deliveredQuantity: quantity,
    deliveredMeasure: row.measure,
    amountCents: row.amount_cents,
    purchaseCents: row.purchase_cents,
    depositDueCents: line.depositCents * quantity,
  };
}

function priceOf(wanted: number | null | undefined, now: number, path: string): number {
  const cents = wanted ?? now;
  if (cents < 0) throw new InvalidInput([{ path, code: 'NEGATIVE' }]);
  if (!Number.isSafeInteger(cents) || cents > MOST_CENTS)
    throw new InvalidInput([{ path, code: 'TOO_LARGE', data: { max: MOST_CENTS } }]);
  return cents;
}
