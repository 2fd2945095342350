import { Refused } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { owedBy } from '../data-access/balances.query.ts';

/**
 * Goods sold in a farm's name are paid online, on the farm's own account: nobody collects for it, so no other money may be written down for
 * them, nor ahead of them. What a member owes a farm of other sales, and the collective for being delivered, is paid as ever.
 * @throws Refused PAID_ONLINE_ONLY
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
  const only = onlineCents > 0 || there || (producerId !== null && (await sellsByAgency(tx, producerId)));
  if (only && payment.amountCents > Math.max(0, owedCents - onlineCents))
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

/** What is paid ahead here would pay for goods in the farm's name: new sales are such, or one is under way. */
async function sellsByAgency(tx: Unit, producerId: string): Promise<boolean> {
  const [row] = await tx.query(
    `select 1 from collectives where id = $1 and flow = 'AGENCY'
     union all select 1 from service_terms t join sales_cycles s on s.collective_id = t.collective_id and s.id = t.cycle_id
     where t.producer_id = $2 and s.status in ('OPEN', 'CLOSED') limit 1`,
    [tx.collectiveId, producerId],
  );
  return row !== undefined;
}
