import { deliversTo, deliveryFee, readArea } from './delivery.ts';

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
