import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { DecideBankLine } from '../application/decide-bank-line.ts';
import { bankLines } from '../application/read-bank-lines.ts';
import type { BankPurpose } from '../domain/bank-match.ts';
import type { BankLineState } from '../data-access/bank-lines.query.ts';

export class BankLinesArgs {
  @IsOptional() @IsIn(['OPEN', 'APPLIED', 'ASIDE', 'OUTGOING']) state?: BankLineState;
  @IsOptional() @IsInt() first?: number;
  @IsOptional() @IsString() after?: string;
}

@Resolver('BankLine')
export class BankLineResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(DecideBankLine) private readonly deciding: DecideBankLine,
  ) {}

  @Requires('money.read')
  @Query('bankLines')
  bankLines(@Args() filter: BankLinesArgs) {
    return this.uow.read((tx) => bankLines(tx, filter));
  }

  @Requires('money.record')
  @Mutation('applyBankLine')
  async applyBankLine(
    @Args('lineId') lineId: string,
    @Args('memberId') memberId: string,
    @Args('producerId') producerId?: string,
    @Args('purpose') purpose?: BankPurpose,
  ) {
    return as('BankLine', await this.deciding.apply({ lineId, memberId, producerId, purpose }));
  }

  @Requires('money.record')
  @Mutation('setBankLineAside')
  async setBankLineAside(@Args('lineId') lineId: string, @Args('reason') reason: string) {
    return as('BankLine', await this.deciding.setAside(lineId, reason));
  }
}
