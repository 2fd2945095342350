/** Which offers stay: of what is already on the page, so that it follows the thumb. */
import type { Allergen, Diet, Label } from '@cabas/client';

export interface OfferFilter {
  readonly producerId: string | null;
  /** Every one of them. */
  readonly labels: readonly Label[];
  readonly diets: readonly Diet[];
  /** Known to be free of each. */
  readonly without: readonly Allergen[];
}
export const NO_FILTER: OfferFilter = { producerId: null, labels: [], diets: [], without: [] };

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

/** How many things are asked for. */
export function filterCount({ producerId, labels, diets, without }: OfferFilter): number {
  return Number(producerId !== null) + labels.length + diets.length + without.length;
}

export function labelsOf({ organic, labels }: Pick<Filterable, 'organic' | 'labels'>): readonly Label[] {
  return organic ? ['ORGANIC', ...labels] : labels;
}

/** What stays, in the order given. */
export function filterOffers<T extends Filterable>(offers: readonly T[], filter: OfferFilter): readonly T[] {
  const { producerId, labels, diets, without } = filter;
  if (filterCount(filter) === 0) return offers;
  return offers.filter((offer) => {
    const marks = labelsOf(offer);
    return (
      (producerId === null || offer.producerId === producerId) &&
      labels.every((one) => marks.includes(one)) &&
      diets.every((one) => offer.diets.includes(one)) &&
      without.every((one) => offer.allergens !== null && !offer.allergens.includes(one))
    );
  });
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
