// The treasurer's spreadsheets: every order line, then the same by drop point and by producer, whose totals are the sums.
import {
  baseQuantity,
  type ContentUnit,
  formatContent,
  type LocalDate,
  type SellingMode,
  sumCents,
} from '@cabas/kernel';
import { createTranslator, localeOf, type Translator } from '@cabas/messages';
import type { Spreadsheet, SpreadsheetCell, SpreadsheetColumn, SpreadsheetRow } from '@cabas/platform';

/** One order line as it stands: amounts as delivered, in cents. */
export interface ExportLine {
  readonly pointName: string;
  readonly pickupDate: LocalDate;
  readonly saleName: string;
  readonly orderId: string;
  readonly basketNumber: number | null;
  readonly memberName: string;
  readonly producerName: string;
  readonly productName: string;
  readonly sellingMode: SellingMode;
  readonly contentAmount?: number | null;
  readonly contentUnit?: ContentUnit | null;
  /** As delivered, order units. */
  readonly quantity: number;
  /** Really weighed. */
  readonly measure?: number | null;
  readonly vatRateBp: number;
  /** A piece, kg or litre, VAT included. */
  readonly priceCents: number;
  readonly amountCents: number;
  /** What the farm gets; in DIRECT the same as what the member pays. */
  readonly purchasePriceCents: number;
  readonly purchaseCents: number;
  /** Deposits on returnable packaging, beside both amounts. */
  readonly depositCents: number;
  /** Being delivered: the collective's own service, no goods. */
  readonly service?: boolean;
}

export interface ExportOptions {
  readonly locale: string;
  /** Adds purchase, sale and margin. */
  readonly resale: boolean;
  /** What members' price levels add in all, or take: one sum, beside the lines at the listed prices. */
  readonly levelsCents?: number;
  /** Adds a column of deposits. */
  readonly deposits?: boolean;
  /** RESALE: adds a column of what being delivered costs, which is no margin. */
  readonly delivery?: boolean;
}

/** One row per order line; no total, so that the column can be summed again. */
export function linesExport(rows: readonly ExportLine[], options: ExportOptions): Spreadsheet {
  const { columns, row } = lineTable(options);
  return { name: translator(options)('papers.export.lines'), columns, rows: rows.map(row) };
}

/** Columns and row writer, for lines that arrive in batches (`csvStream`). */
export function lineTable(options: ExportOptions): {
  readonly columns: readonly SpreadsheetColumn[];
  row(line: ExportLine): SpreadsheetRow;
} {
  const fields = lineFields(translator(options), options);
  return { columns: fields.map(({ column }) => column), row: (line) => fields.map(({ cell }) => cell(line)) };
}

/** A summary, then a sheet per drop point. */
export function byPoint(rows: readonly ExportLine[], options: ExportOptions): Spreadsheet[] {
  return grouped(rows, options, 'papers.export.point', (line) => line.pointName);
}

/** A summary, then a sheet per producer. */
export function byProducer(rows: readonly ExportLine[], options: ExportOptions): Spreadsheet[] {
  return grouped(rows, options, 'papers.producer', (line) => line.producerName);
}

function grouped(
  rows: readonly ExportLine[],
  options: ExportOptions,
  title: 'papers.export.point' | 'papers.producer',
  nameOf: (line: ExportLine) => string,
): Spreadsheet[] {
  const t = translator(options);
  const fields = lineFields(t, options);
  const sums = sumFields(t, options);
  const groups = groupedBy(rows, nameOf);
  const summary: Spreadsheet = {
    name: t('papers.export.summary'),
    columns: [
      { title: t(title), type: 'text' },
      { title: t('papers.export.baskets'), type: 'integer' },
      { title: t('papers.export.lineCount'), type: 'integer' },
      ...sums.map(({ column }) => column),
    ],
    rows: [...groups.map(([name, lines]) => summaryRow(name, lines, sums)), ...levelsRow(t, sums, options)],
    totals: withLevels(summaryRow(t('papers.total'), rows, sums), sums, options),
  };
  const sheets = groups.map(([name, lines]) => ({
    name,
    columns: fields.map(({ column }) => column),
    rows: lines.map((line) => fields.map(({ cell }) => cell(line))),
    totals: fields.map(({ sum }, index) =>
      index === 0 ? t('papers.total') : sum ? sumCents(lines.map(sum)) : null,
    ),
  }));
  return [summary, ...sheets];
}

/** What price levels make of it all: a row of its own, which tells of nobody. */
function levelsRow(
  t: Translator,
  sums: readonly SumField[],
  { levelsCents = 0 }: ExportOptions,
): SpreadsheetRow[] {
  if (levelsCents === 0) return [];
  return [
    [t('papers.export.levels'), null, null, ...sums.map(({ levelled }) => (levelled ? levelsCents : null))],
  ];
}

