// The treasurer's spreadsheets: every order line, then the same by drop point and by producer, whose totals are the sums.
import { baseQuantity, type ContentUnit, formatContent, type LocalDate, type SellingMode, sumCents } from '@cabas/kernel';
import { createTranslator, localeOf, type Translator } from '@cabas/messages';
import type { Spreadsheet, SpreadsheetCell, SpreadsheetColumn, SpreadsheetRow } from '@cabas/platform';

/** One order line as it stands: amounts as delivered, in cents. */
export interface ExportLine {
  readonly pointName: string;
  readonly pickupDate: LocalDate;
  readonly saleName: string;
  /** The sale's: purchase and margin mean something in RESALE only. */
  readonly flow: 'DIRECT' | 'RESALE';
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
  readonly priceCents: number;
  readonly amountCents: number;
  readonly purchasePriceCents: number;
  readonly purchaseCents: number;
}

export interface ExportOptions {
  readonly locale: string;
  /** Adds purchase, sale and margin. */
  readonly resale: boolean;
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
  const fields = lineFields(translator(options), localeOf(options.locale), options.resale);
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
  const groups = new Map<string, ExportLine[]>();
  for (const line of rows) groups.set(nameOf(line), [...(groups.get(nameOf(line)) ?? []), line]);
  const names = [...groups.keys()].sort((a, b) => a.localeCompare(b, 'fr'));
  const { columns, row } = lineTable(options);
  const sums = sumColumns(t, options.resale);
  const summary: Spreadsheet = {
    name: t('papers.export.summary'),
    columns: [
      { title: t(title), type: 'text' },
      { title: t('papers.export.baskets'), type: 'integer' },
      { title: t('papers.export.lineCount'), type: 'integer' },
      ...sums.map(({ column }) => column),
    ],
    rows: names.map((name) => summaryRow(name, groups.get(name) ?? [], sums)),
    totals: summaryRow(t('papers.total'), rows, sums),
  };
  return [
    summary,
    ...names.map((name) => {
      const lines = groups.get(name) ?? [];
      return { name, columns, rows: lines.map(row), totals: columns.map((column, index) => (index === 0 ? t('papers.total') : totalOf(column, sums, lines))) };
    }),
  ];
}

interface SumColumn {
  readonly column: SpreadsheetColumn;
  of(line: ExportLine): number;
}

function sumColumns(t: Translator, resale: boolean): SumColumn[] {
  const sale: SumColumn = {
    column: { title: t(resale ? 'papers.export.sale' : 'papers.amount'), type: 'money' },
    of: (line) => line.amountCents,
  };
  if (!resale) return [sale];
  return [
    { column: { title: t('papers.export.purchase'), type: 'money' }, of: (line) => line.purchaseCents },
    sale,
    { column: { title: t('papers.export.margin'), type: 'money' }, of: marginOf },
  ];
}

function summaryRow(name: string, lines: readonly ExportLine[], sums: readonly SumColumn[]): SpreadsheetRow {
  const baskets = new Set(lines.map((line) => line.orderId)).size;
  return [name, baskets, lines.length, ...sums.map((sum) => sumCents(lines.map(sum.of)))];
}

function totalOf(column: SpreadsheetColumn, sums: readonly SumColumn[], lines: readonly ExportLine[]): SpreadsheetCell {
  const sum = sums.find((candidate) => candidate.column.title === column.title);
  return sum ? sumCents(lines.map(sum.of)) : null;
}

interface LineField {
  readonly column: SpreadsheetColumn;
  cell(line: ExportLine): SpreadsheetCell;
}

function lineFields(t: Translator, locale: 'fr' | 'en', resale: boolean): LineField[] {
  const text = (title: string, cell: (line: ExportLine) => SpreadsheetCell): LineField => ({ column: { title, type: 'text' }, cell });
  const units = { PIECE: t('papers.export.piece'), WEIGHT: 'kg', VOLUME: 'L', WEIGHED_PIECE: 'kg' };
  return [
    text(t('papers.export.point'), (line) => line.pointName),
    { column: { title: t('papers.export.date'), type: 'date' }, cell: (line) => line.pickupDate },
    text(t('papers.sale'), (line) => line.saleName),
    { column: { title: t('papers.basket'), type: 'integer' }, cell: (line) => line.basketNumber },
    text(t('papers.member'), (line) => line.memberName),
    text(t('papers.producer'), (line) => line.producerName),
    text(t('papers.product'), (line) => line.productName),
    text(t('papers.packaging'), (line) => formatContent(line, locale)),
    { column: { title: t('papers.quantity'), type: 'quantity' }, cell: quantityOf },
    text(t('papers.export.unit'), (line) => (line.contentUnit === 'MILLILITRE' && line.sellingMode === 'WEIGHED_PIECE' ? 'L' : units[line.sellingMode])),
    { column: { title: t('papers.export.vatRate'), type: 'rate' }, cell: (line) => line.vatRateBp },
    ...(resale
      ? [{ column: { title: t('papers.purchasePrice'), type: 'money' as const }, cell: (line: ExportLine) => line.purchasePriceCents }]
      : []),
    {
      column: { title: t(resale ? 'papers.export.salePrice' : 'papers.export.price'), type: 'money' },
      cell: (line) => line.priceCents,
    },
    ...sumColumns(t, resale).map(({ column, of }) => ({ column, cell: of })),
  ];
}

/** Pieces as they are; grams and millilitres in kg and litres, the real weight where it is known. */
function quantityOf(line: ExportLine): SpreadsheetCell {
  if (line.sellingMode === 'PIECE') return { units: line.quantity, decimals: 0 };
  return { units: line.measure ?? baseQuantity(line, line.quantity), decimals: 3 };
}

/** What the collective keeps: nothing where it only passes on. */
function marginOf(line: ExportLine): number {
  return line.flow === 'RESALE' ? line.amountCents - line.purchaseCents : 0;
}

function translator({ locale }: ExportOptions): Translator {
  return createTranslator(localeOf(locale));
}
