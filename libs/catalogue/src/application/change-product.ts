import { Inject, Injectable } from '@nestjs/common';
import { difference, writeAudit } from '@cabas/identity';
import { UnitOfWork } from '@cabas/platform';
import { productInCollective, type Product } from '../data-access/products.query.ts';
import { assertMayWriteCatalogue } from './may-write-catalogue.ts';
import { writeProductChange, type VersionedChange } from './write-product-change.ts';

/** What someone pays or eats by; the story of a product is not for the log. */
const WATCHED = [
  'reference',
  'name',
  'category',
  'weighed',
  'priceCents',
  'contentAmount',
  'contentUnit',
  'step',
  'vatCategory',
  'organic',
  'active',
  'labels',
  'diets',
  'allergens',
  'origin',
  'storage',
  'ingredients',
  'toleranceBp',
  'depositCents',
] as const;

/** Changes a product of a farm that does not keep its catalogue itself. */
@Injectable()
export class ChangeProduct {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput, Refused, VersionConflict */
  run(change: VersionedChange): Promise<Product> {
    return this.uow.write(async (tx) => {
      await assertMayWriteCatalogue(tx, change.producerId);
      const { before, after } = await writeProductChange(tx, change);
      const changed = difference(before, after, WATCHED);
      if (changed !== undefined)
        await writeAudit(tx, {
          action: 'product.changed',
          subjectId: change.productId,
          detail: { name: after.name, ...changed },
        });
      return productInCollective(tx, change.producerId, change.productId);
    });
  }
}
