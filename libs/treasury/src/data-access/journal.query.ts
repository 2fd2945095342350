import { participationsOf } from '@cabas/catalogue';
import { collectiveSettings } from '@cabas/identity';
import { NotFound } from '@cabas/kernel';
import { SQL, type SqlText, type Unit } from '@cabas/platform';
import type { JournalPosting, PostingMatter } from '../papers/journal.ts';

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
  // told apart here, because nobody can guess how many rows `is not distinct from` leaves: the plan becomes one for a handful
  const [sql, parameters] =
    producerId === null
      ? [postingsOf(SQL`e.book_producer_id is null`), [from, to]]
      : [postingsOf(SQL`e.book_producer_id = $3::uuid`), [from, to, producerId]];
  const read = postingReader();
  for await (const batch of tx.batches<{ line: string }>(sql, parameters, 500))
    yield batch.map(({ line }) => read(line));
}

/** Kept at most: what postings are about repeats, but not for ever. */
const MOST_MATTERS = 5000;

/**
 * One text a row: a million rows of twenty columns would cost the driver more than all the rest. What a posting is about comes last and is
 * the same for many: it is read once, and who writes the lines may know it again.
 */
function postingReader(): (line: string) => JournalPosting {
  const matters = new Map<string, PostingMatter>();
  return (line) => {
    const end = line.indexOf(MATTER);
    const text = line.slice(end + 1);
    let matter = matters.get(text);
    if (matter === undefined) {
      if (matters.size === MOST_MATTERS) matters.clear();
      matters.set(text, (matter = matterOf(text)));
    }
    const of = line.slice(0, end).split(SEPARATOR) as NineFields;
    return {
      number: Number(of[0]),
      onDate: of[1],
      validDate: of[2],
      pieceDate: of[3],
      cents: Number(of[4]),
      paymentSequence: of[5] === '' ? null : Number(of[5]),
      documentNumber: of[6] || null,
      orderId: of[7] || null,
      entryId: of[8],
      matter,
    };
  };
}

function matterOf(text: string): PostingMatter {
  const of = text.split(SEPARATOR) as TwelveFields;
  return {
    kind: of[0],
    account: of[1],
    rate: of[2] === '' ? null : Number(of[2]),
    isDebit: of[3] === 't',
    memberId: of[4] || null,
    memberName: of[5] || null,
    producerCode: of[6] || null,
    producerName: of[7] || null,
    means: of[8] || null,
    documentKind: of[9] || null,
    takesBack: of[10] === 't',
    saleName: of[11] || null,
  };
}

type NineFields = [string, string, string, string, string, string, string, string, string];
type TwelveFields = [...NineFields, string, string, string];
const SEPARATOR = '\u001f';
const MATTER = '\u001e';

const postingsOf = (ofTheBook: SqlText): SqlText => SQL`
with entries as (
  select e.*, row_number() over (order by e.at, e.id)::int as number from ledger_entries e
  where ${ofTheBook} and e.on_date between $1::date and $2::date)
select concat(e.number, E'\\x1f', e.on_date, E'\\x1f', (e.at at time zone c.time_zone)::date, E'\\x1f', coalesce(case when e.kind in ('SALE', 'PURCHASE') then x.pickup_date end, (d.issued_at at time zone c.time_zone)::date, e.on_date),
  E'\\x1f', p.cents, E'\\x1f', r.sequence, E'\\x1f', d.number, E'\\x1f', e.order_id, E'\\x1f', e.id,
  E'\\x1e', e.kind, E'\\x1f', p.account, E'\\x1f', p.vat_rate_bp, E'\\x1f', p.cents > 0, E'\\x1f', p.membership_id, E'\\x1f', translate(trim(m.given_name || ' ' || m.family_name), E'\\x1e\\x1f', '  '),
  E'\\x1f', f.short_code, E'\\x1f', translate(f.name, E'\\x1e\\x1f', '  '), E'\\x1f', coalesce(r.means, v.means), E'\\x1f', d.kind, E'\\x1f', coalesce(r.reverses, v.reverses) is not null,
  E'\\x1f', translate(s.name, E'\\x1e\\x1f', '  ')) as line
from entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
join collectives c on c.id = e.collective_id
left join memberships m on m.collective_id = p.collective_id and m.id = p.membership_id
left join producers f on f.id = p.producer_id
left join payments_received r on r.collective_id = e.collective_id and r.id = e.payment_id
left join service_payments v on v.collective_id = e.collective_id and v.id = e.service_payment_id
left join documents d on d.collective_id = e.collective_id and d.id = e.document_id
left join distributions x on x.collective_id = e.collective_id and x.id = e.distribution_id
left join sales_cycles s on s.collective_id = x.collective_id and s.id = x.cycle_id
order by e.number, p.line`;
