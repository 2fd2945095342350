import { frenchVatNumber, isSiren, isSiret, makeSiret, normalizeSiret } from './siret.ts';

it.each(['73282932000074', '35600000000048', '35600000049837'])('%s is a SIRET', (siret) => {
  expect(isSiret(siret)).toBe(true);
});

it.each([
  '73282932000075',
  '7328293200007',
  '732829320000741',
  '00000000000000',
  '732 829 320 00074',
  'abcdefghijklmn',
  '35600000049838',
])('%s is none', (siret) => {
  expect(isSiret(siret)).toBe(false);
});

it('is read with the spaces people put in', () => {
  expect(normalizeSiret(' 732 829 320 00074 ')).toBe('73282932000074');
  expect(normalizeSiret('732 829 320 00075')).toBeUndefined();
});

it('tells a SIREN and its VAT number', () => {
  expect([isSiren('404833048'), isSiren('404833049'), isSiren('')]).toEqual([true, false, false]);
  expect(frenchVatNumber('404833048')).toBe('FR83404833048');
  expect(() => frenchVatNumber('404833049')).toThrow(RangeError);
});

it('makes valid numbers for fictitious farms, the same ones every time', () => {
  const made = Array.from({ length: 500 }, (_, seed) => makeSiret(seed));
  expect(made.every(isSiret)).toBe(true);
  expect(new Set(made).size).toBe(500);
  expect(makeSiret(7)).toBe(makeSiret(7));
});
