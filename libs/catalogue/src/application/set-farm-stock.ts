import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { setPool } from '../data-access/products.ts';
import { lockProduct, productAtTheFarm, type Product } from '../data-access/products.query.ts';
import { checkedCount, type StockCount } from '../domain/stock-count.ts';

/** The farm counts: one figure that all its collectives draw on. */
@Injectable()
export class SetFarmStock {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput */
  run(count: StockCount): Promise<Product> {
    return this.uow.write(async (tx) => {
      if (count.producerId !== tx.producerId) throw new NotFound();
      await lockProduct(tx, count.producerId, count.productId);
      await setPool(tx, checkedCount(count));
      return productAtTheFarm(tx, count.productId);
    });
  }
}
