/** The collective of an address `/c/:slug/…`, the scope its requests carry, and what the person may do there. */
import { type Role, scopeOf, type Scope } from '@cabas/client';
import { createContext, useContext } from 'react';
import type { Membership } from './viewer.ts';

export interface CollectiveHere {
  readonly collective: Membership['collective'];
  readonly scope: Scope;
  readonly roles: readonly Role[];
  /** `/c/<slug>`, to build links from. */
  readonly base: string;
}

const CollectiveContext = createContext<CollectiveHere | null>(null);

export const CollectiveProvider = CollectiveContext.Provider;

export function useCollective(): CollectiveHere {
  const here = useContext(CollectiveContext);
  if (here === null) throw new Error('Outside a collective');
  return here;
}

export function collectiveHere(membership: Membership): CollectiveHere {
  const { collective, roles } = membership;
  return { collective, roles, scope: scopeOf.collective(collective.id), base: `/c/${collective.slug}` };
}

export type Power = 'sales' | 'members' | 'catalogue' | 'settings' | 'money' | 'audit';

// What the interface offers; the server decides (docs: who sees what inside a collective).
const powers: Readonly<Record<Power, readonly Role[]>> = {
  sales: ['ADMIN', 'COORDINATOR'],
  members: ['ADMIN', 'COORDINATOR', 'TREASURER'],
  catalogue: ['ADMIN', 'COORDINATOR', 'REFERENT'],
  money: ['ADMIN', 'TREASURER', 'COORDINATOR', 'AUDITOR'],
  settings: ['ADMIN', 'TREASURER'],
  audit: ['ADMIN', 'TREASURER', 'AUDITOR', 'COORDINATOR'],
};

export function mayUse(roles: readonly Role[], power: Power): boolean {
  return roles.some((role) => powers[power].includes(role));
}
