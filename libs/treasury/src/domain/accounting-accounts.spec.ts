import { accountingAccount, journalOf } from './accounting-accounts.ts';

const posting = { account: 'SALES', rate: 550, bought: false, ofAFarm: false, isDebit: false };

it('sales, purchases and VAT have an account per rate, a farm’s sales another than a shop’s', () => {
  expect(accountingAccount(posting)).toEqual({ code: '707055', label: 'Ventes de marchandises 5,5 %' });
  expect(accountingAccount({ ...posting, ofAFarm: true, rate: 2000 }).code).toBe('701200');
  expect(accountingAccount({ ...posting, account: 'VAT', rate: 210 })).toEqual({
    code: '44571021',
    label: 'TVA collectée 2,1 %',
  });
  expect(accountingAccount({ ...posting, account: 'VAT', bought: true }).code).toBe('44566055');
});

it('a gap is a cost or a gain by its side', () => {
  expect(accountingAccount({ ...posting, account: 'GAPS', rate: null, isDebit: true }).code).toBe('658000');
  expect(accountingAccount({ ...posting, account: 'GAPS', rate: null, isDebit: false }).code).toBe('758000');
});

it('no account is left out in silence', () => {
  expect(() => accountingAccount({ ...posting, account: 'PLATFORM' })).toThrow('PLATFORM');
});

it('payments go to the journal of their means', () => {
  expect(['CASH', 'CHEQUE', 'TRANSFER', 'JARS'].map((means) => journalOf('PAYMENT', means, false))).toEqual([
    'CA',
    'CH',
    'BQ',
    'OD',
  ]);
  expect(journalOf('DOCUMENT', null, true)).toBe('AC');
});
