import type { Cents } from '@cabas/kernel';

export type PaidBy = 'CASH' | 'CHEQUE' | 'TRANSFER' | 'CARD' | 'JARS' | 'ONLINE' | 'FUND';

/** What an order owes one payee, by its lines; nothing where it was cancelled. */
export interface OrderOwes {
  readonly orderId: string;
  readonly distributionId: string;
  readonly producerId: string | null;
  readonly cents: Cents;
}

/** Money of one member for one payee, what was taken back or was dues or a gift subtracted. */
export interface MoneyPaid {
  readonly producerId: string | null;
  /** Of this hand-out's order; null: of none, it settles the oldest. */
  readonly distributionId: string | null;
  readonly means: PaidBy;
  readonly cents: Cents;
  /** When it was written down; absent where nobody asks. */
  readonly at?: Date;
}

/** A part of what an order is paid with. */
export interface PaidPart {
  readonly means: PaidBy;
  readonly cents: Cents;
  /** Not at this order's hand-out: noted by the treasurer, or left over from another order. */
  readonly apart: boolean;
}

/** Money that no order uses: in advance. */
export interface Unused {
  readonly producerId: string | null;
  /** At whose hand-out, or online for which order's, it was paid; null: apart. */
  readonly distributionId: string | null;
  readonly means: PaidBy;
  readonly cents: Cents;
  readonly at?: Date | undefined;
}

export interface Settled {
  readonly orderId: string;
  readonly producerId: string | null;
  readonly parts: readonly PaidPart[];
  /** Paid for it beyond what it owes, and used by no other order: in advance. */
  readonly overCents: Cents;
}

/**
 * What each order of one member is paid with, payee by payee. What was paid at an order's hand-out, online for it, or by the fund is its own.
 * What came otherwise, and what was paid too much, settles the orders in the order given, as a statement of account does. No cent counts twice.
 */
export function settle(
  orders: readonly OrderOwes[],
  money: readonly MoneyPaid[],
): { settled: Settled[]; unused: Unused[] } {
  const payees = new Set([...orders, ...money].map(({ producerId }) => producerId));
  const each = [...payees].map((payee) =>
    settlePayee(
      payee,
      orders.filter(({ producerId }) => producerId === payee),
      money.filter(({ producerId }) => producerId === payee),
    ),
  );
  return {
    settled: each.flatMap(({ settled }) => settled),
    unused: each.flatMap(({ unused }) => unused),
  };
}

function settlePayee(
  producerId: string | null,
  orders: readonly OrderOwes[],
  money: readonly MoneyPaid[],
): { settled: Settled[]; unused: Unused[] } {
  const ofOrder = new Set(orders.map(({ distributionId }) => distributionId));
  const loose = money.filter(({ distributionId }) => distributionId === null || !ofOrder.has(distributionId));
  const paid = orders.map(({ distributionId, cents }) =>
    split(net(money.filter((one) => one.distributionId === distributionId)), Math.max(0, cents)),
  );
  let pool = net([
    ...loose,
    ...paid.flatMap(({ over }, place) => over.map((one) => ({ ...one, of: place }))),
  ]);
  const settled = orders.map(({ orderId, cents }, place) => {
    const here = paid[place]?.taken ?? [];
    const { taken, over } = split(pool, Math.max(0, cents - sum(here)));
    pool = over;
    const parts = [...named(here, false), ...named(taken, true)];
    return { orderId, producerId, parts };
  });
  return {
    settled: settled.map((one, place) => ({ ...one, overCents: sum(pool.filter(({ of }) => of === place)) })),
    unused: pool.map(({ distributionId, means, cents, at }) => ({
      ...{ producerId, distributionId, means, cents, at },
    })),
  };
}

interface Money extends Pick<MoneyPaid, 'distributionId' | 'means' | 'cents' | 'at'> {
  /** Over at this order: its place. */
  readonly of?: number;
}

/** What was given back lessens what came by the same means, then what came first. */
function net(money: readonly Money[]): Money[] {
  const back = money.filter(({ cents }) => cents < 0);
  const same = (one: Money) =>
    back.filter(({ means }) => means === one.means).reduce((all, { cents }) => all - cents, 0);
  const came = money.filter(({ cents }) => cents > 0);
  const gone = new Map(back.map((one) => [one.means, same(one)]));
  const afterSame = came.map((one) => {
    const less = Math.min(one.cents, gone.get(one.means) ?? 0);
    gone.set(one.means, (gone.get(one.means) ?? 0) - less);
    return { ...one, cents: one.cents - less };
  });
  const left = [...gone.values()].reduce((all, cents) => all + cents, 0);
  return split(afterSame, left).over;
}

/** The first of it, up to an amount, and what is over. */
function split(money: readonly Money[], upTo: Cents): { taken: Money[]; over: Money[] } {
  let left = upTo;
  const taken: Money[] = [];
  const over: Money[] = [];
  for (const one of money) {
    const less = Math.min(one.cents, left);
    left -= less;
    if (less > 0) taken.push({ ...one, cents: less });
    if (one.cents > less) over.push({ ...one, cents: one.cents - less });
  }
  return { taken, over };
}

/** One part a means. */
function named(money: readonly Money[], apart: boolean): PaidPart[] {
  return [...Map.groupBy(money, ({ means }) => means)].map(([means, own]) => ({
    means,
    cents: sum(own),
    apart,
  }));
}

function sum(money: readonly Money[]): Cents {
  return money.reduce((all, { cents }) => all + cents, 0);
}
