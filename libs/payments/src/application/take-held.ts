import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@cabas/kernel';
import { SQL, UnitOfWork, type Unit } from '@cabas/platform';
import { loadOrders, setDueTask } from '@cabas/sales';
import { lockMoneyOf, reckoningOf } from '@cabas/treasury';
import { chargeById, lockCharge, updateCharge } from '../data-access/charges.ts';
import { takesNow } from '../domain/charge.ts';
import { TAKE_HELD } from '../domain/events.ts';
import { takeCents } from '../domain/payable.ts';
import { ServiceRefused } from '../domain/payment-service.ts';
import { FollowCharge } from './follow-charge.ts';

/**
 * After the hand-out, takes what is due of what a member authorised, and lets the rest go; all of it when nothing is due any more. The amount is
 * settled once, before the service is asked: asked again, it is asked for the same.
 */
@Injectable()
export class TakeHeld {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(FollowCharge) private readonly following: FollowCharge,
  ) {}

  async run(chargeId: string): Promise<void> {
    const wanted = await this.uow.write((tx) => this.settle(tx, chargeId));
    if (wanted === undefined) return;
    const at = await this.uow.read((tx) => this.following.known(tx, chargeId));
    if (at === undefined || at.charge.paymentRef === null) return;
    const { charge, account } = at;
    const service = this.following.serviceOf(charge);
    const paymentRef = at.charge.paymentRef;
    try {
      if (wanted > 0) await service.take(account, paymentRef, wanted, charge.id);
      else await service.letGo(account, paymentRef, charge.id);
    } catch (error) {
      // taken or lost before: what it is, is read next
      if (!(error instanceof ServiceRefused)) throw error;
    }
    await this.following.run(chargeId);
  }

  /** How much to take; undefined: nothing is held, or it is too early and will be looked at again. */
  private async settle(tx: Unit, chargeId: string): Promise<number | undefined> {
    const known = await chargeById(tx, chargeId);
    if (known === undefined) return undefined;
    const charge = await lockCharge(tx, chargeId);
    if (charge.state !== 'HELD') return undefined;
    if (charge.takeCents !== null) return charge.takeCents;
    const [order] = await loadOrders(tx, SQL`where o.id = $1`, [charge.orderId]);
    const { now } = await tx.one<{ now: Date }>('select clock_timestamp() as now');
    const time = takesNow({ orderStatus: order?.status ?? 'CANCELLED', holdUntil: charge.holdUntil }, now);
    if (!time.now) {
      await setDueTask(tx, TAKE_HELD, chargeId, time.again, newId());
      return undefined;
    }
    await lockMoneyOf(tx, charge.membershipId);
    const reckoning = await reckoningOf(tx, charge.membershipId);
    const cents = takeCents(
      charge.amountCents,
      order?.dues.find(({ producerId }) => producerId === charge.producerId)?.amountCents ?? 0,
      order === undefined ? 0 : reckoning.paidCents(order.id, charge.producerId),
    );
    await updateCharge(tx, chargeId, { takeCents: cents });
    return cents;
  }
}
