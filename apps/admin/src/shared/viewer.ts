/** The person signed in: collectives they help run, farms they keep. */
import { type AdminViewerFragment, graphql, scopedKey, tellOtherTabs, useScopedQuery } from '@cabas/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

graphql(`
  fragment AdminViewer on Viewer {
    id
    email
    givenName
    familyName
    locale
    emailConfirmed
    isStaff
    secondFactorSince
    memberships {
      id
      status
      roles
      secondFactorDueAt
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
    farms {
      id
      name
      shortCode
    }
  }
`);
const ViewerQuery = graphql(`
  query AdminViewer {
    viewer {
      ...AdminViewer
    }
  }
`);

export type Viewer = AdminViewerFragment;
export type Membership = Viewer['memberships'][number];

export function useViewerQuery() {
  return useScopedQuery(ViewerQuery, {}, { staleTime: 60_000 });
}

/** The person signed in; null for a stranger, and until the first answer. */
export function useViewer(): Viewer | null {
  return useViewerQuery().data?.viewer ?? null;
}

/** Whether a role gives anything to do here. */
export function runsSomething(membership: Membership): boolean {
  return (
    membership.status === 'ACTIVE' &&
    membership.roles.some((role) => role !== 'MEMBER' && role !== 'VOLUNTEER')
  );
}

/** After signing in: the answer is the new truth. */
export function useSignedIn(): (viewer: Viewer) => void {
  const client = useQueryClient();
  return useCallback(
    (viewer) => {
      client.clear();
      client.setQueryData(scopedKey(ViewerQuery, undefined, {}), { viewer });
      tellOtherTabs(viewer.id);
    },
    [client],
  );
}

/** Forgets everything of the person on this page. */
export function useSignedOut(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    client.clear();
    client.setQueryData(scopedKey(ViewerQuery, undefined, {}), { viewer: null });
    tellOtherTabs(null);
  }, [client]);
}

export function useViewerRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: scopedKey(ViewerQuery) }), [client]);
}
