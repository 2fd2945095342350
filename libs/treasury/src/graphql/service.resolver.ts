import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min, Validate } from 'class-validator';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { CleanText } from '@cabas/sales';
import { CollectServices, type ServicePaymentCommand } from '../application/collect-services.ts';
import { serviceAccounts } from '../data-access/services.query.ts';

export class RecordServicePaymentInput {
  @Length(8, 80) @Validate(CleanText) idempotencyKey!: string;
  @IsString() producerId!: string;
  @IsIn(['TRANSFER', 'CHEQUE', 'CASH']) means!: ServicePaymentCommand['means'];
  @IsInt() @Min(1) @Max(100_000_000) amountCents!: number;
  @IsOptional() @IsString() on?: string | null;
  @IsOptional() @MaxLength(200) @Validate(CleanText) note?: string | null;
}

/** What farms owe for services. */
@Resolver('ServiceAccount')
export class ServiceResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CollectServices) private readonly collecting: CollectServices,
  ) {}

  @Requires('money.read')
  @Query('serviceAccounts')
  serviceAccounts() {
    return this.uow.read((tx) => serviceAccounts(tx));
  }

  @Requires('money.record')
  @Mutation('recordServicePayment')
  async recordServicePayment(@Args('input') input: RecordServicePaymentInput) {
    return as('ServiceAccount', await this.collecting.record(input));
  }

  @Requires('money.record')
  @Mutation('reverseServicePayment')
  async reverseServicePayment(@Args('paymentId') paymentId: string, @Args('reason') reason: string) {
    return as('ServiceAccount', await this.collecting.reverse(paymentId, reason));
  }
}
