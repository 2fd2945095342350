import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { insertProduct } from '../data-access/products.ts';
import { productAtTheFarm, type Product } from '../data-access/products.query.ts';
import { newProduct, type NewProduct } from '../domain/product.ts';

/** A product by the farm itself; each collective then chooses whether it sells it. */
@Injectable()
export class AddFarmProduct {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput */
  run({ producerId, ...input }: NewProduct & { readonly producerId: string }): Promise<Product> {
    return this.uow.write(async (tx) => {
      if (producerId !== tx.producerId) throw new NotFound();
      return productAtTheFarm(tx, await insertProduct(tx, producerId, newProduct(input)));
    });
  }
}
