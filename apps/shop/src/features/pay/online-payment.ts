/** An order as one pays it online: what the server says of it, and the two steps one can ask for. */
import {
  graphql,
  scopeOf,
  unreachable,
  useScopedMutation,
  useScopedQuery,
  type ShopOnlineFragment,
} from '@cabas/client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

graphql(`
  fragment ShopOnline on OnlinePayment {
    orderId
    url
    payables {
      producerId
      payeeName
      dueCents
      paidCents
      paid {
        means
        cents
        apart
      }
      heldCents
      amountCents
      hold
      reason
    }
    charges {
      id
      producerId
      payeeName
      state
      hold
      amountCents
      takenCents
      givenBackCents
      failure
      createdAt
      paidOn
    }
  }
`);
const Query = graphql(`
  query ShopOnlinePayment($orderId: UUID!) {
    onlinePayment(orderId: $orderId) {
      ...ShopOnline
    }
  }
`);
const Pay = graphql(`
  mutation ShopPayOnline($orderId: UUID!) {
    payOnline(orderId: $orderId) {
      __typename
      ... on OnlinePayment {
        ...ShopOnline
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
const Proceed = graphql(`
  mutation ShopProceedOnline($orderId: UUID!, $skip: Boolean, $resume: Boolean) {
    proceedOnline(orderId: $orderId, skip: $skip, resume: $resume) {
      __typename
      ... on OnlinePayment {
        ...ShopOnline
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export type Online = ShopOnlineFragment;
export type OnlineCharge = Online['charges'][number];
export type OnlinePayable = Online['payables'][number];

export function useOnlinePayment(orderId: string, collectiveId: string | undefined) {
  const id = collectiveId ?? '';
  return useScopedQuery(Query, { orderId }, { scope: scopeOf.collective(id), enabled: id !== '' });
}

type Answered = { readonly __typename: string; readonly message?: string } | Online;

/** Both steps end on the service's page, or with what to show. */
export function usePaying(collectiveId: string) {
  const client = useQueryClient();
  const [refused, setRefused] = useState<string | null>(null);
  /** The browser is on its way to the service's page. */
  const [leaving, setLeaving] = useState<Online | null>(null);
  const scope = scopeOf.collective(collectiveId);
  const answer = (found: Answered) => {
    if (!('payables' in found)) {
      setRefused(found.message ?? '');
      return void client.invalidateQueries();
    }
    setRefused(null);
    if (found.url === null) return void client.invalidateQueries();
    setLeaving(found);
    window.location.assign(found.url);
  };
  const pay = useScopedMutation(Pay, {
    scope,
    onSuccess: ({ payOnline: found }) => {
      switch (found.__typename) {
        case 'OnlinePayment':
        case 'NotFound':
        case 'MembershipInactive':
        case 'Refused':
          return answer(found);
        default:
          return unreachable(found);
      }
    },
  });
  const proceed = useScopedMutation(Proceed, {
    scope,
    onSuccess: ({ proceedOnline: found }) => {
      switch (found.__typename) {
        case 'OnlinePayment':
        case 'NotFound':
        case 'MembershipInactive':
        case 'Refused':
          return answer(found);
        default:
          return unreachable(found);
      }
    },
  });
  return { pay, proceed, refused, leaving };
}
