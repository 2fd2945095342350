import { newId, type Cents } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { PaymentMeans } from '../domain/gesture.ts';

/** A payment as recorded; `reverses`: it takes that one back. */
export interface PaymentRow {
  readonly id: string;
  /** Its own id where no gesture recorded it: it was paid online. */
  readonly gestureId: string;
  readonly distributionId: string;
  readonly memberId: string;
  readonly producerId: string | null;
  readonly means: PaymentMeans;
  readonly amountCents: Cents;
  readonly givenCents: Cents | null;
  readonly note: string;
  readonly reverses: string | null;
  readonly at: Date;
}

/** What was received at a place or paid online for what is fetched there, reversals included, in order. */
export async function paymentsAt(tx: Unit, ids: readonly string[]): Promise<PaymentRow[]> {
  return tx.query<PaymentRow>(
    `select p.id, coalesce(p.gesture_id, p.id) as "gestureId", p.distribution_id as "distributionId", p.membership_id as "memberId", p.producer_id as "producerId",
       p.means, p.amount_cents as "amountCents", p.given_cents as "givenCents", p.note, p.reverses, p.at
     from payments_received p where p.distribution_id = any ($1) and (p.gesture_id is not null or p.means = 'ONLINE') order by p.at, p.id`,
    [ids],
  );
}

/** Authorised online for what is fetched there, and taken after the hand-out. */
export interface HeldOnline {
  readonly memberId: string;
  readonly producerId: string | null;
  readonly cents: Cents;
}

export async function heldOnlineAt(tx: Unit, ids: readonly string[]): Promise<HeldOnline[]> {
  return tx.query<HeldOnline>(
    `select membership_id as "memberId", producer_id as "producerId", sum(amount_cents)::bigint as cents from online_charges
     where distribution_id = any ($1) and state = 'HELD' group by membership_id, producer_id`,
    [ids],
  );
}

export type NewPayment = Omit<PaymentRow, 'id' | 'at' | 'reverses'> & {
  readonly accountId: string | null;
  readonly byMemberId: string | null;
};

/** Records payments, in one statement. */
export async function insertPayments(tx: Unit, payments: readonly NewPayment[]): Promise<void> {
  if (payments.length === 0) return;
  await tx.query(
    `insert into payments_received (id, gesture_id, distribution_id, membership_id, account_id, producer_id, means, amount_cents, given_cents,
       note, by_membership_id)
     select p.id, p."gestureId", p."distributionId", p."memberId", p."accountId", p."producerId", p.means, p."amountCents", p."givenCents",
       p.note, p."byMemberId"
     from jsonb_to_recordset($1::jsonb) as p(id uuid, "gestureId" uuid, "distributionId" uuid, "memberId" uuid, "accountId" uuid, "producerId" uuid,
       means text, "amountCents" bigint, "givenCents" bigint, note text, "byMemberId" uuid)`,
    [JSON.stringify(payments.map((payment) => ({ ...payment, id: newId() })))],
  );
}

/** Takes back what these gestures recorded, with rows of their own. `by`: pairs of the gesture taken back and the one that does it. */
export async function reversePayments(
  tx: Unit,
  by: readonly { readonly target: string; readonly gestureId: string }[],
  byMemberId: string | null,
): Promise<void> {
  if (by.length === 0) return;
  await tx.query(
    `insert into payments_received (id, gesture_id, distribution_id, membership_id, account_id, producer_id, means, amount_cents, note, reverses,
       by_membership_id)
     select gen_random_uuid(), u."gestureId", p.distribution_id, p.membership_id, p.account_id, p.producer_id, p.means, -p.amount_cents, p.note, p.id, $2
     from jsonb_to_recordset($1::jsonb) as u(target uuid, "gestureId" uuid)
     join payments_received p on p.gesture_id = u.target and p.reverses is null
     on conflict (collective_id, reverses) do nothing`,
    [JSON.stringify(by), byMemberId],
  );
}
