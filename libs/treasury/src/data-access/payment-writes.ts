import { newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { takeBackContributions } from './contribution-writes.ts';
import { postPayment } from '@cabas/billing';
import { lookAgain } from './overpaid.ts';

/** Takes a payment back with a row of its own and posts it; false: somebody did before. `on` null: today. */
export async function takeBack(
  tx: Unit,
  paymentId: string,
  words: string,
  on: string | null = null,
): Promise<boolean> {
  const id = newId();
  const written = await tx.query<{ memberId: string }>(
    `insert into payments_received (id, distribution_id, gesture_id, membership_id, account_id, producer_id, means, amount_cents, note, by_membership_id, reverses, received_on)
     select $1, null, null, membership_id, account_id, producer_id, means, -amount_cents, $3, $4, id, $5
     from payments_received where id = $2 on conflict (collective_id, reverses) do nothing returning membership_id as "memberId"`,
    [id, paymentId, words, tx.member.id, on],
  );
  if (written.length === 0) return false;
  await postPayment(tx, id);
  await takeBackContributions(tx, paymentId, id);
  await lookAgain(
    tx,
    written.map(({ memberId }) => memberId),
  );
  return true;
}
