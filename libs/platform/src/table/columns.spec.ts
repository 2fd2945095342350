import { readColumns } from './columns.ts';
import { readTable } from './read-table.ts';

const NAMES = {
  name: ['name', 'nom'],
  price: ['price', 'prix', 'prix TTC'],
  reference: ['ref', 'référence'],
};
const tableOf = (text: string) => readTable(new TextEncoder().encode(text));

it('finds columns in any order, whatever their case, accents, spaces and punctuation', () => {
  const table = tableOf('Stock; REFERENCE ;Prix  ttc (€);NOM\n9;P1;2,50;Pain\n');
  const read = readColumns(table, NAMES, ['name', 'price']);
  expect(table.rows.map(read)).toEqual([{ name: 'Pain', price: '2,50', reference: 'P1' }]);
});

it('leaves out what the file does not have', () => {
  const table = tableOf('name;price\nPain;2\n');
  expect(table.rows.map(readColumns(table, NAMES, ['name']))).toEqual([{ name: 'Pain', price: '2' }]);
});

it('names every column that must be there and is not', () => {
  const table = tableOf('ref;stock\nP1;4\n');
  expect(() => readColumns(table, NAMES, ['name', 'price'])).toThrow(
    expect.objectContaining({
      code: 'MISSING_COLUMNS',
      data: { columns: ['name', 'price'], found: ['ref', 'stock'] },
    }),
  );
});
