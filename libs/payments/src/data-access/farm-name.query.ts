import type { Unit } from '@cabas/platform';

/** Producer scope. @throws NotFound */
export async function farmName(tx: Unit): Promise<string> {
  return (await tx.one<{ name: string }>('select name from producers where id = $1', [tx.producerId])).name;
}
