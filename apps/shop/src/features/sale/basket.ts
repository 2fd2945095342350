/** What one has chosen in a sale, before confirming. Pure; amounts come from the kernel, the same code as the server's. */
import {
  type Cents,
  deliveryFee,
  levelPrice,
  lineCents,
  type MoneyFlow,
  type SellingMode,
  sumCents,
} from '@cabas/kernel';
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
  /** The listed price: what everyone sees. */
  readonly priceCents: Cents;
  /** Of one piece, beside the price. */
  readonly depositCents: Cents;
  readonly toleranceBp: number | null;
  readonly step: number;
  readonly minimum: number;
}

export interface BasketLine {
  readonly offer: Choosable;
  readonly quantity: number;
  /** A piece, kg or litre, as I pay it. */
  readonly priceCents: Cents;
  /** Estimated when the goods are weighed. */
  readonly cents: Cents;
  /** The same at the listed price: what a minimum is measured on. */
  readonly listCents: Cents;
  readonly depositCents: Cents;
}

export interface BasketDue {
  readonly payeeName: string;
  /** Deposits included. */
  readonly amountCents: Cents;
  readonly depositDueCents: Cents;
  readonly deliveryFeeCents?: Cents;
}

/** What a round asks for. */
export type Round = Parameters<typeof deliveryFee>[0] & { readonly thresholdCents: Cents };

export function withQuantity(quantities: Quantities, offerId: string, quantity: number): Quantities {
  const { [offerId]: _before, ...others } = quantities;
  return quantity > 0 ? { ...others, [offerId]: quantity } : others;
}

/** A line of the saved order. */
export interface AgreedLine {
  readonly offerId: string;
  readonly quantity: number;
  readonly priceCents: Cents;
  /** The listed price then, where a price level made another of it. */
  readonly listPriceCents?: Cents | null;
  readonly depositCents?: Cents;
}

/**
 * In the order of the stall; choices that are no longer offered are left out. A saved line whose quantity stays keeps the
 * price agreed; a changed one is at today's price, as the server does it. `levelBp`: my price level, which all of them follow.
 */
export function basketLines(
  quantities: Quantities,
  offers: readonly Choosable[],
  agreed: readonly AgreedLine[] = [],
  levelBp: number | null = null,
): readonly BasketLine[] {
  const before = new Map(agreed.map((line) => [line.offerId, line]));
  return offers.flatMap((offer) => {
    const quantity = quantities[offer.id];
    if (!quantity) return [];
    const kept = before.get(offer.id);
    const same = kept?.quantity === quantity;
    const listed = same ? (kept.listPriceCents ?? kept.priceCents) : offer.priceCents;
    const priceCents = atLevel(listed, levelBp);
    return [
      {
        offer,
        quantity,
        priceCents,
        cents: lineCents({ ...offer, quantity, priceCents }),
        listCents: lineCents({ ...offer, quantity, priceCents: listed }),
        depositCents: ((same ? kept.depositCents : undefined) ?? offer.depositCents) * quantity,
      },
    ];
  });
}

/** What I pay for a listed price. */
export function atLevel(listedCents: Cents, levelBp: number | null): Cents {
  return levelBp === null ? listedCents : levelPrice(listedCents, levelBp);
}

/** Whether my price level, as it is now, makes another price of what I had confirmed. */
export function repriced(agreed: readonly AgreedLine[], levelBp: number | null): boolean {
  return agreed.some((line) => atLevel(line.listPriceCents ?? line.priceCents, levelBp) !== line.priceCents);
}

/** All that is paid, deposits included. */
export function basketTotal(lines: readonly BasketLine[]): Cents {
  return sumCents(lines.map(({ cents, depositCents }) => cents + depositCents));
}

export function basketDeposits(lines: readonly BasketLine[]): Cents {
  return sumCents(lines.map(({ depositCents }) => depositCents));
}

/** What a sale's minimum is measured on: the goods at the listed prices. */
export function basketListed(lines: readonly BasketLine[]): Cents {
  return sumCents(lines.map(({ listCents }) => listCents));
}

/** What I pay to be delivered; null: I fetch it. */
export function basketFee(lines: readonly BasketLine[], round: Round | null): Cents | null {
  return round === null || lines.length === 0 ? null : deliveryFee(round, basketListed(lines));
}

/** RESALE: the collective is paid; otherwise each producer. Being delivered is paid to the collective. */
export function basketDues(
  lines: readonly BasketLine[],
  flow: MoneyFlow,
  collectiveName: string,
  feeCents: Cents = 0,
): readonly BasketDue[] {
  const byPayee = groupBy(lines, ({ offer }) => (flow === 'RESALE' ? collectiveName : offer.producerName));
  const alone = feeCents > 0 && !byPayee.has(collectiveName);
  const payees = alone ? [...byPayee, [collectiveName, []] as const] : [...byPayee];
  return payees.map(([payeeName, ofPayee]) => {
    const deliveryFeeCents = payeeName === collectiveName ? feeCents : 0;
    return {
      payeeName,
      amountCents: basketTotal(ofPayee) + deliveryFeeCents,
      depositDueCents: basketDeposits(ofPayee),
      ...(deliveryFeeCents > 0 && { deliveryFeeCents }),
    };
  });
}

/** What one order must reach: the sale's minimum, the point's or its round's, whichever is highest, as the server has it. */
export function orderMinimum(
  { minimumCents }: { readonly minimumCents: Cents },
  { orderMinimumCents }: { readonly orderMinimumCents: Cents },
  round: Pick<Round, 'thresholdCents'> | null = null,
): Cents {
  return Math.max(minimumCents, orderMinimumCents, round?.thresholdCents ?? 0);
}

/** What is still missing to reach the minimum; 0 when it is reached. */
export function missingToMinimum(totalCents: Cents, minimumCents: Cents): Cents {
  return totalCents >= minimumCents ? 0 : sumCents([minimumCents, -totalCents]);
}

export function sameChoices(one: Quantities, other: Quantities): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => (one[id] ?? 0) === (other[id] ?? 0));
}

export function toOrderLines(lines: readonly BasketLine[]): { offerId: string; quantity: number }[] {
  return lines.map(({ offer, quantity }) => ({ offerId: offer.id, quantity }));
}

/** Choices that can't be ordered here: taken off the stall, or not sold at this point. */
export function notOffered(quantities: Quantities, offers: readonly Choosable[]): readonly string[] {
  const offered = new Set(offers.map(({ id }) => id));
  return Object.keys(quantities).filter((id) => !offered.has(id));
}

export function fromOrderLines(
  lines: readonly { readonly offerId: string; readonly quantity: number }[],
): Quantities {
  return Object.fromEntries(lines.map(({ offerId, quantity }) => [offerId, quantity]));
}

/** What one may still take of a short offer: what is left and what one's saved order holds, in whole steps. */
export function takeable(
  { step, minimum }: { readonly step: number; readonly minimum: number },
  remaining: number,
  alreadyMine: number,
): number {
  const most = remaining + alreadyMine;
  const inSteps = most - (most % step);
  return inSteps < minimum ? 0 : inSteps;
}

/** What may be taken of an offer; of what can't be paid, nothing more. Null: not counted. */
export function leftOf(offer: {
  readonly remaining: number | null;
  readonly payable: boolean;
}): number | null {
  return offer.payable ? offer.remaining : 0;
}

/** The most one may choose: what is left, plus what one's own saved order already holds; null when not counted. */
export function mostOf(remaining: number | null, alreadyMine: number): number | null {
  return remaining === null ? null : remaining + alreadyMine;
}
