/** Which offers stay, and in what order: of what is already on the page, so that it follows the thumb. */
import type { Allergen, Diet, Label } from '@cabas/client';

/** As the API's: the stall's own order, the cheapest first, the cheapest a kilo or litre first. */
export type OfferSort = 'STALL' | 'PRICE' | 'UNIT_PRICE';

export interface OfferFilter {
  readonly sort: OfferSort;
  readonly producerId: string | null;
  /** Every one of them. */
  readonly labels: readonly Label[];
  readonly diets: readonly Diet[];
  /** Known to be free of each. */
  readonly without: readonly Allergen[];
}
export const NO_FILTER: OfferFilter = { sort: 'STALL', producerId: null, labels: [], diets: [], without: [] };

export interface Filterable {
  readonly producerId: string;
  readonly producerName: string;
  readonly organic: boolean;
  readonly labels: readonly Label[];
  readonly diets: readonly Diet[];
  /** Null: the farm has not said, and nothing is taken for free of anything. */
  readonly allergens: readonly Allergen[] | null;
  readonly sellingMode: string;
  readonly contentAmount: number | null;
  readonly priceCents: number;
  readonly unitPriceCents: number | null;
}

/** How many things are asked for; the order counts as one. */
export function filterCount({ sort, producerId, labels, diets, without }: OfferFilter): number {
  return (
    Number(sort !== 'STALL') + Number(producerId !== null) + labels.length + diets.length + without.length
  );
}

export function labelsOf({ organic, labels }: Pick<Filterable, 'organic' | 'labels'>): readonly Label[] {
  return organic ? ['ORGANIC', ...labels] : labels;
}

/** What stays, in the order asked for; what has no price a kilo or litre comes last in that order. */
export function filterOffers<T extends Filterable>(offers: readonly T[], filter: OfferFilter): readonly T[] {
  const { sort, producerId, labels, diets, without } = filter;
  if (filterCount(filter) === 0) return offers;
  const kept = offers.filter((offer) => {
    const marks = labelsOf(offer);
    return (
      (producerId === null || offer.producerId === producerId) &&
      labels.every((one) => marks.includes(one)) &&
      diets.every((one) => offer.diets.includes(one)) &&
      without.every((one) => offer.allergens !== null && !offer.allergens.includes(one))
    );
  });
  if (sort === 'STALL') return kept;
  const price = (offer: T) => (sort === 'PRICE' ? offer.priceCents : (offer.unitPriceCents ?? Infinity));
  return kept.toSorted((a, b) => (price(a) === price(b) ? 0 : price(a) - price(b)));
}

/** What these offers give to choose from: what nobody carries is not asked. */
export function choicesIn(offers: readonly Filterable[]) {
  const farms = new Map(offers.map(({ producerId, producerName }) => [producerId, producerName]));
  return {
    farms: [...farms].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    labels: [...new Set(offers.flatMap((offer) => labelsOf(offer)))],
    diets: [...new Set(offers.flatMap(({ diets }) => diets))],
    allergens: [...new Set(offers.flatMap(({ allergens }) => allergens ?? []))],
  };
}
