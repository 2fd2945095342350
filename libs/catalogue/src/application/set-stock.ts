import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { setPool } from '../data-access/products.ts';
import { lockProduct, productInCollective, type Product } from '../data-access/products.query.ts';
import { checkedCount, type StockCount } from '../domain/stock-count.ts';
import { assertMayWriteCatalogue } from './may-write-catalogue.ts';

/** Counts for a farm that does not keep its catalogue itself. */
@Injectable()
export class SetStock {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput, Refused */
  run(count: StockCount): Promise<Product> {
    return this.uow.write(async (tx) => {
      await assertMayWriteCatalogue(tx, count.producerId);
      await lockProduct(tx, count.producerId, count.productId);
      await setPool(tx, checkedCount(count));
      return productInCollective(tx, count.producerId, count.productId);
    });
  }
}
