import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { NotFound } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { linesOfOrder, writeDelivered } from '../data-access/delivered-lines.ts';
import { orderInCollective } from '../data-access/order-views.query.ts';
import { findOrder } from '../data-access/order-writes.ts';
import { deliveredAmounts, type Delivered, type DeliverableLine } from '../domain/delivered.ts';
import { reasonOf } from './cancel-sale.ts';
import { lockForDelivery } from './close-distribution.ts';
import type { OrderView } from '../data-access/order-view.ts';

export interface DeliveredLine extends Delivered {
  readonly lineId: string;
}

/**
 * Writes what was really handed over: less, nothing, or the real weight; what is due follows at once, rounded once per line.
 * Before the hand-out is declared done no reason is needed; afterwards it is, and stands in the audit log; never once documents are issued.
 * @throws NotFound, InvalidInput, Refused NOT_CLOSED_YET, DOCUMENTS_ISSUED.
 */
@Injectable()
export class CorrectDelivery {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: {
    orderId: string;
    lines: readonly DeliveredLine[];
    reason: string | undefined;
  }): Promise<OrderView> {
    return this.uow.write(async (tx) => {
      const found = await findOrder(tx, command.orderId);
      const distribution = await lockForDelivery(tx, found.distributionId);
      const reason = distribution.status === 'HANDED_OUT' ? reasonOf(command.reason) : (command.reason ?? '');
      const lines = new Map((await linesOfOrder(tx, command.orderId)).map((line) => [line.id, line]));
      const corrected = command.lines.map((delivered, index) => {
        const line = lines.get(delivered.lineId);
        if (line === undefined) throw new NotFound();
        return deliveredAmounts(line, delivered, `lines.${index}`);
      });
      await writeDelivered(tx, [command.orderId], corrected);
      await writeAudit(tx, {
        action: 'DELIVERY_CORRECTED',
        subjectId: command.orderId,
        reason,
        detail: { before: command.lines.map(({ lineId }) => brief(lines.get(lineId))), after: corrected },
      });
      return orderInCollective(tx, command.orderId);
    });
  }
}

/** As it stood: the same words as what is written. */
function brief(line: DeliverableLine | undefined): object {
  if (line === undefined) throw new NotFound();
  const { id, deliveredQuantity: quantity, deliveredMeasure: measure, amountCents: amount_cents } = line;
  return { id, quantity, measure, amount_cents };
}
