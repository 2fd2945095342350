import { type Cents } from './money.ts';
import { multiplyDivide } from './round.ts';

export type MarginMode = 'ON_TOP' | 'INSIDE';

/** A sale price at a price level (1/100 of a per cent more, or less when negative): rounded once, per unit. */
export function levelPrice(priceCents: Cents, levelBp: number): Cents {
  return multiplyDivide(priceCents, 10_000 + levelBp, 10_000);
}

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
