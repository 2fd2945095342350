import { pairsOf, subjectsOf, type Waiting } from './grouped-invoice.ts';

const delivery = (orderId: string, producerId: string | null, lastDay: string): Waiting => ({
  ...{ orderId, producerId, lastDay },
  sellerName: producerId ?? 'Le collectif',
  memberId: 'bistrot',
  buyerName: 'Bistrot',
  deliveredOn: '2026-11-03',
  amountCents: 100,
});

describe('a month’s invoices', () => {
  it('are one per seller and buyer, of all that waits', () => {
    const waiting = [
      delivery('a', 'four', '2026-12-10'),
      delivery('b', null, '2026-12-10'),
      delivery('c', 'four', '2026-12-20'),
    ];
    const pairs = pairsOf(waiting, '2026-11-30');
    expect(pairs.map(({ amountCents, tooLate }) => [amountCents, tooLate])).toEqual([
      [200, null],
      [100, null],
    ]);
    expect(subjectsOf(pairs).map(({ orderIds }) => orderIds)).toEqual([['a', 'c'], ['b']]);
  });

  it('are one per delivery where the first should have been paid already: it can’t wait for the others', () => {
    const pairs = pairsOf(
      [delivery('a', 'four', '2026-12-10'), delivery('c', 'four', '2026-12-20')],
      '2026-12-11',
    );
    expect(pairs[0]?.tooLate?.orderId).toBe('a');
    expect(subjectsOf(pairs).map(({ orderIds }) => orderIds)).toEqual([['a'], ['c']]);
  });
});
