import { Inject, Injectable } from '@nestjs/common';
import { newId, NotFound, Refused, type Cents } from '@cabas/kernel';
import { SQL, UnitOfWork, type Unit } from '@cabas/platform';
import { loadOrders, type OrderView } from '@cabas/sales';
import { lockMoneyOf, reckoningOf } from '@cabas/treasury';
import {
  chargesOfBatch,
  chargesOfOrder,
  chargesOfOrders,
  daysToPickup,
  insertCharges,
  type Charge,
} from '../data-access/charges.ts';
import { payablesOf, type Payable } from '../domain/payable.ts';
import { apart } from './apart.ts';
import { FollowCharge } from './follow-charge.ts';
import { Payees } from './payees.ts';

/** An order as one pays it online: what can be paid now, and what was. */
export interface OnlinePayment {
  readonly orderId: string;
  readonly payables: readonly Payable[];
  readonly charges: readonly Charge[];
  /** Where to go next to pay; null: nowhere. */
  readonly url: string | null;
}

/** An order whose baskets are made up, and what of it can be paid online to one payee. */
export interface OrderToPayOnline {
  readonly orderId: string;
  readonly saleName: string;
  readonly pickupDate: string;
  readonly amountCents: Cents;
}

/** So many of them, and no older ones: what is owed for longer is the treasurer's to talk about. */
const LATEST = SQL`d.pickup_date > (clock_timestamp() at time zone c.time_zone)::date - 180 order by d.pickup_date desc, o.id limit 12`;

/**
 * One gesture of the member pays each payee of an order: a charge each, on the payee's own account, on the service's own page, one after the
 * other. What was paid stays paid, whatever becomes of the others. @throws NotFound, Refused (NOTHING_TO_PAY_ONLINE, PAID_OTHERWISE)
 */
