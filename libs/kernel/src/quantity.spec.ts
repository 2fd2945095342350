import fc from 'fast-check';
import {
  formatContent,
  formatQuantity,
  leastQuantity,
  lineCents,
  parseDecimalToBase,
  type PricedLine,
  type Sold,
  unitPrice,
} from './quantity.ts';

describe('what a line is worth', () => {
  it.each<[string, PricedLine, number]>([
    ['3 loaves at 4,20 €', { sellingMode: 'PIECE', quantity: 3, priceCents: 420 }, 1260],
    ['1,5 kg of carrots at 2,30 €/kg', { sellingMode: 'WEIGHT', quantity: 1500, priceCents: 230 }, 345],
    [
      '150 g of cheese at 23,90 €/kg, half a cent up',
      { sellingMode: 'WEIGHT', quantity: 150, priceCents: 2390 },
      359,
    ],
    [
      '500 g ordered, 487 g weighed',
      { sellingMode: 'WEIGHT', quantity: 500, measure: 487, priceCents: 2000 },
      974,
    ],
    ['75 cl of oil at 18 €/L', { sellingMode: 'VOLUME', quantity: 750, priceCents: 1800 }, 1350],
    [
      '2 chickens of about 1,8 kg at 11,50 €/kg',
      { sellingMode: 'WEIGHED_PIECE', contentAmount: 1800, quantity: 2, priceCents: 1150 },
      4140,
    ],
    [
      '2 chickens weighed 3 725 g',
      { sellingMode: 'WEIGHED_PIECE', contentAmount: 1800, quantity: 2, measure: 3725, priceCents: 1150 },
      4284,
    ],
    [
      'a chicken that never came',
      { sellingMode: 'WEIGHED_PIECE', contentAmount: 1800, quantity: 0, measure: 0, priceCents: 1150 },
      0,
    ],
    [
      'nothing ordered, no estimate known',
      { sellingMode: 'WEIGHED_PIECE', contentAmount: null, quantity: 0, priceCents: 1150 },
      0,
    ],
  ])('%s', (_, line, cents) => {
    expect(lineCents(line)).toBe(cents);
  });

  it('can’t be told for a weighed piece without weight or estimate', () => {
    expect(() => lineCents({ sellingMode: 'WEIGHED_PIECE', quantity: 1, priceCents: 100 })).toThrow(
      /estimated weight/,
    );
  });

  it('never falls when more is taken', () => {
    const grams = fc.nat(1_000_000);
    fc.assert(
      fc.property(grams, grams, fc.nat(100_000), (some, more, priceCents) => {
        const worth = (quantity: number) => lineCents({ sellingMode: 'WEIGHT', quantity, priceCents });
        expect(worth(some + more)).toBeGreaterThanOrEqual(worth(some));
      }),
    );
  });
});

describe('the price for comparing', () => {
  it.each<[string, Sold & { priceCents: number }, ReturnType<typeof unitPrice>]>([
    [
      'a 220 g jar at 4 €',
      { sellingMode: 'PIECE', contentAmount: 220, contentUnit: 'GRAM', priceCents: 400 },
      { cents: 1818, unit: 'KG' },
    ],
    [
      'a 75 cl bottle at 9 €',
      { sellingMode: 'PIECE', contentAmount: 750, contentUnit: 'MILLILITRE', priceCents: 900 },
      { cents: 1200, unit: 'LITRE' },
    ],
    ['goods by weight', { sellingMode: 'WEIGHT', priceCents: 230 }, { cents: 230, unit: 'KG' }],
    [
      'weighed pieces',
      { sellingMode: 'WEIGHED_PIECE', contentAmount: 1800, priceCents: 1150 },
      { cents: 1150, unit: 'KG' },
    ],
    ['goods by volume', { sellingMode: 'VOLUME', priceCents: 180 }, { cents: 180, unit: 'LITRE' }],
    [
      'six eggs: none',
      { sellingMode: 'PIECE', contentAmount: 6, contentUnit: 'PIECE', priceCents: 220 },
      undefined,
    ],
    ['a bunch: none', { sellingMode: 'PIECE', priceCents: 150 }, undefined],
  ])('%s', (_, offer, expected) => {
    expect(unitPrice(offer)).toEqual(expected);
  });
});

