import { InvalidInput, newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { ProductFields } from '../domain/product.ts';
import { ListingSchema } from './listing.schema.ts';
import { ProductSchema } from './product.schema.ts';

/** @throws InvalidInput when the reference is taken. */
export async function insertProduct(tx: Unit, producerId: string, fields: ProductFields): Promise<string> {
  const id = newId();
  await referenceIsFree(
    tx.manager.getRepository(ProductSchema).insert({ ...fields, id, producerId, version: 1 }),
  );
  return id;
}

/** @throws InvalidInput when the reference is taken. */
export async function updateProduct(
  tx: Unit,
  producerId: string,
  id: string,
  fields: ProductFields,
  version: number,
): Promise<void> {
  await referenceIsFree(
    tx.manager.getRepository(ProductSchema).update({ producerId, id }, { ...fields, version }),
  );
}

export async function insertListing(tx: Unit, producerId: string, productId: string): Promise<void> {
  await tx.manager
    .getRepository(ListingSchema)
    .insert({ id: newId(), producerId, productId, priceCents: null, active: true });
}

/** The pool becomes what is free now plus what is promised; only the function may write it. */
export async function setPool(
  tx: Unit,
  pool: { producerId: string; productId: string; free: number; start: string | null; end: string | null },
): Promise<void> {
  await tx.query('select set_stock($1, $2, $3, $4, $5, $6)', [
    newId(),
    pool.producerId,
    pool.productId,
    pool.free,
    pool.start,
    pool.end,
  ]);
}

/** Two people may give two products one reference at once: the index decides. */
async function referenceIsFree(writing: Promise<unknown>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code === '23505' && constraint === 'products_reference')
      throw new InvalidInput([{ path: 'reference', code: 'DUPLICATE' }]);
    throw error;
  }
}
