import {
  basketDeposits,
  basketDues,
  basketLines,
  basketListed,
  basketTotal,
  type Choosable,
  missingToMinimum,
  leftOf,
  mostOf,
  repriced,
  sameChoices,
  takeable,
  withQuantity,
} from './basket.ts';

const offer = (given: Partial<Choosable> & { id: string }): Choosable => ({
  name: given.id,
  producerId: 'potager',
  producerName: 'Le Potager des Buissons',
  sellingMode: 'PIECE',
  weighed: false,
  contentAmount: null,
  contentUnit: null,
  priceCents: 100,
  depositCents: 0,
  toleranceBp: null,
  step: 1,
  minimum: 0,
  ...given,
});
const leek = offer({ id: 'leek', sellingMode: 'WEIGHT', priceCents: 320 });
const bread = offer({ id: 'bread', producerName: 'Fournil de la Claise', priceCents: 450 });
const chicken = offer({
  id: 'chicken',
  sellingMode: 'WEIGHED_PIECE',
  weighed: true,
  contentAmount: 1800,
  contentUnit: 'GRAM',
  priceCents: 1450,
});
const stall = [leek, bread, chicken];

describe('a basket', () => {
  it('adds up weights, pieces and estimated pieces to the cent', () => {
    const lines = basketLines({ leek: 750, bread: 2, chicken: 1 }, stall);
    expect(lines.map(({ cents }) => cents)).toEqual([240, 900, 2610]);
    expect(basketTotal(lines)).toBe(3750);
  });

  it('says what each producer is owed in direct sale, and the whole to the collective in resale', () => {
    const lines = basketLines({ leek: 500, bread: 1, chicken: 1 }, stall);
    expect(basketDues(lines, 'DIRECT', 'CIVAM')).toEqual([
      { payeeName: 'Le Potager des Buissons', amountCents: 2770, depositDueCents: 0 },
      { payeeName: 'Fournil de la Claise', amountCents: 450, depositDueCents: 0 },
    ]);
    expect(basketDues(lines, 'AGENCY', 'CIVAM')).toEqual(basketDues(lines, 'DIRECT', 'CIVAM'));
    expect(basketDues(lines, 'RESALE', 'La Baligande')).toEqual([
      { payeeName: 'La Baligande', amountCents: 3220, depositDueCents: 0 },
    ]);
  });

  it('forgets an offer whose quantity returns to nothing', () => {
    expect(withQuantity({ leek: 500, bread: 1 }, 'bread', 0)).toEqual({ leek: 500 });
  });

  it('leaves out what is no longer offered', () => {
    expect(basketLines({ gone: 3, bread: 1 }, stall)).toHaveLength(1);
  });

  it('is the same whatever the order of its lines', () => {
    expect(sameChoices({ leek: 500, bread: 1 }, { bread: 1, leek: 500 })).toBe(true);
    expect(sameChoices({ leek: 500 }, { leek: 500, bread: 1 })).toBe(false);
  });

  it('tells what is missing to reach the minimum', () => {
    expect(missingToMinimum(1180, 1500)).toBe(320);
    expect(missingToMinimum(1500, 1500)).toBe(0);
  });

  it('keeps the price agreed for a line left alone, and takes the price of today for a changed one', () => {
    const agreed = [{ offerId: 'bread', quantity: 2, priceCents: 400 }];
    expect(basketLines({ bread: 2 }, stall, agreed)[0]?.cents).toBe(800);
    expect(basketLines({ bread: 3 }, stall, agreed)[0]?.cents).toBe(1350);
  });

  it('adds deposits to what is paid, and to no minimum', () => {
    const juice = offer({ id: 'juice', priceCents: 400, depositCents: 50 });
    const lines = basketLines({ juice: 3 }, [juice]);
    expect([basketTotal(lines), basketDeposits(lines), basketListed(lines)]).toEqual([1350, 150, 1200]);
    expect(basketDues(lines, 'DIRECT', 'CIVAM')).toMatchObject([{ amountCents: 1350, depositDueCents: 150 }]);
  });

  it('is at my price level, as the server prices it: what I had confirmed too, from the price listed then', () => {
    expect(basketLines({ bread: 2 }, stall, [], -2000)).toMatchObject([{ cents: 720, listCents: 900 }]);
    const agreed = [{ offerId: 'bread', quantity: 2, priceCents: 320, listPriceCents: 400 }];
    expect(basketLines({ bread: 2 }, stall, agreed, -2000)[0]?.cents).toBe(640);
    expect(basketLines({ bread: 2 }, stall, agreed)[0]?.cents).toBe(800);
    expect([repriced(agreed, -2000), repriced(agreed, null)]).toEqual([false, true]);
  });

  it('takes what is left in whole steps, with what its saved order already holds', () => {
    expect(takeable({ step: 250, minimum: 0 }, 600, 0)).toBe(500);
    expect(takeable({ step: 250, minimum: 0 }, 0, 750)).toBe(750);
    expect(takeable({ step: 1, minimum: 6 }, 4, 0)).toBe(0);
  });

  it('may keep what its saved order already holds when nothing more is left', () => {
    expect(mostOf(0, 3)).toBe(3);
    expect(mostOf(null, 3)).toBeNull();
  });

  it('takes no more of what can’t be paid now, and may keep what it holds', () => {
    expect(mostOf(leftOf({ remaining: null, payable: false }), 0)).toBe(0);
    expect(mostOf(leftOf({ remaining: 20, payable: false }), 3)).toBe(3);
    expect(mostOf(leftOf({ remaining: 20, payable: true }), 3)).toBe(23);
  });
});
