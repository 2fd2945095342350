import { assemblePlan, type ImportLine } from './import-plan.ts';
import { importWords } from './import-words.ts';
import { readTable } from './read-table.ts';

const judged = (line: number, verdict: ImportLine<object>['verdict']): ImportLine<object> => {
  return { line, verdict, label: '', understood: [], messages: [], changes: [] };
};

it('puts judged rows and rows set aside back in the order of the file, and counts them', () => {
  const table = readTable(new TextEncoder().encode('name,price\nPain,2\n,\nNoix,2,50\nMiel\n'));
  const plan = assemblePlan(table, [judged(2, 'CREATE'), judged(5, 'UNCHANGED')]);
  expect(
    plan.lines.map(({ line, verdict, messages }) => [line, verdict, messages.map(({ code }) => code)]),
  ).toEqual([
    [2, 'CREATE', []],
    [3, 'IGNORED', ['BLANK_ROW']],
    [4, 'REFUSED', ['TOO_MANY_CELLS']],
    [5, 'UNCHANGED', ['TOO_FEW_CELLS']],
  ]);
  const { lines: _, ...counts } = plan;
  expect(counts).toEqual({ toCreate: 1, toUpdate: 0, unchanged: 1, refused: 1, ignored: 1, warned: 1 });
});

it('keeps amounts, rates and measures exact until they are said in a language', () => {
  const message = {
    code: 'ANY',
    values: {
      price: { cents: 602 },
      rate: { rateBp: 550 },
      known: { ratesBp: [210, 1000] },
      content: { amount: 750, unit: 'MILLILITRE' },
      first: 2,
    },
  } as const;
  expect(importWords(message, 'fr', 'EUR')).toEqual({
    price: '6,02\u00a0€',
    rate: '5,5\u00a0%',
    known: '2,1\u00a0%, 10\u00a0%',
    content: '75\u00a0cl',
    first: 2,
  });
  expect(importWords(message, 'en', 'EUR')).toMatchObject({
    price: '€6.02',
    rate: '5.5%',
    known: '2.1%, 10%',
  });
});
