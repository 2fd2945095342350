import { payBy, tidyPaymentTerms } from './payment-terms.ts';

describe('how one pays', () => {
  it('is kept with each means once, in one order, and without days when it is at the pick-up', () => {
    expect(tidyPaymentTerms({ means: ['CARD', 'CASH', 'CARD'], moment: 'AT_PICKUP', days: 3 })).toEqual({
      means: ['CASH', 'CARD'],
      moment: 'AT_PICKUP',
      days: 0,
    });
  });

  it.each([
    ['BEFORE', 3, '2026-12-01'],
    ['AFTER', 8, '2026-12-12'],
    ['AFTER', 0, '2026-12-04'],
    ['AT_PICKUP', 0, null],
  ] as const)('%s, %s days, of a pick-up on 4 December: %s', (moment, days, day) => {
    expect(payBy('2026-12-04', { moment, days })).toBe(day);
  });
});
