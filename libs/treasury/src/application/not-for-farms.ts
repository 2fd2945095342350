import { Refused } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { owedBy } from '../data-access/balances.query.ts';

/**
 * Goods sold in a farm's name are paid online, on the farm's own account: nobody collects for it, so no other money may be written down for
 * them. What a member owes a farm of other sales, and the collective for being delivered, is paid as ever. @throws Refused PAID_ONLINE_ONLY
 */
export async function assertNotForFarms(
  tx: Unit,
  payment: {
    readonly memberId: string;
    readonly producerId?: string | null | undefined;
    readonly amountCents: number;
    readonly distributionId?: string | null | undefined;
  },
): Promise<void> {
  const producerId = payment.producerId ?? null;
  const there = await isAgency(tx, payment.distributionId ?? null);
  if (there && producerId !== null) throw new Refused('PAID_ONLINE_ONLY');
  const { owedCents, onlineCents } = await owedBy(tx, payment.memberId, producerId);
  if ((onlineCents > 0 || there) && payment.amountCents > Math.max(0, owedCents - onlineCents))
    throw new Refused('PAID_ONLINE_ONLY');
}

async function isAgency(tx: Unit, distributionId: string | null): Promise<boolean> {
  if (distributionId === null) return false;
  const [row] = await tx.query(
    `select 1 from distributions d join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
     where d.id = $1 and s.flow = 'AGENCY'`,
    [distributionId],
  );
  return row !== undefined;
}
