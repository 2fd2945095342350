import { graphql, scopedKey, type ShopSecurityQuery, useScopedQuery } from '@cabas/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const SecurityQuery = graphql(`
  query ShopSecurity {
    security {
      hasPassword
      secondFactorSince
      recoveryCodesLeft
      sessions {
        id
        device
        lastSeenAt
        current
      }
    }
  }
`);

export type Security = ShopSecurityQuery['security'];

export function useSecurityQuery() {
  return useScopedQuery(SecurityQuery, {});
}

/** After a change: this page, and what else shows whether there is a second lock. */
export function useSecurityRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: scopedKey(SecurityQuery) }), [client]);
}
