/** Someone fetches another's order: both are told, and whoever was told before. */
import type { ReminderRequest } from '@cabas/messaging';
import { SQL, type Unit } from '@cabas/platform';
import type { Collector, OrderView } from '../data-access/order-view.ts';
import { loadOrders } from '../data-access/order-views.query.ts';
import { householdsOf, letterhead, post, postBoth, when, type Letterhead } from './letterhead.ts';

/** `before`: who was to fetch it until now. As things stand: what was changed again meanwhile is not told. */
export async function mailCollector(
  tx: Unit,
  base: ReminderRequest['base'],
  orderId: string,
  before: Collector | null,
): Promise<void> {
  const [order] = await loadOrders(tx, SQL`where o.id = $1 and o.status in ('PLACED', 'LOCKED')`, [orderId]);
  if (order === undefined) return;
  const head = await letterhead(tx, base.publicUrl);
  const { collectedBy, memberName } = order;
  if (before !== null && before.email !== collectedBy?.email)
    post(tx, head, before.email, {
      template: 'collector-released',
      values: fetching(order, head, memberName, head.shop),
    });
  if (collectedBy === null) return;
  if (collectedBy.email !== before?.email)
    post(tx, head, collectedBy.email, {
      template: 'collector-named',
      values: fetching(order, head, memberName, head.shop),
    });
  const households = await householdsOf(tx, base, [order.memberId]);
  postBoth(tx, head, households(order.memberId), (theirs) => ({
    template: 'collector-told',
    values: fetching(order, theirs, collectedBy.name, `${base.publicUrl}/orders/${order.id}`),
  }));
}

function fetching(order: OrderView, head: Letterhead, who: string, link: string) {
  return {
    collective: head.collective.name,
    who,
    place: order.distribution.pickupPoint.name,
    window: when(order.distribution, head.collective.locale),
    number: order.basketNumber ?? 0,
    link,
  };
}
