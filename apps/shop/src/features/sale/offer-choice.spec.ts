import { cheapest, sorted } from './offer-choice.ts';

const offer = (id: string, priceCents: number, unitPriceCents: number | null, category = 'VEGETABLE') => ({
  id,
  productId: id,
  category,
  priceCents,
  unitPriceCents,
  unitPriceUnit: unitPriceCents === null ? null : 'KG',
});
const stall = [
  offer('leek', 320, 320),
  offer('bunch', 150, null),
  offer('carrot', 250, 250),
  offer('crate', 900, 180),
  offer('honey', 700, 1400, 'HONEY'),
];
const ids = (offers: readonly { id: string }[]) => offers.map(({ id }) => id);

describe('the stall', () => {
  it('is sorted by price, and by price a kilo with what can’t be compared last', () => {
    expect(ids(sorted(stall, 'PRICE', new Map()))).toEqual(['bunch', 'carrot', 'leek', 'honey', 'crate']);
    expect(ids(sorted(stall, 'UNIT_PRICE', new Map()))).toEqual([
      'crate',
      'carrot',
      'leek',
      'honey',
      'bunch',
    ]);
  });

  it('puts what I take most often first and leaves the rest as it stands', () => {
    const usual = new Map([
      ['carrot', 4],
      ['honey', 2],
    ]);
    expect(ids(sorted(stall, 'USUAL', usual))).toEqual(['carrot', 'honey', 'leek', 'bunch', 'crate']);
  });
});

describe('the low-price shelf', () => {
  it('is the third of each category that costs least a kilo, at least one', () => {
    expect([...cheapest(stall)]).toEqual(['crate']);
    const many = Array.from({ length: 9 }, (_, index) => offer(`v${index}`, 100, 100 + index));
    expect([...cheapest(many)]).toEqual(['v0', 'v1', 'v2']);
  });

  it('has nothing where there is nothing to compare with', () => {
    expect(cheapest([offer('honey', 700, 1400, 'HONEY'), offer('wax', 300, null, 'HONEY')]).size).toBe(0);
  });

  it('holds all that cost the same', () => {
    expect(cheapest([offer('a', 1, 100), offer('b', 1, 100), offer('c', 1, 200)]).size).toBe(2);
  });
});