describe('the least one may order', () => {
  it.each([
    [1, 1, 1],
    [500, 1, 500],
    [6, 6, 6],
    [1, 6, 6],
    [2, 3, 4],
    [250, 600, 750],
  ])('in steps of %s from %s on: %s', (step, minimum, least) => {
    expect(leastQuantity({ step, minimum })).toBe(least);
  });
});

describe('a quantity in words', () => {
  const jar: Sold = { sellingMode: 'PIECE', contentAmount: 220, contentUnit: 'GRAM' };
  const chicken: Sold = { sellingMode: 'WEIGHED_PIECE', contentAmount: 1800, contentUnit: 'GRAM' };
  const eggs: Sold = { sellingMode: 'PIECE', contentAmount: 6, contentUnit: 'PIECE' };

  it.each<[Sold, number, string, string]>([
    [{ sellingMode: 'PIECE' }, 3, 'fr', '3'],
    [{ sellingMode: 'PIECE', contentAmount: 1, contentUnit: 'PIECE' }, 3, 'fr', '3'],
    [jar, 2, 'fr', '2 × 220 g'],
    [eggs, 2, 'fr', '2 × 6 pièces'],
    [eggs, 2, 'en', '2 × 6 pieces'],
    [chicken, 2, 'fr', '2 × env. 1,8 kg'],
    [chicken, 1, 'en', '1 × about 1.8 kg'],
    [{ sellingMode: 'WEIGHT' }, 1500, 'fr', '1,5 kg'],
    [{ sellingMode: 'WEIGHT' }, 1500, 'en', '1.5 kg'],
    [{ sellingMode: 'WEIGHT' }, 500, 'fr', '500 g'],
    [{ sellingMode: 'WEIGHT' }, 1_234_567, 'fr', '1 234,567 kg'],
    [{ sellingMode: 'VOLUME' }, 750, 'fr', '75 cl'],
    [{ sellingMode: 'VOLUME' }, 1500, 'fr', '1,5 L'],
    [{ sellingMode: 'VOLUME' }, 755, 'fr', '755 ml'],
    [{ sellingMode: 'VOLUME' }, 0, 'fr', '0 ml'],
  ])('%j × %s in %s reads “%s”', (offer, quantity, locale, words) => {
    expect(formatQuantity(offer, quantity, locale).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('says what one piece holds, or nothing', () => {
    expect(formatContent(jar, 'fr')).toBe('220\u00a0g');
    expect(formatContent({ sellingMode: 'PIECE' }, 'fr')).toBe('');
    expect(formatContent({ sellingMode: 'WEIGHT', contentAmount: 500, contentUnit: 'GRAM' }, 'fr')).toBe('');
  });
});

describe('reading a quantity', () => {
  it.each([
    ['0,5', 1000, 500],
    ['.5', 1000, 500],
    ['1 250', 1, 1250],
    ['1,250', 1000, 1250],
    ['5,5', 100, 550],
    ['0,3330', 1000, 333],
    ['0', 1000, 0],
  ])('“%s” with factor %s is %s', (text, factor, base) => {
    expect(parseDecimalToBase(text, factor)).toBe(base);
  });

  it.each([
    ['0,3335', 1000],
    ['1,5', 1],
    ['-1', 1],
    ['', 1],
    ['deux', 1],
    ['1.2.3', 1000],
  ])('“%s” with factor %s is nothing exact', (text, factor) => {
    expect(parseDecimalToBase(text, factor)).toBeUndefined();
  });
});
