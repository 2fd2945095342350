/** My price level: what it makes of the prices I see. Nobody else reads which one is mine. */
import { graphql, type ShopPriceLevelsFragment } from '@cabas/client';
import type { MoneyFlow } from '@cabas/kernel';
import { createContext, useContext } from 'react';
import { atLevel } from './basket.ts';

graphql(`
  fragment ShopPriceLevels on PriceLevels {
    levels {
      id
      name
      words
      rateBp
    }
    chosenId
  }
`);
export type PriceLevels = ShopPriceLevelsFragment;
const NONE: PriceLevels = { levels: [], chosenId: null };

/** Those that count in a sale: there are none but in resale. */
export const levelsIn = (flow: MoneyFlow, offered: PriceLevels): PriceLevels =>
  flow === 'RESALE' ? offered : NONE;

export function rateOf({ levels, chosenId }: PriceLevels): number | null {
  return levels.find(({ id }) => id === chosenId)?.rateBp ?? null;
}

/** What my level makes of a sale price, 1/100 of a per cent; null: the listed price. */
export const LevelRate = createContext<number | null>(null);

/** An offer at what I pay. */
export function useMyPrice<
  Offer extends { readonly priceCents: number; readonly unitPriceCents: number | null },
>(offer: Offer): Offer {
  const rate = useContext(LevelRate);
  if (rate === null) return offer;
  const { priceCents, unitPriceCents } = offer;
  return {
    ...offer,
    priceCents: atLevel(priceCents, rate),
    unitPriceCents: unitPriceCents === null ? null : atLevel(unitPriceCents, rate),
  };
}
