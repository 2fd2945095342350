// What was received, as spreadsheets: by means, by member, by month, and line by line. Sums are sums of the same lines.
import { createTranslator, localeOf, type MessageId, type Translator } from '@cabas/messages';
import type { Spreadsheet, SpreadsheetCell, SpreadsheetColumn, SpreadsheetRow } from '@cabas/platform';

/** Sums of a book's payments of one member, month and means: what is taken back is subtracted. */
export interface ReceiptSum {
  readonly memberId: string;
  readonly memberName: string;
  readonly month: string;
  readonly means: string;
  readonly payments: number;
  readonly cents: number;
}

export interface ReceiptLine {
  readonly sequence: number;
  readonly onDate: string;
  readonly memberName: string;
  readonly means: string;
  readonly cents: number;
  readonly place: string | null;
  readonly note: string;
}

export type ReceiptView = 'means' | 'members' | 'months';

/** One row per means, member or month, with a column for each means that occurs. */
export function receiptsBy(view: ReceiptView, sums: readonly ReceiptSum[], locale: string): Spreadsheet {
  const t = translator(locale);
  const means = [...new Set(sums.map((sum) => sum.means))].sort(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b) || (a < b ? -1 : 1),
  );
  const total = (rows: readonly ReceiptSum[]) => rows.reduce((sum, { cents }) => sum + cents, 0);
  const count = (rows: readonly ReceiptSum[]) => rows.reduce((sum, { payments }) => sum + payments, 0);
  const name = t(`papers.receipts.${view}`);
  if (view === 'means')
    return {
      name,
      columns: [
        { title: t('papers.receipts.means'), type: 'text' },
        { title: t('papers.receipts.payments'), type: 'integer' },
        { title: t('papers.amount'), type: 'money' },
      ],
      rows: means.map((one) => {
        const rows = sums.filter((sum) => sum.means === one);
        return [meansWords(t, one), count(rows), total(rows)];
      }),
      totals: [t('papers.total'), count(sums), total(sums)],
    };
  const groups = Map.groupBy(sums, (sum) => (view === 'members' ? sum.memberId : sum.month));
  const perMeans = (rows: readonly ReceiptSum[]): number[] =>
    means.map((one) => total(rows.filter((row) => row.means === one)));
  return {
    name,
    columns: [
      { title: t(view === 'members' ? 'papers.member' : 'papers.receipts.month'), type: 'text' },
      { title: t('papers.receipts.payments'), type: 'integer' },
      ...means.map((one): SpreadsheetColumn => ({ title: meansWords(t, one), type: 'money' })),
      { title: t('papers.total'), type: 'money' },
    ],
    rows: [...groups.values()].map((rows): SpreadsheetCell[] => [
      (view === 'members' ? rows[0]?.memberName : rows[0]?.month) ?? '',
      count(rows),
      ...perMeans(rows),
      total(rows),
    ]),
    totals: [t('papers.total'), count(sums), ...perMeans(sums), total(sums)],
  };
}

/** Columns and row writer of the list, for lines that arrive in batches. */
export function receiptTable(locale: string): {
  readonly name: string;
  readonly columns: readonly SpreadsheetColumn[];
  row(line: ReceiptLine): SpreadsheetRow;
} {
  const t = translator(locale);
  const words: Record<string, string> = {};
  return {
    name: t('papers.receipts.lines'),
    columns: [
      { title: t('papers.receipts.number'), type: 'integer' },
      { title: t('papers.export.date'), type: 'date' },
      { title: t('papers.member'), type: 'text' },
      { title: t('papers.receipts.means'), type: 'text' },
      { title: t('papers.amount'), type: 'money' },
      { title: t('papers.export.point'), type: 'text' },
      { title: t('papers.receipts.note'), type: 'text' },
    ],
    row: ({ sequence, onDate, memberName, means, cents, place, note }) => [
      sequence,
      onDate,
      memberName,
      (words[means] ??= meansWords(t, means)),
      cents,
      place,
      note,
    ],
  };
}

const ORDER: readonly string[] = ['CASH', 'CHEQUE', 'TRANSFER', 'CARD', 'ONLINE', 'JARS'];

function meansWords(t: Translator, means: string): string {
  return ORDER.includes(means) ? t(`papers.means.${means}` as MessageId) : means;
}

function translator(locale: string): Translator {
  return createTranslator(localeOf(locale));
}
