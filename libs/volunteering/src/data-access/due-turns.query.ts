import type { Unit } from '@cabas/platform';
import { CALLED_OFF, ENDS, SHIFT_COLUMNS, SHIFT_FROM, STARTS, type ShiftView } from './shifts.query.ts';

/** Somebody's turn, with where to write. */
export interface TurnOf extends Omit<ShiftView, 'people'> {
  readonly memberId: string;
  readonly email: string | null;
}

const WHO = `join shift_signups g on g.collective_id = s.collective_id and g.shift_id = s.id
  join memberships m on m.collective_id = g.collective_id and m.id = g.membership_id and m.status = 'ACTIVE'`;

/** Turns that begin within the next thirty-six hours: one moved further away is not reminded of now. */
export function turnsTomorrow(
  tx: Unit,
  of: { readonly shiftId?: string; readonly distributionId?: string },
): Promise<TurnOf[]> {
  return tx.query<TurnOf>(
    `select ${SHIFT_COLUMNS}, m.id as "memberId", m.email ${SHIFT_FROM} ${WHO}
     where (s.id = $1 or s.distribution_id = $2) and not ${CALLED_OFF}
       and ${STARTS} between clock_timestamp() and clock_timestamp() + interval '36 hours' order by g.id`,
    [of.shiftId ?? null, of.distributionId ?? null],
  );
}

/** Turns of distributions that moved or are off, unless they are over anyway. */
export function turnsAt(tx: Unit, distributionIds: readonly string[]): Promise<TurnOf[]> {
  return tx.query<TurnOf>(
    `select ${SHIFT_COLUMNS}, m.id as "memberId", m.email ${SHIFT_FROM} ${WHO}
     where s.distribution_id = any ($1) and s.cancelled_at is null and ${ENDS} > clock_timestamp() order by g.id`,
    [distributionIds],
  );
}

/** Those who had said they come to one. */
export function turnsOfShift(tx: Unit, shiftId: string): Promise<TurnOf[]> {
  return tx.query<TurnOf>(
    `select ${SHIFT_COLUMNS}, m.id as "memberId", m.email ${SHIFT_FROM} ${WHO} where s.id = $1 order by g.id`,
    [shiftId],
  );
}
