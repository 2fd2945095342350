import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { productInCollective, type Product } from '../data-access/products.query.ts';
import { assertMayWriteCatalogue } from './may-write-catalogue.ts';
import { writeProductChange, type VersionedChange } from './write-product-change.ts';

/** Changes a product of a farm that does not keep its catalogue itself. */
@Injectable()
export class ChangeProduct {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput, Refused, VersionConflict */
  run(change: VersionedChange): Promise<Product> {
    return this.uow.write(async (tx) => {
      await assertMayWriteCatalogue(tx, change.producerId);
      await writeProductChange(tx, change);
      return productInCollective(tx, change.producerId, change.productId);
    });
  }
}
