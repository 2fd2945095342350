import { type Block, drawSheet, type Sheet } from '@cabas/platform';
import { basketMark, inBasketOrder, type PaperWords, sheetOf, wordsOf } from './paper-words.ts';
import { type ProducerTotals, totalsByProducer } from './product-totals.ts';
import type { DistributionPaper } from './types.ts';

/** For one point: first what must have arrived, producer by producer; then each product and the baskets it goes into. */
export function sortingList(paper: DistributionPaper): Sheet {
  const words = wordsOf(paper);
  const producers = totalsByProducer(inBasketOrder(paper.orders));
  const blocks: Block[] = [
    {
      kind: 'heading',
      text: words.t('papers.sorting.arrivals'),
      value: words.t('papers.count.baskets', { count: paper.orders.length }),
    },
    arrivals(producers, words),
    ...(producers.length > 0 ? [{ kind: 'page-break' as const }] : []),
    ...producers.flatMap((producer) => baskets(producer, words)),
  ];
  return { ...sheetOf(paper, words.t('papers.sorting.title'), paper.saleName), blocks };
}

/** `sortingList` as a PDF. */
export function drawSortingList(paper: DistributionPaper): Promise<Uint8Array> {
  return drawSheet(sortingList(paper));
}

function arrivals(producers: readonly ProducerTotals[], words: PaperWords): Block {
  return {
    kind: 'table',
    columns: [
      { header: words.t('papers.product'), share: 3 },
      { header: words.t('papers.packaging'), share: 1 },
      { header: words.t('papers.totalQuantity'), align: 'right', width: 96 },
      { header: words.t('papers.sorting.arrived'), kind: 'tick' },
    ],
    rows: producers.flatMap(({ name, products }) => [
      { section: name, value: words.t('papers.count.products', { count: products.length }) },
      ...products.map(({ product, quantity }) => ({
        cells: [
          product.name,
          words.packaging(product),
          { text: words.count(product, quantity), strong: true },
          '',
        ],
      })),
    ]),
    empty: words.t('papers.sorting.empty'),
  };
}

function baskets({ name, products }: ProducerTotals, words: PaperWords): Block[] {
  return products.flatMap(({ product, quantity, takers }, index) => {
    const total: Block = {
      kind: 'heading',
      level: 2,
      text: words.product(product),
      value: words.t('papers.sorting.inAll', { quantity: words.count(product, quantity) }),
    };
    const list: Block = {
      kind: 'tiles',
      items: takers.map(({ order, line }) => ({
        mark: basketMark(order),
        text: order.memberName,
        value: words.count(line, line.quantity),
      })),
    };
    return index === 0 ? [{ kind: 'heading', text: name }, total, list] : [total, list];
  });
}

/** For all points of a sale: what is grouped at one place and redistributed, a column per point. */
export function groupingList(papers: readonly DistributionPaper[]): Sheet {
  const [first] = papers;
  if (!first) throw new RangeError('a grouping list needs at least one point');
  const words = wordsOf(first);
  const producers = totalsByProducer(papers.flatMap((paper) => paper.orders));
  const pointOf = new Map(
    papers.flatMap((paper, at) => paper.orders.map((order) => [order.orderId, at] as const)),
  );
  const blocks: Block[] = [
    {
      kind: 'table',
      grid: true,
      columns: [
        { header: words.t('papers.product'), share: 1 },
        ...papers.map((paper) => ({
          header: paper.point.name,
          align: 'center' as const,
          width: 44,
          upright: true,
        })),
        { header: words.t('papers.total'), align: 'right', width: 54 },
        { header: words.t('papers.sorting.arrived'), kind: 'tick' },
      ],
      rows: producers.flatMap(({ name, products }) => [
        { section: name, value: words.t('papers.count.products', { count: products.length }) },
        ...products.map(({ product, quantity, takers }) => ({
          cells: [
            words.product(product),
            ...papers.map((_, at) => {
              const here = takers.filter(({ order }) => pointOf.get(order.orderId) === at);
              return here.length === 0
                ? ''
                : words.count(
                    product,
                    here.reduce((sum, { line }) => sum + line.quantity, 0),
                  );
            }),
            { text: words.count(product, quantity), strong: true },
            '',
          ],
        })),
      ]),
      empty: words.t('papers.sorting.empty'),
    },
  ];
  return {
    ...sheetOf(first, words.t('papers.grouping.title'), first.saleName),
    meta: [words.t('papers.count.points', { count: papers.length })],
    orientation: papers.length > 5 ? 'landscape' : 'portrait',
    blocks,
  };
}

/** `groupingList` as a PDF. */
export function drawGroupingList(papers: readonly DistributionPaper[]): Promise<Uint8Array> {
  return drawSheet(groupingList(papers));
}
