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
export async function* journal(
  tx: Unit,
  { producerId, from, to }: BookPeriod,
): AsyncGenerator<JournalPosting[]> {
  for await (const batch of tx.batches<{ line: string }>(JOURNAL, [producerId, from, to], 500))
    yield batch.map(({ line }) => posting(line));
}

/** One text a row: a million rows of twenty columns would cost the driver more than all the rest. */
function posting(line: string): JournalPosting {
  const of = line.split(SEPARATOR) as Fields;
  return {
    number: Number(of[0]),
    kind: of[1],
    onDate: of[2],
    validDate: of[3],
    account: of[4],
    rate: of[5] === '' ? null : Number(of[5]),
    cents: Number(of[6]),
    memberId: of[7] || null,
    memberName: of[8] || null,
    producerCode: of[9] || null,
    producerName: of[10] || null,
    means: of[11] || null,
    documentKind: of[12] || null,
    documentNumber: of[13] || null,
    paymentSequence: of[14] === '' ? null : Number(of[14]),
    takesBack: of[15] === 't',
    orderId: of[16] || null,
    saleName: of[17] || null,
    pieceDate: of[18],
    entryId: of[19],
  };
}
type Fields = [
  ...[string, string, string, string, string, string, string, string, string, string],
  ...[string, string, string, string, string, string, string, string, string, string],
];
const SEPARATOR = '\u001f';

const JOURNAL = `
with entries as (
  select e.*, row_number() over (order by e.at, e.id)::int as number from ledger_entries e
  where e.book_producer_id is not distinct from $1::uuid and e.on_date between $2::date and $3::date)
select concat(e.number, E'\\x1f', e.kind, E'\\x1f', e.on_date, E'\\x1f', (e.at at time zone c.time_zone)::date, E'\\x1f', p.account, E'\\x1f', p.vat_rate_bp, E'\\x1f', p.cents,
  E'\\x1f', p.membership_id, E'\\x1f', translate(trim(m.given_name || ' ' || m.family_name), E'\\x1f', ' '), E'\\x1f', f.short_code, E'\\x1f', translate(f.name, E'\\x1f', ' '),
  E'\\x1f', r.means, E'\\x1f', d.kind, E'\\x1f', d.number, E'\\x1f', r.sequence, E'\\x1f', r.reverses is not null, E'\\x1f', e.order_id, E'\\x1f', translate(s.name, E'\\x1f', ' '),
  E'\\x1f', coalesce(case when e.kind in ('SALE', 'PURCHASE') then x.pickup_date end, e.on_date), E'\\x1f', e.id) as line
from entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
join collectives c on c.id = e.collective_id
left join memberships m on m.collective_id = p.collective_id and m.id = p.membership_id
left join producers f on f.id = p.producer_id
left join payments_received r on r.collective_id = e.collective_id and r.id = e.payment_id
left join documents d on d.collective_id = e.collective_id and d.id = e.document_id
left join distributions x on x.collective_id = e.collective_id and x.id = e.distribution_id
left join sales_cycles s on s.collective_id = x.collective_id and s.id = x.cycle_id
order by e.number, p.line`;
