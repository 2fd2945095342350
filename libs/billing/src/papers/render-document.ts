import { formatContent, toLocal } from '@cabas/kernel';
import { localeOf, type MessageId } from '@cabas/messages';
import {
  type Block,
  drawSheet,
  type Sheet,
  type SheetAttachment,
  type SheetCell,
  type SheetColumn,
} from '@cabas/platform';
import { ciiInvoice } from './cii-invoice.ts';
import type { DocumentKind, DocumentLine, DocumentSnapshot } from './document-snapshot.ts';
import { documentWords, type DocumentWords, identityLines, legalName } from './document-words.ts';

/** An issued document as a PDF, drawn from its snapshot alone: neither clock nor database has a say. */
export function renderDocument(document: DocumentSnapshot): Promise<Uint8Array> {
  const xml = ciiInvoice(document);
  return drawSheet({ ...documentSheet(document), ...(xml !== undefined && { attached: facturX(xml) }) });
}

/** The e-invoice inside its paper, and what tells a reader that it is there. */
function facturX(xml: string): SheetAttachment {
  const property = (name: string, description: string): string =>
    `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`;
  return {
    name: 'factur-x.xml',
    type: 'text/xml',
    description: 'Factur-X, EN 16931',
    bytes: Buffer.from(xml, 'utf8'),
    xmp: `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>${FX}</pdfaSchema:namespaceURI><pdfaSchema:prefix>fx</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>
${property('DocumentFileName', 'name of the embedded XML invoice file')}
${property('DocumentType', 'INVOICE')}
${property('Version', 'version of the Factur-X XML schema')}
${property('ConformanceLevel', 'conformance level of the embedded Factur-X data')}
</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
<rdf:Description rdf:about="" xmlns:fx="${FX}"><fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>factur-x.xml</fx:DocumentFileName><fx:Version>1.0</fx:Version><fx:ConformanceLevel>EN 16931</fx:ConformanceLevel></rdf:Description>`,
  };
}

const FX = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';

/** What the document says and where, as data. */
export function documentSheet(document: DocumentSnapshot): Sheet {
  const words = documentWords(document);
  const { t } = words;
  // A statement is the buyer's own paper: nobody wrote it in the farm's name.
  const issuer = document.kind === 'PURCHASE_STATEMENT' ? document.buyer.name : legalName(document.seller);
  return {
    issuer,
    title: t(document.corrects ? CREDIT_TITLES[document.kind] : TITLES[document.kind]),
    subtitle: t(NUMBERED.includes(document.kind) ? 'papers.document.number' : 'papers.document.reference', {
      number: document.number,
    }),
    meta: [
      t('papers.document.issued', {
        day: words.day(toLocal(new Date(document.issuedAt), document.timeZone).date),
      }),
      t('papers.document.supplied', { day: words.day(document.supplyDate) }),
      ...(document.payment.dueDate
        ? [t('papers.document.due', { day: words.day(document.payment.dueDate) })]
        : []),
      ...(document.corrects ? [t('papers.document.corrects', { number: document.corrects.number })] : []),
    ],
    locale: document.locale,
    madeAt: document.issuedAt,
    stamp: issuer,
    blocks: [
      parties(document, words),
      lines(document, words),
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

const TITLES: Record<DocumentKind, MessageId> = {
  RECEIPT: 'papers.document.receipt',
  INVOICE: 'papers.document.invoice',
  MEMBER_RECEIPT: 'papers.document.receipt',
  PURCHASE_INVOICE: 'papers.document.invoice',
  PURCHASE_STATEMENT: 'papers.document.statement',
};

/** The law gives credit notes to invoices; what corrects another paper is called by its own name. */
const CREDIT_TITLES: Record<DocumentKind, MessageId> = {
  RECEIPT: 'papers.document.receiptCorrection',
  INVOICE: 'papers.document.creditNote',
  MEMBER_RECEIPT: 'papers.document.receiptCorrection',
  PURCHASE_INVOICE: 'papers.document.creditNote',
  PURCHASE_STATEMENT: 'papers.document.statementCorrection',
};

/** The others carry a reference: the law gives numbers to invoices only. */
const NUMBERED: readonly DocumentKind[] = ['INVOICE', 'PURCHASE_INVOICE'];

function parties({ kind, seller, buyer }: DocumentSnapshot, { t }: DocumentWords): Block {
  return {
    kind: 'parties',
    parties: [
      { label: t('papers.document.seller'), name: legalName(seller), lines: identityLines(seller, t) },
      {
        label: t(kind.startsWith('PURCHASE') ? 'papers.document.purchaser' : 'papers.document.buyer'),
        name: buyer.name,
        lines: identityLines(buyer, t),
      },
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
    {
      header: t(
        !taxed ? 'papers.document.price' : net ? 'papers.document.netPrice' : 'papers.document.grossPrice',
      ),
      align: right,
    },
    ...(taxed ? [{ header: t('papers.document.vat'), align: right }] : []),
    {
      header: t(!taxed ? 'papers.amount' : net ? 'papers.document.netAmount' : 'papers.document.grossAmount'),
      align: right,
    },
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
    empty: t('papers.document.empty'),
  };
}

/** A weighed piece: what was ordered stands under what was weighed. */
function label(line: DocumentLine, { locale }: DocumentSnapshot): SheetCell {
  const content = formatContent(line, localeOf(locale));
  if (line.sellingMode === 'WEIGHED_PIECE' && line.quantity === 0) return line.label;
  if (line.sellingMode === 'WEIGHED_PIECE')
    return { text: line.label, note: `${line.quantity}\u00a0×\u00a0${content}` };
  return content === '' || line.label.includes(content) ? line.label : `${line.label} (${content})`;
}

function totals(
  { basis, kind, totals: sums, corrects }: DocumentSnapshot,
  { t, money }: DocumentWords,
): Block {
  // with deposits, what is to pay comes below
  const statement = kind === 'PURCHASE_STATEMENT' || sums.depositsCents !== undefined;
  const pay = corrects ? ('papers.document.credited' as const) : ('papers.document.toPay' as const);
  const payGross = corrects
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
function deposits(
  { deposits: lines = [], totals: sums, kind, corrects }: DocumentSnapshot,
  { t, money }: DocumentWords,
): Block[] {
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
            corrects
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
  const corrected = corrects && [
    {
      label: t('papers.document.corrected'),
      value: t('papers.document.correctedOf', {
        number: corrects.number,
        day: words.day(toLocal(new Date(corrects.issuedAt), document.timeZone).date),
      }),
    },
    { label: t('papers.document.reason'), value: corrects.reason },
  ];
  const items = [
    ...(corrected ?? []),
    { label: t('papers.document.pickup'), value: `${pickup.point}, ${words.day(pickup.date)}` },
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
    { kind: 'facts', items },
    ...(payment.note ? [{ kind: 'paragraph' as const, text: payment.note }] : []),
    ...(document.mentions.length > 0
      ? [{ kind: 'paragraph' as const, tone: 'boxed' as const, text: document.mentions.join('\n') }]
      : []),
  ];
}
