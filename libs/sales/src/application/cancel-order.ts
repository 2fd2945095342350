import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { agreedLines, stockDeltas, takeStock } from '../data-access/order-writes.ts';
import { releaseDelivery } from '../data-access/deliveries.ts';
import { takeSlot } from '../data-access/slots.ts';
import { orderInCollective } from '../data-access/order-views.query.ts';
import { ORDER_CANCELLED, ORDERS_LESSENED } from '../domain/events.ts';
import { lockOwnOrder } from './change-order.ts';
import type { OrderView } from '../data-access/order-view.ts';

/** A member gives their order up before closing: stock goes back at once. @throws DistributionClosed, VersionConflict, NotFound. */
@Injectable()
export class CancelOrder {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(orderId: string, version: number): Promise<OrderView> {
    return this.uow.write(async (tx) => {
      const { order } = await lockOwnOrder(tx, orderId, version);
      await tx.query(
        `update orders set status = 'CANCELLED', slot_id = null, version = version + 1, updated_at = clock_timestamp() where id = $1`,
        [order.id],
      );
      if (order.deliveredTo !== null) await releaseDelivery(tx, order.id, order.distributionId);
      if (order.slotId !== null) await takeSlot(tx, order.distributionId, null, order.slotId);
      await takeStock(tx, stockDeltas(await agreedLines(tx, order.id), []), () => '');
      tx.record(ORDER_CANCELLED, { orderId });
      tx.record(ORDERS_LESSENED, { orderIds: [orderId] });
      return orderInCollective(tx, orderId);
    });
  }
}
