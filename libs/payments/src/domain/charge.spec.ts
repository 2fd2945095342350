import { firstTake, forward, movesOf, netCents, nextCheck, takesNow } from './charge.ts';
import type { ServiceState } from './payment-service.ts';

const at = new Date('2026-11-26T18:00:00Z');
const paid: ServiceState = {
  state: 'PAID',
  paymentRef: 'pi_1',
  takenCents: 500,
  takenAt: at,
  holdUntil: null,
  refunds: [],
  disputes: [],
  failure: '',
  url: null,
};
const hours = (count: number) => new Date(at.getTime() + count * 3_600_000);

describe('a charge', () => {
  it('only goes forward, and money wins over what was given up', () => {
    expect(forward('PAID', 'OPEN')).toBe('PAID');
    expect(forward('HELD', 'FAILED')).toBe('HELD');
    expect(forward('FAILED', 'PAID')).toBe('PAID');
    expect(forward('OPEN', 'HELD')).toBe('HELD');
  });

  it('moves money once per reference, and back only what went', () => {
    expect(movesOf(paid, [])).toEqual([{ kind: 'TAKEN', serviceRef: 'pi_1', amountCents: 500, at }]);
    expect(movesOf(paid, [{ kind: 'TAKEN', serviceRef: 'pi_1' }])).toEqual([]);
    const refund = { ref: 're_1', refundId: null, amountCents: 200, state: 'FAILED' as const, at };
    expect(movesOf({ ...paid, refunds: [refund] }, [{ kind: 'TAKEN', serviceRef: 'pi_1' }])).toEqual([]);
    expect(
      movesOf({ ...paid, refunds: [refund] }, [
        { kind: 'TAKEN', serviceRef: 'pi_1' },
        { kind: 'GIVEN_BACK', serviceRef: 're_1' },
      ]),
    ).toMatchObject([{ kind: 'CAME_BACK', amountCents: 200 }]);
    expect(
      netCents([
        { kind: 'TAKEN', amountCents: 500 },
        { kind: 'GIVEN_BACK', amountCents: 200 },
        { kind: 'CAME_BACK', amountCents: 200 },
      ]),
    ).toBe(500);
  });

  it('moves what is disputed as often as it really moved, and nothing for a question of the bank', () => {
    const dispute = { ref: 'dp_1', amountCents: 500, reason: 'fraudulent', answerBy: null, at };
    const away = { ref: 'txn_1', cents: -500, at };
    const known = [{ kind: 'TAKEN', serviceRef: 'pi_1' }] as const;
    const seen = (state: 'ASKED' | 'OPEN' | 'WON' | 'LOST', ...moves: (typeof away)[]): ServiceState => ({
      ...paid,
      disputes: [{ ...dispute, state, moves }],
    });
    expect(movesOf(seen('ASKED'), known)).toEqual([]);
    expect(movesOf(seen('OPEN', away), known)).toMatchObject([{ kind: 'DISPUTED', amountCents: 500 }]);
    const after = [...known, { kind: 'DISPUTED', serviceRef: 'txn_1' } as const];
    expect(movesOf(seen('LOST', away), after)).toEqual([]);
    const back = { ref: 'txn_2', cents: 500, at };
    expect(movesOf(seen('WON', away, back), after)).toMatchObject([
      { kind: 'DISPUTE_WON', serviceRef: 'txn_2' },
    ]);
    expect(netCents([...movesOf(seen('WON', away, back), [])])).toBe(500);
  });

  it('is looked at often while it is fresh, seldom when it is old, and some day no more', () => {
    const next = (state: 'OPEN' | 'PAID' | 'RELEASED', age: number) =>
      nextCheck({ state, createdAt: at }, hours(age))?.getTime();
    expect(next('OPEN', 0)).toBe(hours(0.25).getTime());
    expect(next('PAID', 10)).toBe(hours(20).getTime());
    expect(next('OPEN', 24 * 4)).toBeUndefined();
    expect(next('PAID', 24 * 500)).toBeUndefined();
    expect(next('RELEASED', 1)).toBeUndefined();
  });
});

describe('what is held', () => {
  it('is taken after the evening, at the latest half a day before it is lost', () => {
    expect(firstTake(at, null)).toEqual(hours(3));
    expect(firstTake(at, hours(14))).toEqual(hours(2));
    expect(takesNow({ orderStatus: 'LOCKED', holdUntil: hours(100) }, at)).toEqual({
      now: false,
      again: hours(3),
    });
    expect(takesNow({ orderStatus: 'HANDED_OUT', holdUntil: hours(100) }, at)).toEqual({ now: true });
    expect(takesNow({ orderStatus: 'LOCKED', holdUntil: hours(12) }, at)).toEqual({ now: true });
  });
});
