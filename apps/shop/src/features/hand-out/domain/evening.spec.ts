import { apply } from './apply.ts';
import { changeFor, likelyGiven } from './change.ts';
import { basket, gesture, sheet } from './example.ts';
import { takingsOf } from './takings.ts';
import { byProducer, byProduct, countByStatus, findBaskets } from './views.ts';
import { gramsOf, press } from './weight-pad.ts';

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('the list of the evening', () => {
  const { baskets } = sheet();

  it('finds a member by any part of the name, without accents or ligatures, and by basket number', () => {
    expect(names(findBaskets(baskets, 'oehler', 'ALL'))).toEqual(['Léa Œhler']);
    expect(names(findBaskets(baskets, 'benaissa ali', 'ALL'))).toEqual(['Ali Benaïssa']);
    expect(names(findBaskets(baskets, '12', 'ALL'))).toEqual(['Léa Œhler']);
    expect(findBaskets(baskets, 'zoé', 'ALL')).toEqual([]);
  });

  it('tells who came from who is missing', () => {
    const after = apply(sheet(), gesture({ kind: 'HAND_OUT', memberId: 'ali' }));
    expect(names(findBaskets(after.baskets, '', 'WAITING'))).toEqual(['Léa Œhler']);
    expect(countByStatus(after.baskets)).toEqual({ ALL: 2, WAITING: 1, HANDED_OUT: 1, MISSED: 0 });
  });

  it('shows each product and each farm with who gets how much of it', () => {
    expect(byProduct(sheet()).map(({ name, portions }) => [name, portions.length])).toEqual([
      ['Pain de campagne', 2],
      ['Poulet', 1],
    ]);
    expect(byProducer(sheet()).map(({ name, amountCents }) => [name, amountCents])).toEqual([
      ['Ferme du Nahon', 1800],
      ['Le Fournil', 1732],
    ]);
  });
});

describe('the money of the evening', () => {
  it('expects in cash what is due less what came by other means, and adds up to what is due', () => {
    const one = sheet({ baskets: [basket()] });
    const after = [
      gesture({ kind: 'PAY', memberId: 'lea', payeeId: 'farm', means: 'CHEQUE', amountCents: 800 }),
      gesture({ kind: 'PAY', memberId: 'lea', payeeId: 'farm', means: 'CASH', amountCents: 900 }),
      gesture({ kind: 'COUNT_CASH', payeeId: 'farm', means: 'CASH', amountCents: 950 }),
    ].reduce((so, each) => apply(so, each), one);
    const rows = takingsOf(after).filter(({ producerId }) => producerId === 'farm');
    expect(rows).toEqual([
      expect.objectContaining({ means: 'CASH', expectedCents: 1000, receivedCents: 900, countedCents: 950 }),
      expect.objectContaining({
        means: 'CHEQUE',
        expectedCents: 800,
        receivedCents: 800,
        countedCents: null,
      }),
    ]);
    expect(rows.reduce((sum, { expectedCents }) => sum + expectedCents, 0)).toBe(1800);
  });

  it('gives change, and says when what was given does not suffice', () => {
    expect(changeFor(866, 1000)).toBe(134);
    expect(changeFor(866, 866)).toBe(0);
    expect(changeFor(866, 800)).toBeNull();
  });

  it('proposes the exact sum and the next notes', () => {
    expect(likelyGiven(866)).toEqual([866, 1000, 2000, 5000]);
    expect(likelyGiven(1000)).toEqual([1000, 2000, 5000]);
  });
});

describe('the weight pad', () => {
  const type = (keys: string) => [...keys].reduce(press, '');

  it('reads kilograms with a comma, and grams', () => {
    expect(gramsOf(type('1,37'), 'KG')).toBe(1370);
    expect(gramsOf(type('1370'), 'G')).toBe(1370);
    expect(gramsOf(type(',5'), 'KG')).toBe(500);
    expect(gramsOf(type('2,'), 'KG')).toBe(2000);
  });

  it('takes no second comma, no fourth decimal, and a key back', () => {
    expect(type('1,3,7')).toBe('1,37');
    expect(type('1,37056')).toBe('1,370');
    expect(type('12⌫')).toBe('1');
    expect(type('05')).toBe('5');
  });

  it('knows no weight of nothing', () => {
    for (const display of ['', '0', '0,', '0,000']) expect(gramsOf(display, 'KG')).toBeNull();
    expect(gramsOf('1,5', 'G')).toBeNull();
  });
});
