import type { Unit } from '@cabas/platform';
import { distributionById, type DistributionView } from '@cabas/sales';
import { gapOf, type CountedMeans } from '../domain/till.ts';

/** One payee by one means at one distribution. */
export interface Till {
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly means: CountedMeans;
  /** Written down, out of the ledger. */
  readonly receivedCents: number;
  /** Counted on a phone during the hand-out. */
  readonly phoneCents: number | null;
  /** Of the last count; null: not counted. */
  readonly floatCents: number | null;
  readonly countedCents: number | null;
  /** Written down after that count. */
  readonly lateCents: number;
  readonly gapCents: number | null;
}

/** What one member had to pay one payee here, and paid here. */
export interface EveningMember {
  readonly memberId: string;
  readonly memberName: string;
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly dueCents: number;
  readonly paidCents: number;
  readonly leftCents: number;
  /** The whole account with this payee: an advance may pay what is left here. */
  readonly accountCents: number;
  /** Of that account, paid online for other orders and not used up by them yet: no advance for this one. */
  readonly onlineElsewhereCents: number;
}

export interface EveningPayee {
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly dueCents: number;
  readonly paidCents: number;
  readonly leftCents: number;
  readonly gapCents: number | null;
}

export interface TillCount {
  readonly number: number;
  readonly at: Date;
  readonly by: string;
  readonly reason: string;
  readonly note: string;
  readonly countedCents: number;
  readonly gapCents: number;
}

export interface Evening {
  readonly distribution: DistributionView;
  readonly tills: readonly Till[];
  readonly members: readonly EveningMember[];
  readonly payees: readonly EveningPayee[];
  readonly counts: readonly TillCount[];
}

/** The evening of a distribution: four statements whatever its size. @throws NotFound */
export async function eveningOf(tx: Unit, distributionId: string): Promise<Evening> {
  const distribution = await distributionById(tx, distributionId);
  const members = await tx.query<EveningMember>(MEMBERS, [distributionId]);
  const rows = await tx.query<Omit<Till, 'gapCents'>>(TILLS, [distributionId]);
  const counts = await tx.query<TillCount>(COUNTS, [distributionId]);
  const tills = rows.map((row): Till => {
    const { countedCents, receivedCents } = row;
    const floatCents = row.floatCents ?? 0;
    return {
      ...row,
      gapCents: countedCents === null ? null : gapOf({ floatCents, countedCents, receivedCents }),
    };
  });
  return { distribution, tills, members, payees: payeesOf(members, tills), counts };
}

function payeesOf(members: readonly EveningMember[], tills: readonly Till[]): EveningPayee[] {
  return [...Map.groupBy(tills, ({ producerId }) => producerId)].map(([producerId, own]) => {
    const owing = members.filter((member) => member.producerId === producerId);
    const dueCents = owing.reduce((sum, member) => sum + member.dueCents, 0);
    const paidCents = owing.reduce((sum, member) => sum + member.paidCents, 0);
    const counted = own.flatMap(({ gapCents }) => gapCents ?? []);
    return {
      producerId,
      payeeName: own[0]?.payeeName ?? '',
      dueCents,
      paidCents,
      leftCents: dueCents - paidCents,
      gapCents: counted.length === 0 ? null : counted.reduce((sum, cents) => sum + cents, 0),
    };
  });
}

