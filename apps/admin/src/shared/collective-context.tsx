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

// What the interface offers, under the names of libs/platform/src/permissions.ts; the server decides.
const staff = ['ADMIN', 'TREASURER', 'COORDINATOR', 'REFERENT', 'AUDITOR'] as const satisfies readonly Role[];
const powers = {
  'members.read': staff,
  'members.change': ['ADMIN'],
  'members.business': ['ADMIN', 'COORDINATOR', 'TREASURER'],
  'catalogue.change': ['ADMIN', 'COORDINATOR', 'REFERENT'],
  'producers.change': ['ADMIN', 'COORDINATOR'],
  'sales.change': ['ADMIN', 'COORDINATOR'],
  'orders.read': ['ADMIN', 'COORDINATOR', 'TREASURER', 'AUDITOR'],
  'orders.enter': ['ADMIN', 'COORDINATOR'],
  'delivery.correct': ['ADMIN', 'COORDINATOR'],
  'papers.print': ['ADMIN', 'COORDINATOR', 'TREASURER'],
  'money.read': ['ADMIN', 'TREASURER', 'AUDITOR'],
  'money.record': ['ADMIN', 'TREASURER'],
  'money.send': ['ADMIN', 'TREASURER'],
  'documents.read': ['ADMIN', 'TREASURER', 'AUDITOR'],
  'documents.issue': ['ADMIN', 'TREASURER'],
  'documents.correct': ['ADMIN', 'TREASURER', 'COORDINATOR'],
  'collective.change': ['ADMIN', 'TREASURER'],
  'collective.run': ['ADMIN'],
  'fund.help': ['TREASURER'],
  'audit.read': ['ADMIN', 'AUDITOR'],
  'turns.change': ['ADMIN', 'COORDINATOR'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Power = keyof typeof powers;

/** Who may, widest role first. */
export const rolesWith = (power: Power): readonly Role[] => powers[power];

export function mayUse(roles: readonly Role[], power: Power): boolean {
  const allowed: readonly Role[] = powers[power];
  return roles.some((role) => allowed.includes(role));
}
