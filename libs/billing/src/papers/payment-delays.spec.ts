import { lastDayToPay, lawsLastDay } from './payment-delays.ts';

describe('the last day to pay between businesses', () => {
  it('is twenty days after the delivery for fresh meat, thirty for other perishables, sooner where agreed', () => {
    expect(lastDayToPay('FRESH_MEAT', '2026-11-03')).toBe('2026-11-23');
    expect(lastDayToPay('PERISHABLE', '2026-11-03')).toBe('2026-12-03');
    expect(lastDayToPay('PERISHABLE', '2026-11-03', 15)).toBe('2026-11-18');
    expect(lastDayToPay('FRESH_MEAT', '2026-11-03', 45)).toBe('2026-11-23');
  });

  it.each([
    ['2026-11-01', '2026-12-10'],
    ['2026-11-10', '2026-12-10'],
    ['2026-11-11', '2026-12-20'],
    ['2026-11-30', '2026-12-30'],
    ['2027-02-21', '2027-03-30'],
    ['2026-12-31', '2027-01-30'],
  ])('of goods delivered on %s that wait for a month’s invoice is %s', (delivered, day) => {
    expect(lawsLastDay('PERISHABLE', delivered)).toBe(day);
  });

  it('leaves fresh meat no time to wait', () => {
    expect(lawsLastDay('FRESH_MEAT', '2026-11-03')).toBe('2026-11-23');
  });
});
