import readWorkbook from 'read-excel-file/node';
import type { Spreadsheet } from './spreadsheet.ts';
import { sheetNames, toXlsx } from './xlsx.ts';

const TABLE: Spreadsheet = {
  name: 'Lignes',
  columns: [
    { title: 'Membre', type: 'text' },
    { title: 'Date', type: 'date' },
    { title: 'Quantité', type: 'quantity' },
    { title: 'TVA', type: 'rate' },
    { title: 'Montant', type: 'money' },
    { title: 'Panier', type: 'integer' },
  ],
  rows: [
    ['=HYPERLINK("http://x")', '2026-12-04', { units: 1500, decimals: 3 }, 550, 123456789, 12],
    ['constructor', '2026-03-29', { units: 3, decimals: 0 }, 210, -5, null],
  ],
  totals: ['Total', null, null, null, 123456784, null],
};

describe('a workbook', () => {
  it('holds typed cells: text stays text, amounts are exact numbers, dates are days', async () => {
    const [sheet] = await read([TABLE]);
    expect(sheet?.data).toEqual([
      ['Membre', 'Date', 'Quantité', 'TVA', 'Montant', 'Panier'],
      ['=HYPERLINK("http://x")', new Date('2026-12-04T00:00:00Z'), 1.5, 0.055, 1234567.89, 12],
      ['constructor', new Date('2026-03-29T00:00:00Z'), 3, 0.021, -0.05, null],
      ['Total', null, null, null, 1234567.84, null],
    ]);
  });

  it('has a sheet per table, in order', async () => {
    const sheets = await read([TABLE, { ...TABLE, name: 'La Baligande' }]);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Lignes', 'La Baligande']);
  });

  it('is the same file whenever it is made', async () => {
    const first = await toXlsx([TABLE]);
    const now = Date.now;
    Date.now = () => now() + 86_400_000;
    try {
      expect(Buffer.compare(await toXlsx([TABLE]), first)).toBe(0);
    } finally {
      Date.now = now;
    }
  });

  it('takes any text that reached us', async () => {
    const text = 'a\0\u0001<&>"\ud800\uffff œ';
    const [sheet] = await read([{ name: 'x', columns: [{ title: 'x', type: 'text' }], rows: [[text]] }]);
    expect(sheet?.data[1]).toEqual(['a<&>" œ']);
  });
});

describe('names of sheets', () => {
  it('keep to Excel’s rules, and stay apart', () => {
    const long = 'Salle communale de Saint-Aubin-du-Cormier';
    expect(
      sheetNames([long, `${long} bis`, 'Ferme : Bois/annexe [2]', "'Les Halles'", '', 'LES HALLES']),
    ).toEqual([
      'Salle communale de Saint-Aubin-',
      'Salle communale de Saint-Au (2)',
      'Ferme Bois annexe 2',
      'Les Halles',
      'Feuille',
      'LES HALLES (2)',
    ]);
  });
});

async function read(tables: readonly Spreadsheet[]): Promise<{ sheet: string; data: unknown[][] }[]> {
  return readWorkbook(Buffer.from(await toXlsx(tables)));
}