@Injectable()
export class PayOnline {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(Payees) private readonly payees: Payees,
    @Inject(FollowCharge) private readonly following: FollowCharge,
  ) {}

  /** Whoever asks: their own order, or their household's. */
  async read(orderId: string): Promise<OnlinePayment> {
    return this.uow.read(async (tx) => this.view(tx, await ownOrder(tx, orderId), null));
  }

  /** Own orders with something to pay this payee (null: the collective), newest first: what an account's balance is made of. */
  async ordersToPay(producerId: string | null): Promise<OrderToPayOnline[]> {
    return this.uow.read(async (tx) => {
      if (!(await this.payees.open(tx)).has(producerId)) return [];
      const orders = await loadOrders(
        tx,
        SQL`where o.membership_id = $1 and o.status in ('LOCKED', 'HANDED_OUT', 'MISSED') and ${LATEST}`,
        [tx.member.id],
      );
      const views = await this.views(tx, orders);
      return orders.flatMap((order): OrderToPayOnline[] => {
        const due = views
          .find(({ orderId }) => orderId === order.id)
          ?.payables.find((one) => one.producerId === producerId);
        if (due === undefined || due.amountCents === 0 || due.hold) return [];
        const { id: orderId, cycleName: saleName, distribution } = order;
        return [{ orderId, saleName, pickupDate: distribution.pickupDate, amountCents: due.amountCents }];
      });
    });
  }

  /** Asked twice, the second time goes on with what the first began. */
  start(orderId: string): Promise<OnlinePayment> {
    return apart(() => this.begun(orderId));
  }

  private async begun(orderId: string): Promise<OnlinePayment> {
    for (let turn = 0; turn < 3; turn += 1) {
      const { batchId, stale } = await this.uow.write((tx) => this.begin(tx, orderId));
      if (stale.length === 0) return this.goOn(orderId, batchId);
      for (const { id } of stale) await this.following.shut(id);
    }
    throw new Refused('PAYMENT_UNDER_WAY');
  }

  /**
   * Back from a page, or without coming back: reads what is open, and opens the next. One that was left unpaid is not opened again unless asked
   * for (`resume`), and given up when asked for (`skip`).
   */
  proceed(orderId: string, how: { skip?: boolean; resume?: boolean } = {}): Promise<OnlinePayment> {
    return apart(() => this.proceeded(orderId, how));
  }

  private async proceeded(
    orderId: string,
    how: { skip?: boolean; resume?: boolean },
  ): Promise<OnlinePayment> {
    const charges = await this.uow.read(async (tx) => {
      const order = await ownOrder(tx, orderId);
      return chargesOfOrder(tx, order.id);
    });
    for (const { id, state } of charges) {
      if (state === 'OPEN') await (how.skip ? this.following.shut(id) : this.following.run(id));
    }
    const batchId = charges.at(-1)?.batchId;
    return batchId === undefined ? this.read(orderId) : this.goOn(orderId, batchId, how.resume ?? false);
  }

  private async goOn(orderId: string, batchId: string, resume = true): Promise<OnlinePayment> {
    const url = await this.nextPage(orderId, batchId, resume);
    return this.uow.read(async (tx) => this.view(tx, await ownOrder(tx, orderId), url));
  }

  /** The page of the first that is not done. @throws Refused PAID_OTHERWISE */
  private async nextPage(orderId: string, batchId: string, resume: boolean): Promise<string | null> {
    const charges = await this.uow.read((tx) => chargesOfBatch(tx, batchId));
    for (const { id, state } of charges) {
      if (state !== 'OPEN' && state !== 'WAITING') continue;
      if (state === 'OPEN' && !resume) return null;
      await this.assertOwed(orderId, id);
      const opened = await this.following.open(id);
      if (opened?.charge.state === 'OPEN' && opened.url !== null) return opened.url;
    }
    return null;
  }

  /** What was paid another way since the gesture began is not asked for again: the page is shut, or never opened. @throws Refused PAID_OTHERWISE */
  private async assertOwed(orderId: string, chargeId: string): Promise<void> {
    const owed = await this.uow.read(async (tx) => {
      const { payables, charges } = await this.view(tx, await ownOrder(tx, orderId), null);
      const charge = charges.find(({ id }) => id === chargeId);
      const due = payables.find(({ producerId }) => producerId === charge?.producerId);
      return charge === undefined || charge.amountCents <= (due?.amountCents ?? 0);
    });
    if (owed) return;
    await this.following.shut(chargeId);
    throw new Refused('PAID_OTHERWISE');
  }

  /** New charges, or those under way when they are still what is due; `stale`: those that are not. */
  private async begin(tx: Unit, orderId: string): Promise<{ batchId: string; stale: readonly Charge[] }> {
    await tx.one('select 1 from orders where id = $1 for no key update', [orderId]);
    const order = await ownOrder(tx, orderId);
    await lockMoneyOf(tx, order.memberId);
    const { payables, charges } = await this.view(tx, order, null);
    const wanted = payables.filter(({ amountCents }) => amountCents > 0);
    if (wanted.length === 0) throw new Refused('NOTHING_TO_PAY_ONLINE');
    const underWay = charges.filter(({ state }) => state === 'WAITING' || state === 'OPEN');
    const fits = ({ producerId, amountCents, hold }: Charge) =>
      wanted.some(
        (one) => one.producerId === producerId && one.amountCents === amountCents && one.hold === hold,
      );
    const [first] = underWay;
    if (first !== undefined)
      return underWay.length === wanted.length && underWay.every(fits)
        ? { batchId: first.batchId, stale: [] }
        : { batchId: '', stale: underWay };
    const accounts = await this.payees.open(tx);
    const batchId = newId();
    await insertCharges(
      tx,
      { id: batchId, orderId, currency: order.collective.currency },
      wanted.flatMap(({ producerId, amountCents, hold }, place) => {
        const account = accounts.get(producerId);
        return account === undefined
          ? []
          : [{ id: newId(), place, producerId, amountCents, hold, ...account }];
      }),
    );
    return { batchId, stale: [] };
  }

  private async view(tx: Unit, order: OrderView, url: string | null): Promise<OnlinePayment> {
    const [view] = await this.views(tx, [order]);
    return { ...(view ?? { orderId: order.id, payables: [], charges: [] }), url };
  }

  /** Orders of who asks, in as many statements as one. */
  private async views(tx: Unit, orders: readonly OrderView[]): Promise<Omit<OnlinePayment, 'url'>[]> {
    const ids = orders.map(({ id }) => id);
    const allCharges = await chargesOfOrders(tx, ids);
    const accounts = await this.payees.open(tx);
    const reckoning = await reckoningOf(tx, tx.member.id);
    const days = await daysToPickup(tx, ids);
    return orders.map((order) => {
      const charges = allCharges.filter(({ orderId }) => orderId === order.id);
      const payables = payablesOf(
        { ...order, flow: order.collective.flow },
        {
          paid: (payee) => reckoning.parts(order.id, payee),
          over: (payee) => reckoning.overCents(order.id, payee),
          held: (payee) =>
            charges
              .filter(({ producerId, state }) => producerId === payee && state === 'HELD')
              .reduce((sum, { amountCents }) => sum + amountCents, 0),
          account: (payee) => accounts.get(payee),
          daysToPickup: days.get(order.id) ?? 0,
        },
      );
      return { orderId: order.id, payables, charges };
    });
  }
}

/** One's own, or one's household's. @throws NotFound */
async function ownOrder(tx: Unit, orderId: string): Promise<OrderView> {
  const [order] = await loadOrders(tx, SQL`where o.id = $1 and o.membership_id = $2`, [
    orderId,
    tx.member.id,
  ]);
  if (order === undefined) throw new NotFound();
  return order;
}
