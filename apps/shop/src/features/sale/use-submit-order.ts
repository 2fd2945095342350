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
import { type BasketLine, type Quantities, toOrderLines, withQuantity } from './basket.ts';
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
      ... on InvalidInput {
        fields {
          path
          message
        }
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
      ... on InvalidInput {
        fields {
          path
          message
        }
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

const KeepAddress = graphql(`
  mutation ShopKeepDeliveryAddress($input: DeliveryAddressInput) {
    saveDeliveryAddress(input: $input) {
      __typename
    }
  }
`);

type Answer = ShopPlaceOrderMutation['placeOrder'] | ShopChangeOrderMutation['changeOrder'];
export interface Shortage {
  readonly offerId: string;
  readonly name: string;
  /** What I may still take, in order units and whole steps. */
  readonly left: number;
}

/** Why the basket was not accepted; nothing was taken. */
export type Obstacle =
  | { readonly kind: 'shortages'; readonly shortages: readonly Shortage[] }
  | { readonly kind: 'slot'; readonly message: string; readonly slotId: string | null }
  | { readonly kind: 'closed' | 'refused' | 'minimum' | 'inactive'; readonly message: string }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Circumstances {
  readonly scope: Scope;
  readonly distributionId: string;
  /** It is brought home: by the terms seen. */
  readonly round: { readonly version: number } | null;
  readonly saved: ShopSavedOrderFragment | null;
  readonly basket: Basket;
  readonly lines: readonly BasketLine[];
  /** What I may still take of an offer of which the server has `remaining` left. */
  readonly takeableOf: (offerId: string, remaining: number) => number;
}

export function useSubmitOrder({
  scope,
  distributionId,
  round,
  saved,
  basket,
  lines: chosen,
  takeableOf,
}: Circumstances) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const place = useScopedMutation(PlaceOrder, { scope });
  const change = useScopedMutation(ChangeOrder, { scope });
  const keep = useScopedMutation(KeepAddress);
  const delivery = round && basket.delivery;

  const send = async (): Promise<Answer> => {
    const { note, slotId } = basket;
    const lines = toOrderLines(chosen);
    if (saved === null)
      return (
        await place.mutateAsync({
          input: {
            ...{ distributionId, lines, note, slotId, delivery },
            roundVersion: round?.version,
            idempotencyKey: basket.idempotencyKey,
          },
        })
      ).placeOrder;
    return (
      await change.mutateAsync({
        input: { orderId: saved.id, version: saved.version, lines, note, slotId, delivery },
      })
    ).changeOrder;
  };

  const submit = async () => {
    setObstacle(null);
    try {
      const answer = await send();
      if (answer.__typename === 'Order') {
        // for the next time; the order is in whatever becomes of it
        if (delivery !== null) keep.mutate({ input: delivery });
        basket.settled();
        void navigate(`/orders/${answer.id}`, { state: { saved: saved === null ? 'placed' : 'changed' } });
      } else setObstacle(obstacleOf(answer, takeableOf, basket.slotId));
    } catch (error) {
      setObstacle({ kind: 'failed', error });
    }
    // Taken or refused, stock and orders have moved: a conflict then shows by itself.
    await client.invalidateQueries();
  };

  const takeLeft = (shortages: readonly Shortage[]) =>
    basket.replace(
      shortages.reduce<Quantities>(
        (rest, { offerId, left }) => withQuantity(rest, offerId, left),
        basket.quantities,
      ),
    );

  return {
    submit,
    busy: place.isPending || change.isPending,
    obstacle: stillStanding(obstacle, basket.quantities, basket.slotId),
    takeLeft,
  };
}

/** A shortage is over once I chose no more than what is left, a full slot once I chose another. */
function stillStanding(
  obstacle: Obstacle | null,
  quantities: Quantities,
  slotId: string | null,
): Obstacle | null {
  if (obstacle?.kind === 'slot') return obstacle.slotId === slotId ? obstacle : null;
  if (obstacle?.kind !== 'shortages') return obstacle;
  const shortages = obstacle.shortages.filter(({ offerId, left }) => (quantities[offerId] ?? 0) > left);
  return shortages.length > 0 ? { kind: 'shortages', shortages } : null;
}

function obstacleOf(
  answer: Exclude<Answer, { __typename: 'Order' }>,
  takeableOf: Circumstances['takeableOf'],
  slotId: string | null,
): Obstacle | null {
  switch (answer.__typename) {
    case 'OutOfStock':
      return {
        kind: 'shortages',
        shortages: answer.shortages.map(({ offerId, name, remaining }) => ({
          offerId,
          name,
          left: takeableOf(offerId, remaining),
        })),
      };
    case 'DistributionClosed':
      return { kind: 'closed', message: answer.message };
    case 'SlotFull':
      return { kind: 'slot', message: answer.message, slotId };
    case 'BelowMinimum':
      return { kind: 'minimum', message: answer.message };
    case 'MembershipInactive':
      return { kind: 'inactive', message: answer.message };
    case 'VersionConflict':
      // The order is read again; the basket then shows both versions.
      return null;
    case 'InvalidInput':
      return {
        kind: 'refused',
        message:
          answer.fields
            .filter(({ path }) => path.startsWith('delivery'))
            .map(({ message }) => message)
            .join(' ') || answer.message,
      };
    case 'NotFound':
    case 'Refused':
      return { kind: 'refused', message: answer.message };
    default:
      return unreachable(answer);
  }
}
