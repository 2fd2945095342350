/** What one may pay the association itself online: what the server says of it, and the two steps one can ask for. */
import {
  graphql,
  scopeOf,
  unreachable,
  useScopedMutation,
  useScopedQuery,
  type ShopOnlineDuesFragment,
} from '@cabas/client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

graphql(`
  fragment ShopOnlineDues on OnlineDues {
    payable
    missingCents
    wantedCents
    url
    charges {
      id
      payeeName
      state
      amountCents
      duesCents
      giftCents
      failure
      createdAt
    }
  }
`);
const Query = graphql(`
  query ShopDuesOnline {
    onlineDues {
      ...ShopOnlineDues
    }
  }
`);
const Pay = graphql(`
  mutation ShopPayDues($input: PayDuesInput!) {
    payDues(input: $input) {
      __typename
      ... on OnlineDues {
        ...ShopOnlineDues
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
    }
  }
`);
const Proceed = graphql(`
  mutation ShopProceedDues($skip: Boolean, $resume: Boolean) {
    proceedDues(skip: $skip, resume: $resume) {
      __typename
      ... on OnlineDues {
        ...ShopOnlineDues
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export type OnlineDues = ShopOnlineDuesFragment;

export function useOnlineDues(collectiveId: string) {
  return useScopedQuery(Query, {}, { scope: scopeOf.collective(collectiveId) });
}

/** Both steps end on the service's page, or with what to show. */
export function usePayingDues(collectiveId: string) {
  const client = useQueryClient();
  const [refused, setRefused] = useState<string | null>(null);
  /** The browser is on its way to the service's page. */
  const [leaving, setLeaving] = useState(false);
  const scope = scopeOf.collective(collectiveId);
  const shown = (found: OnlineDues) => {
    setRefused(null);
    if (found.url === null) return void client.invalidateQueries();
    setLeaving(true);
    window.location.assign(found.url);
  };
  const pay = useScopedMutation(Pay, {
    scope,
    onSuccess: ({ payDues: found }) => {
      switch (found.__typename) {
        case 'OnlineDues':
          return shown(found);
        case 'InvalidInput':
          return setRefused(found.fields[0]?.message ?? found.message);
        case 'MembershipInactive':
        case 'Refused':
          return setRefused(found.message);
        default:
          return unreachable(found);
      }
    },
  });
  const proceed = useScopedMutation(Proceed, {
    scope,
    onSuccess: ({ proceedDues: found }) => {
      switch (found.__typename) {
        case 'OnlineDues':
          return shown(found);
        case 'MembershipInactive':
        case 'Refused':
          return setRefused(found.message);
        default:
          return unreachable(found);
      }
    },
  });
  return { pay, proceed, refused, busy: leaving || pay.isPending || proceed.isPending };
}
