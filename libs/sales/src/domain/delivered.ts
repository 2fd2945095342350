import {
  baseQuantity,
  InvalidInput,
  lineCents,
  type Cents,
  type ContentUnit,
  type SellingMode,
} from '@cabas/kernel';

/** A line of an order as it stands when goods are handed over. */
export interface DeliverableLine {
  readonly id: string;
  readonly sellingMode: SellingMode;
  readonly weighed: boolean;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly quantity: number;
  readonly priceCents: Cents;
  readonly purchasePriceCents: Cents;
  readonly amountCents: Cents;
  readonly deliveredQuantity: number | null;
  readonly deliveredMeasure: number | null;
}

/** What was really handed over. */
export interface Delivered {
  /** Order units; 0: missing. Absent: as ordered. */
  readonly quantity: number | null | undefined;
  /** Real grams, for weighed goods. */
  readonly measure: number | null | undefined;
  readonly reason: string | null | undefined;
}

/** As `order_lines` keeps it. */
export interface DeliveredRow {
  readonly id: string;
  readonly quantity: number | null;
  readonly measure: number | null;
  readonly reason: string | null;
  readonly amount_cents: Cents;
  readonly purchase_cents: Cents;
}

/** More than this many times what was ordered is no delivery. */
const MOST_TIMES = 3;

/** What an order's quantity is counted in, where that is no piece. */
const UNIT_OF: Readonly<Record<SellingMode, { readonly unit?: ContentUnit }>> = {
  PIECE: {},
  WEIGHED_PIECE: {},
  WEIGHT: { unit: 'GRAM' },
  VOLUME: { unit: 'MILLILITRE' },
};

/** What is due for a line as delivered, rounded once. `path`: where the input stands. @throws InvalidInput. */
export function deliveredAmounts(line: DeliverableLine, delivered: Delivered, path: string): DeliveredRow {
  const quantity = delivered.quantity ?? undefined;
  const measure = delivered.measure ?? undefined;
  if (quantity !== undefined && (!Number.isSafeInteger(quantity) || quantity < 0))
    throw new InvalidInput([{ path: `${path}.quantity`, code: 'NEGATIVE' }]);
  if (measure !== undefined && (!Number.isSafeInteger(measure) || measure < 0))
    throw new InvalidInput([{ path: `${path}.measure`, code: 'NEGATIVE' }]);
  if (measure !== undefined && !line.weighed)
    throw new InvalidInput([{ path: `${path}.measure`, code: 'INVALID' }]);
  // a slip of the keyboard would stand on a paper for ever
  const most = MOST_TIMES * line.quantity;
  const mostMeasure = MOST_TIMES * baseQuantity(line, line.quantity);
  if ((quantity ?? 0) > most)
    throw new InvalidInput([
      { path: `${path}.quantity`, code: 'TOO_LARGE', data: { max: most, ...UNIT_OF[line.sellingMode] } },
    ]);
  if ((measure ?? 0) > mostMeasure)
    throw new InvalidInput([
      {
        path: `${path}.measure`,
        code: 'TOO_LARGE',
        data: { max: mostMeasure, unit: line.contentUnit === 'MILLILITRE' ? 'MILLILITRE' : 'GRAM' },
      },
    ]);
  const { sellingMode, contentAmount } = line;
  const taken = { sellingMode, contentAmount, quantity: quantity ?? line.quantity, measure };
  return {
    id: line.id,
    quantity: quantity ?? null,
    measure: measure ?? null,
    reason: delivered.reason ?? null,
    amount_cents: lineCents({ ...taken, priceCents: line.priceCents }),
    purchase_cents: lineCents({ ...taken, priceCents: line.purchasePriceCents }),
  };
}
