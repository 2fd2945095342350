import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires } from '@cabas/platform';
import { AcceptMandate, RevokeMandate } from '../application/accept-mandate.ts';
import { AddFarmProduct } from '../application/add-farm-product.ts';
import { ChangeFarm } from '../application/change-farm.ts';
import { ChangeFarmProduct } from '../application/change-farm-product.ts';
import { ListProducts } from '../application/list-products.ts';
import { ReadFarm } from '../application/read-farm.ts';
import { SetFarmStock } from '../application/set-farm-stock.ts';
import type { ProductFilter } from '../data-access/products.query.ts';
import { ChangeFarmInput } from './producers.inputs.ts';
import { ChangeProductInput, ProductInput, SetStockInput } from './products.inputs.ts';

/** The farm's own door. */
@Resolver('Farm')
export class FarmResolver {
  constructor(
    @Inject(ReadFarm) private readonly read: ReadFarm,
    @Inject(ChangeFarm) private readonly change: ChangeFarm,
    @Inject(ListProducts) private readonly list: ListProducts,
    @Inject(AddFarmProduct) private readonly addProduct: AddFarmProduct,
    @Inject(ChangeFarmProduct) private readonly changeProduct: ChangeFarmProduct,
    @Inject(SetFarmStock) private readonly stock: SetFarmStock,
    @Inject(AcceptMandate) private readonly accept: AcceptMandate,
    @Inject(RevokeMandate) private readonly revoke: RevokeMandate,
  ) {}

  @Query('farm')
  @Requires('farm.read')
  farm() {
    return this.read.run();
  }

  @Query('farmProducts')
  @Requires('farm.read')
  farmProducts(@Args() page: Pick<ProductFilter, 'first' | 'after'>) {
    return this.list.atTheFarm(page);
  }

  @Mutation('changeFarm')
  @Requires('farm.change')
  async changeFarm(@Args('input') input: ChangeFarmInput) {
    return as('Farm', await this.change.run(input));
  }

  @Mutation('addFarmProduct')
  @Requires('farm.change')
  async addFarmProduct(@Args('input') input: ProductInput) {
    return as('Product', await this.addProduct.run(input));
  }

  @Mutation('changeFarmProduct')
  @Requires('farm.change')
  async changeFarmProduct(@Args('input') input: ChangeProductInput) {
    return as('Product', await this.changeProduct.run(input));
  }

  @Mutation('setFarmStock')
  @Requires('farm.change')
  async setFarmStock(@Args('input') input: SetStockInput) {
    return as('Product', await this.stock.run(input));
  }

  @Mutation('acceptMandate')
  @Requires('farm.change')
  async acceptMandate(
    @Args('collectiveId') collectiveId: string,
    @Args('name') name: string,
    @Args('sha256') sha256?: string,
  ) {
    return as('Farm', await this.accept.run(collectiveId, name, sha256));
  }

  @Mutation('revokeMandate')
  @Requires('farm.change')
  async revokeMandate(@Args('collectiveId') collectiveId: string) {
    return as('Farm', await this.revoke.run(collectiveId));
  }
}
