/** "Same as last time": the last order's products as they are offered now. Pure. */
import type { Choosable, Quantities } from './basket.ts';
import { leftOf, mostOf, takeable } from './basket.ts';

interface LastLine {
  readonly productId: string;
  readonly name: string;
  readonly sellingMode: string;
  readonly quantity: number;
}
type Offered = Choosable & {
  readonly productId: string;
  readonly remaining: number | null;
  readonly payable: boolean;
};

export interface SameAgain {
  readonly quantities: Quantities;
  /** Not offered this time, by name. */
  readonly gone: readonly string[];
  /** Fewer than last time, because of what is left. */
  readonly fewer: readonly { readonly offer: Offered; readonly quantity: number; readonly before: number }[];
  /** Nothing is left of them. */
  readonly soldOut: readonly string[];
}

/** `mine`: what my saved order holds, which is mine even when nothing more is left. */
export function sameAgain(
  lines: readonly LastLine[],
  offers: readonly Offered[],
  mine: Quantities,
): SameAgain {
  const byProduct = new Map(offers.map((offer) => [offer.productId, offer]));
  const quantities: Record<string, number> = {};
  const gone: string[] = [];
  const soldOut: string[] = [];
  const fewer: { offer: Offered; quantity: number; before: number }[] = [];
  for (const { productId, name, sellingMode, quantity: before } of lines) {
    const offer = byProduct.get(productId);
    const held = offer === undefined ? 0 : (mine[offer.id] ?? 0);
    if (offer?.sellingMode !== sellingMode || (!offer.payable && held === 0)) {
      gone.push(name);
      continue;
    }
    const wanted = fitting(offer, before);
    const left = leftOf(offer);
    const most = mostOf(left, held);
    const quantity = most === null || most >= wanted ? wanted : takeable(offer, left ?? 0, held);
    if (quantity === 0) soldOut.push(name);
    else {
      quantities[offer.id] = quantity;
      if (quantity < before) fewer.push({ offer, quantity, before });
    }
  }
  return { quantities, gone, fewer, soldOut };
}

/** Steps and minimum may have changed: the nearest that fits, never less than the minimum. */
function fitting({ step, minimum }: Choosable, quantity: number): number {
  const up = (amount: number) => amount + ((step - (amount % step)) % step);
  const down = quantity - (quantity % step);
  return down >= Math.max(minimum, 1) ? down : up(Math.max(minimum, 1));
}
