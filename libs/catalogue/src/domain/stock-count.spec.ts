import { checkedCount } from './stock-count.ts';

const count = { producerId: 'f', productId: 'p', available: 12 };

describe('a count', () => {
  it('is for a period or without one', () => {
    expect(checkedCount(count)).toEqual({
      producerId: 'f',
      productId: 'p',
      free: 12,
      start: null,
      end: null,
    });
    expect(checkedCount({ ...count, periodStart: '2026-12-01', periodEnd: '2026-12-06' })).toMatchObject({
      start: '2026-12-01',
      end: '2026-12-06',
    });
    expect(() => checkedCount({ ...count, periodStart: '2026-12-01' })).toThrow('periodEnd: REQUIRED');
    expect(() => checkedCount({ ...count, periodStart: '2026-12-06', periodEnd: '2026-12-01' })).toThrow(
      'periodEnd: WINDOW_ENDS_BEFORE_START',
    );
  });

  it('is never negative', () => {
    expect(() => checkedCount({ ...count, available: -1 })).toThrow('available: NEGATIVE');
  });
});
