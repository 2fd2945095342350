import { VersionConflict } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { updateProduct } from '../data-access/products.ts';
import { lockProduct } from '../data-access/products.query.ts';
import { changedProduct, type ProductChange, type ProductFields } from '../domain/product.ts';

export type VersionedChange = ProductChange & {
  readonly producerId: string;
  readonly productId: string;
  readonly version: number;
};

/** Changes a product that nobody changed since it was read. Orders keep their own price. Answers it as it was and is. @throws NotFound, InvalidInput, VersionConflict */
export async function writeProductChange(
  tx: Unit,
  { producerId, productId, version, ...change }: VersionedChange,
): Promise<{ before: ProductFields; after: ProductFields }> {
  const { version: stored, ...now } = await lockProduct(tx, producerId, productId);
  if (stored !== version) throw new VersionConflict(stored);
  const after = changedProduct(now, change);
  await updateProduct(tx, producerId, productId, after, version + 1);
  return { before: now, after };
}
