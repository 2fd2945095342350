import { Refused } from '@cabas/kernel';
import { NotAllowed, type Unit } from '@cabas/platform';
import { standingOf } from '../data-access/producers.ts';

/** Referents work on their own producers only; those who run sales on all. @throws NotFound, NotAllowed */
export async function assertMayWorkOn(tx: Unit, producerId: string): Promise<{ claimed: boolean }> {
  const { claimed, referentId } = await standingOf(tx, producerId);
  if (!tx.may('producers.change') && (referentId === null || referentId !== tx.memberId))
    throw new NotAllowed();
  return { claimed };
}

/** A collective writes products and stock only until the farm keeps them itself. @throws NotFound, NotAllowed, Refused */
export async function assertMayWriteCatalogue(tx: Unit, producerId: string): Promise<void> {
  const { claimed } = await assertMayWorkOn(tx, producerId);
  if (claimed) throw new Refused('PRODUCER_KEEPS_ITS_CATALOGUE');
}
