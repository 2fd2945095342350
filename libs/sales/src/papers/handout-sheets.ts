import { formatPhone, sumCents } from '@cabas/kernel';
import { type Block, drawSheet, type Sheet, type SheetCell, type SheetColumn } from '@cabas/platform';
import {
  addressWords,
  basketMark,
  inSlotOrder,
  momentWords,
  type PaperWords,
  sheetOf,
  wordsOf,
  namesOf,
} from './paper-words.ts';
import type { DistributionPaper, PaperOrder } from './types.ts';

export interface HandoutOptions {
  /** A page a member, to slip into the basket; otherwise as many as fit. */
  readonly onePerPage: boolean;
  /** Without them the sheet can hang on a wall. */
  readonly prices: boolean;
}

/** `online`: goods are paid online, to the farms; nobody ticks money here. */
type Options = HandoutOptions & { readonly online: boolean };

/** The hand-out on paper: all members on the first pages, by slot where there are some, then each one's basket with what is owed to whom. */
export function handoutSheets(paper: DistributionPaper, options: HandoutOptions): Sheet {
  const words = wordsOf(paper);
  const orders = inSlotOrder(paper.orders);
  const online = paper.flow === 'AGENCY';
  const amounts = options.prices && paper.levels !== true;
  const blocks: Block[] = [
    {
      kind: 'heading',
      text: words.t('papers.handout.everyone'),
      value: words.t('papers.count.baskets', { count: orders.length }),
    },
    ...changes(paper, words),
    ...(online && options.prices
      ? [{ kind: 'paragraph' as const, tone: 'boxed' as const, text: words.t('papers.handout.online') }]
      : []),
    everyone(orders, { ...options, online }, words),
    ...orders.flatMap((order, index): Block[] => [
      ...(options.onePerPage || index === 0 ? [{ kind: 'page-break' as const }] : []),
      { kind: 'together', blocks: basket(order, { ...options, online }, amounts, words) },
    ]),
  ];
  return { ...sheetOf(paper, words.t('papers.handout.title'), paper.saleName), blocks };
}

/** `handoutSheets` as a PDF. */
export function drawHandoutSheets(paper: DistributionPaper, options: HandoutOptions): Promise<Uint8Array> {
  return drawSheet(handoutSheets(paper, options));
}

function everyone(orders: readonly PaperOrder[], { prices, online }: Options, words: PaperWords): Block {
  const money: SheetColumn[] = prices
    ? [
        { header: words.t(online ? 'papers.slip.online' : 'papers.toPay'), align: 'right' },
        ...(online ? [] : [{ header: words.t('papers.settled'), kind: 'tick' as const }]),
      ]
    : [];
  const slotted = orders.some(({ slot }) => slot != null);
  const total = sumCents(orders.map(dueCents));
  return {
    kind: 'table',
    rowHeight: 25,
    columns: [
      { header: words.t('papers.basket'), align: 'right' },
      ...(slotted ? [{ header: words.t('papers.handout.slot') }] : []),
      { header: words.t('papers.member'), share: 3 },
      { header: words.t('papers.items'), align: 'right' },
      { header: words.t('papers.handedOut'), kind: 'tick' },
      ...money,
      { header: words.t('papers.signature'), kind: 'write', share: 1.7 },
    ],
    rows: orders.map((order) => ({
      cells: [
        { text: basketMark(order), strong: true },
        ...(slotted ? [words.slot(order)] : []),
        { text: namesOf(order, words.t), note: fetching(order, words) },
        String(order.lines.length),
        '',
        ...(prices ? [toPay(order, words), ...(online ? [] : [''])] : []),
        '',
      ],
    })),
    totals:
      prices && orders.length > 0
        ? [
            [
              ...['', ...(slotted ? [''] : []), words.t('papers.total'), '', null, words.money(total)],
              ...(online ? [null] : [null, null]),
            ],
          ]
        : [],
    empty: words.t('papers.handout.empty'),
  };
}

/** To how many as well: in DIRECT the table takes no money for the producers. */
function toPay(order: PaperOrder, words: PaperWords): SheetCell {
  const note = order.dues.length > 1 ? words.t('papers.count.payees', { count: order.dues.length }) : '';
  return { text: words.money(dueCents(order)), note, strong: true };
}

/** Who comes in the member's place, and for whom it is; empty when it is the member for themselves. */
function fetching({ collectedBy, beneficiary }: PaperOrder, words: PaperWords, withPhone = false): string {
  const phone = withPhone ? formatPhone(collectedBy?.phone ?? '') : '';
  return [
    collectedBy ? words.t('papers.handout.collectedBy', { name: collectedBy.name }) : '',
    phone,
    beneficiary ? words.t('papers.handout.beneficiary', { name: beneficiary }) : '',
  ]
    .filter((text) => text !== '')
    .join(', ');
}

