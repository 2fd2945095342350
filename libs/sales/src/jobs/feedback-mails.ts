import { participationOf } from '@cabas/catalogue';
import { createTranslator } from '@cabas/messages';
import type { Unit } from '@cabas/platform';
import { takeUntold } from '../data-access/feedback.ts';
import { letterhead, post } from './letterhead.ts';

/** What members said of a farm's goods since it was told last: one mail, none when there is nothing. */
export async function mailFeedback(tx: Unit, publicUrl: string, producerId: string): Promise<void> {
  const farm = await participationOf(tx, producerId);
  if (farm === undefined) return;
  const untold = await takeUntold(tx, producerId);
  if (untold.length === 0) return;
  const head = await letterhead(tx, publicUrl);
  const t = createTranslator(head.collective.locale);
  const lines = untold.map(({ productName, mark, words, shownName }) =>
    [`${productName} : ${t(`common.feedback.${mark}`)}`, words && `« ${words} »`, shownName]
      .filter(Boolean)
      .join(' – '),
  );
  post(tx, head, farm.email, {
    template: 'feedback-digest',
    values: {
      collective: head.collective.name,
      farm: farm.name,
      lines: lines.join('\n'),
      link: `${publicUrl}/admin/farm/${producerId}/feedback`,
    },
  });
}
