import type { Unit } from '@cabas/platform';

/** Person scope: what one began to pay online, for the file of one's data. */
export async function ownCharges(tx: Unit): Promise<Record<string, unknown>[]> {
  return tx.query(
    `select c.name as collective, h.provider as service, h.amount_cents as "amountCents", h.state, h.created_at as "createdAt"
     from online_charges h join collectives c on c.id = h.collective_id where h.account_id = $1 order by h.created_at`,
    [tx.accountId],
  );
}
