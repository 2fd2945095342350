import { sumCents } from '@cabas/kernel';
import { type Block, drawSheet, type Sheet, type SheetRow } from '@cabas/platform';
import { basketMark, inBasketOrder, type PaperWords, sheetOf, wordsOf } from './paper-words.ts';
import { type ProductTotal, totalsByProducer } from './product-totals.ts';
import type { DistributionPaper, PaperOrder } from './types.ts';

export interface PreparationSlipOptions {
  readonly producerId: string;
  readonly producerName: string;
  /** Who takes what, basket by basket, after the totals. */
  readonly detail: boolean;
}

/**
 * What one producer brings to one distribution. DIRECT: a *bon de préparation*, with what each customer pays on site; AGENCY: with what
 * each pays the farm online, nothing to collect.
 * RESALE: a *bon de commande* from the collective, at purchase prices.
 */
export function preparationSlip(paper: DistributionPaper, options: PreparationSlipOptions): Sheet {
  return {
    ...sheetOf(paper, titleOf(paper), options.producerName),
    blocks: slipBlocks(paper, options),
  };
}

/** Every producer's slip in one file, each on its own page: to print at once. */
export function preparationSlips(paper: DistributionPaper, slips: readonly PreparationSlipOptions[]): Sheet {
  const [only] = slips;
  if (slips.length === 1 && only !== undefined) return preparationSlip(paper, only);
  const blocks = slips.flatMap((slip, index): Block[] => [
    ...(index > 0 ? [{ kind: 'page-break' as const }] : []),
    { kind: 'heading', text: slip.producerName },
    ...slipBlocks(paper, slip),
  ]);
  return { ...sheetOf(paper, titleOf(paper), paper.saleName), blocks };
}

/** `preparationSlip` as a PDF. */
export function drawPreparationSlip(
  paper: DistributionPaper,
  options: PreparationSlipOptions,
): Promise<Uint8Array> {
  return drawSheet(preparationSlip(paper, options));
}

/** `preparationSlips` as a PDF. */
export function drawPreparationSlips(
  paper: DistributionPaper,
  slips: readonly PreparationSlipOptions[],
): Promise<Uint8Array> {
  return drawSheet(preparationSlips(paper, slips));
}

const TOTALS = {
  RESALE: 'papers.slip.purchaseTotal',
  DIRECT: 'papers.slip.toReceive',
  AGENCY: 'papers.slip.toReceiveOnline',
} as const;

function titleOf(paper: DistributionPaper): string {
  return wordsOf(paper).t(
    paper.flow === 'RESALE' ? 'papers.slip.orderTitle' : 'papers.slip.preparationTitle',
  );
}

function slipBlocks(paper: DistributionPaper, options: PreparationSlipOptions): Block[] {
  const words = wordsOf(paper);
  const resale = paper.flow === 'RESALE';
  const orders = ofProducer(paper.orders, options.producerId);
  const [totals] = totalsByProducer(orders);
  const deposits = sumCents(
    orders.flatMap(({ lines }) => lines.map(({ depositDueCents = 0 }) => depositDueCents)),
  );
  const cents = (resale ? totals?.purchaseCents : totals?.amountCents) ?? 0;
  return [
    {
      kind: 'facts',
      items: [
        { label: words.t('papers.sale'), value: paper.saleName },
        {
          label: words.t('papers.slip.customers'),
          value: words.t('papers.count.baskets', { count: orders.length }),
        },
        {
          label: words.t(TOTALS[paper.flow]),
          value: words.money(cents + deposits),
        },
        ...(deposits > 0 ? [{ label: words.t('papers.ofWhichDeposits'), value: words.money(deposits) }] : []),
      ],
    },
    { kind: 'heading', text: words.t('papers.slip.toBring') },
    resale ? purchases(totals?.products ?? [], words) : goods(totals?.products ?? [], words),
    ...(orders.length > 0 && (options.detail || !resale)
      ? customers(orders, options.detail, paper.flow, words)
      : []),
  ];
}

function goods(products: readonly ProductTotal[], words: PaperWords): Block {
  return {
    kind: 'table',
    columns: [
      { header: words.t('papers.product'), share: 3 },
      { header: words.t('papers.packaging'), share: 1 },
      { header: words.t('papers.totalQuantity'), align: 'right', width: 96 },
      { header: words.t('papers.ready'), kind: 'tick' },
    ],
    rows: products.map(({ product, quantity }) => ({
      cells: [
        product.name,
        words.packaging(product),
        { text: words.count(product, quantity), strong: true },
        '',
      ],
    })),
    empty: words.t('papers.slip.empty'),
  };
}

