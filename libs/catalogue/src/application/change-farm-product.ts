import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { productAtTheFarm, type Product } from '../data-access/products.query.ts';
import { writeProductChange, type VersionedChange } from './write-product-change.ts';

/** The farm changes its product, for every collective that sells it. */
@Injectable()
export class ChangeFarmProduct {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput, VersionConflict */
  run(change: VersionedChange): Promise<Product> {
    return this.uow.write(async (tx) => {
      if (change.producerId !== tx.producerId) throw new NotFound();
      await writeProductChange(tx, change);
      return productAtTheFarm(tx, change.productId);
    });
  }
}
