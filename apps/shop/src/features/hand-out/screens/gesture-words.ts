/** A tap in words, for the bar that offers to undo it and for the list of one's gestures. */
import { formatMeasure, formatQuantity } from '@cabas/kernel';
import type { Act } from '../domain/acts.ts';
import type { Gesture } from '../domain/gesture.ts';
import type { Line } from '../domain/sheet.ts';
import { useEvening } from './evening.tsx';
import { useHandOutWords } from './words.tsx';

export function useActWords(): (act: Act) => string {
  const words = useGestureWords();
  return ({ telling, count }) => words(telling.gesture, count);
}

/** `count`: how many of its kind the tap was. */
export function useGestureWords(): (gesture: Gesture, count?: number) => string {
  const { sheet, money } = useEvening();
  const { t, locale } = useHandOutWords();
  return (gesture, count = 1) => {
    const { kind, memberId, lineId, offerId } = gesture;
    const basket = sheet.baskets.find((one) => one.memberId === memberId);
    const line = basket?.lines.find(({ id }) => id === lineId);
    const what = line?.name ?? sheet.leftovers.find((one) => one.offerId === offerId)?.name ?? '';
    const one = t(`gesture.${kind}`, { what, value: valueOf(gesture, line) });
    const done =
      count === 1
        ? one
        : kind === 'TICK'
          ? t('gesture.ticks', { count })
          : t('gesture.more', { one, count: count - 1 });
    return basket ? `${basket.name} : ${done}` : done;
  };

  function valueOf(
    { kind, measure, quantity, fate, amountCents, text }: Gesture,
    line: Line | undefined,
  ): string {
    if (kind === 'WEIGH' && measure !== undefined) return formatMeasure(measure, unitOf(line), locale);
    if (kind === 'COUNT' && line && quantity !== undefined) return formatQuantity(line, quantity, locale);
    if (kind === 'FATE' && fate)
      return fate === 'SUBSTITUTED' ? t('fate.substitute', { name: text ?? '' }) : t(`fate.${fate}`);
    return amountCents === undefined ? '' : money(amountCents);
  }
}

export const unitOf = (line: Line | undefined): 'GRAM' | 'MILLILITRE' =>
  line?.sellingMode === 'VOLUME' || line?.contentUnit === 'MILLILITRE' ? 'MILLILITRE' : 'GRAM';
