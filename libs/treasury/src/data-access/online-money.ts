import { newId, type Cents } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { postPayment } from '@cabas/billing';
import { insertContributions } from './contribution-writes.ts';
import type { Part } from './dues.query.ts';

/** Money that moved at a payee's payment service: more than 0 came in, less went back. It counts for the day it moved there. */
export interface OnlineMoney {
  readonly moveId: string;
  /** Null: for no order. */
  readonly distributionId: string | null;
  readonly membershipId: string;
  readonly accountId: string | null;
  readonly producerId: string | null;
  readonly cents: Cents;
  readonly at: Date;
  /** What of it is dues or a gift; less than 0: given back of `ofPaymentId`. */
  readonly parts?: readonly Part[];
  readonly ofPaymentId?: string | null;
  /** Beside it in the account. */
  readonly note: string;
}

/** Writes it down as a payment, of the order's distribution or as the association's own, and posts it; the database refuses the same move twice. */
export async function receiveOnline(tx: Unit, money: OnlineMoney): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into payments_received (id, online_move_id, distribution_id, membership_id, account_id, producer_id, means, amount_cents, note, received_on)
     select $1, $2, $3, $4, $5, $6, 'ONLINE', $7, $8, ($9::timestamptz at time zone c.time_zone)::date from collectives c where c.id = $10`,
    [
      ...[id, money.moveId, money.distributionId, money.membershipId, money.accountId, money.producerId],
      ...[money.cents, money.note, money.at, tx.collectiveId],
    ],
  );
  await postPayment(tx, id);
  if (money.parts !== undefined && money.parts.length > 0)
    await insertContributions(tx, id, money.parts, money.ofPaymentId);
}
