import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { SolidarityFund } from '../application/solidarity-fund.ts';
import { fundHelps } from '../data-access/fund-writes.ts';
import { FeedFundInput, HelpFromFundInput } from './dues.inputs.ts';

/** The solidarity fund. Whom it helps: the treasurer alone. */
@Resolver('FundHelp')
export class FundResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SolidarityFund) private readonly fund: SolidarityFund,
  ) {}

  @Requires('fund.help')
  @Query('fundHelps')
  fundHelps() {
    return this.uow.read(fundHelps);
  }

  @Requires('fund.help')
  @Mutation('feedFund')
  async feedFund(@Args('input') { amountCents, reason }: FeedFundInput) {
    return as('OwnMoney', { ...(await this.fund.feed(amountCents, reason ?? '')) });
  }

  @Requires('fund.help')
  @Mutation('helpFromFund')
  async helpFromFund(@Args('input') { orderId, amountCents, reason }: HelpFromFundInput) {
    return as('FundHelps', { helps: await this.fund.help(orderId, amountCents, reason ?? '') });
  }

  @Requires('fund.help')
  @Mutation('takeBackHelp')
  async takeBackHelp(@Args('helpId') helpId: string) {
    return as('FundHelps', { helps: await this.fund.takeBack(helpId) });
  }
}