function basket(order: PaperOrder, options: Options, amounts: boolean, words: PaperWords): Block[] {
  const mark = basketMark(order);
  const notes = [
    words.slot(order),
    fetching(order, words, true),
    addressWords(order),
    formatPhone(order.phone ?? ''),
    order.note ? words.t('papers.handout.note', { note: order.note }) : '',
  ];
  return [
    {
      kind: 'heading',
      text: mark === '' ? namesOf(order, words.t) : `${mark} · ${namesOf(order, words.t)}`,
      value: options.prices ? words.money(dueCents(order)) : undefined,
      note: notes.filter((note) => note !== '').join(' – '),
    },
    contents(order, amounts, words),
    ...(options.prices ? dues(order, options, words) : []),
    ...(options.onePerPage
      ? [{ kind: 'signatures' as const, labels: [words.t('papers.handout.receivedBy')] }]
      : []),
  ];
}

function contents(order: PaperOrder, amounts: boolean, words: PaperWords): Block {
  return {
    kind: 'table',
    columns: [
      { header: '', kind: 'tick' },
      { header: words.t('papers.product'), share: 3 },
      { header: words.t('papers.producer'), share: 2 },
      { header: words.t('papers.ordered'), align: 'right', width: 66 },
      { header: words.t('papers.delivered'), align: 'right', kind: 'write', width: 66 },
      ...(amounts ? [{ header: words.t('papers.amount'), align: 'right' as const, width: 60 }] : []),
    ],
    rows: order.lines.map((line) => ({
      cells: [
        '',
        { text: words.product(line), note: notesOf(line, words) },
        line.producerName,
        words.count(line, line.quantity),
        words.delivered(line),
        ...(amounts ? [words.money(line.amountCents)] : []),
      ],
    })),
    empty: words.t('papers.handout.nothing'),
  };
}

/** Whoever holds the earlier sheet must know that it is no longer right. */
function changes({ since, collective, locale }: DistributionPaper, words: PaperWords): Block[] {
  if (since === undefined) return [];
  const when = momentWords(since.printedAt, collective.timeZone, locale);
  const text = words.t('papers.handout.changedSince', { when, changed: since.changed, gone: since.gone });
  return [{ kind: 'paragraph', text }];
}

function notesOf(line: PaperOrder['lines'][number], words: PaperWords): string {
  const notes = [line.changed === true ? words.t('papers.handout.changed') : '', line.deliveredReason ?? ''];
  return notes.filter((note) => note !== '').join(' – ');
}

/** On a page of its own with how each wishes to be paid; otherwise a line of boxes to tick. */
function dues(order: PaperOrder, { onePerPage, online }: Options, words: PaperWords): Block[] {
  if (!onePerPage) {
    const items = order.dues.map((due) => ({
      text: [due.payeeName, ofWhichDeposits(due, words)].filter((part) => part !== '').join(' – '),
      value: words.money(due.amountCents),
    }));
    return [
      {
        kind: 'paragraph',
        tone: 'quiet',
        text: words.t(online ? 'papers.handout.onlineWith' : 'papers.handout.settledWith'),
      },
      { kind: 'tiles', items },
    ];
  }
  return [
    { kind: 'heading', level: 2, text: words.t('papers.handout.payTo') },
    {
      kind: 'table',
      columns: [
        { header: words.t('papers.handout.payee'), share: 3 },
        { header: words.t('papers.handout.how'), share: 3 },
        { header: words.t('papers.amount'), align: 'right' },
        ...(online ? [] : [{ header: words.t('papers.settled'), kind: 'tick' as const }]),
      ],
      rows: order.dues.map((due) => ({
        cells: [
          { text: due.payeeName, note: ofWhichDeposits(due, words) },
          due.paymentNote,
          { text: words.money(due.amountCents), strong: true },
          ...(online ? [] : ['']),
        ],
      })),
      empty: words.t('papers.handout.nothingDue'),
    },
  ];
}

/** `dont consignes 1,50 €, dont livraison 3,00 €`; empty where there are none. */
function ofWhichDeposits(
  { depositDueCents = 0, deliveryFeeCents = 0 }: PaperOrder['dues'][number],
  words: PaperWords,
): string {
  return [
    depositDueCents === 0 ? '' : words.t('papers.withDeposit', { amount: words.money(depositDueCents) }),
    deliveryFeeCents === 0
      ? ''
      : words.t('papers.delivery.ofWhich', { amount: words.money(deliveryFeeCents) }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function dueCents(order: PaperOrder): number {
  return sumCents(order.dues.map((due) => due.amountCents));
}
