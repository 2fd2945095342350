import type { Made } from './collective.ts';
import { payOnPage } from './online.ts';
import type { PlacedOrder } from './orders.ts';
import { each } from './person.ts';
import type { PlannedSale } from './sales.ts';

const DAY = 86_400_000;

/**
 * In a producers' shop members pay when they order, farm by farm: all of a sale that was handed out, all but the last today, the first half
 * while one may still order.
 */
export async function payOrders(
  { data, scope }: Made,
  { data: { state, closes } }: PlannedSale,
  orders: readonly PlacedOrder[],
): Promise<void> {
  if (data.create['flow'] !== 'AGENCY') return;
  const paid = { HANDED_OUT: orders.length, TODAY: orders.length - 1, CLOSED: orders.length }[
    state as string
  ];
  const at = closes > 0 ? undefined : new Date(Date.now() + (closes - 1) * DAY);
  await each(orders.slice(0, paid ?? Math.floor(orders.length / 2)), 2, async ({ id, person }) => {
    const pay = async (how: string) =>
      person?.act<{ url: string | null }>(
        `${how}(orderId: UUID!)`,
        'OnlinePayment',
        'url',
        { orderId: id },
        scope,
      );
    for (let now = await pay('payOnline'); now?.url != null; now = await pay('proceedOnline'))
      await payOnPage(now.url, at);
  });
}
