import { decodeCursor, pageSize, SQL, toConnection, type Connection, type Unit } from '@cabas/platform';

export type DuesRequired = 'NO' | 'MESSAGE' | 'WALL';

/** What the association asks of a member each year. */
export interface DuesTerms {
  readonly amountCents: number;
  /** A free amount from here up; as much as the amount: it is not free. */
  readonly minimumCents: number;
  readonly firstMonth: number;
  readonly required: DuesRequired;
  readonly active: boolean;
}

export interface Dues extends DuesTerms {
  /** First and last day of the year under way. */
  readonly periodOn: string;
  readonly endsOn: string;
  readonly memberCount: number;
  readonly upToDateCount: number;
  readonly paidCents: number;
  readonly remindedAt: Date | null;
}

const TERMS = SQL`d.amount_cents as "amountCents", d.minimum_cents as "minimumCents", d.first_month as "firstMonth", d.required, d.active`;
const PERIOD = SQL`dues_period(d.first_month, c.time_zone)`;

/** Null: the collective never asked for any. */
export async function duesOfCollective(tx: Unit): Promise<Dues | null> {
  const found = await tx.maybeOne<Dues>(
    `select ${TERMS}, d.reminded_at as "remindedAt", y.period_on::text as "periodOn", (y.period_on + interval '1 year - 1 day')::date::text as "endsOn",
       s.members as "memberCount", s.up_to_date as "upToDateCount", s.paid as "paidCents"
     from dues d join collectives c on c.id = d.collective_id cross join lateral (select ${PERIOD} as period_on) y
     cross join lateral (
       select count(*) filter (where m.status = 'ACTIVE')::int as members,
         count(*) filter (where m.status = 'ACTIVE' and coalesce(x.paid, 0) >= d.minimum_cents)::int as up_to_date, coalesce(sum(x.paid), 0)::bigint as paid
       from memberships m left join (select membership_id, sum(amount_cents)::bigint as paid from contributions
         where kind = 'DUES' and period_on = y.period_on group by membership_id) x on x.membership_id = m.id) s`,
  );
  return found ?? null;
}

export async function saveDues(tx: Unit, terms: DuesTerms): Promise<void> {
  await tx.query(
    `insert into dues (amount_cents, minimum_cents, first_month, required, active) values ($1, $2, $3, $4, $5)
     on conflict (collective_id) do update set amount_cents = $1, minimum_cents = $2, first_month = $3, required = $4, active = $5`,
    [terms.amountCents, terms.minimumCents, terms.firstMonth, terms.required, terms.active],
  );
}

/** What a member paid of the dues of a year. */
export async function duesPaid(tx: Unit, memberId: string, periodOn: string): Promise<number> {
  const { cents } = await tx.one<{ cents: number }>(
    `select coalesce(sum(amount_cents), 0)::bigint as cents from contributions where membership_id = $1 and kind = 'DUES' and period_on = $2`,
    [memberId, periodOn],
  );
  return cents;
}

/** What is asked of a member this year and what they paid of it; null: nothing is asked. */
export interface AskedOfMember {
  readonly amountCents: number;
  readonly minimumCents: number;
  readonly periodOn: string;
  readonly endsOn: string;
  readonly paidCents: number;
}

export async function duesAskedOf(tx: Unit, memberId: string): Promise<AskedOfMember | null> {
  const dues = await duesOfCollective(tx);
  if (dues?.active !== true) return null;
  const { amountCents, minimumCents, periodOn, endsOn } = dues;
  return { amountCents, minimumCents, periodOn, endsOn, paidCents: await duesPaid(tx, memberId, periodOn) };
}

/** What of one payment is dues, and what a gift to the fund. */
export interface Contribution {
  readonly paymentId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly on: string;
  readonly means: 'CASH' | 'CHEQUE' | 'TRANSFER' | 'CARD' | 'ONLINE';
  readonly duesCents: number;
  readonly giftCents: number;
  readonly periodOn: string | null;
  readonly endsOn: string | null;
  /** The payment was taken back: the dues are not paid. */
  readonly takenBack: boolean;
}

const CONTRIBUTIONS = SQL`
  select p.id as "paymentId", x.membership_id as "memberId", trim(m.given_name || ' ' || m.family_name) as "memberName",
    coalesce(p.received_on, (p.at at time zone c.time_zone)::date)::text as on, p.means, x.dues as "duesCents", x.gift as "giftCents", x.period_on::text as "periodOn",
    (x.period_on + interval '1 year - 1 day')::date::text as "endsOn", x.at,
    x.dues + x.gift = 0 or exists (select 1 from payments_received b where b.collective_id = p.collective_id and b.reverses = p.id) as "takenBack"
  from (select collective_id, coalesce(of_payment_id, payment_id) as payment_id, membership_id, coalesce(sum(amount_cents) filter (where kind = 'DUES'), 0)::bigint as dues,
      coalesce(sum(amount_cents) filter (where kind = 'GIFT'), 0)::bigint as gift, max(period_on) as period_on, min(at) as at
    from contributions where amount_cents > 0 or of_payment_id is not null group by collective_id, coalesce(of_payment_id, payment_id), membership_id) x
  join payments_received p on p.collective_id = x.collective_id and p.id = x.payment_id join collectives c on c.id = x.collective_id
  join memberships m on m.collective_id = x.collective_id and m.id = x.membership_id`;

