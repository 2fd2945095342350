/** How the stall may be looked at: orders of its rows, and the low-price shelf. Pure. */
export type OfferSort = 'STALL' | 'USUAL' | 'PRICE' | 'UNIT_PRICE';
export const OFFER_SORTS: readonly OfferSort[] = ['STALL', 'USUAL', 'PRICE', 'UNIT_PRICE'];

interface Priced {
  readonly id: string;
  readonly productId: string;
  readonly category: string;
  readonly priceCents: number;
  readonly unitPriceCents: number | null;
  readonly unitPriceUnit: string | null;
}

/** As asked; what can't be compared comes last, in the order of the stall. `usual`: how often I took a product. */
export function sorted<Offer extends Priced>(
  offers: readonly Offer[],
  by: OfferSort,
  usual: ReadonlyMap<string, number>,
): readonly Offer[] {
  switch (by) {
    case 'STALL':
      return offers;
    case 'PRICE':
      return [...offers].sort((a, b) => a.priceCents - b.priceCents);
    case 'UNIT_PRICE':
      return [...offers].sort((a, b) => (a.unitPriceCents ?? Infinity) - (b.unitPriceCents ?? Infinity) || 0);
    case 'USUAL':
      return [...offers].sort((a, b) => (usual.get(b.productId) ?? 0) - (usual.get(a.productId) ?? 0));
  }
}

/**
 * The low-price shelf: of each category, the third that costs least a kilo or litre, at least one. Nobody can buy a place on it.
 * A category in which nothing can be compared has none.
 */
export function cheapest(offers: readonly Priced[]): ReadonlySet<string> {
  const shelves = new Map<string, Priced[]>();
  for (const offer of offers) {
    if (offer.unitPriceCents === null) continue;
    const shelf = `${offer.category} ${offer.unitPriceUnit}`;
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), offer]);
  }
  const found = new Set<string>();
  for (const shelf of shelves.values()) {
    if (shelf.length < 2) continue;
    const prices = shelf.map(({ unitPriceCents }) => unitPriceCents ?? 0).sort((a, b) => a - b);
    const most = prices[Math.max(1, Math.floor(shelf.length / 3)) - 1] ?? 0;
    for (const { id, unitPriceCents } of shelf) if ((unitPriceCents ?? 0) <= most) found.add(id);
  }
  return found;
}
