import { actsOf } from './acts.ts';
import { gesture, waiting } from './example.ts';

const tick = waiting(gesture({ kind: 'TICK', lineId: 'bread-of-lea' }), {
  act: 'whole basket',
  state: 'SENT',
});
const over = waiting(gesture({ kind: 'HAND_OUT', memberId: 'lea' }), { act: 'whole basket' });
const pay = waiting(gesture({ kind: 'PAY', memberId: 'lea', amountCents: 866 }), { act: 'payment' });
const undoOf = ({ gesture: { id } }: typeof pay) =>
  waiting(gesture({ kind: 'UNDO', gestureId: id }), { act: 'undoing' });

describe('what one may undo', () => {
  it('is a tap as a whole, told by what mattered in it, the last one first', () => {
    expect(actsOf([tick, over, pay]).map(({ id, telling }) => [id, telling.gesture.kind])).toEqual([
      ['payment', 'PAY'],
      ['whole basket', 'HAND_OUT'],
    ]);
  });

  it('says how much goes with it: all that were ticked at once', () => {
    const ticks = ['bread', 'eggs', 'leeks'].map((lineId) =>
      waiting(gesture({ kind: 'TICK', lineId }), { act: 'tick all' }),
    );
    expect(actsOf(ticks).map(({ count }) => count)).toEqual([3]);
    expect(actsOf([tick, over]).map(({ count }) => count)).toEqual([1]);
  });

  it('is no longer what was undone, nor the undoing itself', () => {
    expect(actsOf([tick, over, pay, undoOf(pay)]).map(({ id }) => id)).toEqual(['whole basket']);
    expect(actsOf([pay, undoOf(pay)])).toEqual([]);
  });

  it('is as far as its slowest gesture', () => {
    expect(actsOf([tick, over])[0]?.state).toBe('WAITING');
    expect(actsOf([tick])[0]?.state).toBe('SENT');
  });

  it('is nothing that was refused', () => {
    expect(actsOf([{ ...pay, state: 'REFUSED' }])).toEqual([]);
  });
});
