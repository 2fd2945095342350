/** The evening's list in three orders, and what of it one looks for. */
import { searchKey, sumCents } from '@cabas/kernel';
import type { Basket, BasketStatus, DeliveredTo, Line, Sheet } from './sheet.ts';

export type Who = 'ALL' | BasketStatus;

/** Names as at a counter: the number first if that is what was typed, then any part of the name, accents or not. */
export function findBaskets(baskets: readonly Basket[], text: string, who: Who): readonly Basket[] {
  const words = searchKey(text).split(' ').filter(Boolean);
  const fits = (basket: Basket) => {
    const inIt = searchKey(`${basket.basketNumber ?? ''} ${basket.name} ${basket.collectedBy ?? ''}`);
    return words.every((word) => inIt.includes(word));
  };
  return baskets.filter((basket) => (who === 'ALL' || basket.status === who) && fits(basket));
}

export function countByStatus(baskets: readonly Basket[]): Readonly<Record<Who, number>> {
  const count = (status: BasketStatus) => baskets.filter((basket) => basket.status === status).length;
  return {
    ALL: baskets.length,
    WAITING: count('WAITING'),
    HANDED_OUT: count('HANDED_OUT'),
    MISSED: count('MISSED'),
  };
}

export interface Portion {
  readonly basket: Basket;
  readonly line: Line;
}

export interface Heap {
  readonly key: string;
  readonly name: string;
  readonly producerName: string;
  readonly portions: readonly Portion[];
  readonly amountCents: number;
  readonly ticked: number;
}

/** One heap a product: who gets how much of it. */
export const byProduct = (sheet: Sheet, text = ''): readonly Heap[] =>
  heaps(
    sheet,
    text,
    (line) => line.offerId,
    (line) => line.name,
  );

/** One heap a farm. */
export const byProducer = (sheet: Sheet, text = ''): readonly Heap[] =>
  heaps(
    sheet,
    text,
    (line) => line.producerId,
    (line) => line.producerName,
  );

function heaps(
  sheet: Sheet,
  text: string,
  keyOf: (line: Line) => string,
  nameOf: (line: Line) => string,
): readonly Heap[] {
  const found = new Map<string, Portion[]>();
  for (const basket of sheet.baskets)
    for (const line of basket.lines)
      found.set(keyOf(line), [...(found.get(keyOf(line)) ?? []), { basket, line }]);
  const wanted = searchKey(text);
  return [...found]
    .flatMap(([key, portions]): Heap[] => {
      const [first] = portions;
      if (first === undefined) return [];
      return [
        {
          key,
          name: nameOf(first.line),
          producerName: first.line.producerName,
          portions,
          amountCents: sumCents(portions.map(({ line }) => line.amountCents)),
          ticked: portions.filter(({ line }) => isDone(line)).length,
        },
      ];
    })
    .filter(({ name, producerName }) => searchKey(`${name} ${producerName}`).includes(wanted))
    .sort((a, b) => searchKey(a.name).localeCompare(searchKey(b.name)));
}

/** In the basket, or known not to come. */
export const isDone = (line: Line): boolean =>
  line.ticked || line.fate === 'MISSING' || line.fate === 'SPOILT';

/** Sold by weight, and nobody has put it on the scales. */
export const needsWeighing = (line: Line): boolean =>
  line.weighed &&
  line.deliveredMeasure === null &&
  line.fate === 'AS_ORDERED' &&
  line.deliveredQuantity !== 0;

/** `12 rue des Tilleuls, 36600 Valençay`. */
export function addressInWords({ addressLine1, addressLine2, postcode, city }: DeliveredTo): string {
  return [addressLine1, addressLine2, `${postcode} ${city}`].filter((part) => part !== '').join(', ');
}
