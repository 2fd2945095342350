import { isUuid } from '@cabas/kernel';

/**
 * The door through which tenant data is seen (docs/adr/0003-tenancy.md). A person's door is the default; a client asks
 * for another with `Cabas-Scope: collective:<id>` or `producer:<id>`. `system` scopes belong to jobs and never to requests.
 */
export type Scope =
  | { readonly kind: 'person' }
  | { readonly kind: 'collective'; readonly collectiveId: string; readonly system?: true }
  | { readonly kind: 'producer'; readonly producerId: string; readonly system?: true }
  | { readonly kind: 'auth' }
  | { readonly kind: 'platform' }
  | { readonly kind: 'relay' };

/** Reads the header; undefined when it is malformed. */
export function scopeFromHeader(header: string | undefined): Scope | undefined {
  if (header === undefined || header === '') return { kind: 'person' };
  const [kind, id] = header.split(':');
  if (id === undefined || !isUuid(id)) return undefined;
  if (kind === 'collective') return { kind, collectiveId: id.toLowerCase() };
  if (kind === 'producer') return { kind, producerId: id.toLowerCase() };
  return undefined;
}

export function sameScope(a: Scope, b: Scope): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
