import {
  creditorReference,
  formatIban,
  maskIban,
  normalizeBic,
  normalizeIban,
  normalizeReference,
} from './iban.ts';

describe('an IBAN', () => {
  it('is taken as people write it', () => {
    expect(normalizeIban('FR76 3000 6000 0112 3456 7890 189')).toBe('FR7630006000011234567890189');
    expect(normalizeIban('de89-3704-0044-0532-0130-00')).toBe('DE89370400440532013000');
    expect(normalizeIban('BE68 5390 0754 7034')).toBe('BE68539007547034');
  });
  it('is refused when a digit is wrong, two are swapped, one is missing, or no bank of SEPA has it', () => {
    for (const wrong of [
      'FR7630006000011234567890188',
      'FR7630006000011234567809189',
      'FR763000600001123456789018',
      'US64SVBKUS6S3300958879',
      '',
    ])
      expect(normalizeIban(wrong)).toBeUndefined();
  });
  it('is read by fours, and named in a log without its number', () => {
    expect(formatIban('FR7630006000011234567890189')).toBe(
      'FR76 3000 6000 0112 3456 7890 189'.replaceAll(' ', '\u00a0'),
    );
    expect(maskIban('FR7630006000011234567890189')).toBe('FR…0189');
  });
});

it('a BIC has eight or eleven signs', () => {
  expect(normalizeBic('agri fr pp')).toBe('AGRIFRPP');
  expect(normalizeBic('AGRIFRPP882')).toBe('AGRIFRPP882');
  expect(normalizeBic('AGRIFRPP88')).toBeUndefined();
});

describe('a creditor reference (ISO 11649)', () => {
  it('is the standard’s own example', () => {
    expect(creditorReference('539007547034')).toBe('RF18539007547034');
  });
  it('is read back with or without spaces, and refused when one sign is wrong', () => {
    expect(normalizeReference('rf18 5390 0754 7034')).toBe('RF18539007547034');
    expect(normalizeReference('RF18539007547035')).toBeUndefined();
    expect(normalizeReference('RF98956768')).toBeUndefined();
    expect(normalizeReference(creditorReference('7K2MX9'))).toBe(creditorReference('7K2MX9'));
  });
  it('takes at most twenty-one letters and digits', () => {
    expect(creditorReference('A'.repeat(21))).toHaveLength(25);
    expect(() => creditorReference('A'.repeat(22))).toThrow(RangeError);
    expect(() => creditorReference('é')).toThrow(RangeError);
  });
});
