import { SetMetadata } from '@nestjs/common';
import type { Permission } from '../permissions.ts';

export const REQUIREMENT = 'cabas:requirement';
export type Requirement = Permission | 'public';

/** What one must be allowed to call this; checked by every unit the operation opens. Boot fails where neither this nor Public stands. */
export const Requires = (permission: Permission) =>
  SetMetadata(REQUIREMENT, permission satisfies Requirement);

/** Anyone may call this. */
export const Public = () => SetMetadata(REQUIREMENT, 'public' satisfies Requirement);
