import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { as, currentContext, Requires, Sensitive, UnitOfWork } from '@cabas/platform';
import { Settle } from '../application/settle.ts';
import { salesDue, settlements, type Settlement } from '../data-access/settlements.query.ts';
import { inFile } from '../domain/settlement.ts';

const MOST_CENTS = 100_000_000;

export class SettlementLineInput {
  @IsString() cycleId!: string;
  @IsString() producerId!: string;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_CENTS) amountCents?: number | null;
}

export class CreateSettlementInput {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => SettlementLineInput)
  lines!: SettlementLineInput[];
  @IsOptional() @IsString() executeOn?: string | null;
}

@Resolver('Settlement')
export class SettlementResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(Settle) private readonly settling: Settle,
  ) {}

  @Requires('money.read')
  @Query('salesDue')
  salesDue() {
    return this.uow.read((tx) => salesDue(tx));
  }

  @Requires('money.read')
  @Query('settlements')
  settlements() {
    return this.uow.read((tx) => settlements(tx));
  }

  @Requires('money.send')
  @Sensitive()
  @Mutation('createSettlement')
  async createSettlement(@Args('input') input: CreateSettlementInput) {
    return as('Settlement', await this.settling.create(input));
  }

  @Requires('money.send')
  @Mutation('markSettlementPaid')
  async markSettlementPaid(@Args('settlementId') id: string, @Args('on') on?: string) {
    return as('Settlement', await this.settling.markPaid(id, on));
  }

  @Requires('money.send')
  @Mutation('undoSettlementLine')
  async undoSettlementLine(
    @Args('settlementLineId') id: string,
    @Args('reason') reason: string,
    @Args('on') on?: string,
  ) {
    return as('Settlement', await this.settling.undo(id, reason, on));
  }

  /** Path of the bank's file; null when nothing is left to send. */
  @ResolveField('path')
  path(@Parent() { id, lines }: Settlement): string | null {
    const { scope } = currentContext();
    return scope.kind === 'collective' && lines.some(inFile)
      ? `/files/c/${scope.collectiveId}/settlements/${id}.xml`
      : null;
  }
}
