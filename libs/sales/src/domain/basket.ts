import {
  formatQuantity,
  InvalidInput,
  levelPrice,
  lineCents,
  newId,
  Refused,
  sumCents,
  type Cents,
  type ContentUnit,
  type FieldProblem,
  type PaymentTerms,
  type SellingMode,
} from '@cabas/kernel';

/** What can be ordered, as the sale froze it. */
export interface SaleOffer {
  readonly id: string;
  readonly name: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly paymentNote: string;
  /** Null: as the collective. */
  readonly paymentTerms: PaymentTerms | null;
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
  readonly toleranceBp: number | null;
  readonly depositCents: Cents;
  /** False: the sale is paid online only, and the farm can't be paid now. */
  readonly payable: boolean;
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
  /** Weighed goods, as agreed (1/100 of a per cent of the estimate); null: the real weight always applies. */
  readonly toleranceBp: number | null;
  /** Of one piece: beside the price, never part of it. */
  readonly depositCents: Cents;
  /** What everyone sees, where the member's level made another price of it; null: the price is the listed one. */
  readonly listPriceCents: Cents | null;
}

const MOST_LINES = 200;
const MOST_UNITS = 10_000_000;

/** Two lines of one offer are one demand; nothing, too much or nonsense is told at its field. @throws InvalidInput, Refused EMPTY_ORDER. */
export function addUp(lines: readonly WantedLine[]): WantedLine[] {
  if (lines.length > MOST_LINES)
    throw new InvalidInput([{ path: 'lines', code: 'TOO_MANY', data: { max: MOST_LINES } }]);
  const problems: FieldProblem[] = [];
  const wanted = new Map<string, { quantity: number; position: number }>();
  lines.forEach(({ offerId, quantity }, index) => {
    const path = `lines.${index}.quantity`;
    if (!Number.isSafeInteger(quantity) || quantity < 0) problems.push({ path, code: 'NEGATIVE' });
    else if (quantity > MOST_UNITS) problems.push({ path, code: 'TOO_LARGE', data: { max: MOST_UNITS } });
    else if (quantity > 0) {
      const before = wanted.get(offerId);
      const sum = (before?.quantity ?? 0) + quantity;
      if (sum > MOST_UNITS) problems.push({ path, code: 'TOO_LARGE', data: { max: MOST_UNITS } });
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

/** A priced basket. The total is what is due, deposits included; a sale's minimum is measured on the listed prices alone. */
export interface PricedBasket {
  readonly lines: PricedLine[];
  readonly totalCents: Cents;
  readonly listCents: Cents;
}

/**
 * Prices a basket at the offers of one distribution: half up, once per line. `levelBp`: the member's price level (resale only);
 * lines kept follow it too, from the listed price agreed.
 * @throws InvalidInput at the line: not on sale here, off the step, under the minimum (amounts as people of `locale` say them).
 */
export function priceBasket(
  wanted: readonly WantedLine[],
  offers: readonly SaleOffer[],
  distributionId: string,
  agreed: AgreedLines = new Map(),
  { levelBp = null, locale = 'fr' }: { readonly levelBp?: number | null; readonly locale?: string } = {},
): PricedBasket {
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const problems: FieldProblem[] = [];
  const lines: PricedLine[] = [];
  wanted.forEach(({ offerId, quantity, position }, index) => {
    const path = `lines.${position ?? index}`;
    const kept = agreed.get(offerId);
    if (kept !== undefined && kept.quantity === quantity) return void lines.push(keepLine(kept, levelBp));
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
    lines.push(priceLine(offer, quantity, levelBp, kept?.id));
  });
  if (problems.length > 0) throw new InvalidInput(problems);
  return {
    lines,
    totalCents: sumCents(lines.map((line) => line.amountCents + line.depositCents * line.quantity)),
    listCents: sumCents(lines.map(listedCents)),
  };
}

/** What a line is worth at the price everyone sees. */
export function listedCents(line: PricedLine): Cents {
  return line.listPriceCents === null
    ? line.amountCents
    : lineCents({ ...line, priceCents: line.listPriceCents });
}

/** A level's price beside the listed one; null where the level changes nothing. */
function atLevel(
  listCents: Cents,
  levelBp: number | null,
): Pick<PricedLine, 'priceCents' | 'listPriceCents'> {
  const priceCents = levelBp === null ? listCents : levelPrice(listCents, levelBp);
  return { priceCents, listPriceCents: priceCents === listCents ? null : listCents };
}

/** A line left alone keeps the listed price agreed, and follows the level the member now has. */
function keepLine(kept: PricedLine, levelBp: number | null): PricedLine {
  const prices = atLevel(kept.listPriceCents ?? kept.priceCents, levelBp);
  if (prices.priceCents === kept.priceCents && prices.listPriceCents === kept.listPriceCents) return kept;
  const amount = lineCents({ ...kept, priceCents: prices.priceCents });
  return { ...kept, ...prices, orderedCents: amount, amountCents: amount };
}

function priceLine(offer: SaleOffer, quantity: number, levelBp: number | null, id = newId()): PricedLine {
  const { sellingMode, contentAmount, purchasePriceCents } = offer;
  const prices = atLevel(offer.priceCents, levelBp);
  const amount = lineCents({ sellingMode, contentAmount, quantity, priceCents: prices.priceCents });
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
    ...prices,
    purchasePriceCents,
    vatRateBp: offer.vatRateBp,
    orderedCents: amount,
    amountCents: amount,
    purchaseCents: lineCents({ sellingMode, contentAmount, quantity, priceCents: purchasePriceCents }),
    toleranceBp: offer.toleranceBp,
    depositCents: offer.depositCents,
  };
}

/** What an order comes to for one payee, deposits included; null: its delivery, which is the collective's. */
export interface PayeeDue {
  readonly producerId: string | null;
  readonly cents: Cents;
}

/** What an order with these lines comes to, farm by farm, and for its delivery. */
export function dueOf(lines: Iterable<PricedLine>, deliveryFeeCents: Cents): PayeeDue[] {
  const sums = new Map<string, Cents>();
  for (const { producerId, amountCents, depositCents, quantity } of lines)
    sums.set(producerId, (sums.get(producerId) ?? 0) + amountCents + depositCents * quantity);
  const farms = [...sums].map(([producerId, cents]) => ({ producerId, cents }));
  return deliveryFeeCents > 0 ? [...farms, { producerId: null, cents: deliveryFeeCents }] : farms;
}

/** Whether less is due to any payee than before: what was paid may be too much. */
export function owesLess(before: readonly PayeeDue[], after: readonly PayeeDue[]): boolean {
  const now = new Map(after.map(({ producerId, cents }) => [producerId, cents]));
  return before.some(({ producerId, cents }) => cents > (now.get(producerId) ?? 0));
}
