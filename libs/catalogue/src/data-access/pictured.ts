import { NotFound } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { PictureOwner } from '../domain/picture-store.ts';

/** What a photo belongs to, with the key of the one it has. */
export interface Pictured {
  readonly name: string;
  readonly photo: string | null;
}

/** Held when it is about to be changed. @throws NotFound */
export async function picturedBy(tx: Unit, { producerId, productId }: PictureOwner): Promise<Pictured> {
  const found =
    productId === null
      ? await tx.maybeOne<Pictured>(tx.mode === 'write' ? FARM_HELD : FARM, [producerId])
      : await tx.maybeOne<Pictured>(tx.mode === 'write' ? PRODUCT_HELD : PRODUCT, [producerId, productId]);
  if (found === undefined) throw new NotFound();
  return found;
}
const FARM = 'select name, photo from producers where id = $1';
const FARM_HELD = `${FARM} for update`;
const PRODUCT = 'select name, photo from products where producer_id = $1 and id = $2 and archived_at is null';
const PRODUCT_HELD = `${PRODUCT} for update`;

/** Names a product's or a farm's photo; its version stays, a form that is open elsewhere still fits. */
export async function namePhoto(
  tx: Unit,
  { producerId, productId }: PictureOwner,
  key: string | null,
): Promise<void> {
  if (productId === null) await tx.query('update producers set photo = $2 where id = $1', [producerId, key]);
  else
    await tx.query('update products set photo = $3 where producer_id = $1 and id = $2', [
      producerId,
      productId,
      key,
    ]);
}
