import type { Unit } from '@cabas/platform';

/** A farm's payment for services, or (`reverses`) one taken back. */
export interface ServicePayment {
  readonly id: string;
  readonly producerId: string;
  readonly means: string;
  readonly amountCents: number;
  readonly on: string;
  readonly note: string;
  readonly reverses: string | null;
}

/** Writes a payment down and posts it, in one statement. False: it was taken back already. */
export async function writeServicePayment(tx: Unit, payment: ServicePayment): Promise<boolean> {
  const { id, producerId, means, amountCents, on, note, reverses } = payment;
  const written = await tx.query(
    `with payment as (
       insert into service_payments (id, producer_id, means, amount_cents, on_date, note, reverses, by_membership_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (collective_id, reverses) do nothing
       returning id, producer_id, means, amount_cents, on_date),
     entry as (
       insert into ledger_entries (id, kind, on_date, service_payment_id) select gen_random_uuid(), 'SERVICE', on_date, id from payment returning id)
     insert into ledger_postings (entry_id, line, account, producer_id, cents)
     select e.id, 1, case p.means when 'CHEQUE' then 'BANK' else p.means end, null::uuid, p.amount_cents from entry e cross join payment p
     union all select e.id, 2, 'FARM', p.producer_id, -p.amount_cents from entry e cross join payment p returning line`,
    [id, producerId, means, amountCents, on, note, reverses, tx.member.id],
  );
  return written.length > 0;
}
