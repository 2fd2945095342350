import { overOf, type Lessened } from './overpaid.ts';
import type { Unused } from './reckoning.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, n));
const order = (orderId: string, placed: number, at = orderId, most = { farm: 10_000 }): Lessened => ({
  ...{ orderId, distributionId: `at ${at}`, placedAt: day(placed), since: day(10) },
  mostCents: new Map(Object.entries(most)),
});
const unused = (
  means: Unused['means'],
  cents: number,
  of: string | null,
  at = 10,
  producerId = 'farm',
): Unused => ({
  ...{ producerId, distributionId: of === null ? null : `at ${of}`, means, cents, at: day(at) },
});
const over = (orders: readonly Lessened[], money: readonly Unused[]) =>
  overOf(orders, money).map(({ orderId, cents, onlineCents }) => [orderId, cents, onlineCents]);

describe('what is over at an order that owes less than was paid', () => {
  it('is what was paid for it, and what was written down apart since it was placed', () => {
    expect(over([order('a', 5)], [unused('ONLINE', 900, 'a'), unused('TRANSFER', 200, null)])).toEqual([
      ['a', 1100, 900],
    ]);
  });

  it('is what was noted some days after it owed less, and no advance of weeks later', () => {
    expect(over([order('a', 5)], [unused('TRANSFER', 200, null, 14)])).toEqual([['a', 200, 0]]);
    expect(over([order('a', 5)], [unused('TRANSFER', 200, null, 50)])).toEqual([]);
  });

  it('is not an advance from before, nor another order’s money, nor help of the fund', () => {
    expect(
      over(
        [order('a', 5)],
        [unused('TRANSFER', 5000, null, 4), unused('ONLINE', 900, 'b'), unused('FUND', 300, 'a')],
      ),
    ).toEqual([]);
  });

  it('is no more of what came apart than it owes less: the rest was an advance', () => {
    const lessened = order('a', 5, 'a', { farm: 1400 });
    expect(over([lessened], [unused('TRANSFER', 5000, null)])).toEqual([['a', 1400, 0]]);
    expect(over([lessened], [unused('ONLINE', 1000, 'a'), unused('TRANSFER', 5000, null)])).toEqual([
      ['a', 1400, 1000],
    ]);
    expect(over([lessened, order('b', 4)], [unused('TRANSFER', 5000, null)])).toEqual([
      ['a', 1400, 0],
      ['b', 3600, 0],
    ]);
  });

  it('is no more for any payee than that payee is owed less', () => {
    const most = { farm: 4000, other: 0 };
    expect(
      over(
        [order('a', 5, 'a', most)],
        [unused('TRANSFER', 4000, null), unused('TRANSFER', 5000, null, 10, 'other')],
      ),
    ).toEqual([['a', 4000, 0]]);
  });

  it('counts once where one lessened and ordered again: the newest has it', () => {
    expect(
      over([order('old', 5, 'market'), order('new', 7, 'market')], [unused('ONLINE', 400, 'market')]),
    ).toEqual([['new', 400, 400]]);
    expect(over([order('a', 5), order('b', 6)], [unused('CHEQUE', 400, null)])).toEqual([['b', 400, 0]]);
  });
});
