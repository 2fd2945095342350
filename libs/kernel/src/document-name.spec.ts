import { documentRole } from './document-name.ts';

describe('the name of a paper', () => {
  const of = (kind: string, grossCents: number, more: object = {}) =>
    documentRole({ kind, corrects: {}, grossCents, depositsCents: 0, ...more });

  it('is its kind where it corrects nothing, also when it comes to nothing', () => {
    for (const kind of ['RECEIPT', 'INVOICE', 'FEE_INVOICE', 'PURCHASE_STATEMENT'])
      for (const grossCents of [1200, 0]) expect(of(kind, grossCents, { corrects: null })).toBe('first');
  });

  it('is a credit note of an invoice, whoever writes it, and a correction of any other paper', () => {
    for (const kind of ['INVOICE', 'PURCHASE_INVOICE', 'SALES_INVOICE', 'FEE_INVOICE'])
      expect(of(kind, -5)).toBe('creditNote');
    for (const kind of ['RECEIPT', 'MEMBER_RECEIPT', 'PURCHASE_STATEMENT'])
      expect(of(kind, -5)).toBe('correction');
  });

  it('is a complement where it adds, deposits counted', () => {
    expect(of('INVOICE', 5)).toBe('complement');
    expect(of('RECEIPT', 0, { depositsCents: 40 })).toBe('complement');
    expect(of('RECEIPT', 20, { depositsCents: -40 })).toBe('correction');
  });
});
