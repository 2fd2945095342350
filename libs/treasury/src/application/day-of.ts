import { InvalidInput } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';

/** The day asked for or today, on the collective's own clock. @throws InvalidInput when it is in the future */
export async function dayOf(tx: Unit, on: string | null | undefined): Promise<string> {
  const { day, today } = await days(tx, on);
  if (day > today) throw new InvalidInput([{ path: 'on', code: 'IN_THE_FUTURE' }]);
  return day;
}

/** Today or a later day. @throws InvalidInput when it is over */
export async function dayToCome(tx: Unit, path: string, on: string | null | undefined): Promise<string> {
  const { day, today } = await days(tx, on);
  if (day < today) throw new InvalidInput([{ path, code: 'IN_THE_PAST' }]);
  return day;
}

async function days(tx: Unit, on: string | null | undefined): Promise<{ day: string; today: string }> {
  return tx.one<{ day: string; today: string }>(
    `select coalesce($1::date, today)::text as day, today::text as today
     from (select (clock_timestamp() at time zone time_zone)::date as today from collectives where id = $2) c`,
    [on ?? null, tx.collectiveId],
  );
}
