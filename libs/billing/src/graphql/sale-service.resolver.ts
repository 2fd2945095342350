import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { IssueServiceFees } from '../application/issue-service-fees.ts';
import { ownServices, saleService } from '../data-access/service-fees.query.ts';

/** The collective's service in sales in the farms' names: for those who run them, and for each farm. */
@Resolver('SaleService')
export class SaleServiceResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(IssueServiceFees) private readonly issuing: IssueServiceFees,
  ) {}

  @Requires('sales.watch')
  @Query('saleService')
  async saleService(@Args('cycleId') cycleId: string) {
    return (await this.uow.read((tx) => saleService(tx, cycleId))) ?? null;
  }

  @Requires('documents.issue')
  @Mutation('issueServiceFees')
  async issueServiceFees(@Args('cycleId') cycleId: string) {
    return as('SaleService', await this.issuing.run(cycleId));
  }

  @Requires('documents.issue')
  @Mutation('issueServiceFeeAnew')
  async issueServiceFeeAnew(@Args('cycleId') cycleId: string, @Args('producerId') producerId: string) {
    return as('SaleService', await this.issuing.run(cycleId, producerId));
  }

  @Requires('farm.read')
  @Query('farmServices')
  farmServices() {
    return this.uow.read(ownServices);
  }
}
