import { newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { Part } from './dues.query.ts';

/**
 * Says what of a payment is dues and what a gift, and posts it: what the payment made the member's credit becomes the association's own.
 * `ofPaymentId`: it was given back online of that one, or came back to it.
 */
export async function insertContributions(
  tx: Unit,
  paymentId: string,
  parts: readonly Part[],
  ofPaymentId: string | null = null,
): Promise<void> {
  await tx.query(
    `insert into contributions (id, kind, period_on, membership_id, account_id, payment_id, amount_cents, of_payment_id)
     select x.id, x.kind, x."periodOn", p.membership_id, p.account_id, p.id, x."amountCents", $3
     from jsonb_to_recordset($2::jsonb) as x(id uuid, kind text, "periodOn" date, "amountCents" bigint) join payments_received p on p.id = $1`,
    [paymentId, JSON.stringify(parts.map((part) => ({ id: newId(), ...part }))), ofPaymentId],
  );
  await tx.query(POST, [paymentId]);
}

/** A payment was taken back by another: so is what was said of it. */
export async function takeBackContributions(tx: Unit, paymentId: string, by: string): Promise<void> {
  const taken = await tx.query(
    `insert into contributions (id, kind, period_on, membership_id, account_id, payment_id, amount_cents)
     select gen_random_uuid(), kind, period_on, membership_id, account_id, $2, -amount_cents from contributions where payment_id = $1 returning id`,
    [paymentId, by],
  );
  if (taken.length > 0) await tx.query(POST, [by]);
}

/** Once each, in the collective's book, for the day and the hand-out of its payment. */
const POST = `
with fresh as (
  select x.id as contribution_id, gen_random_uuid() as id, case x.kind when 'DUES' then 'DUES' else 'FUND' end as account, x.membership_id, x.amount_cents as cents,
    p.distribution_id, coalesce(p.received_on, (p.at at time zone c.time_zone)::date) as on_date
  from contributions x join payments_received p on p.collective_id = x.collective_id and p.id = x.payment_id join collectives c on c.id = x.collective_id
  where x.payment_id = $1 and not exists (select 1 from ledger_entries e where e.collective_id = x.collective_id and e.contribution_id = x.id)),
entries as (
  insert into ledger_entries (id, kind, on_date, distribution_id, contribution_id) select id, 'CONTRIBUTION', on_date, distribution_id, contribution_id from fresh)
insert into ledger_postings (entry_id, line, account, membership_id, cents)
select id, 1, 'MEMBER', membership_id, cents from fresh union all select id, 2, account, null, -cents from fresh`;
