/** Slots of a pick-up being planned: made from the window, then changed one by one. */
import type { PickupSlotInput } from '@cabas/client';

export interface SlotDraft {
  readonly startsAt: string;
  readonly endsAt: string;
  /** Null while it is being typed. */
  readonly capacity: number | null;
}

interface Window {
  readonly windowStart: string;
  readonly windowEnd: string;
}

/** As many slots of a length as the window holds, each with the same room; what is left over at its end stays out. */
export function slotsOf(
  { windowStart, windowEnd }: Window,
  length: number,
  capacity: number | null,
): readonly SlotDraft[] {
  const [from, to] = [minuteOf(windowStart), minuteOf(windowEnd)];
  const count = Number.isNaN(from + to) ? 0 : Math.max(0, Math.floor((to - from) / length));
  return Array.from({ length: count }, (_, index) => ({
    startsAt: timeOf(from + index * length),
    endsAt: timeOf(from + (index + 1) * length),
    capacity,
  }));
}

/** Moved with the start of their window, as the server moves them. */
export function movedSlots(slots: readonly SlotDraft[], before: string, after: string): readonly SlotDraft[] {
  const by = minuteOf(after) - minuteOf(before);
  if (Number.isNaN(by) || by === 0) return slots;
  return slots.map((slot) => ({
    ...slot,
    startsAt: timeOf(minuteOf(slot.startsAt) + by),
    endsAt: timeOf(minuteOf(slot.endsAt) + by),
  }));
}

/** What the server is told; an empty capacity is told at its field. */
export const slotInputs = (slots: readonly SlotDraft[]): PickupSlotInput[] =>
  slots.map(({ startsAt, endsAt, capacity }) => ({ startsAt, endsAt, capacity: capacity ?? 0 }));

const LAST = 24 * 60 - 1;

function minuteOf(time: string): number {
  return /^\d{2}:\d{2}$/.test(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : Number.NaN;
}

function timeOf(minute: number): string {
  const within = Math.min(Math.max(minute, 0), LAST);
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
