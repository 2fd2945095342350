import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { newId, Refused } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import {
  agreedLines,
  insertOrder,
  lockDistribution,
  lockOrder,
  offersToOrder,
  replaceLines,
  stockDeltas,
  takeStock,
  type OrderableDistribution,
} from '../data-access/order-writes.ts';
import { orderForStaff } from '../data-access/order-views.query.ts';
import {
  addUp,
  dueOf,
  listedCents,
  owesLess,
  priceBasket,
  type PayeeDue,
  type PricedLine,
  type WantedLine,
} from '../domain/basket.ts';
import { AMOUNTS_CHANGED, ORDER_CONFIRMED, ORDERS_LESSENED, SLIP_CHANGED } from '../domain/events.ts';
import { assertCanPay, assertPayable } from './agency.ts';
import { reasonOf } from './cancel-sale.ts';
import { addressAsked, type DeliveryAddress, type TypedAddress } from '../domain/delivery.ts';
import { slotAsked, withSlot } from './choose-slot.ts';
import { asAgreed, feeOf, withDelivery } from './deliver-home.ts';
import { fillSlips } from './close-distribution.ts';
import type { OrderView } from '../data-access/order-view.ts';

export interface EnterOrderCommand {
  readonly memberId: string;
  readonly distributionId: string;
  readonly lines: readonly WantedLine[];
  readonly note: string;
  /** Needed once orders are closed. */
  readonly reason: string | undefined;
  /** Absent: as it was, or none. */
  readonly slotId?: string | undefined;
  /** Absent: where it went before, else the member's address as the collective knows it. */
  readonly delivery?: TypedAddress | null | undefined;
}

interface Member {
  readonly id: string;
  readonly accountId: string | null;
  /** Where the member lives, as the collective knows it. */
  readonly home: DeliveryAddress | null;
}

/**
 * A coordinator enters or mends a member's order (phone, SMS, paper). After closing only with a reason, which stands in the
 * audit log; the producers concerned are told the difference. @throws OutOfStock, SlotFull, NotFound, InvalidInput, Refused DOCUMENTS_ISSUED, NOT_OPEN, ONLINE_NEEDS_ACCOUNT, FARM_CANT_BE_PAID.
 */
