import { formatContent, toLocal } from '@cabas/kernel';
import { localeOf, type MessageId } from '@cabas/messages';
import { type Block, drawSheet, type SheetCell, type SheetColumn } from '@cabas/platform';
import type { DocumentKind, DocumentLine, DocumentSnapshot } from './document-snapshot.ts';
import { documentWords, type DocumentWords, identityLines, legalName } from './document-words.ts';

/** Draws an issued document from its snapshot alone: the same bytes today and in ten years. */
export function renderDocument(document: DocumentSnapshot): Promise<Uint8Array> {
  const words = documentWords(document);
  const { t } = words;
  return drawSheet({
    issuer: legalName(document.seller),
    title: t(TITLES[document.kind]),
    subtitle: t('papers.document.number', { number: document.number }),
    meta: [
      t('papers.document.issued', { day: words.day(toLocal(new Date(document.issuedAt), document.timeZone).date) }),
      t('papers.document.supplied', { day: words.day(document.supplyDate) }),
      ...(document.payment.dueDate ? [t('papers.document.due', { day: words.day(document.payment.dueDate) })] : []),
    ],
    locale: document.locale,
    madeAt: document.issuedAt,
    stamp: [legalName(document.seller), ...identityLines({ ...document.seller, address: [] }, t)].join(' – '),
    blocks: [
      parties(document, words),
      lines(document, words),
      ...(document.vat.length > 0 ? [{ kind: 'together' as const, blocks: vatTable(document, words) }] : []),
      { kind: 'together', blocks: closing(document, words) },
    ],
  });
}

const TITLES: Record<DocumentKind, MessageId> = {
  RECEIPT: 'papers.document.receipt',
  INVOICE: 'papers.document.invoice',
  MEMBER_RECEIPT: 'papers.document.receipt',
  PURCHASE_INVOICE: 'papers.document.invoice',
  PURCHASE_STATEMENT: 'papers.document.statement',
};

function parties({ seller, buyer }: DocumentSnapshot, { t }: DocumentWords): Block {
  return {
    kind: 'parties',
    parties: [
      { label: t('papers.document.seller'), name: legalName(seller), lines: identityLines(seller, t) },
      { label: t('papers.document.buyer'), name: buyer.name, lines: identityLines(buyer, t) },
    ],
  };
}

function lines(document: DocumentSnapshot, words: DocumentWords): Block {
  const { t } = words;
  const taxed = document.basis !== 'NO_VAT';
  const net = document.basis === 'NET';
  const right = 'right' as const;
  const columns: SheetColumn[] = [
    { header: t('papers.document.label'), share: 1 },
    { header: t('papers.quantity'), align: right },
    { header: t(!taxed ? 'papers.document.price' : net ? 'papers.document.netPrice' : 'papers.document.grossPrice'), align: right },
    ...(taxed ? [{ header: t('papers.document.vat'), align: right }] : []),
    { header: t(!taxed ? 'papers.amount' : net ? 'papers.document.netAmount' : 'papers.document.grossAmount'), align: right },
  ];
  return {
    kind: 'table',
    columns,
    rows: document.lines.map((line) => ({
      cells: [
        label(line, document),
        words.quantity(line),
        net ? words.netPrice(line) : words.price(line),
        ...(taxed ? [words.rate(line.rateBp)] : []),
        words.money(net ? (line.netCents ?? line.amountCents) : line.amountCents),
      ],
    })),
    totals: totals(document, words).map(([name, amount]) => [name, ...columns.slice(2).map(() => null), amount]),
    empty: t('papers.document.empty'),
  };
}

/** A weighed piece: what was ordered stands under what was weighed. */
function label(line: DocumentLine, { locale }: DocumentSnapshot): SheetCell {
  const content = formatContent(line, localeOf(locale));
  if (line.sellingMode === 'WEIGHED_PIECE') return { text: line.label, note: `${line.quantity}\u00a0×\u00a0${content}` };
  return content === '' || line.label.includes(content) ? line.label : `${line.label} (${content})`;
}

function totals({ basis, kind, totals: sums }: DocumentSnapshot, { t, money }: DocumentWords): [string, string][] {
  const owed = kind === 'PURCHASE_STATEMENT' ? 'papers.total' : 'papers.document.toPay';
  if (basis === 'NO_VAT') return [[t(owed), money(sums.grossCents)]];
  if (basis === 'GROSS') return [[t(kind === 'PURCHASE_STATEMENT' ? 'papers.document.grossTotal' : 'papers.document.toPayGross'), money(sums.grossCents)]];
  return [
    [t('papers.document.netTotal'), money(sums.netCents)],
    [t('papers.document.vatTotal'), money(sums.vatCents)],
    [t('papers.document.toPayGross'), money(sums.grossCents)],
  ];
}

function vatTable({ vat, totals: sums, basis }: DocumentSnapshot, { t, money, rate }: DocumentWords): Block[] {
  const right = 'right' as const;
  return [
    {
      kind: 'table',
      size: 'compact',
      columns: [
        { header: '', share: 1 },
        { header: t('papers.document.vatRate'), align: right, width: 96 },
        { header: t('papers.document.net'), align: right, width: 70 },
        { header: t('papers.document.vat'), align: right, width: 60 },
        { header: t('papers.document.gross'), align: right, width: 70 },
      ],
      rows: vat.map((row) => ({
        cells: [null, rate(row.rateBp), money(row.netCents), money(row.vatCents), money(row.grossCents)],
      })),
      totals:
        basis === 'GROSS' && vat.length > 1
          ? [[null, t('papers.total'), money(sums.netCents), money(sums.vatCents), money(sums.grossCents)]]
          : [],
      empty: t('papers.document.empty'),
    },
  ];
}

function closing(document: DocumentSnapshot, words: DocumentWords): Block[] {
  const { t } = words;
  const { payment, margin, pickup } = document;
  const items = [
    { label: t('papers.document.pickup'), value: `${pickup.point}, ${words.day(pickup.date)}` },
    ...(payment.means ? [{ label: t('papers.document.means'), value: payment.means }] : []),
    ...(margin
      ? [{ label: t('papers.document.margin', { rate: words.rate(margin.rateBp) }), value: words.money(margin.cents) }]
      : []),
  ];
  return [
    { kind: 'facts', items },
    ...(payment.note ? [{ kind: 'paragraph' as const, text: payment.note }] : []),
    ...(document.mentions.length > 0
      ? [{ kind: 'paragraph' as const, tone: 'boxed' as const, text: document.mentions.join('\n') }]
      : []),
  ];
}
