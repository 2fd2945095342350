import { newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { CountedLine } from '../domain/till.ts';

export interface NewCount {
  readonly distributionId: string;
  readonly number: number;
  readonly reason: string;
  readonly note: string;
  readonly lines: readonly CountedLine[];
}

/** Writes the count with its lines, what the ledger says beside each; undefined: somebody wrote this number before. */
export async function insertCount(tx: Unit, count: NewCount): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(
    `with counted as (
       insert into till_counts (id, distribution_id, number, reason, note, by_membership_id) values ($1, $2, $3, $4, $5, $6)
       on conflict (collective_id, distribution_id, number) do nothing returning id),
     received as (
       select e.book_producer_id as book, p.account as means, sum(p.cents)::bigint as cents
       from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
       where e.distribution_id = $2 and e.kind = 'PAYMENT' group by e.book_producer_id, p.account),
     lines as (
       insert into till_count_lines (count_id, line, producer_id, means, float_cents, received_cents, counted_cents)
       select counted.id, row_number() over (), l."producerId", l.means, l."floatCents", coalesce(r.cents, 0), l."countedCents"
       from counted cross join jsonb_to_recordset($7::jsonb) as l("producerId" uuid, means text, "floatCents" bigint, "countedCents" bigint)
       left join received r on r.book is not distinct from l."producerId" and r.means = l.means)
     select id from counted`,
    [
      ...[newId(), count.distributionId, count.number, count.reason, count.note, tx.member.id],
      JSON.stringify(count.lines),
    ],
  );
  return row?.id;
}

/** The newest count of a distribution, as it was sent; undefined: never counted. */
export async function lastCount(tx: Unit, distributionId: string): Promise<NewCount | undefined> {
  return tx.maybeOne<NewCount>(
    `select n.distribution_id as "distributionId", n.number::int as number, n.reason, n.note,
       (select jsonb_agg(jsonb_build_object('producerId', l.producer_id, 'means', l.means, 'floatCents', l.float_cents, 'countedCents', l.counted_cents)
         order by l.line) from till_count_lines l where l.collective_id = n.collective_id and l.count_id = n.id) as lines
     from till_counts n where n.distribution_id = $1 order by n.number desc limit 1`,
    [distributionId],
  );
}

/**
 * Posts the gaps of a count, one entry per payee: the difference to what earlier counts of the same evening posted, so that the
 * accounts of cash and cheques come to what was in the box.
 */
export async function postGaps(tx: Unit, countId: string): Promise<void> {
  await tx.query(
    `with counted as (
       select n.id, n.distribution_id, (n.at at time zone c.time_zone)::date as on_date from till_counts n join collectives c on c.id = n.collective_id where n.id = $1),
     changes as (
       select l.producer_id as book, l.means, (l.counted_cents - l.float_cents - l.received_cents - coalesce(sum(p.cents), 0))::bigint as cents
       from counted join till_count_lines l on l.count_id = counted.id
       left join (ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id)
         on e.distribution_id = counted.distribution_id and e.kind = 'COUNT' and e.book_producer_id is not distinct from l.producer_id and p.account = l.means
       group by l.collective_id, l.count_id, l.line),
     books as (select book, gen_random_uuid() as id from changes where cents <> 0 group by book),
     entries as (
       insert into ledger_entries (id, kind, book_producer_id, on_date, distribution_id, count_id)
       select b.id, 'COUNT', b.book, n.on_date, n.distribution_id, n.id from books b cross join counted n),
     sides as (
       select b.id, x.means as account, x.cents from books b join changes x on x.book is not distinct from b.book where x.cents <> 0
       union all
       select b.id, 'GAPS', -sum(x.cents)::bigint from books b join changes x on x.book is not distinct from b.book group by b.id having sum(x.cents) <> 0)
     insert into ledger_postings (entry_id, line, account, cents)
     select id, row_number() over (partition by id order by account), account, cents from sides`,
    [countId],
  );
}
