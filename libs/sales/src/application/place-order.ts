import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { formatMoney, newId, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import {
  answeredBefore,
  insertOrder,
  lockForOrdering,
  offersToOrder,
  takeStock,
  type OrderableDistribution,
} from '../data-access/order-writes.ts';
import { orderInCollective } from '../data-access/order-views.query.ts';
import { addUp, priceBasket, type WantedLine } from '../domain/basket.ts';
import { DistributionClosed } from '../domain/errors.ts';
import { ORDER_CONFIRMED } from '../domain/events.ts';
import { assertPayable } from './agency.ts';
import { assertMinimum } from './assert-minimum.ts';
import { slotAsked, withSlot } from './choose-slot.ts';
import { feeOf, withDelivery } from './deliver-home.ts';
import { addressAsked, type TypedAddress } from '../domain/delivery.ts';
import { viewOfOrder, type OrderView } from '../data-access/order-view.ts';

export interface PlaceOrderCommand {
  readonly distributionId: string;
  readonly lines: readonly WantedLine[];
  readonly note: string;
  /** Needed where the distribution has slots. */
  readonly slotId?: string | undefined;
  /** Needed where baskets are brought home. */
  readonly delivery?: TypedAddress | null | undefined;
  /** Of the round whose terms were seen. */
  readonly roundVersion?: number | undefined;
  /** Same key, same request: the same answer, and at most one order. */
  readonly idempotencyKey: string;
}

/**
 * A member orders for one distribution. The deadline and the stock are decided in the database, inside this transaction:
 * the distribution is locked against closing, stock is taken last in one conditional write.
 * @throws DistributionClosed, OutOfStock, SlotFull, BelowMinimum, InvalidInput, NotFound, Refused (ORDER_EXISTS, DELIVERY_FULL, IDEMPOTENCY_MISMATCH, EMPTY_ORDER, DUES_FIRST, FARM_CANT_BE_PAID).
 */
@Injectable()
export class PlaceOrder {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: PlaceOrderCommand): Promise<OrderView> {
    const wanted = addUp(command.lines);
    const orderId = newId();
    const requestHash = createHash('sha256')
      .update(
        JSON.stringify([
          command.distributionId,
          wanted.map(({ offerId, quantity }) => [offerId, quantity]),
          command.note,
          ...(command.slotId == null ? [] : [command.slotId]), // absent: as requests were before there were slots
          ...(command.delivery == null ? [] : [command.delivery]),
        ]),
      )
      .digest('hex');
    return this.uow.write(async (tx) => {
      const membershipId = tx.member.id;
      const at = await lockForOrdering(tx, {
        distributionId: command.distributionId,
        membershipId,
        key: command.idempotencyKey,
        requestHash,
        orderId,
      });
      if (!at.claimed) return this.sameAnswer(tx, membershipId, command.idempotencyKey, requestHash);
      if (!at.orderable) throw new DistributionClosed(at.closedAt ?? at.closesAt);
      if (at.duesMissingCents !== null)
        throw new Refused('DUES_FIRST', {
          who: at.collectiveName,
          missing: formatMoney(at.duesMissingCents, at.currency, tx.context.locale),
        });
      return this.place(tx, at, orderId, wanted, command);
    });
  }

  private async place(
    tx: Unit,
    at: OrderableDistribution,
    orderId: string,
    wanted: readonly WantedLine[],
    {
      note,
      slotId: chosen,
      delivery,
      roundVersion,
    }: Pick<PlaceOrderCommand, 'note' | 'slotId' | 'delivery' | 'roundVersion'>,
  ): Promise<OrderView> {
    const slotId = slotAsked(at, chosen);
    if (at.delivery !== null && roundVersion != null && at.delivery.version !== roundVersion)
      throw new Refused('ROUND_CHANGED');
    const deliveredTo = addressAsked(at.delivery, delivery, null);
    const offers = await offersToOrder(
      tx,
      at.cycleId,
      wanted.map(({ offerId }) => offerId),
    );
    const { lines, totalCents, listCents } = priceBasket(wanted, offers, at.distributionId, undefined, {
      levelBp: at.levelBp,
      locale: tx.context.locale,
    });
    assertPayable(lines, offers);
    assertMinimum(at, listCents);
    const fee = feeOf(at.delivery, listCents);
    const order = {
      id: orderId,
      cycleId: at.cycleId,
      distributionId: at.distributionId,
      membershipId: tx.member.id,
      accountId: tx.holderAccountId,
      memberName: at.memberName,
      status: 'PLACED' as const,
      totalCents: totalCents + fee.deliveryFeeCents,
      note,
      placedBy: null,
      slotId,
      ...fee,
    };
    const written = await insertOrder(tx, order, lines);
    if (written === undefined) throw new Refused('ORDER_EXISTS');
    const there = await withSlot(tx, await withDelivery(tx, at, order, deliveredTo), slotId);
    await takeStock(
      tx,
      new Map(lines.map((line) => [line.offerId, line.quantity])),
      (id) => offers.find((offer) => offer.id === id)?.name ?? '',
    );
    tx.record(ORDER_CONFIRMED, { orderId });
    return viewOfOrder(
      there,
      {
        ...order,
        deliveredTo,
        version: 1,
        memberId: order.membershipId,
        enteredByStaff: false,
        basketNumber: null,
        createdAt: written.createdAt,
        updatedAt: written.createdAt,
      },
      lines,
      new Map(offers.map((offer) => [offer.producerId, offer])),
    );
  }

  private async sameAnswer(
    tx: Unit,
    membershipId: string,
    key: string,
    requestHash: string,
  ): Promise<OrderView> {
    const before = await answeredBefore(tx, membershipId, key);
    if (before.requestHash !== requestHash) throw new Refused('IDEMPOTENCY_MISMATCH');
    return orderInCollective(tx, before.orderId);
  }
}
