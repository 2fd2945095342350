import { apply, before, shown } from './apply.ts';
import { basket, chicken, gesture, line, sheet, waiting } from './example.ts';
import { findOthers } from './others.ts';
import type { Gesture } from './gesture.ts';
import type { Sheet } from './sheet.ts';

const lea = (of: Sheet) => of.baskets.find(({ memberId }) => memberId === 'lea');
const lineOf = (of: Sheet, id: string) => lea(of)?.lines.find((one) => one.id === id);
const dueTo = (of: Sheet, payee: string) => lea(of)?.dues.find(({ producerId }) => producerId === payee);
const doing = (...gestures: readonly Gesture[]) => gestures.reduce((so, one) => apply(so, one), sheet());
const weigh = (measure: number) => gesture({ kind: 'WEIGH', lineId: 'chicken-of-lea', measure });

describe('a gesture at the hand-out', () => {
  it('makes the price follow the weight within the tolerance: line, farm and basket', () => {
    const after = doing(weigh(1370));
    expect(lineOf(after, 'chicken-of-lea')).toMatchObject({ amountCents: 1644, undecided: false });
    expect(dueTo(after, 'farm')?.amountCents).toBe(1644);
    expect(dueTo(after, 'bakery')?.amountCents).toBe(866);
    expect(lea(after)?.totalCents).toBe(866 + 1644);
  });

  it('leaves the price as agreed beyond the tolerance until someone decides', () => {
    const heavy = doing(weigh(1900));
    expect(lineOf(heavy, 'chicken-of-lea')).toMatchObject({
      amountCents: 1800,
      undecided: true,
      deliveredMeasure: 1900,
    });
    const decide = (text: string) =>
      apply(heavy, gesture({ kind: 'DECIDE', lineId: 'chicken-of-lea', text }));
    expect(lineOf(decide('ACCEPT'), 'chicken-of-lea')).toMatchObject({ amountCents: 2280, undecided: false });
    expect(lineOf(decide('AS_AGREED'), 'chicken-of-lea')).toMatchObject({
      amountCents: 1800,
      undecided: false,
    });
    expect(lea(decide('ACCEPT'))?.totalCents).toBe(866 + 2280);
  });

  it('takes the edge of the tolerance as within it, one gram more as beyond', () => {
    expect(lineOf(doing(weigh(1650)), 'chicken-of-lea')?.undecided).toBe(false);
    expect(lineOf(doing(weigh(1651)), 'chicken-of-lea')?.undecided).toBe(true);
    expect(lineOf(doing(weigh(1350)), 'chicken-of-lea')?.undecided).toBe(false);
    expect(lineOf(doing(weigh(1349)), 'chicken-of-lea')?.undecided).toBe(true);
  });

  it('charges nothing for what is missing or spoilt, and what was agreed for a substitute', () => {
    const fate = (of: 'MISSING' | 'SPOILT' | 'SUBSTITUTED') =>
      doing(gesture({ kind: 'FATE', lineId: 'bread-of-lea', fate: of, text: 'Pain complet' }));
    expect(lea(fate('MISSING'))?.totalCents).toBe(1800);
    expect(lea(fate('SPOILT'))?.totalCents).toBe(1800);
    expect(lea(fate('SUBSTITUTED'))?.totalCents).toBe(2666);
    expect(lineOf(fate('SUBSTITUTED'), 'bread-of-lea')?.substitute).toBe('Pain complet');
  });

  it('charges what was given when fewer came', () => {
    const after = doing(gesture({ kind: 'COUNT', lineId: 'bread-of-lea', quantity: 1 }));
    expect(lineOf(after, 'bread-of-lea')?.amountCents).toBe(433);
    expect(dueTo(after, 'bakery')?.amountCents).toBe(433);
  });

  it('writes a payment down at its payee only, and takes it back', () => {
    const pay = gesture({
      kind: 'PAY',
      memberId: 'lea',
      payeeId: 'bakery',
      means: 'CASH',
      amountCents: 866,
      givenCents: 1000,
    });
    const paid = doing(pay);
    expect(dueTo(paid, 'bakery')).toMatchObject({
      paidCents: 866,
      payments: [{ id: pay.id, givenCents: 1000, by: 'Solène' }],
    });
    expect(dueTo(paid, 'farm')?.paidCents).toBe(0);
    const back = apply(paid, gesture({ kind: 'UNDO', memberId: 'lea', gestureId: pay.id }));
    expect(dueTo(back, 'bakery')).toMatchObject({ paidCents: 0, payments: [{ undone: true }] });
    expect(apply(back, gesture({ kind: 'UNDO', gestureId: pay.id }))).toEqual(back);
  });

  it('counts returned jars against what is due', () => {
    const after = doing(
      gesture({ kind: 'RETURN_JARS', memberId: 'lea', payeeId: 'farm', quantity: 3, amountCents: 60 }),
    );
    expect(dueTo(after, 'farm')).toMatchObject({
      amountCents: 1800,
      paidCents: 60,
      payments: [{ means: 'JARS' }],
    });
  });

  it('sells what is left to someone present, and to nobody after it is gone', () => {
    const after = doing(gesture({ kind: 'SELL', memberId: 'lea', offerId: 'jam', quantity: 2 }));
    expect(lea(after)).toMatchObject({ totalCents: 2666 + 1100 });
    expect(dueTo(after, 'farm')?.amountCents).toBe(2900);
    expect(after.leftovers[0]?.remaining).toBe(0);
  });

  it('owes all of it to the collective where the collective sells', () => {
    const resale = sheet({
      flow: 'RESALE',
      baskets: [
        {
          ...basket(),
          dues: [
            {
              payeeName: 'Les Paniers',
              producerId: null,
              amountCents: 2666,
              paidCents: 0,
              paymentNote: '',
              payments: [],
            },
          ],
        },
      ],
    });
    expect(lea(apply(resale, weigh(1370)))?.dues).toEqual([
      expect.objectContaining({ producerId: null, amountCents: 2510 }),
    ]);
  });
});