/** Newest first. */
export async function contributionsPage(
  tx: Unit,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
): Promise<Connection<Contribution>> {
  const size = pageSize(first, 100);
  const cursor = decodeCursor(after, ['day', 'id']);
  const rows = await tx.query<Contribution & { total: number }>(
    `with q as (${CONTRIBUTIONS}) select q.*, count(*) over ()::int as total from q
     where $1::date is null or (q.on, q."paymentId") < ($1::text, $2::uuid) order by q.on desc, q."paymentId" desc limit $3`,
    [...(cursor ?? [null, null]), size + 1],
  );
  const { total } = await tx.one<{ total: number }>(
    'select count(distinct payment_id)::int as total from contributions where amount_cents > 0 and of_payment_id is null',
  );
  return toConnection<Contribution & { total: number }, Contribution>(
    rows,
    size,
    ({ on, paymentId }) => [on, paymentId],
    ({ total: _, ...row }) => row,
    total,
  );
}

/** Through whichever door the reader comes: the treasurer's, or the member's own. @throws NotFound */
export async function contributionOf(tx: Unit, paymentId: string): Promise<Contribution & { at: Date }> {
  return tx.one<Contribution & { at: Date }>(
    `with q as (${CONTRIBUTIONS}) select * from q where "paymentId" = $1`,
    [paymentId],
  );
}

export interface Part {
  readonly kind: 'DUES' | 'GIFT';
  readonly periodOn: string | null;
  readonly amountCents: number;
}

/** What was written of a payment before; nothing: nothing was. */
export async function partsOf(tx: Unit, paymentId: string): Promise<Part[]> {
  return tx.query<Part>(
    `select kind, period_on::text as "periodOn", amount_cents as "amountCents" from contributions where payment_id = $1 order by kind`,
    [paymentId],
  );
}

/** A person's own, collective by collective where dues are asked. */
export interface OwnDues extends DuesTerms {
  readonly collectiveId: string;
  readonly collectiveName: string;
  readonly currency: string;
  readonly membershipId: string;
  readonly periodOn: string;
  readonly endsOn: string;
  readonly paidCents: number;
  readonly holder: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly receipts: readonly {
    readonly paymentId: string;
    readonly on: string;
    readonly duesCents: number;
    readonly giftCents: number;
  }[];
}

/** Person scope. A household's second sees the holder's: they are the same dues. */
export async function ownDues(tx: Unit, IN_FORCE: string): Promise<OwnDues[]> {
  return tx.query<OwnDues>(
    `select ${TERMS}, c.id as "collectiveId", c.name as "collectiveName", c.currency, m.id as "membershipId", y.period_on::text as "periodOn",
       (y.period_on + interval '1 year - 1 day')::date::text as "endsOn",
       coalesce((select sum(x.amount_cents) from contributions x where x.collective_id = c.id and x.membership_id = m.id and x.kind = 'DUES'
         and x.period_on = y.period_on), 0)::bigint as "paidCents", b.holder, b.iban, b.bic,
       coalesce((select jsonb_agg(jsonb_build_object('paymentId', r.payment_id, 'on', r.on, 'duesCents', r.dues, 'giftCents', r.gift) order by r.at desc) from (
         select coalesce(x.of_payment_id, x.payment_id) as payment_id, coalesce(min(p.received_on), (min(x.at) at time zone c.time_zone)::date) as on, min(x.at) as at, coalesce(sum(x.amount_cents) filter (where x.kind = 'DUES'), 0)::bigint as dues,
           coalesce(sum(x.amount_cents) filter (where x.kind = 'GIFT'), 0)::bigint as gift
         from contributions x join payments_received p on p.collective_id = x.collective_id and p.id = x.payment_id
         where x.collective_id = c.id and x.membership_id = m.id and (x.amount_cents > 0 or x.of_payment_id is not null)
           and not exists (select 1 from payments_received t where t.collective_id = x.collective_id and t.reverses = x.payment_id)
         group by coalesce(x.of_payment_id, x.payment_id) having sum(x.amount_cents) > 0) r), '[]') as receipts
     from memberships m join collectives c on c.id = m.collective_id join dues d on d.collective_id = m.collective_id
     cross join lateral (select ${PERIOD} as period_on) y
     left join lateral (select a.holder, a.iban, a.bic from bank_accounts a where a.collective_id = c.id and a.producer_id is null and ${IN_FORCE}
       order by a.at desc, a.id desc limit 1) b on true
     where m.status = 'ACTIVE' and d.active and m.account_id = any ($1) order by unaccent(lower(c.name)), c.id`,
    [tx.accountIds],
  );
}

/** Whom a reminder reaches: active, with an address, under the minimum of the year. */
export async function membersInArrears(
  tx: Unit,
): Promise<{ id: string; name: string; email: string; missingCents: number; paidCents: number }[]> {
  return tx.query(
    `select m.id, trim(m.given_name || ' ' || m.family_name) as name, m.email, (d.minimum_cents - coalesce(x.paid, 0))::bigint as "missingCents",
       coalesce(x.paid, 0)::bigint as "paidCents"
     from dues d join collectives c on c.id = d.collective_id join memberships m on m.collective_id = d.collective_id
     left join lateral (select sum(t.amount_cents) as paid from contributions t where t.collective_id = m.collective_id and t.membership_id = m.id and t.kind = 'DUES'
       and t.period_on = ${PERIOD}) x on true
     where d.active and m.status = 'ACTIVE' and m.email <> '' and coalesce(x.paid, 0) < d.minimum_cents order by m.id`,
  );
}

/** False: everybody was reminded less than three days ago. */
export async function markReminded(tx: Unit): Promise<boolean> {
  const marked = await tx.query(
    `update dues set reminded_at = clock_timestamp() where active and (reminded_at is null or reminded_at < clock_timestamp() - interval '3 days') returning 1`,
  );
  return marked.length === 1;
}
