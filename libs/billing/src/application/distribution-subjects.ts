import { participationsOf, type Participation } from '@cabas/catalogue';
import { collectiveSettings, type CollectiveSettings } from '@cabas/identity';
import type { Unit } from '@cabas/platform';
import { HANDED_OUT } from '../data-access/handed-out.ts';
import {
  documentsToIssue,
  type BusinessOrder,
  type DocumentSubject,
  type Flow,
  type WaitingDelivery,
} from '../domain/documents-to-issue.ts';

/** All that a distribution calls for as its orders stand, and whose paper it is. Where nothing was handed out nothing was sold: no document. */
export async function subjectsOf(
  tx: Unit,
  distributionId: string,
  flow: Flow,
): Promise<{
  readonly subjects: readonly DocumentSubject[];
  readonly waiting: readonly WaitingDelivery[];
  readonly pairs: readonly { readonly orderId: string; readonly producerId: string }[];
  readonly farms: readonly Participation[];
  readonly collective: CollectiveSettings;
  /** Nothing was handed out to anybody, nor brought. */
  readonly empty: boolean;
}> {
  const collective = await collectiveSettings(tx);
  const farms = await participationsOf(tx);
  const pairs = await tx.query<{ orderId: string; producerId: string }>(
    `select distinct l.order_id as "orderId", l.producer_id as "producerId" from order_lines l
     join orders o on o.collective_id = l.collective_id and o.id = l.order_id where l.distribution_id = $1 and o.status <> 'CANCELLED' and ${HANDED_OUT}`,
    [distributionId],
  );
  const delivered = await tx.query<{ id: string }>(
    `select id from orders where distribution_id = $1 and status <> 'CANCELLED' and delivery_fee_cents > 0`,
    [distributionId],
  );
  const businesses = await businessOrders(tx, distributionId, flow);
  const found = documentsToIssue(
    flow,
    collective.paperwork,
    farms,
    pairs,
    delivered.map(({ id }) => id),
    businesses,
  );
  return { ...found, pairs, farms, collective, empty: pairs.length === 0 && delivered.length === 0 };
}

/** Orders of businesses, and who sold fresh meat in each. */
async function businessOrders(
  tx: Unit,
  distributionId: string,
  flow: Flow,
): Promise<Map<string, BusinessOrder>> {
  const rows = await tx.query<{ orderId: string; grouped: boolean; meatOf: string[] | null }>(
    `select o.id as "orderId", coalesce((m.business->>'grouped')::boolean, false) as grouped,
       (select array_agg(distinct l.producer_id) from order_lines l join offers f on f.collective_id = l.collective_id and f.id = l.offer_id
        where l.collective_id = o.collective_id and l.order_id = o.id and f.category = 'MEAT') as "meatOf"
     from orders o join memberships m on m.collective_id = o.collective_id and m.id = o.membership_id
     where o.distribution_id = $1 and o.status <> 'CANCELLED' and m.business is not null`,
    [distributionId],
  );
  return new Map(
    rows.map(({ orderId, grouped, meatOf }) => [
      orderId,
      { orderId, grouped, meatOf: new Set(meatOf === null ? [] : flow === 'RESALE' ? [null] : meatOf) },
    ]),
  );
}

/** Deliveries that wait for their month's invoice (`start-grouped-run.ts`), with whom they are to. */
export async function keepWaiting(tx: Unit, waiting: readonly WaitingDelivery[]): Promise<void> {
  if (waiting.length === 0) return;
  await tx.query(
    `insert into deliveries_to_group (id, order_id, producer_id, business)
     select gen_random_uuid(), w."orderId", w."producerId", m.business from jsonb_to_recordset($1::jsonb) as w("orderId" uuid, "producerId" uuid)
     join orders o on o.id = w."orderId" join memberships m on m.collective_id = o.collective_id and m.id = o.membership_id`,
    [JSON.stringify(waiting)],
  );
}
