import type { Unit } from '@cabas/platform';
import { isOnDuty } from '../data-access/on-duty.query.ts';

/** Who runs a hand-out: whoever may run all of them, and a member during their turn there. */
export async function mayRun(tx: Unit, distributionId: string): Promise<boolean> {
  return tx.may('handout.run') || (await isOnDuty(tx, distributionId));
}
