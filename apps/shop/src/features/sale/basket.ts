/** What one has chosen in a sale, before confirming. Pure; amounts come from the kernel, the same code as the server's. */
import { type Cents, lineCents, type SellingMode, sumCents } from '@cabas/kernel';
import { groupBy } from '../../shared/group-by.ts';

/** Order units (pieces, grams, millilitres) by offer; an offer not chosen is absent. */
export type Quantities = Readonly<Record<string, number>>;

/** What a basket needs to know of an offer. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly sellingMode: SellingMode;
  readonly weighed: boolean;
  readonly contentAmount: number | null;
  readonly contentUnit: 'GRAM' | 'MILLILITRE' | 'PIECE' | null;
  readonly priceCents: Cents;
}

export interface BasketLine {
  readonly offer: Choosable;
  readonly quantity: number;
  /** Estimated when the goods are weighed. */
  readonly cents: Cents;
}

export interface BasketDue {
  readonly payeeName: string;
  readonly amountCents: Cents;
}

export function withQuantity(quantities: Quantities, offerId: string, quantity: number): Quantities {
  const { [offerId]: _before, ...others } = quantities;
  return quantity > 0 ? { ...others, [offerId]: quantity } : others;
}

/** By producer, in the order of the stall; choices that are no longer offered are left out. */
export function basketLines(quantities: Quantities, offers: readonly Choosable[]): readonly BasketLine[] {
  return offers.flatMap((offer) => {
    const quantity = quantities[offer.id];
    return quantity ? [{ offer, quantity, cents: lineCents({ ...offer, quantity }) }] : [];
  });
}

export function basketTotal(lines: readonly BasketLine[]): Cents {
  return sumCents(lines.map(({ cents }) => cents));
}

/** DIRECT: each producer is paid; RESALE: the collective is. */
export function basketDues(
  lines: readonly BasketLine[],
  flow: 'DIRECT' | 'RESALE',
  collectiveName: string,
): readonly BasketDue[] {
  const byPayee = groupBy(lines, ({ offer }) => (flow === 'DIRECT' ? offer.producerName : collectiveName));
  return [...byPayee].map(([payeeName, ofPayee]) => ({ payeeName, amountCents: basketTotal(ofPayee) }));
}

/** What is still missing to reach the sale's minimum; 0 when it is reached. */
export function missingToMinimum(totalCents: Cents, minimumCents: Cents): Cents {
  return totalCents >= minimumCents ? 0 : sumCents([minimumCents, -totalCents]);
}

export function sameChoices(one: Quantities, other: Quantities): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => (one[id] ?? 0) === (other[id] ?? 0));
}

export function toOrderLines(quantities: Quantities): { offerId: string; quantity: number }[] {
  return Object.entries(quantities).map(([offerId, quantity]) => ({ offerId, quantity }));
}

export function fromOrderLines(
  lines: readonly { readonly offerId: string; readonly quantity: number }[],
): Quantities {
  return Object.fromEntries(lines.map(({ offerId, quantity }) => [offerId, quantity]));
}

/** Takes what is left of each, never more than was chosen; nothing left leaves the basket. */
export function takeWhatIsLeft(
  quantities: Quantities,
  shortages: readonly { readonly offerId: string; readonly remaining: number }[],
): Quantities {
  return shortages.reduce(
    (rest, { offerId, remaining }) => withQuantity(rest, offerId, Math.min(remaining, rest[offerId] ?? 0)),
    quantities,
  );
}

/** The most one may choose: what is left, plus what one's own saved order already holds; null when not counted. */
export function mostOf(remaining: number | null, alreadyMine: number): number | null {
  return remaining === null ? null : remaining + alreadyMine;
}
