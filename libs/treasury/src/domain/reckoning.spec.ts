import { settle, type MoneyPaid, type OrderOwes } from './reckoning.ts';

const order = (orderId: string, cents: number, producerId: string | null = 'farm'): OrderOwes => ({
  ...{ orderId, distributionId: `at ${orderId}`, producerId, cents },
});
const paid = (means: MoneyPaid['means'], cents: number, of: string | null = null): MoneyPaid => ({
  ...{ producerId: 'farm', distributionId: of === null ? null : `at ${of}`, means, cents },
});
const parts = (orders: readonly OrderOwes[], money: readonly MoneyPaid[]) =>
  settle(orders, money).settled.map((one) => one.parts.map((part) => [part.means, part.cents, part.apart]));

describe('what an order is paid with', () => {
  it('is its own money first, then what came apart from any hand-out, oldest order first', () => {
    expect(
      parts([order('a', 1000), order('b', 800)], [paid('TRANSFER', 1200), paid('CASH', 300, 'a')]),
    ).toEqual([
      [
        ['CASH', 300, false],
        ['TRANSFER', 700, true],
      ],
      [['TRANSFER', 500, true]],
    ]);
  });

  it('is what was paid too much elsewhere, and at an order that is no more', () => {
    expect(
      parts(
        [order('a', 1000), order('b', 800)],
        [paid('ONLINE', 1100, 'a'), paid('CHEQUE', 200, 'cancelled')],
      ),
    ).toEqual([
      [['ONLINE', 1000, false]],
      [
        ['CHEQUE', 200, true],
        ['ONLINE', 100, true],
      ],
    ]);
  });

  it('is less by what was taken back, whichever means it came by', () => {
    expect(
      parts([order('a', 1000)], [paid('TRANSFER', 600), paid('TRANSFER', -600), paid('CASH', 100)]),
    ).toEqual([[['CASH', 100, true]]]);
    expect(parts([order('a', 1000)], [paid('TRANSFER', 600), paid('ONLINE', -200)])).toEqual([
      [['TRANSFER', 400, true]],
    ]);
  });

  it('is over where it was paid too much and no other order uses it', () => {
    const over = (orders: readonly OrderOwes[]) =>
      settle(orders, [paid('ONLINE', 1300, 'a')]).settled.map(({ overCents }) => overCents);
    expect(over([order('a', 1000)])).toEqual([300]);
    expect(over([order('a', 1000), order('b', 200)])).toEqual([100, 0]);
  });

  it('is never another payee’s money', () => {
    expect(parts([order('a', 1000, null)], [paid('TRANSFER', 1200)])).toEqual([[]]);
  });

  it('leaves what no order uses, with where it was paid: at an order that is no more, too', () => {
    const left = (orders: readonly OrderOwes[]) =>
      settle(orders, [
        paid('TRANSFER', 300),
        paid('ONLINE', 900, 'cancelled'),
        paid('CASH', 200, 'a'),
      ]).unused.map(({ means, cents, distributionId }) => [means, cents, distributionId]);
    expect(left([])).toEqual([
      ['TRANSFER', 300, null],
      ['ONLINE', 900, 'at cancelled'],
      ['CASH', 200, 'at a'],
    ]);
    expect(left([order('a', 150), order('b', 500)])).toEqual([
      ['ONLINE', 700, 'at cancelled'],
      ['CASH', 50, 'at a'],
    ]);
  });

  it('is lessened by a refund at the order it was given back for, though other orders are no more', () => {
    const left = (...money: MoneyPaid[]) =>
      settle([], money).unused.map(({ means, cents, distributionId }) => [means, cents, distributionId]);
    const [a, b] = [paid('ONLINE', 5000, 'a'), paid('ONLINE', 3000, 'b')];
    expect(left(a, b, paid('ONLINE', -3000, 'b'))).toEqual([['ONLINE', 5000, 'at a']]);
    expect(left(a, b, paid('CASH', -1000, 'b'))).toEqual([
      ['ONLINE', 5000, 'at a'],
      ['ONLINE', 2000, 'at b'],
    ]);
    // more was given back there than came there: the rest of it came from elsewhere
    expect(left(paid('TRANSFER', 4000), b, paid('CASH', -4000, 'b'))).toEqual([['TRANSFER', 3000, null]]);
  });

  it('is lessened by what was given back at an order’s hand-out beyond what came there', () => {
    const { settled, unused } = settle(
      [order('a', 1000)],
      [paid('TRANSFER', 4000), paid('CASH', -2500, 'a')],
    );
    expect(settled.map((one) => one.parts)).toEqual([[{ means: 'TRANSFER', cents: 1000, apart: true }]]);
    expect(unused).toMatchObject([{ means: 'TRANSFER', cents: 500 }]);
  });
});
