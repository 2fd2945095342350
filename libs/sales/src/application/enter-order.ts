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
import { orderInCollective } from '../data-access/order-views.query.ts';
import { addUp, priceBasket, type PricedLine, type WantedLine } from '../domain/basket.ts';
import { ORDER_CONFIRMED, SLIP_CHANGED } from '../domain/events.ts';
import { reasonOf } from './cancel-sale.ts';
import { fillSlips } from './close-distribution.ts';
import type { OrderView } from '../data-access/order-view.ts';

export interface EnterOrderCommand {
  readonly memberId: string;
  readonly distributionId: string;
  readonly lines: readonly WantedLine[];
  readonly note: string;
  /** Needed once orders are closed. */
  readonly reason: string | undefined;
}

/**
 * A coordinator enters or mends a member's order (phone, SMS, paper). After closing only with a reason, which stands in the
 * audit log; the producers concerned are told the difference. @throws OutOfStock, NotFound, InvalidInput, Refused DOCUMENTS_ISSUED, NOT_OPEN.
 */
@Injectable()
export class EnterOrder {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: EnterOrderCommand): Promise<OrderView> {
    const wanted = addUp(command.lines);
    return this.uow.write(async (tx) => {
      const member = await tx.one<{ id: string; accountId: string | null }>(
        `select id, account_id as "accountId" from memberships where id = $1 and status in ('ACTIVE', 'PENDING')`,
        [command.memberId],
      );
      const at = await lockDistribution(tx, command.distributionId, member.id);
      const late = !at.orderable;
      if (at.status === 'PLANNED' || at.status === 'CANCELLED') throw new Refused('NOT_OPEN');
      if (at.documentsIssuedAt !== null) throw new Refused('DOCUMENTS_ISSUED');
      const reason = late ? reasonOf(command.reason) : (command.reason ?? '');
      const { orderId, before, after } = await this.write(tx, at, member, wanted, command.note);
      if (late && at.status !== 'OPEN') await this.amendSlips(tx, at.distributionId, before, after);
      await writeAudit(tx, {
        action: late ? 'ORDER_ENTERED_AFTER_CLOSING' : 'ORDER_ENTERED',
        subjectId: orderId,
        reason,
        detail: { memberId: member.id, before: [...before.values()].map(brief), after: after.map(brief) },
      });
      tx.record(ORDER_CONFIRMED, { orderId });
      return orderInCollective(tx, orderId);
    });
  }

  private async write(
    tx: Unit,
    at: OrderableDistribution,
    member: { id: string; accountId: string | null },
    wanted: readonly WantedLine[],
    note: string,
  ): Promise<{ orderId: string; before: Map<string, PricedLine>; after: PricedLine[] }> {
    const existing = await tx.maybeOne<{ id: string }>(
      `select id from orders where distribution_id = $1 and membership_id = $2 and status <> 'CANCELLED'`,
      [at.distributionId, member.id],
    );
    const order = existing && (await lockOrder(tx, existing.id));
    const before = order === undefined ? new Map<string, PricedLine>() : await agreedLines(tx, order.id);
    const offers = await offersToOrder(tx, at.cycleId, [
      ...new Set([...wanted.map(({ offerId }) => offerId), ...before.keys()]),
    ]);
    const { lines, totalCents } = priceBasket(wanted, offers, at.distributionId, before);
    const orderId = order?.id ?? newId();
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
        },
        lines,
      );
      if (written === undefined) throw new Refused('ORDER_EXISTS'); // entered by someone else in the same moment
      if (status !== 'PLACED') await nextBasketNumber(tx, at.distributionId, orderId);
    } else {
      await replaceLines(tx, { ...order, totalCents, note }, lines);
    }
    await takeStock(
      tx,
      stockDeltas(before, lines),
      (id) => offers.find((offer) => offer.id === id)?.name ?? '',
    );
    return { orderId, before, after: lines };
  }

  private async amendSlips(
    tx: Unit,
    distributionId: string,
    before: ReadonlyMap<string, PricedLine>,
    after: readonly PricedLine[],
  ): Promise<void> {
    await fillSlips(tx, distributionId);
    const changes = [...stockDeltas(before, after)].filter(([, delta]) => delta !== 0);
    if (changes.length > 0) tx.record(SLIP_CHANGED, { distributionId, changes: Object.fromEntries(changes) });
  }
}

/** Where an order stands that is entered now, by the distribution's status. */
const STATUS: Readonly<Record<string, 'PLACED' | 'HANDED_OUT'>> = {
  OPEN: 'PLACED',
  HANDED_OUT: 'HANDED_OUT',
};

async function nextBasketNumber(tx: Unit, distributionId: string, orderId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [distributionId]); // two entered at once: one after the other
  await tx.query(
    `update orders set basket_number = (select coalesce(max(basket_number), 0) + 1 from orders where distribution_id = $1) where id = $2`,
    [distributionId, orderId],
  );
}

function brief({ name, quantity, amountCents }: PricedLine): {
  name: string;
  quantity: number;
  amountCents: number;
} {
  return { name, quantity, amountCents };
}
