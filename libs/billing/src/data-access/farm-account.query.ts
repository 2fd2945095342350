import { createTranslator, localeOf } from '@cabas/messages';
import type { Unit } from '@cabas/platform';
import { statementOf, type LedgerStatement, type Period, type StatementRow } from './statement.query.ts';

/**
 * GOODS: what the collective owes the farm (resale). SERVICES: what the farm owes the collective for services. MEMBERS: what the
 * collective's members owe the farm (direct sale), in sums: nobody is named.
 */
export type FarmAccountKind = 'GOODS' | 'SERVICES' | 'MEMBERS';

/** How a farm stands with a collective; null: there never was such a line. */
export interface FarmAccount {
  readonly collectiveId: string;
  readonly collectiveName: string;
  readonly currency: string;
  readonly goodsCents: number | null;
  readonly servicesCents: number | null;
  readonly membersCents: number | null;
  /** The day of the last line; null: there is none. */
  readonly lastOn: string | null;
}

/** Producer scope: each collective it works with, by name. */
export async function farmAccounts(tx: Unit): Promise<FarmAccount[]> {
  return tx.query<FarmAccount>(
    `select c.id as "collectiveId", c.name as "collectiveName", c.currency, (-sum(l.cents) filter (where l.account = 'PRODUCER'))::bigint as "goodsCents",
       (sum(l.cents) filter (where l.account = 'FARM'))::bigint as "servicesCents", (sum(l.cents) filter (where l.account = 'MEMBER'))::bigint as "membersCents",
       max(l.on_date)::text as "lastOn"
     from participations p join collectives c on c.id = p.collective_id left join lateral farm_ledger(p.collective_id) l on true
     where p.producer_id = $1 group by c.id order by unaccent(lower(c.name)), c.id`,
    [tx.producerId],
  );
}

/** Producer scope: one of these accounts over a period. Undefined: the farm does not work there. */
export async function farmAccountStatement(
  tx: Unit,
  of: { collectiveId: string; kind: FarmAccountKind },
  period: Period,
): Promise<LedgerStatement | undefined> {
  const names = await tx.maybeOne<{ collective: string; locale: string; farm: string }>(
    `select c.name as collective, c.locale, f.name as farm from participations p join collectives c on c.id = p.collective_id join producers f on f.id = p.producer_id
     where p.producer_id = $1 and p.collective_id = $2`,
    [tx.producerId, of.collectiveId],
  );
  if (names === undefined) return undefined;
  const { collective, locale, farm } = names;
  const members = createTranslator(localeOf(locale))('papers.statement.membersOf', { collective });
  const [debtorName, creditorName] = {
    GOODS: [collective, farm] as const,
    SERVICES: [farm, collective] as const,
    MEMBERS: [members, farm] as const,
  }[of.kind];
  const rows = await tx.query<StatementRow>(ACCOUNTS[of.kind], [of.collectiveId, period.from, period.to]);
  return statementOf({ debtorName, creditorName, ...period }, rows);
}

/** All movements up to the last day are summed; of those before the first day only the last is kept. */
const account = (moves: string, told: string, joins: string): string => `with moves as (${moves}),
  summed as (select *, sum(cents) over (order by on_date, at, id)::bigint as balance from moves where on_date <= $3::date),
  opening as (select * from summed where on_date < $2::date order by on_date desc, at desc, id desc limit 1)
  select v.id, v.on_date::text as on, ${told}, v.cents, v.balance as "balanceCents", v.on_date < $2::date as before
  from (select * from opening union all select * from summed where on_date >= $2::date) v
  ${joins} order by v.on_date, v.at, v.id`;

const PLACE = `left join distributions d on d.collective_id = $1 and d.id = v.distribution_id
  left join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
  left join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id`;

const ACCOUNTS: Readonly<Record<FarmAccountKind, string>> = {
  GOODS: account(
    `select entry_id as id, on_date, at, kind, distribution_id, settlement_event_id, -cents as cents,
       row_number() over (partition by kind, distribution_id order by on_date, at, entry_id) > 1 and kind = 'PURCHASE' as correction
     from farm_ledger($1) where account = 'PRODUCER'`,
    `v.kind, v.correction, coalesce(s.name, paid.name) as "saleName", p.name as "pointName", null as means, coalesce(l.reference, '') as note`,
    `${PLACE}
  left join settlement_events x on x.collective_id = $1 and x.id = v.settlement_event_id
  left join settlement_lines l on l.collective_id = x.collective_id and l.id = x.line_id
  left join sales_cycles paid on paid.collective_id = l.collective_id and paid.id = l.cycle_id`,
  ),
  SERVICES: account(
    `select entry_id as id, on_date, at, document_id, service_payment_id, cents from farm_ledger($1) where account = 'FARM'`,
    `case when v.document_id is null then case when y.reverses is null then 'PAYMENT' else 'REVERSAL' end
       when o.corrects is null then 'SERVICE' else 'SERVICE_CREDIT' end as kind,
     false as correction, o.number as "saleName", null as "pointName", y.means, '' as note, v.document_id as "documentId"`,
    `left join documents o on o.collective_id = $1 and o.id = v.document_id
  left join service_payments y on y.collective_id = $1 and y.id = v.service_payment_id`,
  ),
  MEMBERS: account(
    `select min(f.entry_id::text)::uuid as id, f.on_date, min(f.at) as at, f.kind, f.distribution_id, r.means, sum(f.cents)::bigint as cents
     from farm_ledger($1) f left join payments_received r on r.collective_id = $1 and r.id = f.payment_id
     where f.account = 'MEMBER' group by f.on_date, f.kind, f.distribution_id, r.means, f.cents > 0`,
    `case when v.kind = 'PAYMENT' then 'PAYMENT' else 'SOLD' end as kind, v.kind = 'SALE' and v.cents < 0 as correction,
     s.name as "saleName", p.name as "pointName", v.means, '' as note`,
    PLACE,
  ),
};
