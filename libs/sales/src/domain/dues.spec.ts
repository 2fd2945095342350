import { duesOf } from './dues.ts';

const sale = {
  collectiveName: 'Asso',
  paymentNote: 'sur place',
  paymentTerms: { means: ['CASH'], moment: 'AT_PICKUP', days: 0 },
  pickupDate: '2026-12-04',
} as const;
const lines = [
  {
    producerId: 'x',
    producerName: 'Zoé',
    amountCents: 100,
    depositDueCents: 50,
    paymentNote: 'chèque',
    paymentTerms: { means: ['CHEQUE', 'TRANSFER'], moment: 'BEFORE', days: 2 },
  },
  { producerId: 'y', producerName: 'Abel', amountCents: 250, depositDueCents: 0, paymentNote: '' },
  { producerId: 'x', producerName: 'Zoé', amountCents: 11, depositDueCents: 0, paymentNote: 'chèque' },
] as const;

describe('whom one pays', () => {
  it('is each producer when they sell directly, by their own means and at their own time, or the collective’s', () => {
    expect(duesOf(lines, { ...sale, flow: 'DIRECT' })).toEqual([
      {
        payeeName: 'Abel',
        producerId: 'y',
        amountCents: 250,
        depositDueCents: 0,
        deliveryFeeCents: 0,
        paymentNote: 'sur place',
        means: ['CASH'],
        moment: 'AT_PICKUP',
        payBy: null,
      },
      {
        payeeName: 'Zoé',
        producerId: 'x',
        amountCents: 161,
        depositDueCents: 50,
        deliveryFeeCents: 0,
        paymentNote: 'chèque',
        means: ['CHEQUE', 'TRANSFER'],
        moment: 'BEFORE',
        payBy: '2026-12-02',
      },
    ]);
  });

  it('is each farm in a sale in its name, online by the pick-up, whatever the farm accepts otherwise; delivery is the collective’s', () => {
    expect(duesOf(lines, { ...sale, flow: 'AGENCY' }, 300)).toMatchObject([
      { payeeName: 'Abel', amountCents: 250, means: ['ONLINE'], payBy: '2026-12-04', paymentNote: '' },
      { payeeName: 'Zoé', amountCents: 161, means: ['ONLINE'], payBy: '2026-12-04', paymentNote: '' },
      { payeeName: 'Asso', producerId: null, amountCents: 300, means: ['CASH'], payBy: null },
    ]);
  });

  it('is the collective when it resells, deposits too', () => {
    expect(duesOf(lines, { ...sale, flow: 'RESALE' })).toMatchObject([
      {
        payeeName: 'Asso',
        producerId: null,
        amountCents: 411,
        depositDueCents: 50,
        deliveryFeeCents: 0,
        means: ['CASH'],
        payBy: null,
      },
    ]);
  });
});
