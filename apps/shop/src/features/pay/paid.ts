/** What was paid of an order, as one says it. */
import type { OnlineCharge, OnlinePayable } from './online-payment.ts';

/** Taken online for the order and not given back. */
export const keptOf = (charges: readonly Pick<OnlineCharge, 'takenCents' | 'givenBackCents'>[]): number =>
  charges.reduce((sum, { takenCents, givenBackCents }) => sum + takenCents - givenBackCents, 0);

/** Of what is due, by whatever means. */
export const paidOf = (payables: readonly Pick<OnlinePayable, 'paidCents' | 'dueCents'>[]): number =>
  payables.reduce((sum, { paidCents, dueCents }) => sum + Math.min(paidCents, dueCents), 0);

/** An order may have become smaller since, or larger. */
export function paidWords({
  paidCents,
  dueCents,
  amountCents,
  hold,
}: Pick<OnlinePayable, 'paidCents' | 'dueCents' | 'amountCents' | 'hold'>) {
  if (paidCents > dueCents) return 'pay.paidOver';
  return amountCents > 0 && !hold ? 'pay.paidOf' : 'pay.paid';
}
