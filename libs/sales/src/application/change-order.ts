import { Inject, Injectable } from '@nestjs/common';
import { NotFound, Refused, VersionConflict } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import {
  agreedLines,
  findOrder,
  lockDistribution,
  lockOrder,
  offersToOrder,
  replaceLines,
  stockDeltas,
  takeStock,
  type OrderableDistribution,
  type StoredOrder,
} from '../data-access/order-writes.ts';
import { addUp, dueOf, owesLess, priceBasket, type WantedLine } from '../domain/basket.ts';
import { DistributionClosed } from '../domain/errors.ts';
import { ORDER_CONFIRMED, ORDERS_LESSENED } from '../domain/events.ts';
import { assertPayable } from './agency.ts';
import { assertMinimum } from './assert-minimum.ts';
import { addressAsked, type DeliveryAddress, type TypedAddress } from '../domain/delivery.ts';
import { slotAsked, withSlot } from './choose-slot.ts';
import { asAgreed, feeOf, withDelivery } from './deliver-home.ts';
import { viewOfOrder, type OrderView } from '../data-access/order-view.ts';

export interface ChangeOrderCommand {
  readonly orderId: string;
  /** The version the member saw. */
  readonly version: number;
  readonly lines: readonly WantedLine[];
  readonly note: string | undefined;
  /** Absent: the slot stays. */
  readonly slotId?: string | undefined;
  /** Absent: where it went before. */
  readonly delivery?: TypedAddress | null | undefined;
}

/**
 * A member replaces the lines of their order: stock is given back and taken in the same transaction. Lines left alone keep
 * the price agreed. @throws DistributionClosed, OutOfStock, SlotFull, VersionConflict, BelowMinimum, InvalidInput, NotFound,
 * Refused FARM_CANT_BE_PAID.
 */
@Injectable()
export class ChangeOrder {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: ChangeOrderCommand): Promise<OrderView> {
    const wanted = addUp(command.lines);
    return this.uow.write(async (tx) => {
      const { at, order } = await lockOwnOrder(tx, command.orderId, command.version);
      const slotId = slotAsked(at, command.slotId, order.slotId);
      const deliveredTo = addressAsked(at.delivery, command.delivery, order.deliveredTo);
      return replaceOrder(tx, at, order, wanted, { note: command.note ?? order.note, slotId, deliveredTo });
    });
  }
}

/** Locks the distribution, then the member's own order; both still open to change. */
export async function lockOwnOrder(
  tx: Unit,
  orderId: string,
  version: number,
): Promise<{ at: OrderableDistribution; order: StoredOrder }> {
  const found = await findOrder(tx, orderId);
  if (found.membershipId !== tx.member.id) throw new NotFound();
  const at = await lockDistribution(tx, found.distributionId, found.membershipId);
  if (!at.orderable) throw new DistributionClosed(at.closedAt ?? at.closesAt);
  const order = await lockOrder(tx, orderId);
  if (order.status !== 'PLACED') throw new Refused('ORDER_CANCELLED');
  if (order.version !== version) throw new VersionConflict(order.version);
  return { at: asAgreed(at, order), order };
}

/** The change itself. */
export async function replaceOrder(
  tx: Unit,
  at: OrderableDistribution,
  order: StoredOrder,
  wanted: readonly WantedLine[],
  { note, slotId, deliveredTo }: { note: string; slotId: string | null; deliveredTo: DeliveryAddress | null },
): Promise<OrderView> {
  const before = await agreedLines(tx, order.id);
  const offers = await offersToOrder(tx, at.cycleId, [
    ...new Set([...wanted.map(({ offerId }) => offerId), ...before.keys()]),
  ]);
  const { lines, totalCents, listCents } = priceBasket(wanted, offers, at.distributionId, before, {
    levelBp: at.levelBp,
    locale: tx.context.locale,
  });
  assertPayable(lines, offers, before);
  assertMinimum(at, listCents);
  const fee = feeOf(at.delivery, listCents);
  const written = await replaceLines(
    tx,
    { ...order, ...fee, totalCents: totalCents + fee.deliveryFeeCents, note, slotId },
    lines,
  );
  const round = await withDelivery(tx, at, order, deliveredTo, order.deliveredTo);
  const there = await withSlot(tx, round, slotId, order.slotId);
  await takeStock(
    tx,
    stockDeltas(before, lines),
    (id) => offers.find((offer) => offer.id === id)?.name ?? before.get(id)?.name ?? '',
  );
  tx.record(ORDER_CONFIRMED, { orderId: order.id, version: written.version });
  const was = dueOf(before.values(), order.deliveryFeeCents);
  if (owesLess(was, dueOf(lines, fee.deliveryFeeCents)))
    tx.record(ORDERS_LESSENED, { orderIds: [order.id], was });
  return viewOfOrder(
    there,
    {
      ...order,
      ...written,
      ...fee,
      deliveredTo,
      note,
      slotId,
      memberId: order.membershipId,
      enteredByStaff: order.placedBy !== null,
    },
    lines,
    new Map(offers.map((offer) => [offer.producerId, offer])),
  );
}
