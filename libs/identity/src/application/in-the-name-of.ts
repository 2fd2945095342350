import { currentContext, inContext, type Scope } from '@cabas/platform';

/** Works for a person through a door of theirs: for jobs and links out of a mail, where nobody is signed in. Outside a unit. */
export function inTheNameOf<T>(accountId: string, scope: Scope, fn: () => Promise<T>): Promise<T> {
  return inContext({ ...currentContext(), accountId, scope, permission: undefined, shared: undefined }, fn);
}

export const PERSON: Scope = { kind: 'person' };
export const AUTH: Scope = { kind: 'auth' };
export const collectiveScope = (collectiveId: string): Scope => ({
  kind: 'collective',
  collectiveId,
  system: true,
});
export const farmScope = (producerId: string): Scope => ({ kind: 'producer', producerId, system: true });
