/** Money on the table: what is left to pay, and what to give back. */
import type { Cents } from '@cabas/kernel';
import type { Basket, Due } from './sheet.ts';

/** Below zero: so much was paid too much. */
export const restOf = ({ amountCents, paidCents }: Pick<Due, 'amountCents' | 'paidCents'>): Cents =>
  amountCents - paidCents;

/** To give back for what was given; null when it does not suffice. */
export const changeFor = (amountCents: Cents, givenCents: Cents): Cents | null =>
  givenCents < amountCents ? null : givenCents - amountCents;

/** What someone may hand over for an amount: exactly, and the next notes. */
export function likelyGiven(amountCents: Cents): readonly Cents[] {
  const notes = [500, 1000, 2000, 5000].map((note) => amountCents + ((note - (amountCents % note)) % note));
  return [...new Set([amountCents, ...notes])].filter((cents) => cents > 0).slice(0, 4);
}

export const isPaid = (basket: Basket): boolean => basket.dues.every((due) => restOf(due) <= 0);
