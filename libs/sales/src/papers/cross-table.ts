import { sumCents } from '@cabas/kernel';
import { type Block, drawSheet, type Sheet, type SheetRow } from '@cabas/platform';
import { basketMark, inBasketOrder, type PaperWords, sheetOf, wordsOf } from './paper-words.ts';
import { type ProducerTotals, totalsByProducer } from './product-totals.ts';
import type { DistributionPaper, PaperOrder } from './types.ts';

/** Baskets side by side on one landscape page. */
const BASKETS_A_PAGE = 17;

/** Products down, baskets across: the whole distribution at a glance. Past seventeen baskets it goes on on further pages. */
export function crossTable(paper: DistributionPaper): Sheet {
  const words = wordsOf(paper);
  const orders = inBasketOrder(paper.orders);
  const producers = totalsByProducer(orders);
  const parts: PaperOrder[][] = [];
  for (let start = 0; start < orders.length; start += BASKETS_A_PAGE)
    parts.push(orders.slice(start, start + BASKETS_A_PAGE));
  const blocks: Block[] =
    parts.length === 0
      ? [matrix([], [], words)]
      : parts.flatMap((part, index): Block[] => [
          ...(index > 0 ? [{ kind: 'page-break' as const }] : []),
          ...(parts.length > 1
            ? [{ kind: 'heading' as const, level: 2 as const, text: partTitle(part, words) }]
            : []),
          matrix(producers, part, words),
        ]);
  return {
    ...sheetOf(paper, words.t('papers.cross.title'), paper.saleName),
    orientation: 'landscape',
    blocks,
  };
}

/** `crossTable` as a PDF. */
export function drawCrossTable(paper: DistributionPaper): Promise<Uint8Array> {
  return drawSheet(crossTable(paper));
}

function partTitle(part: readonly PaperOrder[], words: PaperWords): string {
  const name = (order: PaperOrder | undefined): string =>
    order ? basketMark(order) || order.memberName : '';
  return words.t('papers.cross.part', { first: name(part[0]), last: name(part.at(-1)) });
}

function matrix(producers: readonly ProducerTotals[], part: readonly PaperOrder[], words: PaperWords): Block {
  const columns = part.map((order) => ({
    header: [basketMark(order), order.memberName].filter((text) => text !== '').join(' · '),
    align: 'center' as const,
    width: 33,
    upright: true,
  }));
  return {
    kind: 'table',
    size: 'compact',
    grid: true,
    columns: [
      { header: words.t('papers.product'), share: 1 },
      { header: words.t('papers.total'), align: 'right', width: 44 },
      ...columns,
    ],
    rows: producers.flatMap((producer) => producerRows(producer, part, words)),
    totals:
      part.length === 0
        ? []
        : [[words.t('papers.toPay'), '', ...part.map((order) => plainMoney(order, words))]],
    empty: words.t('papers.cross.empty'),
  };
}

function producerRows(
  { name, products }: ProducerTotals,
  part: readonly PaperOrder[],
  words: PaperWords,
): SheetRow[] {
  return [
    { section: name },
    ...products.map(({ product, quantity, takers }) => {
      const byOrder = new Map(takers.map(({ order, line }) => [order.orderId, line]));
      return {
        cells: [
          words.product(product),
          { text: words.count(product, quantity), strong: true },
          ...part.map((order) => {
            const line = byOrder.get(order.orderId);
            return line ? words.count(line, line.quantity) : '';
          }),
        ],
      };
    }),
  ];
}

/** Without the sign of the currency: narrow columns. */
function plainMoney(order: PaperOrder, words: PaperWords): string {
  return words.money(sumCents(order.dues.map(({ amountCents }) => amountCents))).replace(/[^\d.,-]/g, '');
}
