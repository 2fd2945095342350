import type { Cents } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { ServiceRefund } from '../domain/payment-service.ts';

export interface Refund {
  readonly id: string;
  readonly chargeId: string;
  readonly amountCents: Cents;
  readonly reason: string;
  readonly state: 'WAITING' | 'SENT' | 'DONE' | 'FAILED';
  readonly refundRef: string | null;
}

const REFUND = `select id, charge_id as "chargeId", amount_cents as "amountCents", reason, state, refund_ref as "refundRef" from online_refunds`;

export async function refundById(tx: Unit, id: string): Promise<Refund | undefined> {
  return tx.maybeOne<Refund>(`${REFUND} where id = $1`, [id]);
}

export async function refundsOfCharge(tx: Unit, chargeId: string): Promise<Refund[]> {
  return tx.query<Refund>(`${REFUND} where charge_id = $1 order by at, id`, [chargeId]);
}

export async function insertRefund(
  tx: Unit,
  refund: Pick<Refund, 'id' | 'chargeId' | 'amountCents' | 'reason'>,
): Promise<void> {
  await tx.query(
    'insert into online_refunds (id, charge_id, amount_cents, reason, by_membership_id) values ($1, $2, $3, $4, $5)',
    [refund.id, refund.chargeId, refund.amountCents, refund.reason, tx.member.id],
  );
}

export async function noteSent(tx: Unit, id: string, refundRef: string): Promise<void> {
  await tx.query(
    `update online_refunds set state = case when state = 'WAITING' then 'SENT' else state end, refund_ref = $2 where id = $1`,
    [id, refundRef],
  );
}

export async function noteRefused(tx: Unit, id: string, failure: string): Promise<void> {
  await tx.query(
    `update online_refunds set state = 'FAILED', failure = $2 where id = $1 and state in ('WAITING', 'SENT')`,
    [id, failure.slice(0, 100)],
  );
}

/** What became of those that were asked for here. */
export async function noteRefunds(tx: Unit, chargeId: string, seen: readonly ServiceRefund[]): Promise<void> {
  for (const { ref, refundId, state } of seen) {
    if (refundId === null || state === 'WAITING') continue;
    await tx.query(`update online_refunds set state = $3, refund_ref = $4 where id = $1 and charge_id = $2`, [
      refundId,
      chargeId,
      state,
      ref,
    ]);
  }
}
