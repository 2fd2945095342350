import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { LeaveInAdvance } from '../application/leave-in-advance.ts';
import { overpaidOrders } from '../data-access/overpaid.ts';

@Resolver('OverpaidOrder')
export class OverpaidResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(LeaveInAdvance) private readonly leaving: LeaveInAdvance,
  ) {}

  @Requires('money.read')
  @Query('overpaidOrders')
  overpaidOrders() {
    return this.uow.read(overpaidOrders);
  }

  @Requires('money.record')
  @Mutation('leaveInAdvance')
  async leaveInAdvance(@Args('orderId') orderId: string) {
    return as('OverpaidOrders', { orders: await this.leaving.run(orderId) });
  }
}
