import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { Refused, VersionConflict } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { releaseDelivery } from '../data-access/deliveries.ts';
import { orderForStaff } from '../data-access/order-views.query.ts';
import {
  agreedLines,
  findOrder,
  lockDistribution,
  lockOrder,
  stockDeltas,
  takeStock,
  type StoredOrder,
} from '../data-access/order-writes.ts';
import { takeSlot } from '../data-access/slots.ts';
import type { OrderView } from '../data-access/order-view.ts';
import { listedCents } from '../domain/basket.ts';
import { AMOUNTS_CHANGED, ORDER_CANCELLED, ORDERS_LESSENED, SLIP_CHANGED } from '../domain/events.ts';
import { reasonOf } from './cancel-sale.ts';

export interface CancelMemberOrderCommand {
  readonly orderId: string;
  readonly version: number;
  readonly reason: string;
}

/**
 * A coordinator cancels a member's order, until it is handed out: stock, slot and round get their places back, the member reads the
 * reason, and after closing the farms are told what they need not bring.
 * @throws InvalidInput, NotFound, VersionConflict, Refused DOCUMENTS_ISSUED, ORDER_CANCELLED, ORDER_HANDED_OUT, BASKET_BEGUN.
 */
@Injectable()
export class CancelMemberOrder {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run({ orderId, version, reason }: CancelMemberOrderCommand): Promise<OrderView> {
    const words = reasonOf(reason);
    return this.uow.write(async (tx) => {
      const found = await findOrder(tx, orderId);
      const at = await lockDistribution(tx, found.distributionId, found.membershipId);
      const order = await lockOrder(tx, orderId);
      if (order.version !== version) throw new VersionConflict(order.version);
      if (at.documentsIssuedAt !== null) throw new Refused('DOCUMENTS_ISSUED');
      await assertCancellable(tx, order);
      const lines = await agreedLines(tx, orderId);
      await tx.query(
        `update orders set status = 'CANCELLED', slot_id = null, version = version + 1, updated_at = clock_timestamp() where id = $1`,
        [orderId],
      );
      if (order.deliveredTo !== null) await releaseDelivery(tx, orderId, order.distributionId);
      if (order.slotId !== null) await takeSlot(tx, order.distributionId, null, order.slotId);
      const changes = stockDeltas(lines, []);
      await takeStock(tx, changes, () => '');
      if (at.status !== 'OPEN') {
        await tx.query('update order_lines set slip_id = null where order_id = $1', [orderId]);
        tx.record(SLIP_CHANGED, {
          distributionId: order.distributionId,
          changes: Object.fromEntries(changes),
        });
        tx.record(AMOUNTS_CHANGED, { distributionId: order.distributionId });
      }
      await writeAudit(tx, {
        action: 'ORDER_CANCELLED',
        subjectId: orderId,
        reason: words,
        detail: {
          memberId: order.membershipId,
          before: [...lines.values()].map((line) => ({
            name: line.name,
            quantity: line.quantity,
            amountCents: listedCents(line),
          })),
          after: [],
        },
      });
      tx.record(ORDER_CANCELLED, { orderId, reason: words });
      tx.record(ORDERS_LESSENED, { orderIds: [orderId] });
      return orderForStaff(tx, orderId);
    });
  }
}

async function assertCancellable(tx: Unit, { id, status }: StoredOrder): Promise<void> {
  if (status === 'CANCELLED') throw new Refused('ORDER_CANCELLED');
  if (status !== 'PLACED' && status !== 'LOCKED') throw new Refused('ORDER_HANDED_OUT');
  const begun = await tx.query(
    `select 1 from order_lines where order_id = $1 and (delivered_quantity is not null or delivered_measure is not null) limit 1`,
    [id],
  );
  if (begun.length > 0) throw new Refused('BASKET_BEGUN');
}
