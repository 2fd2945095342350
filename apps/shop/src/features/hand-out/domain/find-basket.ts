/** Whose basket a code is for, on the list at hand. */
import { readCode, readShortCode, shortCode } from '../../../shared/basket-code.ts';
import type { Sheet } from './sheet.ts';

export type Found =
  | { readonly kind: 'FOUND'; readonly memberId: string }
  /** Not one of our codes, or not eight letters. */
  | { readonly kind: 'NO_CODE' }
  | { readonly kind: 'OTHER_COLLECTIVE' }
  | { readonly kind: 'OTHER_DAY'; readonly day: string }
  /** Right evening, but not on this list: another place, ordered since, cancelled, or nothing of this farm. */
  | { readonly kind: 'NOT_HERE' };

/** `text` as the camera read it. */
export function findByCode(sheet: Sheet, text: string): Found {
  const code = readCode(text);
  if (code === undefined) return { kind: 'NO_CODE' };
  if (code.collectiveId !== sheet.collective.id) return { kind: 'OTHER_COLLECTIVE' };
  // first the list: a hand-out that was moved has another day than the code
  const found = withOrder(sheet, (orderId) => orderId === code.orderId);
  if (found.kind === 'NOT_HERE' && code.day !== sheet.distribution.pickupDate)
    return { kind: 'OTHER_DAY', day: code.day };
  return found;
}

/** `text` as someone typed it: eight letters tell no day and no collective. */
export function findByLetters(sheet: Sheet, text: string): Found {
  const letters = readShortCode(text);
  if (letters === undefined) return { kind: 'NO_CODE' };
  return withOrder(sheet, (orderId) => shortCode(orderId) === letters);
}

function withOrder({ baskets }: Sheet, isIt: (orderId: string) => boolean): Found {
  const found = baskets.filter(({ orders }) => orders.some(isIt));
  const [basket] = found;
  return basket && found.length === 1 ? { kind: 'FOUND', memberId: basket.memberId } : { kind: 'NOT_HERE' };
}
