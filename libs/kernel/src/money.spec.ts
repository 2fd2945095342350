import fc from 'fast-check';
import { centsToDecimal, formatMoney, parseMoney, splitCents, sumCents } from './money.ts';
import { multiplyDivide, roundHalfUp } from './round.ts';

describe('rounding', () => {
  it.each([
    [25n, 2n, 13n],
    [-25n, 2n, -13n],
    [25n, -2n, -13n],
    [24n, 10n, 2n],
    [-24n, 10n, -2n],
    [0n, 7n, 0n],
  ])('%s / %s is %s: halves go away from zero', (numerator, denominator, expected) => {
    expect(roundHalfUp(numerator, denominator)).toBe(expected);
  });

  it('stays exact where floating point would not', () => {
    // 1.005 × 100 is 100.49999999999999 in floating point.
    expect(multiplyDivide(1005, 100, 1000)).toBe(101);
    expect(multiplyDivide(9_007_199_254_740_991, 3, 3)).toBe(9_007_199_254_740_991);
  });

  it('is the same for numbers small enough not to need BigInt', () => {
    const term = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.nat(200_000));
    fc.assert(
      fc.property(term, fc.nat(100_000), fc.integer({ min: 1, max: 20_000 }), (value, by, over) => {
        const exactly = roundHalfUp(BigInt(value) * BigInt(by), BigInt(over));
        if (exactly > BigInt(Number.MAX_SAFE_INTEGER))
          expect(() => multiplyDivide(value, by, over)).toThrow(RangeError);
        else expect(multiplyDivide(value, by, over)).toBe(Number(exactly));
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what is no integer, or has become too large to be exact', () => {
    expect(() => multiplyDivide(0.5, 2, 1)).toThrow(RangeError);
    expect(() => multiplyDivide(9_007_199_254_740_991, 2, 1)).toThrow(RangeError);
    expect(() => sumCents([9_007_199_254_740_991, 1])).toThrow(RangeError);
  });
});

describe('sharing an amount', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [101, [0, 1, 1], [0, 51, 50]],
    [5, [0, 0], [3, 2]],
    [0, [], []],
  ])('%s by the weights %j gives %j', (total, weights, shares) => {
    expect(splitCents(total, weights)).toEqual(shares);
  });

  it('never loses or makes a cent, and gives nothing to who weighs nothing', () => {
    const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (total, list) => {
        const shares = splitCents(total, list);
        expect(sumCents(shares)).toBe(total);
        if (list.some((weight) => weight > 0))
          expect(shares.filter((share, i) => list[i] === 0 && share !== 0)).toEqual([]);
      }),
    );
  });

  it('refuses a negative weight, and an amount for nobody', () => {
    expect(() => splitCents(1, [-1])).toThrow(RangeError);
    expect(() => splitCents(1, [])).toThrow(RangeError);
  });
});

describe('an amount in words', () => {
  it.each([
    [1240, 'EUR', 'fr', '12,40 €'],
    [123456, 'EUR', 'fr', '1 234,56 €'],
    [1240, 'EUR', 'en', '€12.40'],
    [-5, 'EUR', 'fr', '-0,05 €'],
    [9_007_199_254_740_991, 'EUR', 'fr', '90 071 992 547 409,91 €'],
    [150050, 'HUF', 'fr', '1 500,50 HUF'],
  ])('%s %s in %s is %s', (cents, currency, locale, words) => {
    expect(formatMoney(cents, currency, locale).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('has only one kind of non-breaking space, so that papers can print it', () => {
    expect(formatMoney(123456, 'EUR', 'fr')).not.toMatch(/[\u202f ]/);
  });

  it.each([
    [5, '0.05'],
    [-5, '-0.05'],
    [0, '0.00'],
    [123456, '1234.56'],
  ])('%s cents are %s in a file', (cents, text) => {
    expect(centsToDecimal(cents)).toBe(text);
  });

  it('takes a comma for French files', () => {
    expect(centsToDecimal(1240, ',')).toBe('12,40');
  });
});

describe('reading an amount', () => {
  it.each([
    ['1 234,50 €', 123450],
    ['1\u202f234,50\u00a0€', 123450],
    ['1.234,50', 123450],
    ['1,234.50', 123450],
    ['12.5', 1250],
    ['12,5', 1250],
    ['12', 1200],
    [' 12€50 ', 1250],
    ['€12.40', 1240],
    ['12,40 EUR', 1240],
    ['3 euros', 300],
    [',5', 50],
    ['-2,10 €', -210],
    ['−2,10', -210],
    ['-0', 0],
  ])('understands “%s”', (text, cents) => {
    expect(parseMoney(text)).toBe(cents);
  });

  it.each([
    '',
    '€',
    'gratuit',
    '12,345',
    '1.234',
    '12 34',
    '1,2,3',
    '12,40 $',
    '--2',
    '1e3',
    '0x10',
    '99999999999999999',
  ])('does not guess what “%s” means', (text) => {
    expect(parseMoney(text)).toBeUndefined();
  });

  it('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        expect(parseMoney(formatMoney(cents, 'EUR', 'fr'))).toBe(cents);
        expect(parseMoney(centsToDecimal(cents, ','))).toBe(cents);
      }),
    );
  });
});
