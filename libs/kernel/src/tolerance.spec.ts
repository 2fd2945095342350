import { isWithinTolerance, toleranceRange, toleratedMeasures } from './tolerance.ts';

describe('within the tolerance', () => {
  it('1.5 kg of meat at 10 €/kg, a tenth more or less, costs 13.50 to 16.50 €', () => {
    expect(toleranceRange({ sellingMode: 'WEIGHT', quantity: 1500, priceCents: 1000 }, 1000)).toEqual({
      leastMeasure: 1350,
      mostMeasure: 1650,
      leastCents: 1350,
      mostCents: 1650,
    });
  });

  it('two chickens of about 1.8 kg are taken together', () => {
    const chickens = {
      sellingMode: 'WEIGHED_PIECE',
      contentAmount: 1800,
      quantity: 2,
      priceCents: 1150,
    } as const;
    expect(toleranceRange(chickens, 500)).toMatchObject({ leastMeasure: 3420, mostMeasure: 3780 });
  });

  it('of nothing is the estimate itself', () => {
    expect(toleranceRange({ sellingMode: 'WEIGHT', quantity: 333, priceCents: 999 }, 0)).toMatchObject({
      leastMeasure: 333,
      mostMeasure: 333,
    });
  });
});

describe('a real weight', () => {
  it('applies exactly within what the stall showed, to the gram', () => {
    expect(toleratedMeasures(335, 1000)).toEqual({ least: 302, most: 368 });
    for (const measure of [301, 302, 335, 368, 369])
      expect(isWithinTolerance(measure, 335, 1000)).toBe(measure >= 302 && measure <= 368);
  });

  it('always applies where no tolerance was agreed', () => {
    expect(isWithinTolerance(1, 1500, null)).toBe(true);
  });
});
