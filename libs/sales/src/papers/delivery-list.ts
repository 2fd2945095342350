import { formatPhone, sumCents } from '@cabas/kernel';
import { type Block, drawSheet, type Sheet } from '@cabas/platform';
import { addressWords, basketMark, namesOf, type PaperWords, sheetOf, wordsOf } from './paper-words.ts';
import type { DistributionPaper, PaperOrder } from './types.ts';

/** For who drives: baskets by commune and street, each with its address, phone, note and what is to be paid. */
export function deliveryList(paper: DistributionPaper): Sheet {
  const words = wordsOf(paper);
  const stops = inRoadOrder(paper.orders.filter(({ deliveredTo }) => deliveredTo != null));
  const others = paper.orders.length - stops.length;
  const blocks: Block[] = [
    {
      kind: 'heading',
      text: words.t('papers.delivery.stops'),
      value: words.t('papers.count.baskets', { count: stops.length }),
    },
    stopsTable(stops, words),
    ...(others === 0
      ? []
      : [{ kind: 'paragraph' as const, text: words.t('papers.delivery.fetched', { count: others }) }]),
  ];
  return { ...sheetOf(paper, words.t('papers.delivery.title'), paper.saleName), blocks };
}

/** `deliveryList` as a PDF. */
export function drawDeliveryList(paper: DistributionPaper): Promise<Uint8Array> {
  return drawSheet(deliveryList(paper));
}

function stopsTable(stops: readonly PaperOrder[], words: PaperWords): Block {
  const slotted = stops.some(({ slot }) => slot != null);
  const communes = Map.groupBy(stops, ({ deliveredTo }) => `${deliveredTo?.postcode} ${deliveredTo?.city}`);
  return {
    kind: 'table',
    columns: [
      { header: words.t('papers.basket'), align: 'right' },
      ...(slotted ? [{ header: words.t('papers.handout.slot') }] : []),
      { header: words.t('papers.delivery.address'), share: 3 },
      { header: words.t('papers.member'), share: 2.4 },
      { header: words.t('papers.items'), align: 'right' },
      { header: words.t('papers.toPay'), align: 'right' },
      { header: words.t('papers.delivered'), kind: 'tick' },
    ],
    rows: [...communes].flatMap(([commune, own]) => [
      { section: commune, value: words.t('papers.count.baskets', { count: own.length }) },
      ...own.map((order) => ({
        cells: [
          { text: basketMark(order), strong: true },
          ...(slotted ? [words.slot(order)] : []),
          { text: addressWords(order), note: order.deliveredTo?.note ?? '' },
          {
            text: namesOf(order, words.t),
            note: [
              formatPhone(order.phone ?? ''),
              order.note === '' ? '' : words.t('papers.handout.note', { note: order.note }),
            ]
              .filter((part) => part !== '')
              .join(' – '),
          },
          String(order.lines.length),
          {
            text: words.money(sumCents(order.dues.map(({ amountCents }) => amountCents))),
            note: payees(order, words),
          },
          '',
        ],
      })),
    ]),
    empty: words.t('papers.delivery.empty'),
  };
}

function payees({ dues }: PaperOrder, words: PaperWords): string {
  return dues.length > 1 ? words.t('papers.count.payees', { count: dues.length }) : '';
}

/** By postcode, commune, street as one reads it (`9 rue…` before `12 rue…`), then name. */
function inRoadOrder(orders: readonly PaperOrder[]): PaperOrder[] {
  const { compare } = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });
  const street = ({ deliveredTo }: PaperOrder) =>
    deliveredTo?.addressLine1.replace(/^([0-9]+[^ ]*)[ ,]+(.*)$/, '$2 $1') ?? '';
  return [...orders].sort(
    (a, b) =>
      compare(a.deliveredTo?.postcode ?? '', b.deliveredTo?.postcode ?? '') ||
      compare(a.deliveredTo?.city ?? '', b.deliveredTo?.city ?? '') ||
      compare(street(a), street(b)) ||
      compare(a.memberName, b.memberName) ||
      (a.orderId < b.orderId ? -1 : 1),
  );
}
