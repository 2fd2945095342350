import { InvalidInput, newId, Refused } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { SlotFull, type SlotView } from '../domain/errors.ts';
import type { KeptSlot } from '../domain/slots.ts';

/**
 * Slots of the distribution `d` in order of time, as JSON; null where there are none, without a look. For a select list of
 * the collective's or the person's door: farms don't see how full a slot is.
 */
export const SLOTS = `case when d.slotted then (
  select coalesce(json_agg(json_build_object('id', k.id, 'startsAt', to_char(d.window_start + make_interval(mins => k.starts_after), 'HH24:MI'),
    'endsAt', to_char(d.window_start + make_interval(mins => k.starts_after + k.minutes), 'HH24:MI'),
    'capacity', k.capacity, 'left', k.capacity - k.taken) order by k.starts_after), '[]')
  from pickup_slots k where k.collective_id = d.collective_id and k.distribution_id = d.id) end as slots`;

/** Slots as they are at this moment. */
export async function slotsNow(tx: Unit, distributionId: string): Promise<readonly SlotView[]> {
  const { slots } = await tx.one<{ slots: SlotView[] | null }>(
    `select ${SLOTS} from distributions d where d.id = $1`,
    [distributionId],
  );
  return slots ?? [];
}

/**
 * Moves an order from one slot to another, before its stock is taken; answers how full all are then.
 * @throws SlotFull with what is left, InvalidInput at `slotId` for a slot of elsewhere.
 */
export async function takeSlot(
  tx: Unit,
  distributionId: string,
  wanted: string | null,
  back: string | null,
): Promise<readonly SlotView[]> {
  const [answer] = await tx.query<{ taken: boolean }>('select take_slot($1, $2, $3) as taken', [
    distributionId,
    wanted,
    back,
  ]);
  const slots = await slotsNow(tx, distributionId);
  if (answer?.taken === true) return slots;
  if (!slots.some(({ id }) => id === wanted)) throw new InvalidInput([{ path: 'slotId', code: 'UNKNOWN' }]);
  throw new SlotFull(slots);
}

/**
 * Sets the slots of a distribution that still awaits orders. Slots are told apart by when they start: one that stays keeps
 * its orders. Locks the distribution, so that no order takes a slot meanwhile. Answers whether
 * anything changed.
 * @throws Refused SLOT_HAS_ORDERS, InvalidInput at `path` for room for fewer than have chosen it.
 */
export async function setSlots(
  tx: Unit,
  distributionId: string,
  slots: readonly KeptSlot[],
  path: string,
): Promise<boolean> {
  await tx.query('update distributions set slotted = $2 where id = $1', [distributionId, slots.length > 0]);
  const before = await tx.query<KeptSlot & { taken: number }>(
    `select starts_after as "startsAfter", minutes, capacity, taken from pickup_slots where distribution_id = $1 order by starts_after`,
    [distributionId],
  );
  const wanted = new Map(slots.map((slot) => [slot.startsAfter, slot]));
  for (const { startsAfter, taken } of before) {
    const stays = wanted.get(startsAfter);
    if (stays === undefined && taken > 0) throw new Refused('SLOT_HAS_ORDERS');
    if (stays !== undefined && stays.capacity < taken)
      throw new InvalidInput([
        { path: `${path}.${slots.indexOf(stays)}.capacity`, code: 'SLOT_BELOW_TAKEN', data: { min: taken } },
      ]);
  }
  if (same(before, slots)) return false;
  await tx.query('delete from pickup_slots where distribution_id = $1 and not (starts_after = any ($2))', [
    distributionId,
    [...wanted.keys()],
  ]);
  await insertSlots(tx, [{ id: distributionId, keptSlots: slots }]);
  return true;
}

/** Writes slots, or changes length and room of those that start at the same time. */
export async function insertSlots(
  tx: Unit,
  distributions: readonly { readonly id: string; readonly keptSlots?: readonly KeptSlot[] | undefined }[],
): Promise<void> {
  const rows = distributions.flatMap(({ id, keptSlots = [] }) =>
    keptSlots.map(({ startsAfter, minutes, capacity }) => ({
      id: newId(),
      at: id,
      starts_after: startsAfter,
      minutes,
      capacity,
    })),
  );
  if (rows.length === 0) return;
  await tx.query(
    `insert into pickup_slots (id, distribution_id, starts_after, minutes, capacity)
     select k.id, k.at, k.starts_after, k.minutes, k.capacity
     from jsonb_to_recordset($1::jsonb) as k(id uuid, at uuid, starts_after int, minutes int, capacity int)
     on conflict (collective_id, distribution_id, starts_after) do update set minutes = excluded.minutes, capacity = excluded.capacity`,
    [JSON.stringify(rows)],
  );
}

/** @throws InvalidInput at `path` when the window has become too short for a slot. */
export async function assertSlotsFit(tx: Unit, distributionId: string, path: string): Promise<void> {
  const outside = await tx.query(
    `select 1 from pickup_slots k join distributions d on d.collective_id = k.collective_id and d.id = k.distribution_id
     where d.id = $1 and d.window_start + make_interval(mins => k.starts_after + k.minutes) > d.window_end limit 1`,
    [distributionId],
  );
  if (outside.length > 0) throw new InvalidInput([{ path, code: 'SLOT_OUTSIDE_WINDOW' }]);
}

function same(before: readonly KeptSlot[], after: readonly KeptSlot[]): boolean {
  const brief = (slots: readonly KeptSlot[]) =>
    JSON.stringify(slots.map(({ startsAfter, minutes, capacity }) => [startsAfter, minutes, capacity]));
  return brief(before) === brief(after);
}