function purchases(products: readonly ProductTotal[], words: PaperWords): Block {
  const total = sumCents(products.map(({ purchaseCents }) => purchaseCents));
  return {
    kind: 'table',
    columns: [
      { header: words.t('papers.product'), share: 3 },
      { header: words.t('papers.packaging'), share: 1 },
      { header: words.t('papers.quantity'), align: 'right' },
      { header: words.t('papers.purchasePrice'), align: 'right' },
      { header: words.t('papers.amount'), align: 'right' },
      { header: words.t('papers.ready'), kind: 'tick' },
    ],
    rows: products.map(({ product, quantity, purchaseCents }) => ({
      cells: [
        product.name,
        words.packaging(product),
        { text: words.count(product, quantity), strong: true },
        priceWords(product.purchasePriceCents, product.sellingMode, words),
        words.money(purchaseCents),
        '',
      ],
    })),
    totals: [[words.t('papers.total'), null, null, null, words.money(total), null]],
    empty: words.t('papers.slip.empty'),
  };
}

/** `4,20 € / kg`; a price a piece stands alone. */
function priceWords(cents: number, mode: ProductTotal['product']['sellingMode'], words: PaperWords): string {
  if (mode === 'PIECE') return words.money(cents);
  return words.t(mode === 'VOLUME' ? 'papers.price.litre' : 'papers.price.kilo', {
    price: words.money(cents),
  });
}

function customers(
  orders: readonly PaperOrder[],
  detail: boolean,
  flow: DistributionPaper['flow'],
  words: PaperWords,
): Block[] {
  const resale = flow === 'RESALE';
  const onSite = flow === 'DIRECT';
  const title = onSite || resale ? 'papers.slip.toCollect' : 'papers.slip.paidOnline';
  const sums = orders.map((order) =>
    sumCents(order.lines.map(({ amountCents, depositDueCents = 0 }) => amountCents + depositDueCents)),
  );
  return [
    { kind: 'heading', text: words.t(detail ? 'papers.slip.byBasket' : title) },
    {
      kind: 'table',
      columns: [
        { header: words.t('papers.basket'), align: 'right' },
        { header: words.t('papers.member'), share: 2 },
        ...(detail ? [{ header: words.t('papers.contents'), share: 3 }] : []),
        ...(resale
          ? [{ header: words.t('papers.ready'), kind: 'tick' as const }]
          : [
              {
                header: words.t(onSite ? 'papers.toPay' : 'papers.slip.online'),
                align: 'right' as const,
              },
              ...(onSite ? [{ header: words.t('papers.settled'), kind: 'tick' as const }] : []),
            ]),
      ],
      rows: orders.flatMap((order, index) =>
        customerRows(order, words.money(sums[index] ?? 0), detail, flow, words),
      ),
      totals: resale
        ? []
        : [
            [
              '',
              words.t('papers.total'),
              ...(detail ? [null] : []),
              words.money(sumCents(sums)),
              ...(onSite ? [null] : []),
            ],
          ],
      empty: words.t('papers.slip.empty'),
    },
  ];
}

/** One row a product: the basket's number, name and sum stand on the first. */
function customerRows(
  order: PaperOrder,
  sum: string,
  detail: boolean,
  flow: DistributionPaper['flow'],
  words: PaperWords,
): SheetRow[] {
  const mark = { text: basketMark(order), strong: true };
  const owed = { text: sum, strong: true };
  const money = flow === 'RESALE' ? [''] : flow === 'DIRECT' ? [owed, ''] : [owed];
  if (!detail) return [{ cells: [mark, order.memberName, ...money] }];
  return order.lines.map((line, index) => ({
    joined: index > 0,
    cells:
      index === 0
        ? [mark, order.memberName, words.item(line), ...money]
        : [null, null, words.item(line), ...money.map(() => null)],
  }));
}

function ofProducer(orders: readonly PaperOrder[], producerId: string): PaperOrder[] {
  return inBasketOrder(orders)
    .map((order) => ({ ...order, lines: order.lines.filter((line) => line.producerId === producerId) }))
    .filter((order) => order.lines.length > 0);
}
