import { sumCents } from '@cabas/kernel';
import type { PaperLine, PaperOrder } from './types.ts';

/** One product of a distribution: everything ordered of it, and by whom. */
export interface ProductTotal {
  /** Any of its lines: name, packaging and price are the offer's. */
  readonly product: PaperLine;
  readonly quantity: number;
  readonly amountCents: number;
  readonly purchaseCents: number;
  readonly takers: readonly { readonly order: PaperOrder; readonly line: PaperLine }[];
}

export interface ProducerTotals {
  readonly producerId: string;
  readonly name: string;
  readonly products: readonly ProductTotal[];
  readonly amountCents: number;
  readonly purchaseCents: number;
}

/** Lines grouped by producer and product, both by name. Lines of one offer at two prices are two products. */
export function totalsByProducer(orders: readonly PaperOrder[]): ProducerTotals[] {
  const takers = orders.flatMap((order) => order.lines.map((line) => ({ order, line })));
  return grouped(takers, ({ line }) => line.producerId)
    .map((ofProducer) => {
      const products = grouped(ofProducer, keyOf)
        .map(totalOf)
        .filter((total) => total !== undefined);
      const { producerId = '', producerName = '' } = ofProducer[0]?.line ?? {};
      return {
        producerId,
        name: producerName,
        products: products.sort((a, b) => byName(a.product.name, b.product.name)),
        amountCents: sumCents(products.map((total) => total.amountCents)),
        purchaseCents: sumCents(products.map((total) => total.purchaseCents)),
      };
    })
    .sort((a, b) => byName(a.name, b.name));
}

type Taker = ProductTotal['takers'][number];

function totalOf(takers: readonly Taker[]): ProductTotal | undefined {
  const product = takers[0]?.line;
  if (!product) return undefined;
  return {
    product,
    quantity: takers.reduce((sum, { line }) => sum + line.quantity, 0),
    amountCents: sumCents(takers.map(({ line }) => line.amountCents)),
    purchaseCents: sumCents(takers.map(({ line }) => line.purchaseCents)),
    takers,
  };
}

function keyOf({ line }: Taker): string {
  return `${line.offerId} ${line.priceCents} ${line.purchasePriceCents}`;
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'fr') || (a < b ? -1 : 1);
}