/** Who has something to pay or paid something here, by name; who is not quits first is the screen's business. */
const MEMBERS = `
with here as (
  select p.membership_id, e.book_producer_id as book, coalesce(sum(p.cents) filter (where e.kind in ('SALE', 'CONTRIBUTION')), 0)::bigint as due,
    coalesce(-sum(p.cents) filter (where e.kind = 'PAYMENT'), 0)::bigint as paid
  from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
  where e.distribution_id = $1 and p.account = 'MEMBER' group by p.membership_id, e.book_producer_id),
accounts as (
  select p.membership_id, e.book_producer_id as book, sum(p.cents)::bigint as cents
  from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
  where p.account = 'MEMBER' and p.membership_id in (select membership_id from here) group by p.membership_id, e.book_producer_id),
elsewhere as (
  select membership_id, book, sum(cents)::bigint as cents from (
    select p.membership_id, e.book_producer_id as book, least(-coalesce(sum(p.cents) filter (where r.means = 'ONLINE'), 0), -sum(p.cents)) as cents
    from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
    left join payments_received r on r.collective_id = e.collective_id and r.id = e.payment_id
    where p.account = 'MEMBER' and p.membership_id in (select membership_id from here) and e.distribution_id <> $1
    group by p.membership_id, e.book_producer_id, e.distribution_id) x
  where cents > 0 group by membership_id, book)
select h.membership_id as "memberId", trim(m.given_name || ' ' || m.family_name) as "memberName", h.book as "producerId",
  coalesce(f.name, c.name) as "payeeName", h.due as "dueCents", h.paid as "paidCents", h.due - h.paid as "leftCents", a.cents as "accountCents",
  coalesce(x.cents, 0)::bigint as "onlineElsewhereCents"
from here h join memberships m on m.id = h.membership_id join collectives c on c.id = m.collective_id
left join producers f on f.id = h.book join accounts a on a.membership_id = h.membership_id and a.book is not distinct from h.book
left join elsewhere x on x.membership_id = h.membership_id and x.book is not distinct from h.book
where h.due <> 0 or h.paid <> 0
order by unaccent(lower(m.family_name || ' ' || m.given_name)), h.membership_id, unaccent(lower(coalesce(f.name, c.name)))`;

/** Cash and cheques of each payee are asked for, other means when something came by them; what was paid online is told by its
 * service, never counted; farms that sell in their own names through the collective are paid no other way. */
const TILLS = `
with payees as (
  select distinct e.book_producer_id as book from ledger_entries e where e.distribution_id = $1 and e.kind in ('SALE', 'PAYMENT')),
received as (
  select e.book_producer_id as book, p.account as means, sum(p.cents)::bigint as cents
  from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
  where e.distribution_id = $1 and e.kind = 'PAYMENT' and p.account in ('CASH', 'CHEQUE', 'TRANSFER', 'CARD', 'ONLINE') group by e.book_producer_id, p.account),
phone as (
  select distinct on (w.value ->> 0) w.value ->> 0 as field, (w.value ->> 1)::bigint as cents
  from hand_out_gestures g cross join jsonb_array_elements(g.writes) w
  where g.distribution_id = $1 and g.kind = 'COUNT_CASH' and not exists (
    select 1 from hand_out_gestures u where u.distribution_id = g.distribution_id and u.kind = 'UNDO' and u.target_id = g.id)
  order by w.value ->> 0, g.seq desc),
counted as (
  select l.producer_id as book, l.means, l.float_cents, l.received_cents, l.counted_cents from till_count_lines l
  where l.count_id = (select id from till_counts where distribution_id = $1 order by number desc limit 1))
select p.book as "producerId", coalesce(f.name, c.name) as "payeeName", m.means, coalesce(r.cents, 0)::bigint as "receivedCents",
  g.cents as "phoneCents", n.float_cents as "floatCents", n.counted_cents as "countedCents",
  case when n.book is null and n.means is null then 0 else coalesce(r.cents, 0) - n.received_cents end::bigint as "lateCents"
from payees p cross join unnest(array['CASH', 'CHEQUE', 'CARD', 'TRANSFER', 'ONLINE']) with ordinality as m(means, place)
join distributions d on d.id = $1 join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
join collectives c on c.id = d.collective_id
left join producers f on f.id = p.book
left join received r on r.book is not distinct from p.book and r.means = m.means
left join counted n on n.book is not distinct from p.book and n.means = m.means
left join phone g on g.field = 'cash:' || coalesce(p.book::text, 'collective') || ':' || m.means
where case when s.flow = 'AGENCY' and p.book is not null then m.means = 'ONLINE' else m.place <= 2 end or r.means is not null or n.means is not null or g.cents is not null
order by unaccent(lower(coalesce(f.name, c.name))), p.book, m.place`;

const COUNTS = `
select n.number, n.at, trim(m.given_name || ' ' || m.family_name) as by, n.reason, n.note, sum(l.counted_cents)::bigint as "countedCents",
  sum(l.counted_cents - l.float_cents - l.received_cents)::bigint as "gapCents"
from till_counts n join memberships m on m.id = n.by_membership_id
join till_count_lines l on l.collective_id = n.collective_id and l.count_id = n.id
where n.distribution_id = $1 group by n.collective_id, n.id, m.collective_id, m.id order by n.number desc`;
