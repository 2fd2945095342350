import { howToPay } from './how-to-pay.ts';

describe('how to pay, in words', () => {
  it.each([
    [['CASH', 'CHEQUE', 'TRANSFER'], null, '', 'Espèces, chèque ou virement, au retrait'],
    [
      ['TRANSFER'],
      '2026-12-04',
      'IBAN sur demande',
      'Virement, au plus tard le vendredi 4 décembre – IBAN sur demande',
    ],
    [[], '2026-12-04', '', 'Au plus tard le vendredi 4 décembre'],
    [[], null, 'Chèque ou espèces', 'Chèque ou espèces'],
    [[], null, '', ''],
  ] as const)('%j by %s: “%s” reads “%s”', (means, payBy, paymentNote, words) => {
    expect(howToPay({ means, payBy, paymentNote }, 'fr').replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('reads as well in English', () => {
    expect(howToPay({ means: ['CASH', 'CARD'], payBy: null, paymentNote: '' }, 'en')).toBe(
      'Cash or card, at the pick-up',
    );
  });
});
