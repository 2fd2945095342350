import { VersionConflict } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { updateProduct } from '../data-access/products.ts';
import { lockProduct } from '../data-access/products.query.ts';
import { changedProduct, type ProductChange } from '../domain/product.ts';

export type VersionedChange = ProductChange & {
  readonly producerId: string;
  readonly productId: string;
  readonly version: number;
};

/** Changes a product that nobody changed since it was read. Orders keep their own price. @throws NotFound, InvalidInput, VersionConflict */
export async function writeProductChange(
  tx: Unit,
  { producerId, productId, version, ...change }: VersionedChange,
): Promise<void> {
  const { version: stored, ...now } = await lockProduct(tx, producerId, productId);
  if (stored !== version) throw new VersionConflict(stored);
  await updateProduct(tx, producerId, productId, changedProduct(now, change), version + 1);
}
