import { creditorReference } from '@cabas/kernel';
import {
  labelOf,
  rawLinesOfRows,
  readDay,
  readStatement,
  referenceOf,
  type StatementRow,
} from './bank-statement.ts';

const OF = { account: 'collective', currency: 'EUR' };
const read = (...cells: StatementRow['cells'][]) =>
  readStatement(rawLinesOfRows(cells.map((one, index) => ({ line: index + 2, cells: one }))), OF);
const REF = creditorReference('ABCDEFGH1234');

describe('a bank statement', () => {
  it('takes debit and credit columns with or without the sign, or one signed amount', () => {
    const { lines, problems } = read(
      { date: '03/11/2026', label: 'A', debit: '', credit: '1 543,34' },
      { date: '03/11/2026', label: 'B', debit: '-7,50', credit: '' },
      { date: '03/11/2026', label: 'C', debit: '7,50' },
      { date: '03/11/2026', label: 'D', amount: '-12,00 €' },
      { date: '03/11/2026', label: 'E', amount: '+ 12.5', currency: 'EUR' },
      { date: '03/11/2026', label: 'F', debit: '0,00', credit: '3,00' },
    );
    expect(problems).toEqual([]);
    expect(lines.map(({ cents }) => cents)).toEqual([154334, -750, -750, -1200, 1250, 300]);
  });

  it('reads days as French banks and machines write them, and only those of the calendar', () => {
    expect(
      ['03/11/2026', '3-11-26', '03.11.2026', '2026-11-03', '20261103', '2026-11-03T10:00:00'].map(readDay),
    ).toEqual(Array.from({ length: 6 }, () => '2026-11-03'));
    expect(['31/11/2026', '11/31/2026', 'novembre', ''].map(readDay)).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  it('says line by line what it does not take', () => {
    const { lines, problems } = read(
      { date: 'Solde', label: 'A', amount: '1,00' },
      { date: '03/11/2026', label: 'B', amount: 'rien' },
      { date: '03/11/2026', label: ' ', amount: '1,00' },
      { date: '03/11/2026', label: 'D', debit: '1,00', credit: '1,00' },
      { date: '03/11/2026', label: 'E', amount: '1,00', currency: 'CHF' },
    );
    expect(lines).toEqual([]);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'NO_DATE'],
      [3, 'NO_AMOUNT'],
      [4, 'NO_LABEL'],
      [5, 'TWO_AMOUNTS'],
      [6, 'OTHER_CURRENCY'],
    ]);
  });

  it('tells two equal transfers of a day apart, but not a row that stands twice with the same balance', () => {
    const row = { date: '06/11/2026', label: 'VIR RABUSSEAU', credit: '51,92' };
    const two = read(row, row).lines.map(({ identity }) => identity);
    expect(new Set(two).size).toBe(2);
    expect(read(row, row).lines.map(({ identity }) => identity)).toEqual(two);
    const twice = read(
      { ...row, balance: '1680,04' },
      { ...row, balance: '1680,04' },
      { ...row, balance: '1731,96' },
    );
    expect(twice.lines.map(({ identity }) => identity)).toEqual(two);
    expect(twice.problems).toEqual([{ line: 3, label: 'VIR RABUSSEAU', code: 'REPEATED' }]);
  });

  it('tells another account’s equal line apart', () => {
    const raw = rawLinesOfRows([{ line: 2, cells: { date: '06/11/2026', label: 'VIR', credit: '1,00' } }]);
    const [a, b] = ['collective', 'farm'].map(
      (account) => readStatement(raw, { ...OF, account }).lines[0]?.identity,
    );
    expect(a).not.toBe(b);
  });

  it('finds a right reference in the label, whatever spaces the bank put in, and none with a wrong digit', () => {
    expect(referenceOf(undefined, `VIR SEPA RENARD ${REF.replace(/(.{4})/g, '$1 ')}MERCI`)).toBe(REF);
    expect(referenceOf(REF.toLowerCase(), 'VIR')).toBe(REF);
    expect(referenceOf('NOTPROVIDED', 'VIR SEPA SURF RF98956768')).toBeNull();
    expect(referenceOf(undefined, `VIR ${REF.slice(0, -1)}5`)).toBeNull();
  });

  it('joins what a bank says in two columns, once', () => {
    expect(labelOf(['VIR  SEPA', 'VIR SEPA', undefined, 'PANIER'])).toBe('VIR SEPA · PANIER');
  });
});
