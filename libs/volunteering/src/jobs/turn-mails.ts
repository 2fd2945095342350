import { formatDay, formatWindow } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { letterhead, post, type Letterhead } from '@cabas/sales';
import { turnsAt, turnsOfShift, turnsTomorrow, type TurnOf } from '../data-access/due-turns.query.ts';

/** The evening before: to each who said they come. */
export async function mailTurnTomorrow(
  tx: Unit,
  publicUrl: string,
  of: { readonly shiftId?: string; readonly distributionId?: string },
): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  for (const turn of await turnsTomorrow(tx, of))
    post(tx, head, turn.email, { template: 'turn-tomorrow', values: about(head, turn, publicUrl) });
}

/** The distribution moved, or is off: once to each, with the new day. */
export async function mailTurnsMoved(
  tx: Unit,
  publicUrl: string,
  distributionIds: readonly string[],
): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  for (const turn of await turnsAt(tx, distributionIds))
    post(tx, head, turn.email, {
      template: turn.cancelled ? 'turn-cancelled' : 'turn-moved',
      values: { ...about(head, turn, publicUrl), ...(turn.cancelled && { reason: '' }) },
    });
}

/** Called off by itself: once to each, with the reason. */
export async function mailTurnCancelled(
  tx: Unit,
  publicUrl: string,
  shiftId: string,
  reason: string,
): Promise<void> {
  const head = await letterhead(tx, publicUrl);
  for (const turn of await turnsOfShift(tx, shiftId))
    post(tx, head, turn.email, {
      template: 'turn-cancelled',
      values: { ...about(head, turn, publicUrl), reason },
    });
}

function about({ collective: { name, locale } }: Letterhead, turn: TurnOf, publicUrl: string) {
  return {
    collective: name,
    turn: turn.label,
    day: formatDay(turn.day, locale),
    window: formatWindow(turn.windowStart, turn.windowEnd, locale),
    place: turn.place ?? '',
    link: `${publicUrl}/turns`,
  };
}
