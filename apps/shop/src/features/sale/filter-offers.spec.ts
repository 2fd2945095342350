import { choicesIn, filterCount, filterOffers, NO_FILTER, type Filterable } from './filter-offers.ts';

const offer = (name: string, more: Partial<Filterable> = {}) => ({
  name,
  producerId: 'a',
  producerName: 'Potager',
  organic: false,
  labels: [],
  diets: [],
  allergens: null,
  sellingMode: 'PIECE',
  contentAmount: null,
  priceCents: 200,
  unitPriceCents: null,
  ...more,
});
const stall = [
  offer('chou', { organic: true, priceCents: 220, unitPriceCents: 275, allergens: [] }),
  offer('valençay', {
    producerId: 'b',
    labels: ['AOP'],
    diets: ['VEGETARIAN'],
    allergens: ['MILK'],
    priceCents: 620,
  }),
  offer('pain', { unitPriceCents: 250, priceCents: 250 }),
];
const names = (filter: Partial<typeof NO_FILTER>) =>
  filterOffers(stall, { ...NO_FILTER, ...filter }).map(({ name }) => name);

describe('the filters of a stall', () => {
  it('leave everything as it lies when nothing is asked', () => {
    expect(filterOffers(stall, NO_FILTER)).toBe(stall);
    expect(filterCount(NO_FILTER)).toBe(0);
  });

  it('keep what carries the label, organic among them', () => {
    expect(names({ labels: ['ORGANIC'] })).toEqual(['chou']);
    expect(names({ labels: ['AOP', 'ORGANIC'] })).toEqual([]);
    expect(names({ diets: ['VEGETARIAN'], producerId: 'b' })).toEqual(['valençay']);
  });

  it('take for free of an allergen only what the farm said so of', () => {
    expect(names({ without: ['MILK'] })).toEqual(['chou']);
  });

  it('offer to choose from what is there', () => {
    expect(choicesIn(stall)).toEqual({
      farms: [
        { id: 'a', name: 'Potager' },
        { id: 'b', name: 'Potager' },
      ],
      labels: ['ORGANIC', 'AOP'],
      diets: ['VEGETARIAN'],
      allergens: ['MILK'],
    });
  });
});
