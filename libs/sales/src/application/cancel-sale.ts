import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { cleanText, InvalidInput, NotFound, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { cyclesByIds, type CycleView } from '../data-access/cycle-views.query.ts';
import { lockCycle, lockDistributions } from '../data-access/cycles.ts';
import { releaseDeliveriesOf } from '../data-access/deliveries.ts';
import { takeStock } from '../data-access/order-writes.ts';
import {
  AMOUNTS_CHANGED,
  CYCLE_CANCELLED,
  ORDERS_LESSENED,
  PICKUPS_MOVED,
  SLIP_CHANGED,
} from '../domain/events.ts';

/** Leaves one occurrence out, or calls a sale off: orders are cancelled, stock goes back, those who ordered are told once, with the reason, and farms whose slips have left. */
@Injectable()
export class CancelSale {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput, Refused CYCLE_NOT_EDITABLE (handed out or settled). */
  async run(cycleId: string, reason: string): Promise<CycleView> {
    const words = reasonOf(reason);
    return this.uow.write(async (tx) => {
      const points = await lockDistributions(tx, cycleId);
      const cycle = await lockCycle(tx, cycleId);
      const handedOut = points.some(({ status }) => status === 'HANDED_OUT'); // one of several points: its orders are done
      if (handedOut || !['DRAFT', 'SCHEDULED', 'OPEN', 'CLOSED'].includes(cycle.status))
        throw new Refused('CYCLE_NOT_EDITABLE');
      const cancelled = await tx.query<{ id: string }>(
        `update orders set status = 'CANCELLED', slot_id = null, version = version + 1, updated_at = clock_timestamp()
         where cycle_id = $1 and status in ('PLACED', 'LOCKED') returning id`,
        [cycleId],
      );
      const orderIds = cancelled.map(({ id }) => id);
      const back = await cancelledGoods(tx, orderIds);
      await tx.query(`update order_lines set slip_id = null where order_id = any ($1)`, [orderIds]);
      await tx.query(`update distributions set status = 'CANCELLED' where cycle_id = $1`, [cycleId]);
      await tx.query(`update sales_cycles set status = 'CANCELLED', version = version + 1 where id = $1`, [
        cycleId,
      ]);
      await tx.query(
        `delete from due_tasks where subject_id = $1 or subject_id in (select id from distributions where cycle_id = $1)`,
        [cycleId],
      );
      await tx.query(
        `update pickup_slots set taken = 0 where taken > 0 and distribution_id in (select id from distributions where cycle_id = $1 and slotted)`,
        [cycleId],
      );
      await releaseDeliveriesOf(tx, cycleId, orderIds);
      await takeStock(tx, back.stock, () => '');
      await writeAudit(tx, {
        action: 'SALE_CANCELLED',
        subjectId: cycleId,
        reason: words,
        detail: { name: cycle.name, orders: orderIds.length },
      });
      tx.record(CYCLE_CANCELLED, { cycleId, reason: words, orderIds });
      if (orderIds.length > 0) tx.record(ORDERS_LESSENED, { orderIds });
      tx.record(PICKUPS_MOVED, { distributionIds: points.map(({ id }) => id) });
      for (const [distributionId, changes] of back.slips) {
        tx.record(SLIP_CHANGED, { distributionId, changes });
        tx.record(AMOUNTS_CHANGED, { distributionId });
      }
      const [view] = await cyclesByIds(tx, [cycleId]);
      if (view === undefined) throw new NotFound();
      return view;
    });
  }
}

/** What goes back, by offer; and by distribution what farms were already told to bring. Negative order units. */
async function cancelledGoods(
  tx: Unit,
  orderIds: readonly string[],
): Promise<{ stock: Map<string, number>; slips: Map<string, Record<string, number>> }> {
  const rows = await tx.query<{ offerId: string; distributionId: string; inSlip: boolean; quantity: number }>(
    `select offer_id as "offerId", distribution_id as "distributionId", slip_id is not null as "inSlip", sum(quantity)::bigint as quantity
     from order_lines where order_id = any ($1) group by offer_id, distribution_id, slip_id is not null`,
    [orderIds],
  );
  const stock = new Map<string, number>();
  const slips = new Map<string, Record<string, number>>();
  for (const { offerId, distributionId, inSlip, quantity } of rows) {
    stock.set(offerId, (stock.get(offerId) ?? 0) - quantity);
    if (inSlip) slips.set(distributionId, { ...slips.get(distributionId), [offerId]: -quantity });
  }
  return { stock, slips };
}

/** A reason people can read later. @throws InvalidInput at `reason`. */
export function reasonOf(text: string | undefined): string {
  const words = cleanText(text ?? '', 500);
  if (words === undefined || words === '')
    throw new InvalidInput([{ path: 'reason', code: words === undefined ? 'BAD_CHARACTERS' : 'REQUIRED' }]);
  return words;
}
