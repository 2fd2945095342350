import { serviceFeeCents, serviceState } from './service-fee.ts';

describe('the fee of a sale in the farms’ names', () => {
  it.each([
    [10_000, 1000, 1000],
    [1005, 1000, 101], // 100.5: half up
    [1004, 1000, 100],
    [333, 333, 11], // 11.0889
    [1, 5000, 1],
    [12_345_678, 1250, 1_543_210], // 1543209.75
    [0, 1000, 0],
    [9999, 0, 0],
  ])('of %i cents at %i is %i', (sold, rate, fee) => expect(serviceFeeCents(sold, rate)).toBe(fee));

  const farm = { soldCents: 10_000, feeBp: 1000 };
  it('may change until the goods were handed out, is then issued, and corrected when goods were corrected', () => {
    expect(serviceState(false, farm, null, null)).toBe('OPEN');
    expect(serviceState(true, farm, null, null)).toBe('TO_ISSUE');
    expect(serviceState(true, farm, { soldCents: 10_000 }, null)).toBe('ISSUED');
    expect(serviceState(true, farm, { soldCents: 9_999 }, null)).toBe('TO_CORRECT');
  });

  it('stays given back where the last invoice was credited whole by hand, until another stands', () => {
    expect(serviceState(true, farm, null, { soldCents: 10_000 })).toBe('GIVEN_BACK');
    expect(serviceState(true, { ...farm, soldCents: 0 }, null, { soldCents: 10_000 })).toBe('NOTHING');
    expect(serviceState(true, farm, { soldCents: 10_000 }, null)).toBe('ISSUED');
  });

  it('is nothing where nothing was sold or nothing is charged', () => {
    expect(serviceState(true, { ...farm, soldCents: 0 }, null, null)).toBe('NOTHING');
    expect(serviceState(true, { ...farm, feeBp: 0 }, null, null)).toBe('NOTHING');
    expect(serviceState(true, { ...farm, soldCents: 0 }, { soldCents: 10 }, null)).toBe('TO_CORRECT');
  });
});
