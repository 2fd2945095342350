import { randomUUID } from 'node:crypto';
import type { Setting } from './setting.ts';

/** Two charges, as payment services would have left them: one not paid, one paid and given back in part. */
export async function payOnline(
  { world, collective: { id }, garden, farm }: Setting,
  orderId: string,
): Promise<Record<string, string>> {
  const ids = Object.fromEntries(
    ['onlineCharge', 'paidOnline', 'onlineRefund', 'onlineDispute', 'move'].map(
      (name) => [name, randomUUID()] as const,
    ),
  );
  const ref = `acct_${id.slice(-12)}`;
  await world.admin.query(`insert into online_settings (collective_id, enabled) values ($1, true)`, [id]);
  await world.admin.query('insert into farm_online_accounts (producer_id, account_ref) values ($1, $2)', [
    farm,
    ref,
  ]);
  await world.admin.query(
    `insert into online_charges (collective_id, id, batch_id, place, order_id, distribution_id, membership_id, account_id, producer_id, provider, account_ref,
       hold, amount_cents, currency, state)
     select o.collective_id, n.id, $2, n.place, o.id, o.distribution_id, o.membership_id, o.account_id, $3, 'STRIPE', $4, false, 50000, 'EUR', n.state
     from orders o cross join (values ($5::uuid, 0, 'FAILED'), ($6::uuid, 1, 'PAID')) as n(id, place, state) where o.id = $1`,
    [orderId, randomUUID(), garden, ref, ids['onlineCharge'], ids['paidOnline']],
  );
  await world.admin.query(
    `insert into online_moves (collective_id, id, charge_id, kind, amount_cents, service_ref) values ($1, $2, $3, 'TAKEN', 50000, 'pi_1')`,
    [id, ids['move'], ids['paidOnline']],
  );
  await world.admin.query(
    `insert into online_refunds (collective_id, id, charge_id, amount_cents, reason, state, by_membership_id)
     select $1, $2, $3, 500, 'gâté', 'DONE', id from memberships where collective_id = $1 limit 1`,
    [id, ids['onlineRefund'], ids['paidOnline']],
  );
  await world.admin.query(
    `insert into online_disputes (collective_id, id, charge_id, dispute_ref, amount_cents, reason, state, at) values ($1, $2, $3, 'dp_1', 700, 'fraudulent', 'OPEN', now())`,
    [id, ids['onlineDispute'], ids['paidOnline']],
  );
  await world.admin.query(
    `insert into online_events (collective_id, provider, event_ref, kind, charge_id) values ($1, 'STRIPE', 'evt_1', 'charge.refunded', $2)`,
    [id, ids['paidOnline']],
  );
  return ids;
}
