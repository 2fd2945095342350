import { formatContent, sumCents } from '@cabas/kernel';
import { localeOf } from '@cabas/messages';
import type { Block, SheetCell, SheetColumn, SheetRow } from '@cabas/platform';
import type { DocumentLine, DocumentSnapshot } from './document-snapshot.ts';
import type { DocumentWords } from './document-words.ts';

/** What was sold, line by line. */
export function linesTable(document: DocumentSnapshot, words: DocumentWords): Block {
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
    rows: rowsOf(document, words, (line) => ({
      cells: [
        label(line, document),
        words.quantity(line),
        net ? words.netPrice(line) : words.price(line),
        ...(taxed ? [words.rate(line.rateBp)] : []),
        words.money(amountOf(document, line)),
      ],
    })),
    empty: t('papers.document.empty'),
  };
}

/** Of several deliveries: each under its day and slip, with what it comes to. */
function rowsOf(
  document: DocumentSnapshot,
  words: DocumentWords,
  row: (line: DocumentLine) => SheetRow,
): SheetRow[] {
  const groups = Map.groupBy(
    document.lines,
    ({ delivered }) => delivered && `${delivered.on} ${delivered.slip}`,
  );
  return [...groups.values()].flatMap((lines): SheetRow[] => {
    const delivered = lines[0]?.delivered;
    if (delivered === undefined) return lines.map(row);
    const { on, slip } = delivered;
    return [
      {
        section: words.t('papers.document.deliveredOn', { day: words.day(on), slip }),
        value: words.money(sumCents(lines.map((line) => amountOf(document, line)))),
      },
      ...lines.map(row),
    ];
  });
}

function amountOf({ basis }: DocumentSnapshot, line: DocumentLine): number {
  return basis === 'NET' ? (line.netCents ?? line.amountCents) : line.amountCents;
}

/** A weighed piece: what was ordered stands under what was weighed. */
function label(line: DocumentLine, { locale }: DocumentSnapshot): SheetCell {
  const content = formatContent(line, localeOf(locale));
  if (line.sellingMode === 'WEIGHED_PIECE' && line.quantity === 0) return line.label;
  if (line.sellingMode === 'WEIGHED_PIECE')
    return { text: line.label, note: `${line.quantity}\u00a0×\u00a0${content}` };
  return content === '' || line.label.includes(content) ? line.label : `${line.label} (${content})`;
}
