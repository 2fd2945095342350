import { type MentionQuestion, mentionsFor } from './legal-mentions.ts';

const INVOICE: MentionQuestion = {
  kind: 'INVOICE',
  regime: 'NORMAL',
  date: '2026-12-05',
  businessBuyer: false,
  underMandate: true,
  sellerName: 'Le Potager des Buissons',
  mandataryName: 'P’tit Marché',
};

describe('the mentions of a document', () => {
  it('name who wrote the invoice, in whose name', () => {
    expect(texts({})).toContain(
      'Facture établie par P’tit Marché au nom et pour le compte de Le Potager des Buissons.',
    );
    expect(texts({ underMandate: false }).join()).not.toContain('établie par');
  });

  it('say why no VAT is charged, with the code of the day', () => {
    const franchise = (date: string): string =>
      texts({ regime: 'FRANCHISE', date }).find((text) => text.startsWith('TVA')) ?? '';
    expect(franchise('2026-08-31')).toBe('TVA non applicable, art. 293 B du CGI.');
    expect(franchise('2026-09-01')).toBe(
      'TVA non applicable, article L. 223-3 du code des impositions sur les biens et services (CIBS).',
    );
    expect(texts({ regime: 'FLAT_RATE' }).join()).toContain('remboursement forfaitaire');
    expect(texts({ regime: 'FLAT_RATE', date: '2028-01-01' }).join()).toContain('remboursement forfaitaire');
    expect(texts({ regime: 'EXEMPT' }).join()).toContain('exonérées de TVA');
    expect(texts({ regime: 'NORMAL' }).join()).not.toContain('TVA');
  });

  it('speak of penalties and the 40 € to businesses only', () => {
    const words = [
      'Indemnité forfaitaire pour frais de recouvrement en cas de retard : 40 €.',
      'Pas d’escompte pour paiement anticipé.',
    ];
    expect(texts({ businessBuyer: true })).toEqual(expect.arrayContaining(words));
    expect(texts({ businessBuyer: true }).join()).toContain('Pénalités en cas de retard');
    expect(texts({}).join()).not.toContain('40 €');
    expect(texts({ kind: 'MEMBER_RECEIPT', businessBuyer: true }).join()).not.toContain('40 €');
  });

  it('give the category of operation since it is compulsory', () => {
    expect(texts({})).toContain('Nature de l’opération : livraison de biens.');
    expect(texts({ date: '2026-08-31' }).join()).not.toContain('Nature');
  });

  it('say that deposits are outside VAT, where there are some', () => {
    expect(texts({ deposits: true }).join()).toContain(
      'Consignes d’emballages à rendre : hors base d’imposition',
    );
    expect(texts({}).join()).not.toContain('Consignes');
  });

  it('call a buyer’s own invoice by its name', () => {
    expect(texts({ kind: 'PURCHASE_INVOICE', businessBuyer: true })).toContain('Autofacturation.');
    expect(texts({}).join()).not.toContain('Autofacturation');
  });

  it('keep a receipt or a statement from passing for an invoice', () => {
    expect(texts({ kind: 'RECEIPT', underMandate: false }).join()).toContain('n’est pas une facture');
    expect(texts({ kind: 'MEMBER_RECEIPT', underMandate: false }).join()).toContain('n’est pas une facture');
    expect(texts({ kind: 'PURCHASE_STATEMENT', underMandate: false }).join()).toContain(
      'n’est pas une facture',
    );
  });

  it('say each thing once, each with its source', () => {
    for (const kind of [
      'RECEIPT',
      'INVOICE',
      'MEMBER_RECEIPT',
      'PURCHASE_INVOICE',
      'PURCHASE_STATEMENT',
    ] as const) {
      for (const regime of ['UNKNOWN', 'NORMAL', 'FRANCHISE', 'FLAT_RATE', 'EXEMPT'] as const) {
        for (const date of ['2025-01-01', '2026-12-05', '2027-12-31', '2028-01-01', '2035-01-01']) {
          const mentions = mentionsFor({ ...INVOICE, kind, regime, date, businessBuyer: true });
          expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
          expect(mentions.every(({ source, text }) => source !== '' && !/[{}]/.test(text))).toBe(true);
        }
      }
    }
  });
});

function texts(over: Partial<MentionQuestion>): string[] {
  return mentionsFor({ ...INVOICE, ...over }).map(({ text }) => text);
}
