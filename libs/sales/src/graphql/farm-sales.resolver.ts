import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { FarmPage } from '@cabas/catalogue';
import { UnitOfWork } from '@cabas/platform';
import { farmSales } from '../data-access/farm-sales.query.ts';

/** What is on sale of a farm, beside what it tells of itself. */
@Resolver('FarmPage')
export class FarmSalesResolver {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @ResolveField('sales')
  sales(@Parent() { producerId }: FarmPage) {
    return this.uow.read((tx) => farmSales(tx, producerId));
  }
}
