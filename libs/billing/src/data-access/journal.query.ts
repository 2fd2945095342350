import { participationsOf } from '@cabas/catalogue';
import { collectiveSettings } from '@cabas/identity';
import { NotFound } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { JournalPosting } from '../papers/journal.ts';

/** Whose book and which days, both included. */
export interface BookPeriod {
  /** A farm's; null: the collective's. */
  readonly producerId: string | null;
  readonly from: string;
  readonly to: string;
}

/** The book's name and who keeps it. @throws NotFound: no farm of this collective. */
export async function bookOf(
  tx: Unit,
  producerId: string | null,
): Promise<{ name: string; siren: string | undefined; locale: string }> {
  const collective = await collectiveSettings(tx);
  const farm =
    producerId === null
      ? undefined
      : (await participationsOf(tx)).find((one) => one.producerId === producerId);
  if (producerId !== null && farm === undefined) throw new NotFound();
  const siren = ((farm ?? collective).legal.siret ?? '').replace(/\s/g, '').slice(0, 9);
  return {
    name: farm?.name ?? collective.name,
    siren: /^\d{9}$/.test(siren) ? siren : undefined,
    locale: collective.locale,
  };
}

/**
 * Every posting of a book that counts for these days, entry by entry as they were written: an entry's number is its place among them, so
 * that what is written later never renumbers what was there.
 */
export function journal(tx: Unit, { producerId, from, to }: BookPeriod): AsyncGenerator<JournalPosting[]> {
  return tx.batches<JournalPosting>(JOURNAL, [producerId, from, to]);
}

export const JOURNAL = `
with entries as (
  select e.*, row_number() over (order by e.at, e.id)::int as number from ledger_entries e
  where e.book_producer_id is not distinct from $1::uuid and e.on_date between $2::date and $3::date)
select e.number, e.kind, e.on_date::text as "onDate", (e.at at time zone c.time_zone)::date::text as "validDate", p.account, p.vat_rate_bp as rate, p.cents,
  p.membership_id as "memberId", trim(m.given_name || ' ' || m.family_name) as "memberName", f.short_code as "producerCode", f.name as "producerName",
  r.means, d.kind as "documentKind", d.number as "documentNumber", r.sequence as "paymentSequence", r.reverses is not null as "takesBack",
  e.order_id as "orderId", s.name as "saleName",
  coalesce(case when e.kind in ('SALE', 'PURCHASE') then x.pickup_date end, e.on_date)::text as "pieceDate", e.id as "entryId"
from entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
join collectives c on c.id = e.collective_id
left join memberships m on m.collective_id = p.collective_id and m.id = p.membership_id
left join producers f on f.id = p.producer_id
left join payments_received r on r.collective_id = e.collective_id and r.id = e.payment_id
left join documents d on d.collective_id = e.collective_id and d.id = e.document_id
left join distributions x on x.collective_id = e.collective_id and x.id = e.distribution_id
left join sales_cycles s on s.collective_id = x.collective_id and s.id = x.cycle_id
order by e.number, p.line`;
