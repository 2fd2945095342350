import { toLocal } from '@cabas/kernel';
import type { MessageId } from '@cabas/messages';
import { type Block, drawSheet, type Sheet, type SheetColumn } from '@cabas/platform';
import { ciiInvoice } from './cii-invoice.ts';
import { linesTable } from './document-lines.ts';
import { facturX } from './factur-x.ts';
import {
  INVOICE_KINDS,
  roleOf,
  type CorrectedDocument,
  type DocumentKind,
  type DocumentSnapshot,
} from './document-snapshot.ts';
import { documentWords, type DocumentWords, identityLines, legalName } from './document-words.ts';

/** An issued document as a PDF, drawn from its snapshot alone: neither clock nor database has a say. */
export function renderDocument(document: DocumentSnapshot): Promise<Uint8Array> {
  const xml = ciiInvoice(document);
  return drawSheet({ ...documentSheet(document), ...(xml !== undefined && { attached: facturX(xml) }) });
}

/** What the document says and where, as data. */
export function documentSheet(document: DocumentSnapshot): Sheet {
  const words = documentWords(document);
  const { t } = words;
  // A statement is the buyer's own paper: nobody wrote it in the farm's name.
  const issuer = document.kind === 'PURCHASE_STATEMENT' ? document.buyer.name : legalName(document.seller);
  return {
    issuer,
    title: t(TITLES[roleOf(document)][document.kind]),
    subtitle: t(
      INVOICE_KINDS.includes(document.kind) ? 'papers.document.number' : 'papers.document.reference',
      {
        number: document.number,
      },
    ),
    meta: [
      t('papers.document.issued', {
        day: words.day(toLocal(new Date(document.issuedAt), document.timeZone).date),
      }),
      supplied(document, words),
      ...(document.payment.dueDate
        ? [t('papers.document.due', { day: words.day(document.payment.dueDate) })]
        : []),
      ...(document.corrects
        ? [
            t(roleOf(document) === 'CREDIT' ? 'papers.document.corrects' : 'papers.document.completes', {
              number: document.corrects.number,
            }),
          ]
        : []),
    ],
    locale: document.locale,
    madeAt: document.issuedAt,
    stamp: issuer,
    blocks: [
      parties(document, words),
      linesTable(document, words),
      {
        kind: 'beside',
        left: document.vat.length > 0 ? [vatTable(document, words)] : [],
        right: [totals(document, words)],
      },
      ...deposits(document, words),
      { kind: 'together', blocks: closing(document, words) },
    ],
  };
}

/** The law gives credit notes to invoices; what corrects another paper is called by its own name. */
const TITLES: Record<ReturnType<typeof roleOf>, Record<DocumentKind, MessageId>> = {
  FIRST: titles('invoice', 'receipt', 'statement'),
  CREDIT: titles('creditNote', 'receiptCorrection', 'statementCorrection'),
  COMPLEMENT: titles('invoiceComplement', 'receiptComplement', 'statementComplement'),
};

function titles(invoice: string, receipt: string, statement: string): Record<DocumentKind, MessageId> {
  const id = (name: string) => `papers.document.${name}` as MessageId;
  return {
    RECEIPT: id(receipt),
    INVOICE: id(invoice),
    MEMBER_RECEIPT: id(receipt),
    PURCHASE_INVOICE: id(invoice),
    PURCHASE_STATEMENT: id(statement),
    SALES_INVOICE: id(invoice),
    FEE_INVOICE: id(invoice),
  };
}

function parties({ kind, seller, buyer }: DocumentSnapshot, { t }: DocumentWords): Block {
  return {
    kind: 'parties',
    parties: [
      {
        label: t(kind === 'FEE_INVOICE' ? 'papers.document.provider' : 'papers.document.seller'),
        name: legalName(seller),
        lines: identityLines(seller, t),
      },
      {
        label: t(kind.startsWith('PURCHASE') ? 'papers.document.purchaser' : 'papers.document.buyer'),
        name: buyer.name,
        lines: identityLines(buyer, t),
      },
    ],
  };
}

/** When the goods came, or what the service is of. */
function supplied({ kind, period, supplyDate }: DocumentSnapshot, { t, day }: DocumentWords): string {
  const fee = kind === 'FEE_INVOICE';
  if (period !== undefined)
    return t(fee ? 'papers.document.servicePeriod' : 'papers.document.period', {
      from: day(period.from),
      to: day(period.to),
    });
  return t(fee ? 'papers.document.performed' : 'papers.document.supplied', { day: day(supplyDate) });
}

