/** Confirms the basket: a first order or a change of it, and what came of it. */
import {
  graphql,
  type ShopPlaceOrderMutation,
  type ShopChangeOrderMutation,
  type ShopSavedOrderFragment,
  unreachable,
  useScopedMutation,
  type Scope,
} from '@cabas/client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { takeWhatIsLeft, toOrderLines } from './basket.ts';
import type { Basket } from './use-basket.ts';

const PlaceOrder = graphql(`
  mutation ShopPlaceOrder($input: PlaceOrderInput!) {
    placeOrder(input: $input) {
      __typename
      ... on Order {
        id
      }
      ... on Problem {
        code
        message
      }
      ... on OutOfStock {
        shortages {
          offerId
          name
          remaining
        }
      }
    }
  }
`);
const ChangeOrder = graphql(`
  mutation ShopChangeOrder($input: ChangeOrderInput!) {
    changeOrder(input: $input) {
      __typename
      ... on Order {
        id
      }
      ... on Problem {
        code
        message
      }
      ... on OutOfStock {
        shortages {
          offerId
          name
          remaining
        }
      }
    }
  }
`);

type Answer = ShopPlaceOrderMutation['placeOrder'] | ShopChangeOrderMutation['changeOrder'];
export interface Shortage {
  readonly offerId: string;
  readonly name: string;
  readonly remaining: number;
}

/** Why the basket was not accepted; nothing was taken. */
export type Obstacle =
  | { readonly kind: 'shortages'; readonly shortages: readonly Shortage[] }
  | { readonly kind: 'closed' | 'refused' | 'minimum' | 'inactive'; readonly message: string }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Circumstances {
  readonly scope: Scope;
  readonly distributionId: string;
  readonly saved: ShopSavedOrderFragment | null;
  readonly basket: Basket;
}

export function useSubmitOrder({ scope, distributionId, saved, basket }: Circumstances) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const place = useScopedMutation(PlaceOrder, { scope });
  const change = useScopedMutation(ChangeOrder, { scope });

  const send = async (): Promise<Answer> => {
    const { note } = basket;
    const lines = toOrderLines(basket.quantities);
    if (saved === null)
      return (
        await place.mutateAsync({
          input: { distributionId, lines, note, idempotencyKey: basket.idempotencyKey },
        })
      ).placeOrder;
    return (await change.mutateAsync({ input: { orderId: saved.id, version: saved.version, lines, note } }))
      .changeOrder;
  };

  const submit = async () => {
    setObstacle(null);
    try {
      const answer = await send();
      if (answer.__typename === 'Order') {
        basket.reset();
        void navigate(`/orders/${answer.id}`, { state: { saved: saved === null ? 'placed' : 'changed' } });
      } else setObstacle(obstacleOf(answer));
    } catch (error) {
      setObstacle({ kind: 'failed', error });
    }
    // Taken or refused, stock and orders have moved: a conflict then shows by itself.
    await client.invalidateQueries();
  };

  const takeLeft = (shortages: readonly Shortage[]) => {
    basket.replace(takeWhatIsLeft(basket.quantities, shortages));
    const taken = new Set(shortages.map(({ offerId }) => offerId));
    setObstacle((now) => {
      const rest =
        now?.kind === 'shortages' ? now.shortages.filter(({ offerId }) => !taken.has(offerId)) : [];
      return rest.length > 0 ? { kind: 'shortages', shortages: rest } : null;
    });
  };

  return { submit, busy: place.isPending || change.isPending, obstacle, takeLeft };
}

function obstacleOf(answer: Exclude<Answer, { __typename: 'Order' }>): Obstacle | null {
  switch (answer.__typename) {
    case 'OutOfStock':
      return { kind: 'shortages', shortages: answer.shortages };
    case 'DistributionClosed':
      return { kind: 'closed', message: answer.message };
    case 'BelowMinimum':
      return { kind: 'minimum', message: answer.message };
    case 'MembershipInactive':
      return { kind: 'inactive', message: answer.message };
    case 'VersionConflict':
      // The order is read again; the basket then shows both versions.
      return null;
    case 'NotFound':
    case 'InvalidInput':
    case 'Refused':
      return { kind: 'refused', message: answer.message };
    default:
      return unreachable(answer);
  }
}
