import { InvalidInput } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { OrderableDistribution } from '../data-access/order-writes.ts';
import { takeSlot } from '../data-access/slots.ts';

/**
 * The slot an order asks for: the one chosen, else the one it has. Where a distribution has slots a member must choose one;
 * staff may leave it open (an order by phone). @throws InvalidInput at `slotId`: none chosen, or of elsewhere.
 */
export function slotAsked(
  { slots }: Pick<OrderableDistribution, 'slots'>,
  chosen: string | null | undefined,
  before: string | null = null,
  required = true,
): string | null {
  const slotId = chosen ?? before;
  if (slotId === null) {
    if (slots !== null && required) throw new InvalidInput([{ path: 'slotId', code: 'SLOT_REQUIRED' }]);
    return null;
  }
  if (!slots?.some(({ id }) => id === slotId)) throw new InvalidInput([{ path: 'slotId', code: 'UNKNOWN' }]);
  return slotId;
}

/**
 * Takes the slot asked for and gives the other back, in one conditional write before the stock is taken; answers the
 * distribution with its slots as they are then. Nothing is sent where nothing changes. @throws SlotFull.
 */
export async function withSlot<At extends OrderableDistribution>(
  tx: Unit,
  at: At,
  wanted: string | null,
  back: string | null = null,
): Promise<At> {
  return wanted === back ? at : { ...at, slots: await takeSlot(tx, at.distributionId, wanted, back) };
}
