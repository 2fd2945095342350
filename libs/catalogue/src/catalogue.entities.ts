import type { EntitySchema } from 'typeorm';
import { ListingSchema } from './data-access/listing.schema.ts';
import { MandateSchema } from './data-access/mandate.schema.ts';
import { ParticipationSchema } from './data-access/participation.schema.ts';
import { ProductSchema } from './data-access/product.schema.ts';

export const CATALOGUE_ENTITIES: EntitySchema[] = [ParticipationSchema, MandateSchema, ProductSchema, ListingSchema] as unknown as EntitySchema[];

/** The catalogue changes quietly: offers are snapshots, so nobody has to be told. */
export const CATALOGUE_EVENTS: readonly string[] = [];
