import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { RecordPayment } from '../application/record-payment.ts';
import { ReversePayment } from '../application/reverse-payment.ts';
import { memberAccount, memberBalances } from '../data-access/balances.query.ts';
import { MemberBalancesArgs, RecordPaymentInput } from './ledger.inputs.ts';

@Resolver('MemberBalance')
export class LedgerResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(RecordPayment) private readonly recording: RecordPayment,
    @Inject(ReversePayment) private readonly reversing: ReversePayment,
  ) {}

  @Requires('money.read')
  @Query('memberBalances')
  memberBalances(@Args() filter: MemberBalancesArgs) {
    return this.uow.read((tx) => memberBalances(tx, filter));
  }

  @Requires('money.read')
  @Query('memberAccount')
  memberAccount(@Args('memberId') memberId: string, @Args('producerId') producerId?: string) {
    return this.uow.read((tx) => memberAccount(tx, memberId, producerId ?? null));
  }

  @Requires('money.record')
  @Mutation('recordPayment')
  async recordPayment(@Args('input') input: RecordPaymentInput) {
    return as('MemberAccount', await this.recording.run(input));
  }

  @Requires('money.record')
  @Mutation('reversePayment')
  async reversePayment(@Args('paymentId') paymentId: string, @Args('reason') reason: string) {
    return as('MemberAccount', await this.reversing.run(paymentId, reason));
  }
}
