import { deliversTo, deliveryFee, inFavour, readArea, type RoundTerms } from './delivery.ts';

describe('the area of a round', () => {
  const areas = ['36600', '363*', '36100 St-Aoustrille'].map((text) => readArea(text) ?? '');
  it.each([
    ['36600', 'Valençay', true],
    ['36 600', 'Où que ce soit', true],
    ['36300', 'Le Blanc', true],
    ['36100', 'SAINT AOUSTRILLE', true],
    ['36100', 'Issoudun', false],
    ['36400', 'La Châtre', false],
    ['3630', 'Le Blanc', false],
    ['363009', 'Le Blanc', false],
    ['', '', false],
  ])('%s %s: %s', (postcode, city, comes) => {
    expect(deliversTo(areas, { postcode, city })).toBe(comes);
  });
  it('is read as people write it, and refused where it says nothing', () => {
    expect(['36600', ' 366* ', '36600 Valençay', 'SW1A'].map(readArea)).toEqual([
      '36600',
      '366*',
      '36600 VALENCAY',
      'SW1A',
    ]);
    expect(['', '*', 'Valençay', '36* Valençay', '36'].map(readArea)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('a fee ends where enough was ordered, and stays where nothing was said of it', () => {
  const round = { feeCents: 300, freeFromCents: 5000 };
  expect([4999, 5000].map((goods) => deliveryFee(round, goods))).toEqual([300, 0]);
  expect(deliveryFee({ ...round, freeFromCents: null }, 90_000)).toBe(300);
});

describe('an order that agreed to other terms', () => {
  const LIMITS = [null, 2000, 3000, 5000];
  const all: RoundTerms[] = [0, 300, 500].flatMap((feeCents) =>
    LIMITS.map((freeFromCents) => ({
      feeCents,
      freeFromCents,
      thresholdCents: freeFromCents ?? 0,
      areas: ['36600'],
    })),
  );
  it('pays exactly the lower of both fees, whatever the goods come to', () => {
    for (const now of all)
      for (const agreed of all)
        for (const goods of [0, 1999, 2000, 2999, 3000, 4999, 5000, 90_000])
          expect(deliveryFee(inFavour(now, agreed), goods)).toBe(
            Math.min(deliveryFee(now, goods), deliveryFee(agreed, goods)),
          );
  });
  it('needs the lower minimum, and goes wherever either goes', () => {
    const [now, agreed] = [
      { feeCents: 1, freeFromCents: null, thresholdCents: 3000, areas: ['36600', '361*'] },
      { feeCents: 1, freeFromCents: null, thresholdCents: 1500, areas: ['36600', '36300'] },
    ];
    expect(inFavour(now, agreed)).toMatchObject({ thresholdCents: 1500, areas: ['36600', '361*', '36300'] });
    expect(inFavour(now, null)).toBe(now);
  });
});
