import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires } from '@cabas/platform';
import { AddProduct } from '../application/add-product.ts';
import { ChangeProduct } from '../application/change-product.ts';
import { ListProducts } from '../application/list-products.ts';
import { SetListing } from '../application/set-listing.ts';
import { SetStock } from '../application/set-stock.ts';
import type { ProductFilter } from '../data-access/products.query.ts';
import { ChangeProductInput, ProductInput, SetListingInput, SetStockInput } from './products.inputs.ts';

@Resolver('Product')
export class ProductsResolver {
  constructor(
    @Inject(ListProducts) private readonly list: ListProducts,
    @Inject(AddProduct) private readonly add: AddProduct,
    @Inject(ChangeProduct) private readonly change: ChangeProduct,
    @Inject(SetListing) private readonly listing: SetListing,
    @Inject(SetStock) private readonly stock: SetStock,
  ) {}

  @Query('products')
  @Requires('catalogue.read')
  products(@Args() filter: ProductFilter) {
    return this.list.inCollective(filter);
  }

  @Mutation('addProduct')
  @Requires('catalogue.change')
  async addProduct(@Args('input') input: ProductInput) {
    return as('Product', await this.add.run(input));
  }

  @Mutation('changeProduct')
  @Requires('catalogue.change')
  async changeProduct(@Args('input') input: ChangeProductInput) {
    return as('Product', await this.change.run(input));
  }

  @Mutation('setListing')
  @Requires('catalogue.change')
  async setListing(@Args('input') input: SetListingInput) {
    return as('Product', await this.listing.run(input));
  }

  @Mutation('setStock')
  @Requires('catalogue.change')
  async setStock(@Args('input') input: SetStockInput) {
    return as('Product', await this.stock.run(input));
  }
}