function totals(document: DocumentSnapshot, { t, money }: DocumentWords): Block {
  const { basis, kind, totals: sums } = document;
  const credit = roleOf(document) === 'CREDIT';
  // with deposits, what is to pay comes below
  const statement = kind === 'PURCHASE_STATEMENT' || sums.depositsCents !== undefined;
  const pay = credit ? ('papers.document.credited' as const) : ('papers.document.toPay' as const);
  const payGross = credit
    ? ('papers.document.creditedGross' as const)
    : ('papers.document.toPayGross' as const);
  const gross = t(statement ? 'papers.document.grossTotal' : payGross);
  const total = {
    label: basis === 'NO_VAT' ? t(statement ? 'papers.total' : pay) : gross,
    value: money(sums.grossCents),
  };
  const before = [
    { label: t('papers.document.netTotal'), value: money(sums.netCents) },
    { label: t('papers.document.vatTotal'), value: money(sums.vatCents) },
    ...(sums.roundingCents
      ? [{ label: t('papers.document.rounding'), value: money(sums.roundingCents) }]
      : []),
  ];
  return { kind: 'sums', items: basis === 'NO_VAT' ? [total] : [...before, total] };
}

/** Returnable packaging, piece by piece, and what is to pay with it. */
function deposits(document: DocumentSnapshot, { t, money }: DocumentWords): Block[] {
  const { deposits: lines = [], totals: sums, kind } = document;
  if (lines.length === 0 || sums.depositsCents === undefined) return [];
  const statement = kind === 'PURCHASE_STATEMENT';
  return [
    {
      kind: 'table',
      size: 'compact',
      columns: [
        { header: t('papers.document.deposits'), share: 1 },
        { header: t('papers.quantity'), align: 'right' },
        { header: t('papers.amount'), align: 'right' },
      ],
      rows: lines.map((line) => ({ cells: [line.label, String(line.pieces), money(line.amountCents)] })),
      empty: '',
    },
    {
      kind: 'sums',
      items: [
        { label: t('papers.document.depositsTotal'), value: money(sums.depositsCents) },
        {
          label: t(
            roleOf(document) === 'CREDIT'
              ? 'papers.document.creditedWithDeposits'
              : statement
                ? 'papers.document.withDeposits'
                : 'papers.document.toPayWithDeposits',
          ),
          value: money(sums.grossCents + sums.depositsCents),
        },
      ],
    },
  ];
}

function vatTable({ vat }: DocumentSnapshot, { t, money, rate }: DocumentWords): Block {
  const amount = (header: string): SheetColumn => ({ header, align: 'right', share: 1 });
  return {
    kind: 'table',
    size: 'compact',
    columns: [
      { header: t('papers.document.vatRate'), share: 1 },
      amount(t('papers.document.net')),
      amount(t('papers.document.vat')),
      amount(t('papers.document.gross')),
    ],
    rows: vat.map((row) => ({
      cells: [rate(row.rateBp), money(row.netCents), money(row.vatCents), money(row.grossCents)],
    })),
    empty: t('papers.document.empty'),
  };
}

function closing(document: DocumentSnapshot, words: DocumentWords): Block[] {
  const { t } = words;
  const { payment, margin, pickup } = document;
  const { corrects } = document;
  const credit = roleOf(document) === 'CREDIT';
  const of = ({ number, issuedAt }: CorrectedDocument) =>
    t('papers.document.correctedOf', {
      number,
      day: words.day(toLocal(new Date(issuedAt), document.timeZone).date),
    });
  const corrected = corrects && [
    { label: t(credit ? 'papers.document.corrected' : 'papers.document.completed'), value: of(corrects) },
    ...(corrects.others
      ? [{ label: t('papers.document.others'), value: corrects.others.map(of).join(', ') }]
      : []),
    { label: t('papers.document.reason'), value: corrects.reason },
  ];
  const items = [
    ...(corrected ?? []),
    ...(pickup
      ? [{ label: t('papers.document.pickup'), value: `${pickup.point}, ${words.day(pickup.date)}` }]
      : []),
    ...(payment.means ? [{ label: t('papers.document.means'), value: payment.means }] : []),
    ...(margin
      ? [
          {
            label: t('papers.document.margin', { rate: words.rate(margin.rateBp) }),
            value: words.money(margin.cents),
          },
        ]
      : []),
  ];
  return [
    ...(items.length > 0 ? [{ kind: 'facts' as const, items }] : []),
    ...(payment.note ? [{ kind: 'paragraph' as const, text: payment.note }] : []),
    ...(document.mentions.length > 0
      ? [{ kind: 'paragraph' as const, tone: 'boxed' as const, text: document.mentions.join('\n') }]
      : []),
  ];
}
