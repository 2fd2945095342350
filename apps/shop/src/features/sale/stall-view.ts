/** How the stall is looked at, as it stands in the address: a link, the back button and a reload keep it. Pure. */
import type { Allergen, Diet, Label, ShopOfferFragment } from '@cabas/client';
import { NO_FILTER, type OfferFilter } from './filter-offers.ts';
import { OFFER_SORTS, type OfferSort } from './offer-choice.ts';

export type Category = ShopOfferFragment['category'];
export const STALL_ORDER: readonly Category[] = [
  ...(['VEGETABLE', 'FRUIT', 'BREAD', 'DAIRY', 'EGGS', 'MEAT', 'HONEY', 'GROCERY', 'DRINK'] as const),
  ...(['CARE', 'OTHER'] as const),
];

export interface StallView {
  readonly search: string;
  readonly category: Category | 'ALL';
  readonly sort: OfferSort;
  /** Chips pressed: favourites, the low-price shelf. */
  readonly chips: ReadonlySet<string>;
  readonly filter: OfferFilter;
}
export const WHOLE_STALL: StallView = {
  search: '',
  category: 'ALL',
  sort: 'STALL',
  chips: new Set(),
  filter: NO_FILTER,
};

/** What an old or mistyped link says that nobody knows falls away. */
export function readStallView(address: URLSearchParams): StallView {
  const one = <V extends string>(name: string, known: readonly V[], otherwise: V) =>
    known.find((value) => value === address.get(name)) ?? otherwise;
  const words = (name: string) => address.getAll(name).filter((value) => /^[A-Z_]{2,30}$/.test(value));
  return {
    search: (address.get('search') ?? '').slice(0, 100),
    category: one('category', ['ALL', ...STALL_ORDER], 'ALL'),
    sort: one('sort', OFFER_SORTS, 'STALL'),
    chips: new Set(address.getAll('only')),
    filter: {
      producerId: address.get('farm') || null,
      labels: words('label') as Label[],
      diets: words('diet') as Diet[],
      without: words('without') as Allergen[],
    },
  };
}

/** The address with this view; what else stands in it stays. */
export function writeStallView(view: StallView, address: URLSearchParams): URLSearchParams {
  const { search, category, sort, chips, filter } = view;
  const said: Readonly<Record<string, readonly string[]>> = {
    search: search === '' ? [] : [search],
    category: category === 'ALL' ? [] : [category],
    farm: filter.producerId === null ? [] : [filter.producerId],
    label: filter.labels,
    diet: filter.diets,
    without: filter.without,
    only: [...chips],
    sort: sort === 'STALL' ? [] : [sort],
  };
  const next = new URLSearchParams(address);
  for (const [name, values] of Object.entries(said)) {
    next.delete(name);
    for (const value of values) next.append(name, value);
  }
  return next;
}
