import type { FieldProblem, LocalTime } from '@cabas/kernel';

/** Part of a distribution's window with room for so many members, on the collective's clock. */
export interface PlannedSlot {
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly capacity: number;
}

/** The same as it is kept: minutes after the window's start, so that it moves with its distribution. */
export interface KeptSlot {
  readonly startsAfter: number;
  readonly minutes: number;
  readonly capacity: number;
}

/**
 * Slots of one window in order of time. Problems go to their fields under `path`: outside the window, over each other,
 * room for nobody.
 */
export function keptSlots(
  window: { readonly windowStart: LocalTime; readonly windowEnd: LocalTime },
  slots: readonly PlannedSlot[],
  path: string,
  problems: FieldProblem[],
): KeptSlot[] {
  const [from, to] = [minuteOf(window.windowStart), minuteOf(window.windowEnd)];
  const kept = slots.map(({ startsAt, endsAt, capacity }, index) => {
    const [starts, ends] = [minuteOf(startsAt), minuteOf(endsAt)];
    const at = `${path}.${index}`;
    if (ends <= starts) problems.push({ path: `${at}.endsAt`, code: 'WINDOW_ENDS_BEFORE_START' });
    else if (starts < from || ends > to)
      problems.push({ path: `${at}.startsAt`, code: 'SLOT_OUTSIDE_WINDOW' });
    return { startsAfter: starts - from, minutes: ends - starts, capacity, at };
  });
  kept.sort((a, b) => a.startsAfter - b.startsAfter);
  kept.forEach(({ startsAfter, at }, index) => {
    const before = kept[index - 1];
    if (before !== undefined && startsAfter < before.startsAfter + before.minutes)
      problems.push({ path: `${at}.startsAt`, code: 'SLOTS_OVERLAP' });
  });
  return kept.map(({ startsAfter, minutes, capacity }) => ({ startsAfter, minutes, capacity }));
}

function minuteOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
