import { choose, type ChosenLines, heard, overlaid, together, unsent } from './chosen.ts';

const kept = (offerId: string, quantity: number, version: number) => ({ offerId, quantity, version });
const told = (chosen: ChosenLines) =>
  Object.fromEntries(unsent(chosen).map(({ offerId, at }) => [offerId, at]));

describe('choices on several tabs and devices', () => {
  it('lie on top of the saved order, and what is put back is gone from it', () => {
    const chosen = choose({}, { leek: 750, bread: 0 }, 1);
    expect(overlaid({ bread: 2, honey: 1 }, chosen)).toEqual({ leek: 750, honey: 1 });
  });

  it('are told to the server once', () => {
    const chosen = choose({}, { leek: 500 }, 1);
    const after = heard(chosen, [kept('leek', 500, 1)], told(chosen));
    expect(unsent(after)).toEqual([]);
    expect(heard(after, [kept('leek', 500, 1)])).toBe(after);
  });

  it('hear what another device chose', () => {
    const chosen = heard(choose({}, { leek: 500 }, 1), [kept('bread', 1, 3)]);
    expect(overlaid({}, chosen)).toEqual({ leek: 500, bread: 1 });
    expect(overlaid({}, heard(chosen, [kept('bread', 0, 4)]))).toEqual({ leek: 500 });
  });

  it('do not go back to what an answer on its way did not know yet', () => {
    const sent = choose({}, { leek: 500 }, 1);
    const stepped = choose(sent, { leek: 750 }, 2);
    const after = heard(stepped, [kept('leek', 500, 1)], told(sent));
    expect(overlaid({}, after)).toEqual({ leek: 750 });
    expect(unsent(after)).toHaveLength(1);
  });

  it('take the server’s word where another device chose later', () => {
    const offline = choose({}, { leek: 500 }, 1);
    const after = heard(offline, [kept('leek', 250, 7)], told(offline));
    expect([overlaid({}, after), unsent(after)]).toEqual([{ leek: 250 }, []]);
  });

  it('stay when an older look comes in late', () => {
    const after = heard(heard({}, [kept('leek', 750, 5)]), [kept('leek', 500, 4)]);
    expect(overlaid({}, after)).toEqual({ leek: 750 });
  });

  it('are not told again once an order has settled them', () => {
    const chosen = choose({}, { leek: 500 }, 1);
    const after = heard(chosen, [], told(chosen));
    expect([overlaid({}, after), unsent(after)]).toEqual([{ leek: 500 }, []]);
  });

  it('of two tabs come together, the later choice of each line first', () => {
    const one = choose(choose({}, { leek: 500 }, 1), { bread: 1 }, 4);
    const other = choose(choose({}, { leek: 750 }, 2), { bread: 3 }, 3);
    const expected = { leek: 750, bread: 1 };
    expect(overlaid({}, together(one, other))).toEqual(expected);
    expect(overlaid({}, together(other, one))).toEqual(expected);
  });

  it('of two tabs agree, so that neither writes for ever', () => {
    const one = choose({}, { leek: 500 }, 1);
    const known = heard(one, [kept('leek', 500, 1)], told(one));
    expect(together(one, known)).toEqual(known);
    expect(together(known, one)).toBe(known);
  });
});