describe('a leftover sold to someone who ordered nothing', () => {
  const others = [{ memberId: 'zoe', name: 'Zoé Héry' }];
  const sale = gesture({ kind: 'SELL', memberId: 'zoe', offerId: 'jam', quantity: 2 });
  const zoe = (of: Sheet) => of.baskets.find(({ memberId }) => memberId === 'zoe');

  it('makes a card of their own, to be paid like any other', () => {
    const sold = apply(sheet({ others }), sale);
    expect(zoe(sold)).toMatchObject({ name: 'Zoé Héry', status: 'WAITING', totalCents: 1100 });
    expect(zoe(sold)?.dues).toMatchObject([{ producerId: 'farm', amountCents: 1100, paidCents: 0 }]);
    expect(sold.leftovers.map(({ remaining }) => remaining)).toEqual([0]);
    const pay = { memberId: 'zoe', payeeId: 'farm', means: 'CASH', amountCents: 1100 } as const;
    expect(zoe(apply(sold, gesture({ kind: 'PAY', ...pay })))?.dues[0]?.paidCents).toBe(1100);
  });

  it('is found by any part of the name, and no more once there is a card', () => {
    expect(findOthers(sheet({ others }), 'hery').map(({ memberId }) => memberId)).toEqual(['zoe']);
    expect(findOthers(apply(sheet({ others }), sale), 'hery')).toEqual([]);
  });

  it('leaves no card when it is taken back before it left', () => {
    const undo = gesture({ kind: 'UNDO', memberId: 'zoe', gestureId: sale.id });
    expect(shown(sheet({ others }), [waiting(sale), waiting(undo)])).toEqual(sheet({ others }));
  });
});

describe('what a phone shows', () => {
  it('is the server’s sheet with what did not leave yet; what left is in it already', () => {
    const tick = gesture({ kind: 'TICK', lineId: 'bread-of-lea' });
    expect(lineOf(shown(sheet(), [waiting(tick)]), 'bread-of-lea')?.ticked).toBe(true);
    expect(lineOf(shown(sheet(), [waiting(tick, { state: 'SENT' })]), 'bread-of-lea')?.ticked).toBe(false);
  });

  it('is as if nothing had been when a gesture is undone before it leaves', () => {
    const heavy = weigh(1900);
    const undo = gesture({ kind: 'UNDO', lineId: 'chicken-of-lea', gestureId: heavy.id });
    expect(shown(sheet(), [waiting(heavy), waiting(undo)])).toEqual(sheet());
  });

  it('goes back to what stood before when a gesture is undone after it left', () => {
    const remembered = before(sheet(), { kind: 'FATE', lineId: 'bread-of-lea' });
    const served = apply(sheet(), gesture({ kind: 'FATE', lineId: 'bread-of-lea', fate: 'MISSING' }));
    const undo = gesture({ kind: 'UNDO', lineId: 'bread-of-lea', gestureId: 'gone' });
    const now = shown(served, [waiting(undo, { before: remembered })]);
    expect(lineOf(now, 'bread-of-lea')).toEqual(line());
    expect(lea(now)?.totalCents).toBe(2666);
    expect(lineOf(now, 'chicken-of-lea')).toEqual(chicken());
  });

  it('changes nothing for a line that the server no longer has', () => {
    expect(doing(gesture({ kind: 'TICK', lineId: 'of-another-evening' }))).toEqual(sheet());
  });
});
