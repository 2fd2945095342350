/** The person signed in: who they are and which collectives they belong to. */
import {
  graphql,
  scopedKey,
  type ShopMembershipFragment,
  type ShopPersonFragment,
  useScopedQuery,
} from '@cabas/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ViewerQuery } from './first-questions.ts';

graphql(`
  fragment ShopMembership on ViewerMembership {
    id
    status
    roles
    collective {
      id
      slug
      name
      kind
      timeZone
      currency
      flow
      paymentNote
    }
  }
`);
graphql(`
  fragment ShopPerson on Viewer {
    id
    email
    givenName
    familyName
    phone
    locale
    emailConfirmed
    memberships {
      ...ShopMembership
    }
    farms {
      id
      name
    }
  }
`);

export type Person = ShopPersonFragment;
export type Membership = ShopMembershipFragment;

export function useViewerQuery() {
  return useScopedQuery(ViewerQuery, {}, { staleTime: 60_000 });
}

/** The person signed in; null for a stranger, and until the first answer. */
export function useViewer(): Person | null {
  return useViewerQuery().data?.viewer ?? null;
}

/** Membership in the collective of an address `/c/:slug/…`. */
export function useMembership(slug: string | undefined): Membership | null {
  return useViewer()?.memberships.find(({ collective }) => collective.slug === slug) ?? null;
}

/** After signing in or changing one's profile: the answer is the new truth, the rest is asked again. */
export function useSignedIn(): (person: Person) => void {
  const client = useQueryClient();
  return useCallback(
    (person) => {
      client.setQueryData(scopedKey(ViewerQuery, undefined, {}), { viewer: person });
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'ShopViewer' });
    },
    [client],
  );
}

/** Forgets everything of the person on this page; baskets stay with their owner's id and are not shown to others. */
export function useSignedOut(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    client.clear();
    client.setQueryData(scopedKey(ViewerQuery, undefined, {}), { viewer: null });
  }, [client]);
}

/** Asks again who one is: after joining a collective, or when the session ended. */
export function useViewerRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: scopedKey(ViewerQuery) }), [client]);
}
