import type { BusinessIdentity } from '@cabas/identity';
import type { LocalDate } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { Waiting } from '../domain/grouped-invoice.ts';
import type { DocumentRunView } from './documents.query.ts';
import { DELIVERS_SOMETHING } from './handed-out.ts';

/** Deliveries of a month (its first day) that wait for their invoice, oldest first; not those of which nothing is left. */
export async function waitingDeliveries(tx: Unit, month: LocalDate): Promise<Omit<Waiting, 'lastDay'>[]> {
  return tx.query(
    `select g.order_id as "orderId", g.producer_id as "producerId", coalesce(f.name, c.name) as "sellerName", o.membership_id as "memberId",
       coalesce(m.business, g.business)->>'legalName' as "buyerName", d.pickup_date::text as "deliveredOn",
       coalesce((select sum(l.amount_cents + l.deposit_due_cents) from order_lines l
         where l.collective_id = o.collective_id and l.order_id = o.id and (l.producer_id = g.producer_id or g.producer_id is null and s.flow = 'RESALE')), 0)::bigint
         + case when g.producer_id is null then o.delivery_fee_cents else 0 end as "amountCents"
     from deliveries_to_group g
     join collectives c on c.id = g.collective_id
     join orders o on o.collective_id = g.collective_id and o.id = g.order_id
     join memberships m on m.collective_id = o.collective_id and m.id = o.membership_id
     join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
     join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
     left join producers f on f.id = g.producer_id
     where d.pickup_date >= $1::date and d.pickup_date < $1::date + interval '1 month' and o.status <> 'CANCELLED' and ${DELIVERS_SOMETHING} and not exists (
       select 1 from document_deliveries v where v.collective_id = g.collective_id and v.order_id = g.order_id and v.producer_id is not distinct from g.producer_id)
     order by "sellerName", "buyerName", d.pickup_date, g.order_id`,
    [month],
  );
}

/** Months with deliveries that wait: the first day of each, oldest first. */
export async function waitingMonths(tx: Unit): Promise<LocalDate[]> {
  const rows = await tx.query<{ month: LocalDate }>(
    `select distinct date_trunc('month', d.pickup_date)::date::text as month from deliveries_to_group g
     join orders o on o.collective_id = g.collective_id and o.id = g.order_id
     join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
     where o.status <> 'CANCELLED' and ${DELIVERS_SOMETHING} and not exists (select 1 from document_deliveries v
       where v.collective_id = g.collective_id and v.order_id = g.order_id and v.producer_id is not distinct from g.producer_id) order by 1`,
  );
  return rows.map(({ month }) => month);
}

/** Runs of a month, the newest first. */
export async function groupedRuns(tx: Unit, month: LocalDate): Promise<DocumentRunView[]> {
  return tx.query<DocumentRunView>(
    `select id, status, total, done, problems, created_at as "createdAt", finished_at as "finishedAt" from document_runs where month = $1 order by id desc limit 20`,
    [month],
  );
}

/** A delivery as its invoice needs it besides the order. */
export interface GroupedOrder {
  readonly orderId: string;
  readonly accountId: string | null;
  readonly business: BusinessIdentity;
}

/** Locks the distributions of these orders, so that no correction comes between reading and writing; those still to be documented. */
export async function lockWaiting(
  tx: Unit,
  orderIds: readonly string[],
  producerId: string | null,
): Promise<GroupedOrder[]> {
  await tx.query(
    `select 1 from distributions where id in (select distribution_id from orders where id = any ($1)) order by id for no key update`,
    [orderIds],
  );
  return tx.query<GroupedOrder>(
    `select g.order_id as "orderId", m.account_id as "accountId", coalesce(m.business, g.business) as business
     from deliveries_to_group g join orders o on o.collective_id = g.collective_id and o.id = g.order_id
     join memberships m on m.collective_id = o.collective_id and m.id = o.membership_id
     where g.order_id = any ($1) and g.producer_id is not distinct from $2::uuid and o.status <> 'CANCELLED' and ${DELIVERS_SOMETHING} and not exists (
       select 1 from document_deliveries v where v.collective_id = g.collective_id and v.order_id = g.order_id and v.producer_id is not distinct from g.producer_id)`,
    [orderIds, producerId],
  );
}

/** Offers of fresh meat among the lines of these orders. */
export async function meatOffers(tx: Unit, orderIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    `select distinct f.id from offers f join order_lines l on l.collective_id = f.collective_id and l.offer_id = f.id
     where l.order_id = any ($1) and f.category = 'MEAT'`,
    [orderIds],
  );
  return new Set(rows.map(({ id }) => id));
}
