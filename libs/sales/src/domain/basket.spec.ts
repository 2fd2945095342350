import type { InvalidInput } from '@cabas/kernel';
import { addUp, dueOf, owesLess, priceBasket, type SaleOffer } from './basket.ts';

const offer = (more: Partial<SaleOffer>): SaleOffer => ({
  id: 'a',
  name: 'Pommes',
  producerId: 'f',
  producerName: 'Vergers',
  paymentNote: '',
  paymentTerms: null,
  sellingMode: 'PIECE',
  weighed: false,
  contentAmount: null,
  contentUnit: null,
  step: 1,
  minimum: 1,
  priceCents: 250,
  purchasePriceCents: 240,
  vatRateBp: 550,
  distributionIds: null,
  active: true,
  toleranceBp: null,
  depositCents: 0,
  payable: true,
  ...more,
});
const fields = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as InvalidInput).fields.map(({ path, code }) => [path, code]);
  }
  return [];
};

describe('a basket', () => {
  it('adds up lines of one offer, drops zeros and touches offers in one order', () => {
    const wanted = addUp([
      { offerId: 'b', quantity: 2 },
      { offerId: 'a', quantity: 0 },
      { offerId: 'c', quantity: 1 },
      { offerId: 'b', quantity: 3 },
    ]);
    expect(wanted.map(({ offerId, quantity }) => [offerId, quantity])).toEqual([
      ['b', 5],
      ['c', 1],
    ]);
  });

  it('refuses nonsense at the line it stands in', () => {
    expect(
      fields(() =>
        addUp([
          { offerId: 'a', quantity: 1 },
          { offerId: 'b', quantity: -1 },
          { offerId: 'c', quantity: 10_000_001 },
        ]),
      ),
    ).toEqual([
      ['lines.1.quantity', 'NEGATIVE'],
      ['lines.2.quantity', 'TOO_LARGE'],
    ]);
    expect(fields(() => addUp(Array.from({ length: 201 }, () => ({ offerId: 'a', quantity: 1 }))))).toEqual([
      ['lines', 'TOO_MANY'],
    ]);
    expect(
      fields(() =>
        addUp([
          { offerId: 'a', quantity: 9_000_000 },
          { offerId: 'a', quantity: 9_000_000 },
        ]),
      ),
    ).toEqual([['lines.1.quantity', 'TOO_LARGE']]);
  });

  it('names the line as it was sent, however it was sorted', () => {
    const offers = [
      offer({ id: 'a', step: 2 }),
      offer({ id: 'b', minimum: 3 }),
      offer({ id: 'c', distributionIds: ['elsewhere'] }),
    ];
    const wanted = addUp([
      { offerId: 'd', quantity: 1 },
      { offerId: 'c', quantity: 1 },
      { offerId: 'b', quantity: 1 },
      { offerId: 'a', quantity: 1 },
    ]);
    expect(fields(() => priceBasket(wanted, offers, 'here')).sort()).toEqual([
      ['lines.0.offerId', 'UNKNOWN'],
      ['lines.1.offerId', 'UNKNOWN'],
      ['lines.2.quantity', 'BELOW_STEP_MINIMUM'],
      ['lines.3.quantity', 'NOT_A_STEP'],
    ]);
  });

  it('estimates weighed pieces by what one weighs, half up, once per line', () => {
    const chicken = offer({
      sellingMode: 'WEIGHED_PIECE',
      weighed: true,
      contentAmount: 1815,
      contentUnit: 'GRAM',
      priceCents: 1130,
      purchasePriceCents: 1097,
    });
    const { lines } = priceBasket([{ offerId: 'a', quantity: 3 }], [chicken], 'here');
    expect(lines[0]).toMatchObject({ amountCents: 6153, purchaseCents: 5973 }); // 5,445 kg × 11,30 = 61,5285 · × 10,97 = 59,73165
  });
});

