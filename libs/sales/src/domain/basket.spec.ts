import type { InvalidInput } from '@cabas/kernel';
import { addUp, duesOf, priceBasket, type SaleOffer } from './basket.ts';

const offer = (more: Partial<SaleOffer>): SaleOffer => ({
  id: 'a',
  name: 'Pommes',
  producerId: 'f',
  producerName: 'Vergers',
  paymentNote: '',
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

describe('whom one pays', () => {
  const lines = [
    { producerId: 'x', producerName: 'Zoé', amountCents: 100, paymentNote: 'chèque' },
    { producerId: 'y', producerName: 'Abel', amountCents: 250 },
    { producerId: 'x', producerName: 'Zoé', amountCents: 11, paymentNote: 'chèque' },
  ];
  it('is each producer when they sell directly, in their own words', () => {
    expect(duesOf(lines, { flow: 'DIRECT', collectiveName: 'Asso', paymentNote: 'sur place' })).toEqual([
      { payeeName: 'Abel', producerId: 'y', amountCents: 250, paymentNote: 'sur place' },
      { payeeName: 'Zoé', producerId: 'x', amountCents: 111, paymentNote: 'chèque' },
    ]);
  });
  it('is the collective when it resells', () => {
    expect(duesOf(lines, { flow: 'RESALE', collectiveName: 'Asso', paymentNote: 'CB' })).toEqual([
      { payeeName: 'Asso', producerId: null, amountCents: 361, paymentNote: 'CB' },
    ]);
  });
});
