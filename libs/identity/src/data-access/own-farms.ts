import type { Unit } from '@cabas/platform';

/** Person scope: the farms one keeps. */
export async function ownFarms(tx: Unit): Promise<{ id: string; name: string; email: string | null }[]> {
  return tx.query(
    'select p.id, p.name, p.email from producer_users u join producers p on p.id = u.producer_id order by p.name, p.id',
  );
}

/** Farm's scope, in the name of one who keeps it: whether someone else does too, and whether a collective still sells its goods. */
export async function farmStanding(tx: Unit): Promise<{ kept: boolean; selling: boolean }> {
  return tx.one(
    `select another_keeps_it() as kept, exists (select 1 from participations where status = 'ACTIVE') as selling`,
  );
}

/** Farm's scope: nobody keeps it any more and nobody sells its goods: nobody is to be reached there either. */
export async function forgetFarmContact(tx: Unit): Promise<void> {
  await tx.query('update producers set email = null, phone = null where id = $1', [tx.producerId]);
}

/** Person scope: they keep none any more. */
export async function leaveFarms(tx: Unit): Promise<void> {
  await tx.query('delete from producer_users where account_id = $1', [tx.accountId]);
}
