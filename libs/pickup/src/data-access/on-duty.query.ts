import type { Unit } from '@cabas/platform';

/** Whether who asks has a turn there, from twelve hours before it until a day after (`on_duty`, migrations/sql/0012-home.sql). */
export async function isOnDuty(tx: Unit, distributionId: string): Promise<boolean> {
  return (await tx.one<{ onDuty: boolean }>('select on_duty($1) as "onDuty"', [distributionId])).onDuty;
}
