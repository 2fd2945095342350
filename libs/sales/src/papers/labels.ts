import { formatDay, formatWindow } from '@cabas/kernel';
import { localeOf } from '@cabas/messages';
import { drawLabels, type LabelSheet } from '@cabas/platform';
import { addressWords, basketMark, inBasketOrder, namesOf, wordsOf } from './paper-words.ts';
import type { DistributionPaper } from './types.ts';

/** A sticker a basket: its number from afar, whose it is, how much is in it, where and when. `skip`: stickers already used. */
export function basketLabels(paper: DistributionPaper, skip = 0): LabelSheet {
  const { t } = wordsOf(paper);
  const locale = localeOf(paper.locale);
  const when = `${formatDay(paper.pickupDate, locale)}, ${formatWindow(paper.windowStart, paper.windowEnd, locale)}`;
  return {
    issuer: paper.collective.name,
    title: t('papers.labels.title'),
    locale,
    madeAt: paper.printedAt,
    skip,
    labels: inBasketOrder(paper.orders).map((order) => ({
      mark: basketMark(order),
      title: namesOf(order, t),
      lines: [
        t('papers.count.items', { count: order.lines.length }),
        addressWords(order) || paper.point.name,
        when,
      ],
    })),
  };
}

/** `basketLabels` as a PDF. */
export function drawBasketLabels(paper: DistributionPaper, skip = 0): Promise<Uint8Array> {
  return drawLabels(basketLabels(paper, skip));
}
