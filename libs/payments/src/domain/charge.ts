import type { Cents } from '@cabas/kernel';
import type { ServiceState } from './payment-service.ts';

/** In this order: a charge only goes forward. Money wins: what was given up and is paid all the same is paid. */
export const STATES = ['WAITING', 'OPEN', 'FAILED', 'HELD', 'RELEASED', 'PAID'] as const;
export type ChargeState = (typeof STATES)[number];

/** The further of the two. */
export function forward(now: ChargeState, seen: ChargeState): ChargeState {
  return STATES.indexOf(seen) > STATES.indexOf(now) ? seen : now;
}

export interface Move {
  readonly kind: 'TAKEN' | 'GIVEN_BACK' | 'CAME_BACK' | 'DISPUTED' | 'DISPUTE_WON';
  readonly serviceRef: string;
  readonly amountCents: Cents;
  readonly at: Date;
}

/** All money that moved, as the service tells it now. Those written before are known by kind and reference. */
export function movesOf(seen: ServiceState, before: readonly Pick<Move, 'kind' | 'serviceRef'>[]): Move[] {
  const known = (kind: Move['kind'], ref: string) =>
    before.some((move) => move.kind === kind && move.serviceRef === ref);
  const taken: Move[] =
    seen.takenCents > 0 && seen.paymentRef !== null
      ? [
          {
            kind: 'TAKEN',
            serviceRef: seen.paymentRef,
            amountCents: seen.takenCents,
            at: seen.takenAt ?? new Date(0),
          },
        ]
      : [];
  const back = seen.refunds.flatMap(({ ref, amountCents, state, at }): Move[] => {
    if (state === 'DONE') return [{ kind: 'GIVEN_BACK', serviceRef: ref, amountCents, at }];
    return state === 'FAILED' && known('GIVEN_BACK', ref)
      ? [{ kind: 'CAME_BACK', serviceRef: ref, amountCents, at }]
      : [];
  });
  const disputed = seen.disputes.flatMap(({ moves }) =>
    moves.map(({ ref, cents, at }): Move => ({
      kind: cents < 0 ? 'DISPUTED' : 'DISPUTE_WON',
      serviceRef: ref,
      amountCents: Math.abs(cents),
      at,
    })),
  );
  return [...taken, ...back, ...disputed].filter(({ kind, serviceRef }) => !known(kind, serviceRef));
}

/** What came in, less what went back. */
export function netCents(moves: readonly Pick<Move, 'kind' | 'amountCents'>[]): Cents {
  return moves.reduce((sum, { kind, amountCents }) => sum + (leaves(kind) ? -amountCents : amountCents), 0);
}

/** Money that goes from the payee. */
export function leaves(kind: Move['kind']): boolean {
  return kind === 'GIVEN_BACK' || kind === 'DISPUTED';
}

/** What of a charge that is dues and a gift a move adds, or takes away: what goes back is the gift first, so that dues stay paid. */
export function ownParts(
  charge: { readonly duesCents: Cents; readonly giftCents: Cents; readonly periodOn: string | null },
  beforeCents: Cents,
  moveCents: Cents,
): { kind: 'DUES' | 'GIFT'; periodOn: string | null; amountCents: Cents }[] {
  const duesOf = (net: Cents): Cents => Math.min(Math.max(0, net), charge.duesCents);
  const dues = duesOf(beforeCents + moveCents) - duesOf(beforeCents);
  const parts = [
    { kind: 'DUES' as const, periodOn: charge.periodOn, amountCents: dues },
    { kind: 'GIFT' as const, periodOn: null, amountCents: moveCents - dues },
  ];
  return parts.filter(({ amountCents }) => amountCents !== 0);
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * When the service is asked again: after as long as the charge has lived, so that what is fresh is asked often and what is old seldom.
 * Undefined: never more; a card's bank may take money back for four months.
 */
export function nextCheck(charge: { state: ChargeState; createdAt: Date }, now: Date): Date | undefined {
  const age = Math.max(0, now.getTime() - charge.createdAt.getTime());
  const most = charge.state === 'PAID' ? 400 * DAY : charge.state === 'HELD' ? 30 * DAY : 3 * DAY;
  if (charge.state === 'RELEASED' || age > most) return undefined;
  const wait = Math.min(charge.state === 'HELD' ? DAY / 2 : 30 * DAY, Math.max(15 * MINUTE, age));
  return new Date(now.getTime() + wait);
}

/** Before what is held is lost, it is taken, handed out or not. */
const BEFORE_LOSS = DAY / 2;
/** Corrections of the evening come first. */
const AFTER_PICKUP = 3 * 60 * MINUTE;

/** When what is held is taken at the earliest. */
export function firstTake(pickupEnds: Date, holdUntil: Date | null): Date {
  const wished = pickupEnds.getTime() + AFTER_PICKUP;
  return new Date(holdUntil === null ? wished : Math.min(wished, holdUntil.getTime() - BEFORE_LOSS));
}

/** Whether it is time: all was given out, or nothing was ordered any more, or what is held would be lost. Else when to look again. */
export function takesNow(
  at: { orderStatus: string; holdUntil: Date | null },
  now: Date,
): { now: true } | { now: false; again: Date } {
  const last = at.holdUntil === null ? Infinity : at.holdUntil.getTime() - BEFORE_LOSS;
  if (['HANDED_OUT', 'MISSED', 'CANCELLED'].includes(at.orderStatus) || now.getTime() >= last)
    return { now: true };
  return { now: false, again: new Date(Math.min(now.getTime() + AFTER_PICKUP, last)) };
}
