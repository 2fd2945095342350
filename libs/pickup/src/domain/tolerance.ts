import { baseQuantity, type Sold } from '@cabas/kernel';

/**
 * Whether a real weight lies further from what was ordered than the member agreed to. `toleranceBp`: per ten thousand of the
 * ordered weight; null: the real weight always applies.
 */
export function isBeyondTolerance(
  line: Sold & { readonly toleranceBp: number | null },
  quantity: number,
  measure: number,
): boolean {
  if (line.toleranceBp === null) return false;
  const expected = BigInt(baseQuantity(line, quantity));
  const gap = BigInt(measure) - expected;
  return (gap < 0n ? -gap : gap) * 10_000n > expected * BigInt(line.toleranceBp);
}
