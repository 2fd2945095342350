import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvChunks, csvStream, toCsv } from './csv.ts';
import { shiftDecimal, type Spreadsheet, type SpreadsheetColumn } from './spreadsheet.ts';

const COLUMNS: readonly SpreadsheetColumn[] = [
  { title: 'Membre', type: 'text' },
  { title: 'Date', type: 'date' },
  { title: 'Quantité', type: 'quantity' },
  { title: 'TVA', type: 'rate' },
  { title: 'Montant', type: 'money' },
  { title: 'Panier', type: 'integer' },
];
const LINE: Spreadsheet = {
  name: 'Lignes',
  columns: COLUMNS,
  rows: [['Hénault ; Hervé', '2026-12-04', { units: 1500, decimals: 3 }, 550, 123456, 12]],
  totals: ['Total', null, null, null, 123456, null],
};

describe('a CSV for French spreadsheets', () => {
  it('has the mark, semicolons, decimal commas, day/month/year and CRLF, byte for byte', () => {
    expect(toCsv(LINE, 'french')).toBe(
      '\ufeffMembre;Date;Quantité;TVA;Montant;Panier\r\n' +
        '"Hénault ; Hervé";04/12/2026;1,500;5,5;1234,56;12\r\n' +
        'Total;;;;1234,56;\r\n',
    );
  });

  it('keeps negative amounts numbers', () => {
    expect(cell('money', -5)).toBe('-0,05');
    expect(cell('quantity', { units: -1500, decimals: 3 })).toBe('-1,500');
  });

  it('writes rates without the zeros of our storage', () => {
    expect([0, 210, 550, 1000, 2000, 525].map((rate) => cell('rate', rate))).toEqual([
      '0',
      '2,1',
      '5,5',
      '10',
      '20',
      '5,25',
    ]);
  });
});

describe('a CSV for machines', () => {
  it('has commas, decimal points, ISO dates, no mark and no total', () => {
    expect(toCsv(LINE, 'machine')).toBe(
      'Membre,Date,Quantité,TVA,Montant,Panier\r\nHénault ; Hervé,2026-12-04,1.500,5.5,1234.56,12\r\n',
    );
  });
});

describe('a text cell', () => {
  it.each(['=1+1', '+33 6 12', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1'])(
    'that a spreadsheet would run is made inert: %j',
    (text) => {
      const [[read]] = parse(
        toCsv(
          { ...LINE, columns: [{ title: 'x', type: 'text' }], rows: [[text]], totals: undefined },
          'french',
        ),
        {
          delimiter: ';',
          bom: true,
          from: 2,
        },
      ) as [[string]];
      expect(read).toBe(`'${text}`);
    },
  );

  it('also where a date was expected', () => {
    expect(cell('date', '=cmd')).toBe("'=cmd");
  });

  it('with quotes, separators and line breaks survives a reader of RFC 4180', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter(
        (value) =>
          !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]|[\u0000-\u0008\u000b-\u001f\ufeff\ufffe\uffff]/.test(value),
      );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const columns: SpreadsheetColumn[] = [
          { title: 'a', type: 'text' },
          { title: 'b', type: 'text' },
        ];
        for (const [dialect, delimiter] of [
          ['french', ';'],
          ['machine', ','],
        ] as const) {
          const csv = toCsv({ name: '', columns, rows }, dialect);
          expect(parse(csv, { delimiter, bom: true, record_delimiter: '\r\n', from: 2 })).toEqual(rows);
        }
      }),
    );
  });

  it('loses NUL and half surrogates, which no file can hold', () => {
    expect(cell('text', 'a\0b\ud800c')).toBe('ab\ufffdc');
  });
});

describe('a long table', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => ['Hervé', null, null, null, index, null]);

  it('comes in chunks that make the same file', () => {
    const chunks = [...csvChunks(COLUMNS, rows, 'french')];
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.join('')).toBe(toCsv({ name: '', columns: COLUMNS, rows }, 'french'));
  });

  it('comes from batches too', async () => {
    const batches = async function* () {
      yield rows.slice(0, 2_000);
      yield [];
      yield rows.slice(2_000);
    };
    let csv = '';
    for await (const chunk of csvStream(COLUMNS, batches(), 'machine')) csv += chunk;
    expect(csv).toBe(toCsv({ name: '', columns: COLUMNS, rows }, 'machine'));
  });
});

describe('shifting decimals', () => {
  it('is exact for every safe integer', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 6 }), (units, decimals) => {
        const text = shiftDecimal(units, decimals);
        expect(BigInt(text.replace('.', ''))).toBe(BigInt(units));
        expect(decimals === 0 ? 0 : text.split('.')[1]?.length).toBe(decimals);
      }),
    );
  });

  it('refuses what is no safe integer', () => {
    expect(() => shiftDecimal(0.1, 2)).toThrow(RangeError);
    expect(() => shiftDecimal(2 ** 53, 2)).toThrow(RangeError);
  });
});

function cell(type: SpreadsheetColumn['type'], value: Spreadsheet['rows'][number][number]): string {
  const csv = toCsv({ name: '', columns: [{ title: 'x', type }], rows: [[value]] }, 'french');
  return csv.slice('\ufeffx\r\n'.length, -2);
}
