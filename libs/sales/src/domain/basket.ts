import {
  formatQuantity,
  InvalidInput,
  lineCents,
  newId,
  Refused,
  sumCents,
  type Cents,
  type ContentUnit,
  type FieldProblem,
  type SellingMode,
} from '@cabas/kernel';

/** What can be ordered, as the sale froze it. */
export interface SaleOffer {
  readonly id: string;
  readonly name: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly paymentNote: string;
  readonly sellingMode: SellingMode;
  readonly weighed: boolean;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly step: number;
  readonly minimum: number;
  readonly priceCents: Cents;
  readonly purchasePriceCents: Cents;
  readonly vatRateBp: number;
  readonly distributionIds: readonly string[] | null;
  readonly active: boolean;
}

export interface WantedLine {
  readonly offerId: string;
  /** Order units: pieces, grams or millilitres. */
  readonly quantity: number;
  /** Where the client's list first names it, for problems told at their field. */
  readonly position?: number;
}

/** A line as it will stand in the order. */
export interface PricedLine {
  readonly id: string;
  readonly offerId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly name: string;
  readonly sellingMode: SellingMode;
  readonly weighed: boolean;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly quantity: number;
  readonly priceCents: Cents;
  readonly purchasePriceCents: Cents;
  readonly vatRateBp: number;
  readonly orderedCents: Cents;
  readonly amountCents: Cents;
  readonly purchaseCents: Cents;
}

const MOST_LINES = 200;
const MOST_UNITS = 10_000_000;

/** Two lines of one offer are one demand; nothing, too much or nonsense is told at its field. @throws InvalidInput, Refused EMPTY_ORDER. */
export function addUp(lines: readonly WantedLine[]): WantedLine[] {
  if (lines.length > MOST_LINES) throw new InvalidInput([{ path: 'lines', code: 'TOO_MANY' }]);
  const problems: FieldProblem[] = [];
  const wanted = new Map<string, { quantity: number; position: number }>();
  lines.forEach(({ offerId, quantity }, index) => {
    const path = `lines.${index}.quantity`;
    if (!Number.isSafeInteger(quantity) || quantity < 0) problems.push({ path, code: 'NEGATIVE' });
    else if (quantity > MOST_UNITS) problems.push({ path, code: 'TOO_LARGE' });
    else if (quantity > 0) {
      const before = wanted.get(offerId);
      const sum = (before?.quantity ?? 0) + quantity;
      if (sum > MOST_UNITS) problems.push({ path, code: 'TOO_LARGE' });
      wanted.set(offerId, { quantity: sum, position: before?.position ?? index });
    }
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  if (wanted.size === 0) throw new Refused('EMPTY_ORDER');
  // sorted, so that every order touches rows in the same order
  return [...wanted]
    .map(([offerId, line]) => ({ offerId, ...line }))
    .sort((a, b) => (a.offerId < b.offerId ? -1 : 1));
}

/** Lines already in the order, by offer: what stays as agreed keeps its price. */
export type AgreedLines = ReadonlyMap<string, PricedLine>;

/**
 * Prices a basket at the offers of one distribution: half up, once per line.
 * @throws InvalidInput at the line: not on sale here, off the step, under the minimum (amounts as people of `locale` say them).
 */
export function priceBasket(
  wanted: readonly WantedLine[],
  offers: readonly SaleOffer[],
  distributionId: string,
  agreed: AgreedLines = new Map(),
  locale = 'fr',
): { lines: PricedLine[]; totalCents: Cents } {
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const problems: FieldProblem[] = [];
  const lines: PricedLine[] = [];
  wanted.forEach(({ offerId, quantity, position }, index) => {
    const path = `lines.${position ?? index}`;
    const kept = agreed.get(offerId);
    if (kept !== undefined && kept.quantity === quantity) return void lines.push(kept);
    const offer = byId.get(offerId);
    const here = offer?.distributionIds === null || offer?.distributionIds.includes(distributionId) === true;
    if (offer === undefined || !offer.active || !here)
      return void problems.push({ path: `${path}.offerId`, code: 'UNKNOWN' });
    if (quantity < offer.minimum)
      return void problems.push({
        path: `${path}.quantity`,
        code: 'BELOW_STEP_MINIMUM',
        data: { name: offer.name, min: formatQuantity(offer, offer.minimum, locale) },
      });
    if (quantity % offer.step !== 0)
      return void problems.push({
        path: `${path}.quantity`,
        code: 'NOT_A_STEP',
        data: { name: offer.name, step: formatQuantity(offer, offer.step, locale) },
      });
    lines.push(priceLine(offer, quantity, kept?.id));
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  return { lines, totalCents: sumCents(lines.map(({ amountCents }) => amountCents)) };
}

function priceLine(offer: SaleOffer, quantity: number, id = newId()): PricedLine {
  const { sellingMode, contentAmount, priceCents, purchasePriceCents } = offer;
  const amount = lineCents({ sellingMode, contentAmount, quantity, priceCents });
  return {
    id,
    offerId: offer.id,
    producerId: offer.producerId,
    producerName: offer.producerName,
    name: offer.name,
    sellingMode,
    weighed: offer.weighed,
    contentAmount,
    contentUnit: offer.contentUnit,
    quantity,
    priceCents,
    purchasePriceCents,
    vatRateBp: offer.vatRateBp,
    orderedCents: amount,
    amountCents: amount,
    purchaseCents: lineCents({ sellingMode, contentAmount, quantity, priceCents: purchasePriceCents }),
  };
}

/** A sum owed: to a producer (DIRECT), or to the collective (RESALE). */
export interface Due {
  readonly payeeName: string;
  readonly producerId: string | null;
  readonly amountCents: Cents;
  readonly paymentNote: string;
}

/** Whom one pays, and how, for these lines. */
export function duesOf(
  lines: readonly {
    producerId: string;
    producerName: string;
    amountCents: Cents;
    paymentNote?: string | null;
  }[],
  sale: { flow: string; collectiveName: string; paymentNote: string },
): Due[] {
  if (sale.flow === 'RESALE') {
    return [
      {
        payeeName: sale.collectiveName,
        producerId: null,
        amountCents: sumCents(lines.map((l) => l.amountCents)),
        paymentNote: sale.paymentNote,
      },
    ];
  }
  const byProducer = new Map<string, Due>();
  for (const line of lines) {
    const due = byProducer.get(line.producerId);
    byProducer.set(line.producerId, {
      payeeName: line.producerName,
      producerId: line.producerId,
      amountCents: (due?.amountCents ?? 0) + line.amountCents,
      paymentNote: line.paymentNote || sale.paymentNote,
    });
  }
  return [...byProducer.values()].sort((a, b) => a.payeeName.localeCompare(b.payeeName, 'fr'));
}
