import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  Validate,
  ValidateNested,
} from 'class-validator';
import { as, Requires } from '@cabas/platform';
import { CleanText } from '@cabas/sales';
import { IssueFee } from '../application/issue-fee.ts';
import { StartGroupedRun } from '../application/start-grouped-run.ts';

export class FeeLineInput {
  @MaxLength(200) @Validate(CleanText) label!: string;
  @IsInt() @Min(1) @Max(10_000) quantity!: number;
  @IsInt() @Min(1) @Max(100_000_000) netPriceCents!: number;
}

export class IssueFeeInput {
  @Length(8, 80) @Validate(CleanText) idempotencyKey!: string;
  @IsString() producerId!: string;
  @ValidateNested({ each: true })
  @Type(() => FeeLineInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  lines!: FeeLineInput[];
  @IsString() from!: string;
  @IsString() to!: string;
}

export class FeeCreditLineInput {
  @IsInt() @Min(0) @Max(59) line!: number;
  @IsInt() @Min(1) @Max(100_000_000) netCents!: number;
}

export class CreditFeeInput {
  @Length(8, 80) @Validate(CleanText) idempotencyKey!: string;
  @IsString() documentId!: string;
  @MaxLength(200) @Validate(CleanText) reason!: string;
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => FeeCreditLineInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  lines?: FeeCreditLineInput[] | null;
}

/** Invoices between businesses that no hand-out makes by itself: of a month, of a service. */
@Resolver()
export class BusinessDocumentResolver {
  constructor(
    @Inject(StartGroupedRun) private readonly grouping: StartGroupedRun,
    @Inject(IssueFee) private readonly fees: IssueFee,
  ) {}

  @Requires('documents.read')
  @Query('groupedMonth')
  async groupedMonth(@Args('month') month?: string) {
    const { waiting, ...rest } = await this.grouping.read(month);
    return {
      ...rest,
      waiting: waiting.map(({ deliveries, tooLate, ...pair }) => ({
        ...pair,
        deliveries: deliveries.length,
        from: deliveries[0]?.deliveredOn,
        to: deliveries.at(-1)?.deliveredOn,
        payBy: tooLate?.lastDay ?? null,
      })),
    };
  }

  @Requires('documents.issue')
  @Mutation('startGroupedRun')
  async startGroupedRun(@Args('month') month: string) {
    return as('DocumentRun', await this.grouping.run(month));
  }

  @Requires('documents.issue')
  @Mutation('issueFee')
  async issueFee(@Args('input') input: IssueFeeInput) {
    return as('Document', await this.fees.issue(input));
  }

  @Requires('documents.issue')
  @Mutation('creditFee')
  async creditFee(@Args('input') input: CreditFeeInput) {
    return as('Document', await this.fees.credit(input));
  }
}
