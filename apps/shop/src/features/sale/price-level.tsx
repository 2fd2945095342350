/** My price level: what it makes of the prices I see, and where I choose it. Nobody else reads it. */
import { graphql, type Scope, type ShopPriceLevelsFragment, useScopedQuery } from '@cabas/client';
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
const LevelsQuery = graphql(`
  query ShopPriceLevels {
    priceLevels {
      ...ShopPriceLevels
    }
  }
`);

export type PriceLevels = ShopPriceLevelsFragment;
const NONE: PriceLevels = { levels: [], chosenId: null };

/** Levels exist in resale only; undefined: not known yet, so no price may be shown. */
export function usePriceLevels(scope: Scope, flow: MoneyFlow): PriceLevels | undefined {
  const enabled = flow === 'RESALE';
  const { data, isError } = useScopedQuery(LevelsQuery, {}, { scope, enabled });
  return enabled && !isError ? data?.priceLevels : NONE;
}

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
