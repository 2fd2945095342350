import { farmsSell, type Cents } from '@cabas/kernel';

/** Where nobody said how far a weight may lie from its estimate: one fifth. */
const HEADROOM_BP = 2000;
/** A bank keeps what is authorised for a week; it must last to the hand-out and some days more. */
export const HOLD_DAYS = 5;

export interface WeighedLine {
  readonly producerId: string;
  readonly weighed: boolean;
  readonly deliveredQuantity: number | null;
  readonly amountCents: Cents;
  readonly toleranceBp: number | null;
}

export interface PayableDue {
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly amountCents: Cents;
}

/** A part of what an order is paid with, as the treasury reckons it. */
export interface PaidPart {
  readonly means: string;
  readonly cents: Cents;
  readonly apart: boolean;
}

export interface Payable {
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly dueCents: Cents;
  /** By whatever means, wherever it was written down; more than is due: in advance. */
  readonly paidCents: Cents;
  readonly paid: readonly PaidPart[];
  /** Authorised online, and taken after the hand-out. */
  readonly heldCents: Cents;
  /** To be paid now, or authorised at most; 0: nothing. */
  readonly amountCents: Cents;
  /** Authorised only: something is weighed yet. */
  readonly hold: boolean;
  readonly reason: PayableReason | null;
}

/** Why nothing can be paid online to this payee now. */
export type PayableReason = 'NOT_CONNECTED' | 'NOTHING_DUE' | 'HELD' | 'TOO_EARLY' | 'WEIGHED_LATER';

/**
 * What a member can pay online, payee by payee: what is due, less what was paid or is held; for goods that will be weighed, what they may
 * come to at most. Amounts are the order's own, never the client's.
 */
export function payablesOf(
  order: {
    readonly dues: readonly PayableDue[];
    readonly lines: readonly WeighedLine[];
    readonly flow: string;
    readonly status: string;
  },
  at: {
    readonly paid: (producerId: string | null) => readonly PaidPart[];
    readonly over: (producerId: string | null) => Cents;
    readonly held: (producerId: string | null) => Cents;
    readonly account: (producerId: string | null) => { readonly holds: boolean } | undefined;
    readonly daysToPickup: number;
  },
): Payable[] {
  return order.dues.map((due): Payable => {
    const { producerId, payeeName, amountCents: dueCents } = due;
    const paid = at.paid(producerId);
    const paidCents = paid.reduce((sum, { cents }) => sum + cents, at.over(producerId));
    const heldCents = at.held(producerId);
    const leftCents = Math.max(0, dueCents - paidCents);
    // handed out without a weight: what was ordered counts
    const weighing = order.status === 'PLACED' || order.status === 'LOCKED';
    const more = !weighing
      ? 0
      : headroom(
          order.lines.filter((line) =>
            farmsSell(order.flow) ? line.producerId === producerId : producerId === null,
          ),
        );
    const base = { producerId, payeeName, dueCents, paidCents, paid, heldCents, hold: false };
    const account = at.account(producerId);
    const not = (reason: PayableReason): Payable => ({ ...base, amountCents: 0, reason });
    if (heldCents > 0) return not('HELD');
    if (leftCents === 0) return not('NOTHING_DUE');
    if (account === undefined) return not('NOT_CONNECTED');
    if (more === 0) return { ...base, amountCents: leftCents, reason: null };
    if (!account.holds) return not('WEIGHED_LATER');
    if (at.daysToPickup > HOLD_DAYS) return not('TOO_EARLY');
    return { ...base, amountCents: leftCents + more, hold: true, reason: null };
  });
}

/** How much more than the estimate it may come to: rounded up, line by line. */
function headroom(lines: readonly WeighedLine[]): Cents {
  return lines
    .filter(({ weighed, deliveredQuantity }) => weighed && deliveredQuantity === null)
    .reduce(
      (sum, { amountCents, toleranceBp }) =>
        sum + Math.ceil((amountCents * (toleranceBp ?? HEADROOM_BP)) / 10_000),
      0,
    );
}

/** What is taken of what is held: what is due and not paid otherwise, never more than was authorised. */
export function takeCents(heldAtMost: Cents, dueCents: Cents, paidCents: Cents): Cents {
  return Math.min(heldAtMost, Math.max(0, dueCents - paidCents));
}
