import { formatDay, formatWindow } from '@cabas/kernel';
import { remind, type ReminderRequest } from '@cabas/messaging';
import type { Unit } from '@cabas/platform';
import { letterhead, post, reminder, type Letterhead } from '@cabas/sales';
import { turnsAt, turnsOfShift, turnsTomorrow, type TurnOf } from '../data-access/due-turns.query.ts';

/** The evening before: to each who said they come. */
export async function mailTurnTomorrow(
  tx: Unit,
  base: ReminderRequest['base'],
  of: { readonly shiftId?: string; readonly distributionId?: string },
): Promise<void> {
  const head = await letterhead(tx, base.publicUrl);
  const turns = (await turnsTomorrow(tx, of)).map((turn) => ({ id: turn.memberId, email: turn.email, turn }));
  for (const ofShift of Map.groupBy(turns, ({ turn }) => turn.id).values())
    await remind(
      tx,
      ofShift,
      reminder(head, base, 'TURN', ofShift[0]?.turn.startsAt ?? head.now),
      ({ turn }) => ({ template: 'turn-tomorrow', values: about(head, turn, base.publicUrl) }),
    );
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
