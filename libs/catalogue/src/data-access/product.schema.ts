import { EntitySchema } from 'typeorm';
import type { ProductFields } from '../domain/product.ts';

export type ProductRow = { -readonly [K in keyof ProductFields]: ProductFields[K] } & {
  id: string;
  producerId: string;
  version: number;
};

export const ProductSchema = new EntitySchema<ProductRow>({
  name: 'Product',
  tableName: 'products',
  columns: {
    producerId: { type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    reference: { type: 'text', nullable: true },
    name: { type: 'text' },
    description: { type: 'text' },
    category: { type: 'text' },
    sellingMode: { type: 'text' },
    weighed: { type: 'boolean' },
    priceCents: { type: 'bigint' },
    contentAmount: { type: 'integer', nullable: true },
    contentUnit: { type: 'text', nullable: true },
    step: { type: 'integer' },
    vatCategory: { type: 'text' },
    organic: { type: 'boolean' },
    active: { type: 'boolean' },
    toleranceBp: { type: 'integer', nullable: true },
    depositCents: { type: 'bigint' },
    version: { type: 'integer' },
    labels: { type: 'text', array: true },
    diets: { type: 'text', array: true },
    allergens: { type: 'text', array: true, nullable: true },
    origin: { type: 'text', nullable: true },
    storage: { type: 'text', nullable: true },
    ingredients: { type: 'text' },
  },
});
