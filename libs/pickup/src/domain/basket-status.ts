import { FIELD, type BasketStatus } from './gesture.ts';
import type { Log } from './log.ts';

type Said = readonly [BasketStatus, string];

/**
 * Where a basket stands: as said of the whole of it, else of every farm that has its own table; undefined: nobody said.
 * `note`: what becomes of it.
 */
export function basketStatus(
  log: Log,
  memberId: string,
  producerIds: readonly string[],
): { status: BasketStatus; note: string } | undefined {
  const whole = log.value<Said>(FIELD.status(memberId, null));
  if (whole !== undefined) return { status: whole[0], note: whole[1] };
  const parts = producerIds.map((id) => log.value<Said>(FIELD.status(memberId, id)));
  if (parts.every((part) => part === undefined)) return undefined;
  const [first] = parts;
  const together =
    first !== undefined && parts.every((part) => part?.[0] === first[0]) ? first[0] : 'WAITING';
  const notes = parts.flatMap((part) => (part === undefined || part[1] === '' ? [] : [part[1]]));
  return { status: together, note: notes.join(' · ') };
}
