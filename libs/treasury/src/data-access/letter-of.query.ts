import type { LegalIdentity } from '@cabas/identity';
import type { Unit } from '@cabas/platform';

/** The collective to which a contribution was paid, as its receipt names it; through the collective's door or the member's. @throws NotFound */
export async function letterOf(
  tx: Unit,
  paymentId: string,
): Promise<{ name: string; currency: string; locale: string; legal: LegalIdentity }> {
  return tx.one(
    `select c.name, c.currency, c.locale, c.legal from collectives c
     where c.id = (select x.collective_id from contributions x where x.payment_id = $1 limit 1)`,
    [paymentId],
  );
}