@Injectable()
export class EnterOrder {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: EnterOrderCommand): Promise<OrderView> {
    const wanted = addUp(command.lines);
    return this.uow.write(async (tx) => {
      const member = await tx.one<Member>(
        `select id, account_id as "accountId", case when address_line1 <> '' and postcode <> '' and city <> '' then jsonb_build_object('addressLine1', address_line1,
           'addressLine2', coalesce(address_line2, ''), 'postcode', postcode, 'city', city, 'note', '') end as home
         from memberships where id = $1 and status in ('ACTIVE', 'PENDING')`,
        [command.memberId],
      );
      const at = await lockDistribution(tx, command.distributionId, member.id);
      const late = !at.orderable;
      if (at.status === 'PLANNED' || at.status === 'CANCELLED') throw new Refused('NOT_OPEN');
      if (at.documentsIssuedAt !== null) throw new Refused('DOCUMENTS_ISSUED');
      assertCanPay(at.flow, member, at.memberName);
      const reason = late ? reasonOf(command.reason) : (command.reason ?? '');
      const { orderId, before, after, was, owes } = await this.write(tx, at, member, wanted, command);
      if (late && at.status !== 'OPEN') await this.amendSlips(tx, at.distributionId, before, after);
      await writeAudit(tx, {
        action: late ? 'ORDER_ENTERED_AFTER_CLOSING' : 'ORDER_ENTERED',
        subjectId: orderId,
        reason,
        detail: { memberId: member.id, before: [...before.values()].map(brief), after: after.map(brief) },
      });
      tx.record(ORDER_CONFIRMED, { orderId });
      if (owesLess(was, owes)) tx.record(ORDERS_LESSENED, { orderIds: [orderId], was });
      return orderForStaff(tx, orderId);
    });
  }

  private async write(
    tx: Unit,
    there: OrderableDistribution,
    member: Member,
    wanted: readonly WantedLine[],
    { note, slotId: chosen, delivery }: Pick<EnterOrderCommand, 'note' | 'slotId' | 'delivery'>,
  ): Promise<{
    orderId: string;
    before: Map<string, PricedLine>;
    after: PricedLine[];
    was: PayeeDue[];
    owes: PayeeDue[];
  }> {
    const existing = await tx.maybeOne<{ id: string }>(
      `select id from orders where distribution_id = $1 and membership_id = $2 and status <> 'CANCELLED'`,
      [there.distributionId, member.id],
    );
    const order = existing && (await lockOrder(tx, existing.id));
    const at = asAgreed(there, order);
    const before = order === undefined ? new Map<string, PricedLine>() : await agreedLines(tx, order.id);
    const offers = await offersToOrder(tx, at.cycleId, [
      ...new Set([...wanted.map(({ offerId }) => offerId), ...before.keys()]),
    ]);
    const {
      lines,
      totalCents: goodsCents,
      listCents,
    } = priceBasket(wanted, offers, at.distributionId, before, {
      levelBp: at.levelBp,
      locale: tx.context.locale,
    });
    assertPayable(lines, offers, before);
    const orderId = order?.id ?? newId();
    const slotId = slotAsked(at, chosen, order?.slotId, false);
    const deliveredTo = addressAsked(at.delivery, delivery, order?.deliveredTo ?? member.home, true);
    const fee = feeOf(at.delivery, listCents);
    const totalCents = goodsCents + fee.deliveryFeeCents;
    if (order === undefined) {
      const status = STATUS[at.status] ?? 'LOCKED';
      const written = await insertOrder(
        tx,
        {
          id: orderId,
          cycleId: at.cycleId,
          distributionId: at.distributionId,
          membershipId: member.id,
          accountId: member.accountId,
          memberName: at.memberName,
          status,
          totalCents,
          note,
          placedBy: tx.member.id,
          slotId,
          ...fee,
        },
        lines,
      );
      if (written === undefined) throw new Refused('ORDER_EXISTS'); // entered by someone else in the same moment
      if (status !== 'PLACED') await nextBasketNumber(tx, at.distributionId, orderId);
    } else {
      await replaceLines(tx, { ...order, ...fee, totalCents, note, slotId }, lines);
    }
    const delivered = { id: orderId, distributionId: at.distributionId, accountId: member.accountId };
    await withDelivery(tx, at, delivered, deliveredTo, order?.deliveredTo);
    await withSlot(tx, at, slotId, order?.slotId);
    await takeStock(
      tx,
      stockDeltas(before, lines),
      (id) => offers.find((offer) => offer.id === id)?.name ?? '',
    );
    return {
      ...{ orderId, before, after: lines },
      was: dueOf(before.values(), order?.deliveryFeeCents ?? 0),
      owes: dueOf(lines, fee.deliveryFeeCents),
    };
  }

  private async amendSlips(
    tx: Unit,
    distributionId: string,
    before: ReadonlyMap<string, PricedLine>,
    after: readonly PricedLine[],
  ): Promise<void> {
    await fillSlips(tx, distributionId);
    tx.record(AMOUNTS_CHANGED, { distributionId });
    const changes = [...stockDeltas(before, after)].filter(([, delta]) => delta !== 0);
    if (changes.length > 0) tx.record(SLIP_CHANGED, { distributionId, changes: Object.fromEntries(changes) });
  }
}

/** Where an order stands that is entered now, by the distribution's status. */
const STATUS: Readonly<Record<string, 'PLACED' | 'HANDED_OUT'>> = {
  OPEN: 'PLACED',
  HANDED_OUT: 'HANDED_OUT',
};

/** The next one of the distribution: numbers given at closing never change. */
export async function nextBasketNumber(tx: Unit, distributionId: string, orderId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [distributionId]); // two entered at once: one after the other
  await tx.query(
    `update orders set basket_number = (select coalesce(max(basket_number), 0) + 1 from orders where distribution_id = $1) where id = $2`,
    [distributionId, orderId],
  );
}

/** At the listed price: the log says nothing of a price level. */
function brief(line: PricedLine): {
  name: string;
  quantity: number;
  amountCents: number;
} {
  return { name: line.name, quantity: line.quantity, amountCents: listedCents(line) };
}
