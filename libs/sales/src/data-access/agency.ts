import type { MoneyFlow } from '@cabas/kernel';
import { SQL, type Unit } from '@cabas/platform';

/** Whether members of the collective in scope may pay online. */
export async function mayPayOnline(tx: Unit): Promise<boolean> {
  const row = await tx.maybeOne<{ enabled: boolean }>(
    'select enabled from online_settings where collective_id = $1',
    [tx.collectiveId],
  );
  return row?.enabled === true;
}

/** Flows of the sales of the collective in scope, but this one; drafts and those called off don't count. */
export async function otherFlows(tx: Unit, own: MoneyFlow): Promise<MoneyFlow[]> {
  const rows = await tx.query<{ flow: MoneyFlow }>(
    `select distinct flow from sales_cycles where flow <> $1 and status not in ('DRAFT', 'CANCELLED') order by flow desc`,
    [own],
  );
  return rows.map(({ flow }) => flow);
}

/** Of an offer `o`: whoever takes it can pay for it. In a sale in the farms' names that asks the farm's own account, as it stands now. */
export const PAYABLE = SQL`(not exists (select 1 from sales_cycles y where y.collective_id = o.collective_id and y.id = o.cycle_id and y.flow = 'AGENCY')
  or exists (select 1 from online_settings w join farm_online_accounts a on a.producer_id = o.producer_id
    where w.collective_id = o.collective_id and w.enabled and a.ready and a.active))`;

/** Farms with something on offer in a sale whose own account takes no payments now, by name; of one farm when it is named. */
export async function farmsNotOnline(tx: Unit, cycleId: string, producerId?: string): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    `select min(o.producer_name) as name from offers o left join farm_online_accounts a on a.producer_id = o.producer_id
     where o.cycle_id = $1 and o.active and ($2::uuid is null or o.producer_id = $2) and not coalesce(a.ready and a.active, false)
     group by o.producer_id order by unaccent(lower(min(o.producer_name)))`,
    [cycleId, producerId ?? null],
  );
  return rows.map(({ name }) => name);
}

/** The service fee of each farm in the sale, as agreed now; what was frozen before stays. */
export async function freezeServiceTerms(tx: Unit, cycleId: string): Promise<void> {
  await tx.query(
    `insert into service_terms (cycle_id, producer_id, fee_bp)
     select distinct o.cycle_id, o.producer_id, coalesce(p.service_fee_bp, c.service_fee_bp)
     from offers o join participations p on p.collective_id = o.collective_id and p.producer_id = o.producer_id
     join collectives c on c.id = o.collective_id where o.cycle_id = $1 and o.active
     on conflict (collective_id, cycle_id, producer_id) do nothing`,
    [cycleId],
  );
}

/** Those who run sales, as mail addresses. */
export async function coordinators(tx: Unit): Promise<string[]> {
  const rows = await tx.query<{ email: string }>(
    `select email from memberships where status = 'ACTIVE' and roles && array['ADMIN', 'COORDINATOR'] and email is not null order by email`,
  );
  return rows.map(({ email }) => email);
}
