import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { DomainError } from '@cabas/kernel';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../testing/fixtures/${encodeURIComponent(name)}`, import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTable(bytes(text));
const cellsOf = ({ rows }: Table) => rows.map(({ cells }) => Object.values(cells));
const oddities = ({ problems }: Table) => problems.map(({ line, code, level }) => [line, code, level]);

/** What a file as a whole is refused for. */
function refusal(file: Uint8Array): { code: string; data: Record<string, unknown> } | undefined {
  try {
    readTable(file);
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, data: error.data };
    throw error;
  }
}

describe('files as collectives have them', () => {
  it.each([
    ['Export-produits-Chèvrerie_du_Nahon-CAMAP.csv', 'utf-8', ',', ',', 12, [3]],
    ['Export-produits-EARL_des_Charolaises-CAMAP.csv', 'windows-1252', ';', '.', 14, [10]],
    ['Export-produits-Fournil_de_la_Claise-CAMAP.csv', 'utf-8', ',', '.', 11, [5]],
    ['Export-produits-Graines_et_Compagnie-CAMAP.csv', 'windows-1252', ';', ',', 13, [3]],
    ['Export-produits-Le_Potager_des_Buissons-CAMAP.csv', 'windows-1252', ';', ',', 27, [29]],
    ['Export-produits-Rucher_du_Boischaut-CAMAP.csv', 'utf-8', ',', ',', 9, [5]],
    ['Export-produits-Vergers_du_Modon-CAMAP.csv', 'utf-8', ',', '.', 12, [3]],
    ['membres-CAMAP.csv', 'utf-8', ';', ',', 67, []],
  ])(
    'reads %s as %s with “%s”, decimals with “%s”',
    (name, encoding, separator, decimalSign, rows, blankLines) => {
      const table = readTable(fixture(name));
      expect([table.encoding, table.separator, table.decimalSign]).toEqual([
        encoding,
        separator,
        decimalSign,
      ]);
      expect(table.rows).toHaveLength(rows);
      expect(oddities(table)).toEqual(blankLines.map((line) => [line, 'BLANK_ROW', 'IGNORED']));
      expect(table.header[0]).toMatch(/^(name|Prénom)$/);
    },
  );

  it('names the line where a record starts, past the line breaks inside cells', () => {
    const { rows } = readTable(fixture('Export-produits-EARL_des_Charolaises-CAMAP.csv'));
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 5, 7, 8, 9, 11, 12, 13, 14, 15, 17, 18, 19]);
    expect(rows[0]?.cells['desc']).toBe('Variété dite "ancienne",\nà cuire doucement');
  });

  it('keeps the ligatures and dashes that only Windows writes so', () => {
    const { rows } = readTable(fixture('Export-produits-EARL_des_Charolaises-CAMAP.csv'));
    expect(rows[0]?.cells['name']).toBe('Colis bœuf charolais 5 kg');
    expect(rows[7]?.cells['name']).toBe('Œufs x6');
  });
});

describe('encodings', () => {
  const text = 'name;price\nCrème fraîche à l’œuf;2,50\n';
  it.each([
    ['UTF-8', 'utf-8', bytes(text)],
    ['UTF-8 with a mark', 'utf-8', bytes(`\ufeff${text}`)],
    ['UTF-16 as Excel saves “Unicode text”', 'utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['UTF-16, the other way round', 'utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true })],
    ['UTF-16 without a mark', 'utf-16le', iconv.encode(text, 'utf-16le', { addBOM: false })],
    ['Windows', 'windows-1252', iconv.encode(text, 'windows-1252')],
    ['an old Macintosh', 'macintosh', iconv.encode(text.replaceAll('\n', '\r'), 'macintosh')],
  ])('reads %s', (_, encoding, file) => {
    const table = readTable(file);
    expect(table.encoding).toBe(encoding);
    expect(table.header).toEqual(['name', 'price']);
    expect(cellsOf(table)).toEqual([['Crème fraîche à l’œuf', '2,50']]);
  });

  it('reads the euro and the œ of ISO 8859-15', () => {
    expect(cellsOf(readTable(iconv.encode('name;price\nbœuf;2 €\n', 'iso-8859-15')))).toEqual([
      ['bœuf', '2 €'],
    ]);
  });

  it('spoils one cell, not the file, when a stray byte stands in good UTF-8', () => {
    const file = Buffer.concat([
      bytes('name;price\nCrème;1\nPâté;2\nT'),
      Buffer.from([0xe9]),
      bytes('te de veau à l’ail;3\n'),
    ]);
    expect(cellsOf(readTable(file))).toEqual([
      ['Crème', '1'],
      ['Pâté', '2'],
      ['T\ufffdte de veau à l’ail', '3'],
    ]);
  });
});

describe('separators and quotes', () => {
  it.each([';', ',', '\t', '|'])('finds “%s”', (separator) => {
    const table = read(`name${separator}price\nPain${separator}2\n`);
    expect(table.separator).toBe(separator);
    expect(cellsOf(table)).toEqual([['Pain', '2']]);
  });

  it('believes Excel’s “sep=” line, and still counts it', () => {
    const table = read('sep=|\nname|price\nPain; noix|2\n');
    expect(table.rows).toEqual([{ line: 3, cells: { name: 'Pain; noix', price: '2' } }]);
  });

  it('does not take a separator in a quoted header for its own', () => {
    expect(read('"name, French, long";price\nPain;2\n').header).toEqual(['name, French, long', 'price']);
  });

  it('keeps semicolons, quotes and line breaks inside quotes', () => {
    expect(cellsOf(read('name;desc\n"Pain; bio";"dit ""ancien"",\r\nà l’eau"\n'))).toEqual([
      ['Pain; bio', 'dit "ancien",\nà l’eau'],
    ]);
  });

  it('takes a quote inside a word as it stands', () => {
    expect(cellsOf(read('name;price\nPizza 12" cuite;9\n"Le Bon" pain;3\n'))).toEqual([
      ['Pizza 12" cuite', '9'],
      ['"Le Bon" pain', '3'],
    ]);
  });

  it('says where a quote opens that never closes', () => {
    expect(refusal(bytes('name;price\nPain;2\n\n"Brioche;3\nTarte;4\n'))).toEqual({
      code: 'FILE_UNREADABLE',
      data: { reason: 'QUOTE', line: 4 },
    });
  });
});

describe('lines', () => {
  it('ends them with CR, LF or both, in one file', () => {
    expect(read('name;price\r\nPain;1\nNoix;2\rMiel;3').rows).toEqual([
      { line: 2, cells: { name: 'Pain', price: '1' } },
      { line: 3, cells: { name: 'Noix', price: '2' } },
      { line: 4, cells: { name: 'Miel', price: '3' } },
    ]);
  });

  it('sets blank rows aside, above the header too', () => {
    const table = read('\n;;\nname;price\n;\nPain;1\n \n');
    expect(oddities(table)).toEqual([1, 2, 4, 6].map((line) => [line, 'BLANK_ROW', 'IGNORED']));
    expect(table.rows.map(({ line }) => line)).toEqual([5]);
  });

  it('reads a short row with a warning, its last cells empty', () => {
    const table = read('name;price;ref\nPain\n');
    expect(cellsOf(table)).toEqual([['Pain', '', '']]);
    expect(table.problems).toEqual([
      { line: 2, code: 'TOO_FEW_CELLS', level: 'WARNING', label: 'Pain', values: { expected: 3, found: 1 } },
    ]);
  });

  it('refuses a row with more cells than columns rather than shift its values', () => {
    const table = read('name,price,ref\nPain,2,50,P1\nNoix,"3,50",N1\nMiel,4,M1,,\n');
    expect(cellsOf(table)).toEqual([
      ['Noix', '3,50', 'N1'],
      ['Miel', '4', 'M1'],
    ]);
    expect(table.problems).toEqual([
      { line: 2, code: 'TOO_MANY_CELLS', level: 'REFUSED', label: 'Pain', values: { expected: 3, found: 4 } },
    ]);
  });

  it('gives every column a name of its own', () => {
    expect(read('Email; ;Email\na;b;c\n').rows[0]?.cells).toEqual({
      Email: 'a',
      '#2': 'b',
      'Email (2)': 'c',
    });
  });
});

describe('files refused as a whole', () => {
  const named = (file: Uint8Array) => refusal(file)?.code;
  const reasonOf = (file: Uint8Array) => refusal(file)?.data['reason'];

  it('refuses a file with nothing in it, or nothing but a header', () => {
    expect([new Uint8Array(), bytes('\ufeff'), bytes('\n\n;;\n'), bytes('name;price\n')].map(named)).toEqual(
      Array(4).fill('FILE_EMPTY'),
    );
  });

  it('tells a workbook, a document and rubbish from a table, whatever their name', () => {
    expect(reasonOf(Buffer.from('PK\x03\x04\x14\x00\x06\x00[Content_Types].xml', 'latin1'))).toBe('WORKBOOK');
    expect(reasonOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('WORKBOOK');
    expect(reasonOf(bytes('%PDF-1.7\n1 0 obj'))).toBe('DOCUMENT');
    expect(reasonOf(bytes('<html><table><tr><td>name</td></tr></table></html>'))).toBe('DOCUMENT');
    expect(
      reasonOf(Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 167 + (index >> 3)) % 256))),
    ).toBe('BINARY');
    expect(reasonOf(new Uint8Array(500))).toBe('BINARY');
  });

  it('refuses more than 2 MB, 5,000 rows or 40 columns', () => {
    const header = 'name;price\n';
    expect(refusal(new Uint8Array(2 * 1024 * 1024 + 1))).toEqual({
      code: 'FILE_TOO_LARGE',
      data: { megabytes: 2, rows: 5000, columns: 40 },
    });
    expect(named(bytes(header + 'Pain;2\n'.repeat(5001)))).toBe('FILE_TOO_LARGE');
    expect(named(bytes(header + 'Pain;2\n'.repeat(5000)))).toBeUndefined();
    expect(named(bytes(header + '\n'.repeat(1_000_000)))).toBe('FILE_TOO_LARGE');
    expect(named(bytes(`${Array(41).fill('c').join(';')}\nPain\n`))).toBe('FILE_TOO_LARGE');
  });

  it('reads a huge cell like any other', () => {
    expect(
      read(`name;desc\nPain;"${'très bon\n'.repeat(100_000)}"\nNoix;\n`).rows.map(({ line }) => line),
    ).toEqual([2, 100_003]);
  });

  it('lets one NUL through to the row it spoils', () => {
    expect(cellsOf(read('name;price\nPa\0in;2\n'))).toEqual([['Pa\0in', '2']]);
  });
});