function withLevels(
  totals: SpreadsheetRow,
  sums: readonly SumField[],
  { levelsCents = 0 }: ExportOptions,
): SpreadsheetRow {
  const first = totals.length - sums.length;
  return totals.map((cell, index) =>
    typeof cell === 'number' && sums[index - first]?.levelled ? cell + levelsCents : cell,
  );
}

function groupedBy(
  rows: readonly ExportLine[],
  nameOf: (line: ExportLine) => string,
): [string, ExportLine[]][] {
  const groups = new Map<string, ExportLine[]>();
  for (const line of rows) {
    const group = groups.get(nameOf(line));
    if (group) group.push(line);
    else groups.set(nameOf(line), [line]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'fr') || (a < b ? -1 : 1));
}

function summaryRow(name: string, lines: readonly ExportLine[], sums: readonly SumField[]): SpreadsheetRow {
  const baskets = new Set(lines.map((line) => line.orderId)).size;
  return [name, baskets, lines.length, ...sums.map(({ sum }) => sumCents(lines.map(sum)))];
}

interface LineField {
  readonly column: SpreadsheetColumn;
  cell(line: ExportLine): SpreadsheetCell;
  /** For amounts, which mean something added up. */
  readonly sum?: (line: ExportLine) => number;
}
type SumField = LineField &
  Required<Pick<LineField, 'sum'>> & { /** Price levels change it. */ readonly levelled: boolean };

function sumFields(t: Translator, { resale, deposits = false, delivery = false }: ExportOptions): SumField[] {
  const serviceCents = ({ service = false, amountCents }: ExportLine) => (service ? amountCents : 0);
  const amount = (title: string, sum: (line: ExportLine) => number, levelled = false): SumField => ({
    levelled,
    column: { title, type: 'money' },
    cell: sum,
    sum,
  });
  const packaging = deposits ? [amount(t('papers.deposit'), (line) => line.depositCents)] : [];
  if (!resale) return [amount(t('papers.amount'), (line) => line.amountCents), ...packaging];
  return [
    amount(t('papers.export.purchase'), (line) => line.purchaseCents),
    amount(t('papers.export.sale'), (line) => line.amountCents, true),
    ...(delivery ? [amount(t('papers.export.delivery'), serviceCents)] : []),
    amount(
      t('papers.export.margin'),
      (line) => line.amountCents - line.purchaseCents - serviceCents(line),
      true,
    ),
    ...packaging,
  ];
}

function lineFields(t: Translator, options: ExportOptions): LineField[] {
  const { resale } = options;
  const locale = localeOf(options.locale);
  const field = (
    title: string,
    type: SpreadsheetColumn['type'],
    cell: (line: ExportLine) => SpreadsheetCell,
  ): LineField => ({
    column: { title, type },
    cell,
  });
  return [
    field(t('papers.export.point'), 'text', (line) => line.pointName),
    field(t('papers.export.date'), 'date', (line) => line.pickupDate),
    field(t('papers.sale'), 'text', (line) => line.saleName),
    field(t('papers.basket'), 'integer', (line) => line.basketNumber),
    field(t('papers.member'), 'text', (line) => line.memberName),
    field(t('papers.producer'), 'text', (line) => line.producerName),
    field(t('papers.product'), 'text', (line) => line.productName),
    field(t('papers.packaging'), 'text', (line) => formatContent(line, locale)),
    field(t('papers.quantity'), 'quantity', quantityOf),
    field(t('papers.export.unit'), 'text', (line) => unitOf(line, t)),
    field(t('papers.export.vatRate'), 'rate', (line) => line.vatRateBp),
    ...(resale ? [field(t('papers.purchasePrice'), 'money', (line) => line.purchasePriceCents)] : []),
    field(t(resale ? 'papers.export.salePrice' : 'papers.export.price'), 'money', (line) => line.priceCents),
    ...sumFields(t, options),
  ];
}

/** Pieces as they are; grams and millilitres in kg and litres, the real weight where it is known. */
function quantityOf(line: ExportLine): SpreadsheetCell {
  if (line.sellingMode === 'PIECE') return { units: line.quantity, decimals: 0 };
  return { units: line.measure ?? baseQuantity(line, line.quantity), decimals: 3 };
}

function unitOf({ sellingMode, contentUnit }: ExportLine, t: Translator): string {
  if (sellingMode === 'PIECE') return t('papers.export.piece');
  return sellingMode === 'VOLUME' || (sellingMode === 'WEIGHED_PIECE' && contentUnit === 'MILLILITRE')
    ? 'L'
    : 'kg';
}

function translator({ locale }: ExportOptions): Translator {
  return createTranslator(localeOf(locale));
}
