import type { Unit } from '@cabas/platform';
import type { PricedLine } from '../domain/basket.ts';
import { OutOfStock, type Shortage } from '../domain/errors.ts';

/** Takes (or gives back, with negative deltas) order units: the last statement before the event. @throws OutOfStock. */
export async function takeStock(
  tx: Unit,
  deltas: ReadonlyMap<string, number>,
  nameOf: (offerId: string) => string,
): Promise<void> {
  const changes = [...deltas].filter(([, delta]) => delta !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (changes.length === 0) return;
  const short = await tx.query<{ offer_id: string; remaining: number }>(
    'select offer_id, remaining from take_stock($1, $2)',
    [changes.map(([id]) => id), changes.map(([, delta]) => delta)],
  );
  const shortages: Shortage[] = short.map(({ offer_id, remaining }) => ({
    offerId: offer_id,
    name: nameOf(offer_id),
    remaining,
  }));
  if (shortages.length > 0) throw new OutOfStock(shortages);
}

/** What changes in stock between two sets of lines. */
export function stockDeltas(
  before: ReadonlyMap<string, PricedLine>,
  after: readonly PricedLine[],
): Map<string, number> {
  const deltas = new Map<string, number>();
  for (const [offerId, line] of before) deltas.set(offerId, -line.quantity);
  for (const line of after) deltas.set(line.offerId, (deltas.get(line.offerId) ?? 0) + line.quantity);
  return deltas;
}
