import { sameAgain } from './last-time.ts';

const offer = (id: string, more: object = {}) => ({
  id: `offer-${id}`,
  productId: id,
  name: id,
  producerId: 'potager',
  producerName: 'Le Potager',
  sellingMode: 'PIECE' as const,
  weighed: false,
  contentAmount: null,
  contentUnit: null,
  priceCents: 100,
  step: 1,
  minimum: 1,
  remaining: null,
  toleranceBp: null,
  depositCents: 0,
  payable: true,
  ...more,
});
const line = (productId: string, quantity: number, sellingMode = 'PIECE') => ({
  productId,
  name: productId,
  sellingMode,
  quantity,
});

describe('the same as last time', () => {
  it('leaves out what can’t be paid now, but what is mine already', () => {
    const offers = [offer('leek'), offer('bread', { payable: false }), offer('milk', { payable: false })];
    expect(
      sameAgain([line('leek', 2), line('bread', 3), line('milk', 2)], offers, { 'offer-milk': 1 }),
    ).toMatchObject({ quantities: { 'offer-leek': 2, 'offer-milk': 1 }, gone: ['bread'] });
  });

  it('takes the same products, though they are other offers', () => {
    expect(sameAgain([line('leek', 2), line('bread', 1)], [offer('bread'), offer('leek')], {})).toEqual({
      quantities: { 'offer-leek': 2, 'offer-bread': 1 },
      gone: [],
      fewer: [],
      soldOut: [],
    });
  });

  it('says by name what is not offered, what is sold out and what there is less of', () => {
    const again = sameAgain(
      [line('honey', 1), line('leek', 4), line('bread', 1)],
      [offer('leek', { remaining: 3 }), offer('bread', { remaining: 0 })],
      {},
    );
    expect(again).toMatchObject({
      quantities: { 'offer-leek': 3 },
      gone: ['honey'],
      soldOut: ['bread'],
      fewer: [{ quantity: 3, before: 4 }],
    });
  });

  it('fits the steps and the minimum of today', () => {
    const grams = { sellingMode: 'WEIGHT' as const, step: 250, minimum: 500 };
    const fit = (quantity: number) =>
      sameAgain([line('leek', quantity, 'WEIGHT')], [offer('leek', grams)], {}).quantities['offer-leek'];
    expect([fit(800), fit(100), fit(500)]).toEqual([750, 500, 500]);
  });

  it('does not take by the kilo what was taken by the piece', () => {
    expect(sameAgain([line('leek', 2)], [offer('leek', { sellingMode: 'WEIGHT' })], {}).gone).toEqual([
      'leek',
    ]);
  });

  it('counts what my saved order holds as mine', () => {
    const again = sameAgain([line('leek', 4)], [offer('leek', { remaining: 1 })], { 'offer-leek': 3 });
    expect(again.quantities).toEqual({ 'offer-leek': 4 });
  });
});
