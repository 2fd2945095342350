import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Connection } from '@cabas/platform';
import {
  listFarmProducts,
  listProducts,
  type Product,
  type ProductFilter,
} from '../data-access/products.query.ts';

/** Products, as the collective sells them or as the farm keeps them. */
@Injectable()
export class ListProducts {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  inCollective(filter: ProductFilter): Promise<Connection<Product>> {
    return this.uow.read((tx) => listProducts(tx, filter));
  }

  atTheFarm(page: Pick<ProductFilter, 'first' | 'after'>): Promise<Connection<Product>> {
    return this.uow.read((tx) => listFarmProducts(tx, page));
  }
}
