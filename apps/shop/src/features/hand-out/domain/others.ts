/** Members who are on no list tonight, and the card that is made for one who buys. */
import { searchKey } from '@cabas/kernel';
import type { Basket, Other, Sheet } from './sheet.ts';

/** Without a basket, as far as this phone knows. */
export function othersOf({ others = [], baskets }: Sheet): readonly Other[] {
  const here = new Set(baskets.map(({ memberId }) => memberId));
  return others.filter(({ memberId }) => !here.has(memberId));
}

/** By any part of the name, accents or not. */
export function findOthers(sheet: Sheet, text: string): readonly Other[] {
  const words = searchKey(text).split(' ').filter(Boolean);
  return othersOf(sheet).filter(({ name }) => words.every((word) => searchKey(name).includes(word)));
}

export const emptyBasket = ({ memberId, name }: Other): Basket => ({
  memberId,
  name,
  basketNumber: null,
  phone: null,
  collectedBy: null,
  orders: [],
  status: 'WAITING',
  statusNote: '',
  lines: [],
  dues: [],
  totalCents: 0,
  note: '',
  changedAfterPrinting: false,
});
