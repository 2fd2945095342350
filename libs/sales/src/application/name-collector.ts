import { Inject, Injectable } from '@nestjs/common';
import { NotFound, Refused } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { orderInCollective } from '../data-access/order-views.query.ts';
import type { Collector, OrderView } from '../data-access/order-view.ts';
import { COLLECTOR_NAMED } from '../domain/events.ts';

export interface NameCollectorCommand {
  readonly orderId: string;
  /** Null: the member fetches it. */
  readonly collectedBy: Collector | null;
  /** For whom a helper ordered; empty: for the member. */
  readonly beneficiary: string;
}

/**
 * A member says who else may fetch their order, or for whom it is, until it has been handed out; both are told by mail. What was
 * ordered stays as it is, and so does the order's version. @throws NotFound, Refused ORDER_CANCELLED, ORDER_HANDED_OUT.
 */
@Injectable()
export class NameCollector {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run({ orderId, collectedBy, beneficiary }: NameCollectorCommand): Promise<OrderView> {
    return this.uow.write(async (tx) => {
      const order = await tx.one<{ membershipId: string; status: string; before: Collector | null }>(
        `select membership_id as "membershipId", status, collected_by as before from orders where id = $1 for no key update`,
        [orderId],
      );
      if (order.membershipId !== tx.member.id) throw new NotFound();
      if (order.status === 'CANCELLED') throw new Refused('ORDER_CANCELLED');
      if (order.status !== 'PLACED' && order.status !== 'LOCKED') throw new Refused('ORDER_HANDED_OUT');
      await tx.query('update orders set collected_by = $2, beneficiary = $3 where id = $1', [
        orderId,
        collectedBy === null ? null : JSON.stringify(collectedBy),
        beneficiary,
      ]);
      if (!same(order.before, collectedBy)) tx.record(COLLECTOR_NAMED, { orderId, before: order.before });
      return orderInCollective(tx, orderId);
    });
  }
}

function same(one: Collector | null, other: Collector | null): boolean {
  return one?.name === other?.name && one?.email === other?.email && one?.phone === other?.phone;
}
