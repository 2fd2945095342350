import type { Unit } from '@cabas/platform';
import type { ReceiptLine, ReceiptSum } from '../papers/receipts.ts';
import type { BookPeriod } from './journal.query.ts';

/** Sums by member, month and means, from the ledger; by name, then month. */
export async function receiptSums(tx: Unit, { producerId, from, to }: BookPeriod): Promise<ReceiptSum[]> {
  return tx.query<ReceiptSum>(
    `select p.membership_id as "memberId", trim(m.given_name || ' ' || m.family_name) as "memberName", to_char(e.on_date, 'YYYY-MM') as month, r.means,
       count(*)::int as payments, -sum(p.cents)::bigint as cents
     from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id and p.account = 'MEMBER'
     join payments_received r on r.collective_id = e.collective_id and r.id = e.payment_id
     join memberships m on m.collective_id = p.collective_id and m.id = p.membership_id
     where e.kind = 'PAYMENT' and e.book_producer_id is not distinct from $1::uuid and e.on_date between $2::date and $3::date
     group by p.membership_id, m.given_name, m.family_name, month, r.means
     order by month, unaccent(lower(m.family_name || ' ' || m.given_name)), p.membership_id, r.means`,
    [producerId, from, to],
  );
}

/** Payment by payment, in the order of the chain; a batch at a time. */
export function receiptLines(tx: Unit, { producerId, from, to }: BookPeriod): AsyncGenerator<ReceiptLine[]> {
  return tx.batches<ReceiptLine>(
    `select r.sequence, e.on_date::text as "onDate", trim(m.given_name || ' ' || m.family_name) as "memberName", r.means, -p.cents as cents, k.name as place, r.note
     from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id and p.account = 'MEMBER'
     join payments_received r on r.collective_id = e.collective_id and r.id = e.payment_id
     join memberships m on m.collective_id = p.collective_id and m.id = p.membership_id
     left join distributions d on d.collective_id = r.collective_id and d.id = r.distribution_id
     left join pickup_points k on k.collective_id = d.collective_id and k.id = d.pickup_point_id
     where e.kind = 'PAYMENT' and e.book_producer_id is not distinct from $1::uuid and e.on_date between $2::date and $3::date
     order by r.sequence`,
    [producerId, from, to],
  );
}
