import type { EntitySchema } from 'typeorm';
import { ListingSchema } from './listing.schema.ts';
import { MandateSchema } from './mandate.schema.ts';
import { ParticipationSchema } from './participation.schema.ts';
import { ProductSchema } from './product.schema.ts';

/** Simple rows; lists and hot reads are SQL. */
export const CATALOGUE_ENTITIES: EntitySchema[] = [
  ParticipationSchema,
  MandateSchema,
  ProductSchema,
  ListingSchema,
] as unknown as EntitySchema[];
