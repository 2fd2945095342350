import { SQL, type SqlText, type Unit } from '@cabas/platform';

/** A turn as those who run sales see it. Days and hours on the collective's clock. */
export interface ShiftView {
  readonly id: string;
  readonly label: string;
  readonly day: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly distributionId: string | null;
  readonly place: string | null;
  readonly needed: number;
  readonly taken: number;
  readonly cancelled: boolean;
  readonly people: readonly ShiftPerson[];
}

export interface ShiftPerson {
  readonly memberId: string;
  readonly name: string;
  readonly phone: string | null;
}

/** `s` shift, `d` its distribution if any, `p` the place, `c` the collective: a turn's day is its distribution's, wherever that moves. */
export const SHIFT_FROM = `from shifts s join collectives c on c.id = s.collective_id
  left join distributions d on d.collective_id = s.collective_id and d.id = s.distribution_id
  left join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id`;
export const STARTS = `(coalesce(d.pickup_date, s.day) + s.window_start) at time zone c.time_zone`;
export const ENDS = `(coalesce(d.pickup_date, s.day) + s.window_end) at time zone c.time_zone`;
export const CALLED_OFF = `(s.cancelled_at is not null or coalesce(d.status = 'CANCELLED', false))`;
export const SHIFT_COLUMNS = `s.id, s.label, coalesce(d.pickup_date, s.day) as day, s.window_start as "windowStart", s.window_end as "windowEnd",
  ${STARTS} as "startsAt", ${ENDS} as "endsAt", s.distribution_id as "distributionId", p.name as place, s.needed, s.taken, ${CALLED_OFF} as cancelled`;

async function loadShifts(tx: Unit, TAIL: SqlText, parameters: readonly unknown[]): Promise<ShiftView[]> {
  const shifts = await tx.query<Omit<ShiftView, 'people'>>(
    `select ${SHIFT_COLUMNS} ${SHIFT_FROM} ${TAIL} order by ${STARTS}, s.label, s.id limit 200`,
    parameters,
  );
  const people = await tx.query<ShiftPerson & { shiftId: string }>(
    `select g.shift_id as "shiftId", m.id as "memberId", trim(concat(m.given_name, ' ', m.family_name)) as name, case when $2::boolean then m.phone end as phone
     from shift_signups g join memberships m on m.collective_id = g.collective_id and m.id = g.membership_id
     where g.shift_id = any ($1) order by g.created_at, g.id`,
    [shifts.map(({ id }) => id), tx.may('members.contact')],
  );
  return shifts.map((shift) => ({ ...shift, people: people.filter(({ shiftId }) => shiftId === shift.id) }));
}

/** Of one distribution, all; else those of the last thirty days and to come. */
export function shifts(tx: Unit, distributionId: string | undefined): Promise<ShiftView[]> {
  return distributionId === undefined
    ? loadShifts(
        tx,
        SQL`where coalesce(d.pickup_date, s.day) > current_date - 30 and s.cancelled_at is null`,
        [],
      )
    : loadShifts(tx, SQL`where s.distribution_id = $1 and s.cancelled_at is null`, [distributionId]);
}

export async function shiftById(tx: Unit, id: string): Promise<ShiftView | undefined> {
  return (await loadShifts(tx, SQL`where s.id = $1`, [id]))[0];
}
