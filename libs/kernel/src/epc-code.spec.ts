import { epcCode } from './epc-code.ts';

const TRANSFER = {
  holder: 'EARL du Four à pain',
  iban: 'FR7630006000011234567890189',
  bic: 'AGRIFRPP',
  amountCents: 1234,
  reference: 'RF18539007547034',
};

describe('the code of a transfer', () => {
  it('has its lines in the order of EPC069-12, version 2', () => {
    expect(epcCode(TRANSFER).split('\n')).toEqual([
      ...['BCD', '002', '1', 'SCT', 'AGRIFRPP', 'EARL du Four à pain', 'FR7630006000011234567890189'],
      ...['EUR12.34', '', 'RF18539007547034'],
    ]);
  });
  it('leaves the BIC’s line empty where nobody said it', () => {
    expect(epcCode({ ...TRANSFER, bic: null }).split('\n')[4]).toBe('');
  });
  it('cuts a name at seventy signs, and stays within 331 bytes with the longest of accents', () => {
    const code = epcCode({
      ...TRANSFER,
      holder: 'É'.repeat(90),
      bic: 'AGRIFRPP882',
      amountCents: 99_999_999_999,
    });
    expect(code.split('\n')[5]).toBe('É'.repeat(70));
    expect(new TextEncoder().encode(code).length).toBeLessThanOrEqual(331);
  });
  it.each([0, -5, 1.5, 100_000_000_000])('refuses %s cents', (amountCents) => {
    expect(() => epcCode({ ...TRANSFER, amountCents })).toThrow(RangeError);
  });
});
