import { NotFound } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { CALLED_OFF, ENDS, STARTS } from './shifts.query.ts';

export interface ShiftFields {
  readonly distributionId: string | null;
  readonly day: string | null;
  readonly label: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly needed: number;
}

export async function insertShift(tx: Unit, id: string, shift: ShiftFields): Promise<void> {
  await tx.query(
    'insert into shifts (id, distribution_id, day, label, window_start, window_end, needed) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, shift.distributionId, shift.day, shift.label, shift.windowStart, shift.windowEnd, shift.needed],
  );
}

/** False when more have already said they come than would then be needed. */
export async function updateShift(tx: Unit, id: string, shift: ShiftFields): Promise<boolean> {
  const changed = await tx.query(
    `update shifts set distribution_id = $2, day = $3, label = $4, window_start = $5, window_end = $6, needed = $7, version = version + 1
     where id = $1 and cancelled_at is null and taken <= $7 returning id`,
    [id, shift.distributionId, shift.day, shift.label, shift.windowStart, shift.windowEnd, shift.needed],
  );
  return changed.length === 1;
}

export async function markShiftCancelled(tx: Unit, id: string): Promise<boolean> {
  const rows = await tx.query(
    'update shifts set cancelled_at = clock_timestamp(), version = version + 1 where id = $1 and cancelled_at is null returning id',
    [id],
  );
  return rows.length === 1;
}

/** Where a turn stands, by the database's clock. @throws NotFound. */
export async function shiftState(
  tx: Unit,
  id: string,
): Promise<{ calledOff: boolean; started: boolean; ended: boolean; lateToLeave: boolean; full: boolean }> {
  const row = await tx.maybeOne<{
    calledOff: boolean;
    started: boolean;
    ended: boolean;
    lateToLeave: boolean;
    full: boolean;
  }>(
    `select ${CALLED_OFF} as "calledOff", ${STARTS} <= clock_timestamp() as started, ${ENDS} <= clock_timestamp() as ended,
       ${STARTS} - make_interval(hours => c.turns_leave_hours) <= clock_timestamp() as "lateToLeave", s.taken >= s.needed as full
     from shifts s join collectives c on c.id = s.collective_id
       left join distributions d on d.collective_id = s.collective_id and d.id = s.distribution_id
     where s.id = $1`,
    [id],
  );
  if (row === undefined) throw new NotFound();
  return row;
}

/** One more comes: the last place goes to one, whoever asks at the same time. False when it is full. */
export async function takePlace(tx: Unit, shiftId: string): Promise<boolean> {
  const taken = await tx.query(
    'update shifts set taken = taken + 1 where id = $1 and cancelled_at is null and taken < needed returning id',
    [shiftId],
  );
  return taken.length === 1;
}

/** False when the member had signed up already. */
export async function insertSignup(
  tx: Unit,
  signup: { id: string; shiftId: string; memberId: string },
): Promise<boolean> {
  const rows = await tx.query(
    `insert into shift_signups (id, shift_id, membership_id, account_id)
     select $1, $2, m.id, m.account_id from memberships m where m.id = $3 on conflict do nothing returning id`,
    [signup.id, signup.shiftId, signup.memberId],
  );
  return rows.length === 1;
}

/** Gives the place back with the name; false when there was none. */
export async function removeSignup(tx: Unit, shiftId: string, memberId: string): Promise<boolean> {
  const rows = await tx.query(
    'delete from shift_signups where shift_id = $1 and membership_id = $2 returning id',
    [shiftId, memberId],
  );
  if (rows.length === 0) return false;
  await tx.query('update shifts set taken = taken - 1 where id = $1', [shiftId]);
  return true;
}
