/** What stands in the way of bringing a basket home, before the server is asked. */
import { deliversTo } from '@cabas/kernel';
import type { TypedAddress } from '../../shared/draft-storage.ts';

interface Round {
  readonly areas: readonly string[];
  readonly left: number | null;
}

export const NO_ADDRESS: TypedAddress = {
  addressLine1: '',
  addressLine2: '',
  postcode: '',
  city: '',
  note: '',
};

/** `mine`: my saved order has its place in the round already. */
export function whatIsWrong(
  round: Round,
  address: TypedAddress | null,
  mine: boolean,
): 'full' | 'incomplete' | 'outside' | null {
  if (round.left === 0 && !mine) return 'full';
  if (address === null) return 'incomplete';
  const { addressLine1, postcode, city } = address;
  if ([addressLine1, postcode, city].some((part) => part.trim() === '')) return 'incomplete';
  return deliversTo(round.areas, address) ? null : 'outside';
}
