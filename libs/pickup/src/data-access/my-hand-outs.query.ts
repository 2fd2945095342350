import type { Unit } from '@cabas/platform';

/** Hand-outs one may run some days around today, soonest first; ids of distributions. Without the right to all: those of one's turns. */
export async function handOutsAround(tx: Unit): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select d.id from distributions d where d.status in ('CLOSED', 'HANDED_OUT')
       and d.ends_at > clock_timestamp() - interval '3 days' and d.starts_at < clock_timestamp() + interval '4 days'
       and ($1 or on_duty(d.id))
     order by d.starts_at, d.id limit 50`,
    [tx.may('handout.run')],
  );
  return rows.map(({ id }) => id);
}
