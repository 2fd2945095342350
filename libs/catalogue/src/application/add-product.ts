import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { UnitOfWork } from '@cabas/platform';
import { insertListing, insertProduct } from '../data-access/products.ts';
import { productInCollective, type Product } from '../data-access/products.query.ts';
import { newProduct, type NewProduct } from '../domain/product.ts';
import { assertMayWriteCatalogue } from './may-write-catalogue.ts';

/** A product of a farm that does not keep its catalogue itself, sold here at once. */
@Injectable()
export class AddProduct {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput, Refused */
  run({ producerId, ...input }: NewProduct & { readonly producerId: string }): Promise<Product> {
    return this.uow.write(async (tx) => {
      await assertMayWriteCatalogue(tx, producerId);
      const product = newProduct(input);
      const productId = await insertProduct(tx, producerId, product);
      await insertListing(tx, producerId, productId);
      const { name, priceCents } = product;
      await writeAudit(tx, { action: 'product.added', subjectId: productId, detail: { name, priceCents } });
      return productInCollective(tx, producerId, productId);
    });
  }
}
