import { occurrences } from './recurrence.ts';

describe('a sale that repeats', () => {
  it.each([
    ['WEEKLY', '2026-11-27', '2026-12-18', ['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18']],
    ['FORTNIGHTLY', '2026-11-27', '2026-12-24', ['2026-11-27', '2026-12-11']],
    ['MONTHLY', '2026-11-06', '2027-02-28', ['2026-11-06', '2026-12-04', '2027-01-01', '2027-02-05']],
    ['MONTHLY', '2026-11-17', '2027-01-31', ['2026-11-17', '2026-12-15', '2027-01-19']],
    [
      'MONTHLY',
      '2026-01-30',
      '2026-05-31',
      ['2026-01-30', '2026-02-27', '2026-03-27', '2026-04-24', '2026-05-29'],
    ],
    ['MONTHLY', '2026-11-28', '2027-02-28', ['2026-11-28', '2026-12-26', '2027-01-23', '2027-02-27']],
    ['WEEKLY', '2026-11-27', '2026-11-26', []],
  ] as const)('%s from %s until %s', (frequency, first, until, days) => {
    expect(occurrences({ frequency, first, until })).toEqual(days);
  });

  it('stops after 104 times', () => {
    expect(occurrences({ frequency: 'WEEKLY', first: '2026-01-02', until: '2099-01-01' })).toHaveLength(104);
  });

  it('refuses to start on a day that does not exist', () => {
    expect(() => occurrences({ frequency: 'WEEKLY', first: '2026-02-30', until: '2026-12-31' })).toThrow(
      RangeError,
    );
  });
});
