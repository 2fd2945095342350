// What every paper of a distribution says the same way.
import {
  formatContent,
  formatDay,
  formatMeasure,
  formatMoney,
  formatQuantity,
  formatTime,
  formatWindow,
  toLocal,
  type Sold,
} from '@cabas/kernel';
import { createTranslator, localeOf, type Translator } from '@cabas/messages';
import { type Sheet, stampWords } from '@cabas/platform';
import type { DistributionPaper, PaperLine, PaperOrder } from './types.ts';

export interface PaperWords {
  readonly t: Translator;
  money(cents: number): string;
  /** Without the packaging: `3`, `1,5 kg`. */
  count(sold: Sold, quantity: number): string;
  /** What one piece holds: `500 g`, `env. 1,8 kg`, or nothing. */
  packaging(sold: Sold): string;
  /** With its packaging, on one line: `Crottin frais (120 g)`. */
  product(line: PaperLine): string;
  /** As one says it when packing: `2 × Crottin frais`, `1,5 kg Carottes`. */
  item(line: PaperLine): string;
  /** `17 h 30 – 17 h 45`, or nothing. */
  slot(order: Pick<PaperOrder, 'slot'>): string;
  /** What was really handed over; empty while nobody said. */
  delivered(line: PaperLine): string;
}

export function wordsOf({
  locale: preference,
  collective,
}: Pick<DistributionPaper, 'locale' | 'collective'>): PaperWords {
  const locale = localeOf(preference);
  const count = (sold: Sold, quantity: number): string =>
    formatQuantity({ sellingMode: isCounted(sold) ? 'PIECE' : sold.sellingMode }, quantity, locale);
  const product = (line: PaperLine): string => {
    const content = formatContent(line, locale);
    return content ? `${line.name} (${content})` : line.name;
  };
  return {
    t: createTranslator(locale),
    money: (cents) => formatMoney(cents, collective.currency, locale),
    count,
    packaging: (sold) => formatContent(sold, locale),
    product,
    item: (line) => `${count(line, line.quantity)}${isCounted(line) ? ' ×' : ''} ${product(line)}`,
    slot: ({ slot }) =>
      slot == null ? '' : `${formatTime(slot.startsAt, locale)} – ${formatTime(slot.endsAt, locale)}`,
    delivered: (line) => {
      if (line.deliveredMeasure != null)
        return formatMeasure(line.deliveredMeasure, isLiquid(line) ? 'MILLILITRE' : 'GRAM', locale);
      return line.deliveredQuantity == null ? '' : count(line, line.deliveredQuantity);
    },
  };
}

/** Head and stamp of a paper of this distribution. */
export function sheetOf(paper: DistributionPaper, title: string, subtitle: string): Omit<Sheet, 'blocks'> {
  return {
    issuer: paper.collective.name,
    title,
    subtitle,
    meta: [
      formatDay(paper.pickupDate, localeOf(paper.locale), { withYear: true }),
      formatWindow(paper.windowStart, paper.windowEnd, localeOf(paper.locale)),
      paper.point.name,
      addressOf(paper.point),
    ].filter((line) => line !== ''),
    locale: localeOf(paper.locale),
    madeAt: paper.printedAt,
    stamp: stampWords(paper.printedAt, paper.collective.timeZone, paper.locale),
  };
}

/** By basket number, then by name as a French reader looks it up. */
export function inBasketOrder(orders: readonly PaperOrder[]): PaperOrder[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...orders].sort(
    (a, b) =>
      (a.basketNumber ?? last) - (b.basketNumber ?? last) ||
      a.memberName.localeCompare(b.memberName, 'fr') ||
      (a.orderId < b.orderId ? -1 : 1),
  );
}

/** As they come: by slot where there are some, then as `inBasketOrder`; who chose none comes last. */
export function inSlotOrder(orders: readonly PaperOrder[]): PaperOrder[] {
  const last = '99:99';
  return inBasketOrder(orders).sort((a, b) =>
    (a.slot?.startsAt ?? last).localeCompare(b.slot?.startsAt ?? last),
  );
}

/** Where a basket is brought, in one line; empty where it is fetched. */
export function addressWords({ deliveredTo }: Pick<PaperOrder, 'deliveredTo'>): string {
  if (deliveredTo == null) return '';
  const { addressLine1, addressLine2, postcode, city } = deliveredTo;
  return [addressLine1, addressLine2, `${postcode} ${city}`].filter((part) => part !== '').join(', ');
}

/** Whoever may come for it: `Léa Girard et Tom Girard`. */
export function namesOf(
  { memberName, secondName }: Pick<PaperOrder, 'memberName' | 'secondName'>,
  t: Translator,
): string {
  return secondName ? t('papers.both', { first: memberName, second: secondName }) : memberName;
}

export function basketMark({ basketNumber }: PaperOrder): string {
  return basketNumber === null ? '' : String(basketNumber);
}

/** `3 décembre, 21 h 12`, on the collective's clock. `at`: ISO 8601. */
export function momentWords(at: string, timeZone: string, preference: string): string {
  const locale = localeOf(preference);
  const { date, time } = toLocal(new Date(at), timeZone);
  return `${formatDay(date, locale)}, ${formatTime(time, locale)}`;
}

function addressOf({ addressLine1 = '', postcode = '', city = '' }: DistributionPaper['point']): string {
  return [addressLine1, `${postcode} ${city}`.trim()].filter((part) => part !== '').join(', ');
}

function isCounted({ sellingMode }: Sold): boolean {
  return sellingMode === 'PIECE' || sellingMode === 'WEIGHED_PIECE';
}

function isLiquid({ sellingMode, contentUnit }: Sold): boolean {
  return sellingMode === 'VOLUME' || contentUnit === 'MILLILITRE';
}
