import { type Cents } from './money.ts';
import { multiplyDivide } from './round.ts';

export type MarginMode = 'ON_TOP' | 'INSIDE';

/**
 * What the member pays and what the farm gets for one unit, from the farm's price and the collective's margin (1/100 %).
 * ON_TOP: the farm gets its price, the member pays more. INSIDE: the member pays the farm's price, the farm gets less.
 * Rounded per unit, so the margin shown is the sum of the real differences.
 */
export function salePrice(
  farmPriceCents: Cents,
  marginBp: number,
  mode: MarginMode,
): { saleCents: Cents; purchaseCents: Cents } {
  if (mode === 'ON_TOP') {
    return {
      saleCents: multiplyDivide(farmPriceCents, 10_000 + marginBp, 10_000),
      purchaseCents: farmPriceCents,
    };
  }
  return {
    saleCents: farmPriceCents,
    purchaseCents: farmPriceCents - multiplyDivide(farmPriceCents, marginBp, 10_000),
  };
}
