import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { UnitOfWork } from '@cabas/platform';
import { keepInAdvance, overpaidOrders, type OverpaidOrder } from '../data-access/overpaid.ts';

/** What was paid too much for an order stays on the member's account, by the treasurer's word: it pays what they order next. @throws NotFound */
@Injectable()
export class LeaveInAdvance {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** Answers what is left to decide. */
  async run(orderId: string): Promise<OverpaidOrder[]> {
    return this.uow.write(async (tx) => {
      await tx.one('select 1 from orders where id = $1', [orderId]);
      const left = await keepInAdvance(tx, orderId);
      if (left !== undefined)
        await writeAudit(tx, {
          action: 'PAYMENT_LEFT_IN_ADVANCE',
          subjectId: left.memberId,
          detail: { amountCents: left.overCents, orderId },
        });
      return overpaidOrders(tx);
    });
  }
}
