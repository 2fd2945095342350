/** What I like and usually take in this collective, and my hearts. */
import {
  graphql,
  type Scope,
  scopedKey,
  type ShopHabitsQuery,
  useScopedMutation,
  useScopedQuery,
} from '@cabas/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';

const HabitsQuery = graphql(`
  query ShopHabits($exceptCycleId: UUID!) {
    habits(exceptCycleId: $exceptCycleId) {
      favourites
      usual {
        productId
        orderCount
      }
      lastOrder {
        orderId
        pickupDate
        lines {
          productId
          name
          sellingMode
          quantity
        }
      }
    }
  }
`);
const SetFavourite = graphql(`
  mutation ShopSetFavourite($productId: UUID!, $favourite: Boolean!) {
    setFavourite(productId: $productId, favourite: $favourite) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export type LastOrder = NonNullable<ShopHabitsQuery['habits']['lastOrder']>;

export interface Habits {
  readonly favourites: ReadonlySet<string>;
  /** Product → orders of the last year that held it. */
  readonly usual: ReadonlyMap<string, number>;
  readonly lastOrder: LastOrder | null;
  readonly like: (productId: string, favourite: boolean) => void;
}

export function useHabits(cycleId: string, scope: Scope): Habits {
  const client = useQueryClient();
  const variables = useMemo(() => ({ exceptCycleId: cycleId }), [cycleId]);
  const { data } = useScopedQuery(HabitsQuery, variables, { scope, staleTime: 5 * 60_000 });
  const { mutateAsync } = useScopedMutation(SetFavourite, { scope });
  const like = useCallback(
    (productId: string, favourite: boolean) => {
      const key = scopedKey(HabitsQuery, scope, variables);
      // Shown at once; put right again by the next look if it could not be kept.
      client.setQueryData<ShopHabitsQuery>(
        key,
        (before) => before && withHeart(before, productId, favourite),
      );
      const lookAgain = () => void client.invalidateQueries({ queryKey: key });
      mutateAsync({ productId, favourite }).then(
        ({ setFavourite }) => setFavourite.__typename !== 'Done' && lookAgain(),
        lookAgain,
      );
    },
    [client, scope, variables, mutateAsync],
  );
  return useMemo(
    () => ({
      favourites: new Set(data?.habits.favourites),
      usual: new Map(data?.habits.usual.map(({ productId, orderCount }) => [productId, orderCount])),
      lastOrder: data?.habits.lastOrder ?? null,
      like,
    }),
    [data, like],
  );
}

function withHeart({ habits }: ShopHabitsQuery, productId: string, favourite: boolean): ShopHabitsQuery {
  const others = habits.favourites.filter((id) => id !== productId);
  return { habits: { ...habits, favourites: favourite ? [...others, productId] : others } };
}
