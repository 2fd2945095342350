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
  // at each hand-out first: what is given back for one order is not another's
  const ranked = money.map((one, nth) => ({ ...one, nth }));
  const groups = Map.groupBy(ranked, ({ distributionId }) => distributionId);
  const each = new Map([...groups].map(([of, own]) => [of, net(own)]));
  const paid = orders.map(({ distributionId, cents }) =>
    split(each.get(distributionId)?.left ?? [], Math.max(0, cents)),
  );
  const loose = [...each].flatMap(([of, { left }]) => (of !== null && ofOrder.has(of) ? [] : left));
  let pool = net([
    ...loose.sort((one, other) => (one.nth ?? 0) - (other.nth ?? 0)),
    ...paid.flatMap(({ over }, place) => over.map((one) => ({ ...one, of: place }))),
    ...[...each.values()].flatMap(({ back }) => back),
  ]).left;
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
  /** Its place in what came. */
  readonly nth?: number;
}

/** What was given back lessens what came by the same means, then what came first; `back`: beyond all that came. */
function net(money: readonly Money[]): { left: Money[]; back: Money[] } {
  const gone = new Map<PaidBy, Cents>();
  for (const { means, cents } of money) if (cents < 0) gone.set(means, (gone.get(means) ?? 0) - cents);
  const lessen = (one: Money, means: PaidBy) => {
    const less = Math.min(one.cents, gone.get(means) ?? 0);
    gone.set(means, (gone.get(means) ?? 0) - less);
    return { ...one, cents: one.cents - less };
  };
  const left = money
    .filter(({ cents }) => cents > 0)
    .map((one) => lessen(one, one.means))
    .map((one) => [...gone.keys()].reduce(lessen, one))
    .filter(({ cents }) => cents > 0);
  const back = [...gone].flatMap(([means, cents]) =>
    cents > 0 ? [{ distributionId: null, means, cents: -cents }] : [],
  );
  return { left, back };
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
