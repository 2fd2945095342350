import assert from 'node:assert/strict';
import { join } from 'node:path';
import { sumCents } from '@cabas/kernel';
import { boardOf, type Board } from './board.ts';
import type { Market } from './found-collective.ts';
import type { Story } from './story.ts';
import { centsOf, readCsv, readXlsx, type Table } from './tables.ts';
import type { Sale } from './take-orders.ts';

/** What a table must add up to: by name, and in all. */
interface Expected {
  readonly rows: ReadonlyMap<string, { readonly saleCents: number; readonly purchaseCents?: number }>;
  readonly saleCents: number;
  readonly purchaseCents: number;
}

const PURCHASE = 'Montant d’achat';
const SALE = 'Montant de vente';
const MARGIN = 'Marge';

/** The treasurer's files, of the sale and of each point, agree with the board to the cent: rows, totals, sheets. */
export async function checkExports(story: Story, market: Market, sale: Sale): Promise<void> {
  const board = await boardOf(market, sale);
  assert.equal(board.saleCents - board.purchaseCents, board.marginCents);
  assert.ok(board.marginCents > 0, '3 % on top leave something');
  await checkFiles(story, market, `cycles/${sale.id}`, 'sale', {
    points: byPoint(board),
    producers: byProducer(board),
  });
  for (const [index, { id }] of sale.distributions.entries()) {
    await checkFiles(story, market, `distributions/${id}`, `point-${index + 1}`, {
      points: byPoint(board, id),
      producers: byProducer(board, id),
    });
  }
  story.tell(
    `exports of the sale and of each point (CSV, XLSX; by point, by producer, by line) agree with the board to the cent: ${join(story.folder, 'exports')}`,
  );
}

async function checkFiles(
  story: Story,
  { admin, id }: Market,
  of: string,
  folder: string,
  expected: { points: Expected; producers: Expected },
): Promise<void> {
  const get = (file: string) =>
    admin.browser.save(`/files/c/${id}/${of}/${file}`, join(story.folder, 'exports', folder, file));
  for (const by of ['points', 'producers'] as const) {
    checkSummary(readCsv(await get(`export-${by}.csv`)), expected[by]);
    const sheets = [...readXlsx(await get(`export-${by}.xlsx`)).values()];
    const [summary, ...groups] = sheets;
    assert.ok(summary);
    checkSummary(summary, expected[by]);
    assert.equal(groups.length, expected[by].rows.size, `${of}: a sheet for each of the ${by}`);
    const totals = groups.map((sheet) => [column(sheet, SALE), sheet.length - 1] as const);
    assert.equal(
      sumCents(groups.map((sheet, index) => centsOf(sheet.at(-1)?.[totals[index]?.[0] ?? 0] ?? ''))),
      expected[by].saleCents,
      `${of}: the sheets' totals add up`,
    );
  }
  for (const lines of [
    readCsv(await get('export-lines.csv')),
    [...readXlsx(await get('export-lines.xlsx')).values()][0] ?? [],
  ]) {
    const sum = (title: string) =>
      sumCents(lines.slice(1).map((row) => centsOf(row[column(lines, title)] ?? '')));
    assert.deepEqual(
      [sum(SALE), sum(PURCHASE)],
      [expected.points.saleCents, expected.points.purchaseCents],
      `${of}: lines add up`,
    );
  }
}

function checkSummary(table: Table, { rows, saleCents, purchaseCents }: Expected): void {
  const amounts = (row: readonly string[]) =>
    [SALE, PURCHASE, MARGIN].map((title) => centsOf(row[column(table, title)] ?? ''));
  const total = table.at(-1);
  assert.ok(total);
  assert.deepEqual(amounts(total), [saleCents, purchaseCents, saleCents - purchaseCents], 'the total row');
  const named = table.slice(1, -1);
  assert.deepEqual(named.map(([name]) => name).sort(), [...rows.keys()].sort(), 'a row for each');
  for (const row of named) {
    const expected = rows.get(row[0] ?? '');
    const [sale, purchase] = amounts(row);
    assert.equal(sale, expected?.saleCents, `${row[0]}: sale`);
    if (expected?.purchaseCents !== undefined)
      assert.equal(purchase, expected.purchaseCents, `${row[0]}: purchase`);
  }
}

function column([titles = []]: Table, title: string): number {
  const index = titles.indexOf(title);
  assert.notEqual(index, -1, `no column “${title}” in ${titles.join(', ')}`);
  return index;
}

function byPoint(board: Board, only?: string): Expected {
  const points = board.points.filter(
    ({ distribution, orderCount }) => orderCount > 0 && (only === undefined || distribution.id === only),
  );
  const purchases = board.producers
    .flatMap((producer) => producer.points)
    .filter(({ distributionId }) => points.some(({ distribution }) => distribution.id === distributionId));
  return {
    rows: new Map(
      points.map(({ distribution, totalCents }) => [
        distribution.pickupPoint.name,
        {
          saleCents: totalCents,
          purchaseCents: sumCents(
            purchases
              .filter(({ distributionId }) => distributionId === distribution.id)
              .map(({ purchaseCents }) => purchaseCents),
          ),
        },
      ]),
    ),
    saleCents: sumCents(points.map(({ totalCents }) => totalCents)),
    purchaseCents: sumCents(purchases.map(({ purchaseCents }) => purchaseCents)),
  };
}

function byProducer(board: Board, only?: string): Expected {
  const producers = board.producers
    .map(({ name, points }) => ({
      name,
      points: points.filter(({ distributionId }) => only === undefined || distributionId === only),
    }))
    .filter(({ points }) => points.length > 0)
    .map(({ name, points }) => ({
      name,
      saleCents: sumCents(points.map(({ saleCents }) => saleCents)),
      purchaseCents: sumCents(points.map(({ purchaseCents }) => purchaseCents)),
    }));
  return {
    rows: new Map(producers.map(({ name, ...sums }) => [name, sums])),
    saleCents: sumCents(producers.map(({ saleCents }) => saleCents)),
    purchaseCents: sumCents(producers.map(({ purchaseCents }) => purchaseCents)),
  };
}
