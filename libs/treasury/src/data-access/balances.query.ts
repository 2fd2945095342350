import { searchKey } from '@cabas/kernel';
import { decodeCursor, pageSize, toConnection, type Connection, type Unit } from '@cabas/platform';

/** What one member owes one payee, at a date: sums of the ledger. Positive: owed; negative: a credit. */
export interface MemberBalance {
  readonly memberId: string;
  readonly memberName: string;
  /** Null: the collective. */
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly dueCents: number;
  readonly paidCents: number;
  readonly balanceCents: number;
}

export interface BalanceFilter {
  /** A day of the collective's calendar, that day included; absent: all that is written. */
  readonly on?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly unsettledOnly?: boolean | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface BalanceConnection extends Connection<MemberBalance> {
  readonly dueCents: number;
  readonly paidCents: number;
  readonly balanceCents: number;
}

type Row = MemberBalance & { sort: string; payeeSort: string; total: number; due: number; paid: number };

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Members' balances by name, one row per payee, with the sums of all that match: one statement. */
export async function memberBalances(tx: Unit, filter: BalanceFilter): Promise<BalanceConnection> {
  const size = pageSize(filter.first, 500);
  const after = decodeCursor(filter.after, ['text', 'id', 'text', 'id']);
  const found = await tx.query<Row>(
    `with sums as (
       select p.membership_id, e.book_producer_id, coalesce(sum(p.cents) filter (where e.kind in ('SALE', 'CONTRIBUTION')), 0)::bigint as due,
         coalesce(-sum(p.cents) filter (where e.kind = 'PAYMENT'), 0)::bigint as paid
       from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
       where p.account = 'MEMBER' and ($1::date is null or e.on_date <= $1) group by p.membership_id, e.book_producer_id),
     named as (
       select s.*, trim(m.given_name || ' ' || m.family_name) as member_name, coalesce(f.name, c.name) as payee_name,
         unaccent(lower(m.family_name || ' ' || m.given_name)) as sort, unaccent(lower(coalesce(f.name, c.name))) as payee_sort, coalesce(s.book_producer_id, '${NOBODY}') as book
       from sums s join memberships m on m.id = s.membership_id join collectives c on c.id = m.collective_id left join producers f on f.id = s.book_producer_id),
     matching as (
       select *, count(*) over ()::int as total, sum(due) over ()::bigint as all_due, sum(paid) over ()::bigint as all_paid from named
       where (not $2::boolean or due <> paid) and unaccent(lower(member_name || ' ' || payee_name)) like all ($3::text[]))
     select membership_id as "memberId", member_name as "memberName", book_producer_id as "producerId", payee_name as "payeeName",
       due as "dueCents", paid as "paidCents", due - paid as "balanceCents", sort, payee_sort as "payeeSort", total, all_due as due, all_paid as paid
     from matching where $4::text is null or (sort, membership_id, payee_sort, book) > ($4, $5::uuid, $6, $7::uuid)
     order by sort, membership_id, payee_sort, book limit $8`,
    [
      filter.on ?? null,
      filter.unsettledOnly ?? false,
      wordsOf(filter.search),
      ...(after ?? [null, null, null, null]),
      size + 1,
    ],
  );
  const [any] = found;
  const page = toConnection<Row, MemberBalance>(
    found,
    size,
    ({ sort, memberId, payeeSort, producerId }) => [sort, memberId, payeeSort, producerId ?? NOBODY],
    ({ sort: _sort, payeeSort: _payee, total: _total, due: _due, paid: _paid, ...row }) => row,
    any?.total ?? 0,
  );
  const [dueCents, paidCents] = [any?.due ?? 0, any?.paid ?? 0];
  return { ...page, dueCents, paidCents, balanceCents: dueCents - paidCents };
}

/** Patterns of the words one looks for: each must be in a name. */
function wordsOf(search: string | null | undefined): string[] {
  return searchKey(search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word}%`);
}

/** One line of a member's account with a payee. */
export interface AccountLine {
  readonly id: string;
  readonly on: string;
  readonly kind: 'SALE' | 'PAYMENT' | 'CONTRIBUTION';
  readonly saleName: string | null;
  readonly pointName: string | null;
  readonly means: string | null;
  readonly paymentId: string | null;
  /** A payment not taken back yet. */
  readonly reversible: boolean;
  readonly note: string;
  readonly cents: number;
  /** After this line. */
  readonly balanceCents: number;
}

/** A member's account with one payee, oldest first, at most the last five hundred lines; null when there is no such member. */
export async function memberAccount(
  tx: Unit,
  memberId: string,
  producerId: string | null,
): Promise<{ memberName: string; payeeName: string; onlineCents: number; lines: AccountLine[] } | null> {
  const head = await tx.maybeOne<{ memberName: string; payeeName: string | null }>(
    `select trim(m.given_name || ' ' || m.family_name) as "memberName", case when $2::uuid is null then c.name else f.name end as "payeeName"
     from memberships m join collectives c on c.id = m.collective_id
     left join (participations p join producers f on f.id = p.producer_id) on p.collective_id = m.collective_id and p.producer_id = $2 where m.id = $1`,
    [memberId, producerId],
  );
  if (head?.payeeName == null) return null;
  const lines = await tx.query<AccountLine>(
    `select * from (
       select e.id, e.on_date::text as on, e.kind, s.name as "saleName", p.name as "pointName", r.means, r.id as "paymentId", coalesce(r.note, '') as note,
         r.reverses is null and r.id is not null and r.means <> 'ONLINE' and not exists (select 1 from payments_received b where b.collective_id = r.collective_id and b.reverses = r.id) as reversible, m.cents,
         sum(m.cents) over (order by e.on_date, e.at, e.id)::bigint as "balanceCents", e.on_date as day, e.at
       from ledger_postings m join ledger_entries e on e.collective_id = m.collective_id and e.id = m.entry_id
       left join distributions d on d.collective_id = e.collective_id and d.id = e.distribution_id
       left join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
       left join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
       left join payments_received r on r.collective_id = e.collective_id and r.id = e.payment_id
       where m.account = 'MEMBER' and m.membership_id = $1 and e.book_producer_id is not distinct from $2::uuid
       order by day desc, e.at desc, e.id desc limit 500) last order by day, at, id`,
    [memberId, producerId],
  );
  const { onlineCents } = await owedBy(tx, memberId, producerId);
  return { memberName: head.memberName, payeeName: head.payeeName, onlineCents, lines };
}

/** What a member owes a payee in all, and of it what is paid online only: goods sold in a farm's name. */
export async function owedBy(
  tx: Unit,
  memberId: string,
  producerId: string | null,
): Promise<{ owedCents: number; onlineCents: number }> {
  return tx.one(
    `select coalesce(sum(p.cents), 0)::bigint as "owedCents",
       coalesce(sum(p.cents) filter (where s.flow = 'AGENCY' and e.book_producer_id is not null), 0)::bigint as "onlineCents"
     from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
     left join distributions d on d.collective_id = e.collective_id and d.id = e.distribution_id
     left join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
     where p.account = 'MEMBER' and p.membership_id = $1 and e.book_producer_id is not distinct from $2::uuid`,
    [memberId, producerId],
  );
}
