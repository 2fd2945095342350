import { SetMetadata } from '@nestjs/common';
import { ReauthenticationRequired } from '../errors.ts';
import type { Permission } from '../permissions.ts';
import type { Context } from '../request-context.ts';

export const REQUIREMENT = 'cabas:requirement';
export type Requirement = Permission | 'public';

/** What one must be allowed to call this; checked by every unit the operation opens. Boot fails where neither this nor Public stands. */
export const Requires = (permission: Permission) =>
  SetMetadata(REQUIREMENT, permission satisfies Requirement);

export const SENSITIVE = 'cabas:sensitive';

/**
 * Only for who proved minutes ago who they are (`ReauthenticationRequired` otherwise). `in part`: the use case knows when,
 * and calls `assertProvenRecently`.
 */
export const Sensitive = (how: 'always' | 'in part' = 'always') => SetMetadata(SENSITIVE, how);

/** @throws ReauthenticationRequired; jobs, which nobody signs in for, pass. */
export function assertProvenRecently({ provenRecently, scope }: Context): void {
  if (provenRecently !== true && !('system' in scope && scope.system)) throw new ReauthenticationRequired();
}

/** Anyone may call this. */
export const Public = () => SetMetadata(REQUIREMENT, 'public' satisfies Requirement);
