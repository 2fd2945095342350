import { chequeDates, mayBecome } from './cheque.ts';

describe('a cheque', () => {
  it('to a farm’s order is handed to it, which pays it in; the collective pays in its own', () => {
    expect(mayBecome('RECEIVED', 'REMITTED', true)).toBe(true);
    expect(mayBecome('REMITTED', 'DEPOSITED', true)).toBe(true);
    expect(mayBecome('RECEIVED', 'DEPOSITED', true)).toBe(false);
    expect(mayBecome('RECEIVED', 'DEPOSITED', false)).toBe(true);
    expect(mayBecome('RECEIVED', 'REMITTED', false)).toBe(false);
  });
  it('can only bounce once it left the hand, and never goes back by itself', () => {
    expect(mayBecome('RECEIVED', 'BOUNCED', true)).toBe(false);
    expect(mayBecome('REMITTED', 'BOUNCED', true)).toBe(true);
    expect(mayBecome('DEPOSITED', 'BOUNCED', false)).toBe(true);
    for (const to of ['RECEIVED', 'REMITTED', 'DEPOSITED', 'BOUNCED'] as const)
      expect(mayBecome('BOUNCED', to, true)).toBe(false);
  });
  it('is good for a year and eight days, and reminded of at eleven months, also from a month’s last day', () => {
    expect(chequeDates('2026-11-26')).toEqual({ warnFrom: '2027-10-26', validUntil: '2027-12-04' });
    expect(chequeDates('2028-02-29')).toEqual({ warnFrom: '2029-01-29', validUntil: '2029-03-08' });
    expect(chequeDates('2026-03-31')).toEqual({ warnFrom: '2027-02-28', validUntil: '2027-04-08' });
  });
});
