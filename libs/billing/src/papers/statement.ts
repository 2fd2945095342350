import { formatMoney, type Cents, type LocalDate } from '@cabas/kernel';
import { createTranslator, localeOf, type MessageId, type Translator } from '@cabas/messages';
import { drawSheet, type Sheet, type Spreadsheet } from '@cabas/platform';
import { dayInWords } from './document-words.ts';

/** A line of an account, as it is kept. */
export interface StatementLine {
  readonly on: LocalDate;
  readonly kind: string;
  readonly correction: boolean;
  readonly saleName: string | null;
  readonly pointName: string | null;
  readonly means: string | null;
  readonly note: string;
  readonly cents: Cents;
  readonly balanceCents: Cents;
}

export interface StatementPaper {
  readonly debtorName: string;
  readonly creditorName: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly openingCents: Cents;
  readonly closingCents: Cents;
  readonly lines: readonly StatementLine[];
  readonly collectiveName: string;
  readonly currency: string;
  readonly locale: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

/** An account over a period, from its opening to its closing balance. For information: it is no invoice. */
export function drawStatement(paper: StatementPaper): Promise<Uint8Array> {
  return drawSheet(statementSheet(paper));
}

/** What a line is, and of which sale: `Commande · Marché d’hiver · Halle`. */
export function lineWords(line: StatementLine, t: Translator): string {
  const kind = line.correction
    ? 'CORRECTION'
    : line.kind === 'PAYMENT' && line.cents > 0
      ? 'REVERSAL'
      : line.kind;
  const means = line.means === null ? null : t(`papers.statement.means.${line.means}` as MessageId);
  return [t(`papers.statement.kind.${kind}` as MessageId), line.saleName, line.pointName, means, line.note]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** The same as a table: its lines with the balance after each, between the opening and the closing one. */
export function statementTable(paper: Omit<StatementPaper, 'madeAt' | 'collectiveName'>): Spreadsheet {
  const t = createTranslator(localeOf(paper.locale));
  return {
    name: t('papers.statement.title'),
    columns: [
      { title: t('papers.statement.day'), type: 'date' },
      { title: t('papers.statement.what'), type: 'text' },
      { title: t('papers.amount'), type: 'money' },
      { title: t('papers.statement.balance'), type: 'money' },
    ],
    rows: [
      [paper.from, t('papers.statement.opening'), null, paper.openingCents],
      ...paper.lines.map((line) => [line.on, lineWords(line, t), line.cents, line.balanceCents]),
      [paper.to, t('papers.statement.closing'), null, paper.closingCents],
    ],
  };
}

export function statementSheet(paper: StatementPaper): Sheet {
  const locale = localeOf(paper.locale);
  const t = createTranslator(locale);
  const money = (cents: number) => formatMoney(cents, paper.currency, locale);
  const day = (date: string) => dayInWords(date, locale);
  const right = 'right' as const;
  return {
    issuer: paper.collectiveName,
    title: t('papers.statement.title'),
    subtitle: t('papers.statement.between', { debtor: paper.debtorName, creditor: paper.creditorName }),
    meta: [t('papers.statement.period', { from: day(paper.from), to: day(paper.to) })],
    locale,
    madeAt: paper.madeAt,
    stamp: paper.collectiveName,
    blocks: [
      {
        kind: 'table',
        columns: [
          { header: t('papers.statement.day') },
          { header: t('papers.statement.what'), share: 1 },
          { header: t('papers.amount'), align: right },
          { header: t('papers.statement.balance'), align: right },
        ],
        rows: [
          {
            cells: [day(paper.from), t('papers.statement.opening'), '', money(paper.openingCents)],
            strong: true,
          },
          ...paper.lines.map((line) => ({
            cells: [day(line.on), lineWords(line, t), money(line.cents), money(line.balanceCents)],
          })),
        ],
        totals: [
          [
            day(paper.to),
            { text: t('papers.statement.closing'), strong: true },
            '',
            { text: money(paper.closingCents), strong: true },
          ],
        ],
        empty: '',
      },
      {
        kind: 'paragraph',
        tone: 'quiet',
        text: t('papers.statement.sign', { debtor: paper.debtorName }),
      },
    ],
  };
}
