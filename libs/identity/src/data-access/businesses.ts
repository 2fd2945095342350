import type { Unit } from '@cabas/platform';
import type { BusinessIdentity } from '../domain/business.ts';

/** Collective scope: locks the member. @throws NotFound */
export async function businessOf(tx: Unit, memberId: string): Promise<BusinessIdentity | null> {
  const row = await tx.one<{ business: BusinessIdentity | null }>(
    'select business from memberships where id = $1 for update',
    [memberId],
  );
  return row.business;
}

export async function saveBusiness(
  tx: Unit,
  memberId: string,
  business: BusinessIdentity | null,
): Promise<void> {
  await tx.query('update memberships set business = $2 where id = $1', [
    memberId,
    business && JSON.stringify(business),
  ]);
}
