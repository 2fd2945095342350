/** A person's own taps, as they may be undone. */
import type { Entry } from './gesture.ts';

/** The most telling gesture of a tap: a basket handed out ticks its lines too. */
const WEIGHT: Partial<Record<Entry['gesture']['kind'], number>> = { HAND_OUT: 3, WEIGH: 2, FATE: 2, TICK: 0 };

export interface Act {
  readonly id: string;
  readonly telling: Entry;
  /** Gestures of that kind in the tap: eight products ticked at once are eight. */
  readonly count: number;
  readonly state: Entry['state'];
}

/** Own taps that can be undone, the last first. */
export function actsOf(entries: readonly Entry[]): readonly Act[] {
  const undone = new Set(
    entries.flatMap(({ gesture }) => (gesture.kind === 'UNDO' ? [gesture.gestureId] : [])),
  );
  const standing = entries.filter(
    ({ gesture, state }) => state !== 'REFUSED' && gesture.kind !== 'UNDO' && !undone.has(gesture.id),
  );
  return [...Map.groupBy(standing, ({ act }) => act)]
    .flatMap(([id, [first, ...others]]): Act[] => {
      if (first === undefined) return [];
      const all = [first, ...others];
      const telling = all.reduce((best, one) => (weight(one) > weight(best) ? one : best));
      const count = all.filter(({ gesture }) => gesture.kind === telling.gesture.kind).length;
      return [{ id, telling, count, state: all.find(({ state }) => state !== 'SENT')?.state ?? 'SENT' }];
    })
    .reverse();
}

const weight = ({ gesture }: Entry): number => WEIGHT[gesture.kind] ?? 1;
