import type { EntitySchema } from 'typeorm';
import { MembershipSchema } from './membership.schema.ts';

/** Rows that TypeORM maps. */
export const IDENTITY_ENTITIES: EntitySchema[] = [MembershipSchema as EntitySchema];