describe('deposits', () => {
  it('are due beside the price: part of the total, of neither the amounts nor the minimum', () => {
    const bottle = offer({ depositCents: 50 });
    expect(priceBasket([{ offerId: 'a', quantity: 3 }], [bottle], 'here')).toMatchObject({
      lines: [{ amountCents: 750, purchaseCents: 720, depositCents: 50 }],
      totalCents: 900,
      listCents: 750,
    });
  });
});

describe('a price level', () => {
  const wanted = [{ offerId: 'a', quantity: 3 }];
  const apples = offer({ priceCents: 333, purchasePriceCents: 300 });

  it('makes another price of each unit, rounded once; the farm gets its own and the minimum is measured without it', () => {
    const { lines, totalCents, listCents } = priceBasket(wanted, [apples], 'here', undefined, {
      levelBp: -2000,
    });
    expect(lines[0]).toMatchObject({
      priceCents: 266, // 266.4
      listPriceCents: 333,
      amountCents: 798,
      purchaseCents: 900,
    });
    expect([totalCents, listCents]).toEqual([798, 999]);
  });

  it('never touches a deposit', () => {
    const { totalCents } = priceBasket(wanted, [offer({ depositCents: 50 })], 'here', undefined, {
      levelBp: -2000,
    });
    expect(totalCents).toBe(3 * 200 + 3 * 50);
  });

  it('is followed by lines kept, from the listed price agreed then', () => {
    const [before] = priceBasket(wanted, [apples], 'here').lines;
    const agreed = new Map(before === undefined ? [] : [['a', before]]);
    const dearer = offer({ priceCents: 400 });
    const [kept] = priceBasket(wanted, [dearer], 'here', agreed, { levelBp: 1000 }).lines;
    expect(kept).toMatchObject({ priceCents: 366, listPriceCents: 333, amountCents: 1098 });
    const [back] = priceBasket(wanted, [dearer], 'here', new Map([['a', kept ?? apart()]])).lines;
    expect(back).toMatchObject({ priceCents: 333, listPriceCents: null, amountCents: 999 });
  });

  it('leaves a line as it stands where it changes nothing', () => {
    const [before] = priceBasket(wanted, [apples], 'here', undefined, { levelBp: 500 }).lines;
    const agreed = new Map([['a', before ?? apart()]]);
    expect(priceBasket(wanted, [apples], 'here', agreed, { levelBp: 500 }).lines[0]).toBe(before);
  });
});

function apart(): never {
  throw new Error('no line');
}

it('owes less where one farm is due less, though the whole be more, and where a deposit or the fee of its delivery goes', () => {
  const offers = [
    offer({ id: 'a', producerId: 'f' }),
    offer({ id: 'b', producerId: 'g', priceCents: 900 }),
    offer({ id: 'c', producerId: 'f', priceCents: 200, depositCents: 50 }),
  ];
  const lines = (...wanted: [string, number][]) => delivered(0, ...wanted);
  const delivered = (feeCents: number, ...wanted: [string, number][]) =>
    dueOf(
      priceBasket(
        wanted.map(([offerId, quantity]) => ({ offerId, quantity })),
        offers,
        'd',
        new Map(),
      ).lines,
      feeCents,
    );
  expect(owesLess(lines(['a', 2]), lines(['a', 1], ['b', 1]))).toBe(true);
  expect(owesLess(lines(['a', 1]), lines(['a', 1], ['b', 1]))).toBe(false);
  expect(owesLess(lines(['a', 1]), lines(['c', 1]))).toBe(false);
  expect(owesLess(lines(['c', 2]), lines(['a', 1], ['c', 1]))).toBe(false);
  expect(owesLess(lines(['c', 2]), lines(['c', 1], ['b', 1]))).toBe(true);
  expect(owesLess(delivered(500, ['a', 1]), lines(['a', 3]))).toBe(true);
  expect(owesLess(delivered(500, ['a', 1]), delivered(500, ['a', 1]))).toBe(false);
});
