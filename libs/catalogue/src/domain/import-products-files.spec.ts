import { readFileSync } from 'node:fs';
import { createTranslator, type Locale, type MessageId } from '@cabas/messages';
import {
  assemblePlan,
  importWords,
  readColumns,
  readTable,
  type ImportMessage,
  type ImportPlan,
} from '@cabas/platform';
import { PRODUCT_COLUMNS } from './import-products-columns.ts';
import type { ExistingProduct, ProductDraft, VatRate } from './import-products-lines.ts';
import { planProductImport } from './import-products.ts';

const RATES: VatRate[] = [
  { category: 'FOOD', rateBp: 550 },
  { category: 'INTERMEDIATE', rateBp: 1000 },
  { category: 'STANDARD', rateBp: 2000 },
  { category: 'SUPER_REDUCED', rateBp: 210 },
];

function planFile(farm: string, existing: readonly ExistingProduct[] = []): ImportPlan<ProductDraft> {
  const name = encodeURIComponent(`Export-produits-${farm}-CAMAP.csv`);
  const table = readTable(readFileSync(new URL(`../../../testing/fixtures/${name}`, import.meta.url)));
  const read = readColumns(table, PRODUCT_COLUMNS.names, PRODUCT_COLUMNS.required);
  const rows = table.rows.map((row) => ({ line: row.line, cells: read(row) }));
  return assemblePlan(table, planProductImport(rows, existing, RATES));
}
const stored = ({ lines }: ImportPlan<ProductDraft>): ExistingProduct[] =>
  lines.flatMap(({ verdict, draft, line }) =>
    verdict === 'CREATE' && draft ? [{ ...draft, id: `line ${line}` }] : [],
  );

function inWords(messages: readonly ImportMessage[], locale: Locale): string {
  const t = createTranslator(locale, (error) => {
    throw error;
  });
  return messages
    .map((message) => t(`import.${message.code}` as MessageId, importWords(message, locale, 'EUR')))
    .join(' · ');
}

// Counted by hand: good products, then the lines refused (a reference again, no price, a formula, a bunch at −2 €) and blank.
const FARMS: [farm: string, good: number, refused: number[], blank: number][] = [
  ['Chèvrerie_du_Nahon', 8, [12, 13, 14, 15], 3],
  ['EARL_des_Charolaises', 10, [15, 17, 18, 19], 10],
  ['Fournil_de_la_Claise', 7, [11, 12, 13, 14], 5],
  ['Graines_et_Compagnie', 9, [14, 15, 16, 17], 3],
  ['Le_Potager_des_Buissons', 23, [32, 34, 35, 36], 29],
  ['Rucher_du_Boischaut', 5, [9, 10, 11, 12], 5],
  ['Vergers_du_Modon', 8, [12, 13, 14, 15], 3],
];

describe.each(FARMS)('the catalogue of %s', (farm, good, refused, blank) => {
  const plan = planFile(farm);
  const linesOf = (verdict: string) =>
    plan.lines.filter((line) => line.verdict === verdict).map(({ line }) => line);

  it(`brings ${good} products, and says why four rows can’t come`, () => {
    expect(plan).toMatchObject({ toCreate: good, toUpdate: 0, unchanged: 0, refused: 4, ignored: 1 });
    expect(linesOf('REFUSED')).toEqual(refused);
    expect(linesOf('IGNORED')).toEqual([blank]);
    const reasons = plan.lines
      .filter(({ verdict }) => verdict === 'REFUSED')
      .map(({ messages }) => messages.map(({ code }) => code));
    expect(reasons).toEqual([
      ['REPEATED_WITH_OTHER_PRICE'],
      ['MISSING_PRICE'],
      ['FORMULA'],
      ['NEGATIVE_PRICE', 'UNKNOWN_UNIT'],
    ]);
  });

  it('changes nothing a second time', () => {
    const again = planFile(farm, stored(plan));
    expect(again).toMatchObject({ toCreate: 0, toUpdate: 0, unchanged: good, refused: 4, ignored: 1 });
  });

  it.each(['fr', 'en'] as const)('has words for every line in %s', (locale) => {
    for (const { understood, messages } of plan.lines) {
      expect(`${inWords(understood, locale)} ${inWords(messages, locale)}`).not.toMatch(
        /import\.|undefined|\[object|[{}]/,
      );
    }
  });
});

it('changes one price when one price has changed', () => {
  const farm = 'Vergers_du_Modon';
  const before = stored(planFile(farm)).map((product) =>
    product.reference === 'VE005' ? { ...product, priceCents: 1490 } : product,
  );
  const plan = planFile(farm, before);
  expect(plan).toMatchObject({ toCreate: 0, toUpdate: 1, unchanged: 7 });
  const line = plan.lines.find(({ verdict }) => verdict === 'UPDATE');
  expect(inWords(line?.messages ?? [], 'fr')).toBe('Prix : 14,90\u00a0€ devient 15,14\u00a0€.');
});

it('reads as a sentence', () => {
  const said = (farm: string, locale: Locale) =>
    planFile(farm)
      .lines.map(({ understood }) => inWords(understood, locale).replaceAll('\u00a0', ' '))
      .filter(Boolean);
  expect(said('Chèvrerie_du_Nahon', 'fr')).toEqual([
    'Crottin frais · 2,18 € la pièce · TVA 5,5 %',
    'Crottin demi-sec · 2,43 € la pièce · TVA 5,5 %',
    'Valençay AOP · 6,02 € la pièce de 220 g · TVA 5,5 %',
    'Bûche cendrée · 5,68 € la pièce de 180 g · TVA 5,5 % · bio',
    'Faisselle 500 g (pot verre consigné) · 3,02 € la pièce de 500 g · TVA 5,5 % · bio',
    'Yaourt brebis nature 1 L · 5,66 € la pièce de 1 L · TVA 5,5 %',
    'Yaourt brebis nature 50 cl · 3,09 € la pièce de 50 cl · TVA 5,5 %',
    'Tomme de brebis à la coupe · 25,39 € le kilo · pesé à la distribution · TVA 5,5 %',
  ]);
  expect(said('Graines_et_Compagnie', 'en')).toContain(
    'Savon au lait de chèvre · €5.14 a piece of 100 g · VAT 20%',
  );
});
