import type { Unit } from '@cabas/platform';

/** Hand-outs some days around today, soonest first; ids of distributions. */
export async function handOutsAround(tx: Unit): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select d.id from distributions d where d.status in ('CLOSED', 'HANDED_OUT')
       and d.ends_at > clock_timestamp() - interval '3 days' and d.starts_at < clock_timestamp() + interval '4 days'
     order by d.starts_at, d.id limit 50`,
  );
  return rows.map(({ id }) => id);
}
