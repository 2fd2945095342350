import type { Unit } from '@cabas/platform';

/** Person scope: dues and gifts that one paid, and what the solidarity fund paid for one; what was taken back is negative. */
export async function ownContributions(tx: Unit): Promise<Record<string, unknown>[]> {
  return tx.query(
    `select * from (
       select c.name as collective, x.kind, x.amount_cents as "amountCents", x.at as "createdAt" from contributions x join collectives c on c.id = x.collective_id
       where x.account_id = $1
       union all
       select c.name, 'HELP', m.amount_cents, m.at from fund_moves m join collectives c on c.id = m.collective_id where m.account_id = $1) all_of_it
     order by "createdAt"`,
    [tx.accountId],
  );
}
