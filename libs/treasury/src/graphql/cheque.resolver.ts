import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  Validate,
} from 'class-validator';
import { as, currentContext, Requires, UnitOfWork } from '@cabas/platform';
import { CleanText } from '@cabas/sales';
import { MoveCheques } from '../application/move-cheques.ts';
import { chequesPage, type ChequeSlip } from '../data-access/cheques.query.ts';
import type { ChequeState } from '../domain/cheque.ts';

export class ChequesArgs {
  @IsOptional() @IsIn(['RECEIVED', 'REMITTED', 'DEPOSITED', 'BOUNCED']) state?: ChequeState;
  @IsOptional() @IsString() producerId?: string;
  @IsOptional() @IsInt() first?: number;
  @IsOptional() @IsString() after?: string;
}

export class DescribeChequeInput {
  @IsString() paymentId!: string;
  @IsOptional() @MaxLength(20) @Validate(CleanText) number?: string | null;
  @IsOptional() @MaxLength(60) @Validate(CleanText) bank?: string | null;
  @IsOptional() @IsString() plannedOn?: string | null;
}

export class MoveChequesInput {
  @IsIn(['REMITTED', 'DEPOSITED']) to!: 'REMITTED' | 'DEPOSITED';
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsString({ each: true }) paymentIds!: string[];
  @IsOptional() @IsString() on?: string | null;
}

@Resolver('ChequeSlip')
export class ChequeResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(MoveCheques) private readonly moving: MoveCheques,
  ) {}

  @Requires('money.read')
  @Query('cheques')
  cheques(@Args() filter: ChequesArgs) {
    return this.uow.read((tx) => chequesPage(tx, filter));
  }

  @Requires('money.record')
  @Mutation('describeCheque')
  async describeCheque(@Args('input') { paymentId, number, bank, plannedOn }: DescribeChequeInput) {
    const details = {
      number: number?.trim() || null,
      bank: bank?.trim() || null,
      plannedOn: plannedOn ?? null,
    };
    return as('Cheque', await this.moving.describe(paymentId, details));
  }

  @Requires('money.record')
  @Mutation('moveCheques')
  async moveCheques(@Args('input') input: MoveChequesInput) {
    return as('ChequesMoved', await this.moving.move(input));
  }

  @Requires('money.record')
  @Mutation('bounceCheque')
  async bounceCheque(
    @Args('paymentId') paymentId: string,
    @Args('reason') reason: string,
    @Args('on') on?: string,
  ) {
    return as('Cheque', await this.moving.bounce(paymentId, reason, on));
  }

  /** Path of the PDF. */
  @ResolveField('path')
  path(@Parent() { id }: ChequeSlip): string {
    const { scope } = currentContext();
    return scope.kind === 'collective' ? `/files/c/${scope.collectiveId}/cheque-slips/${id}.pdf` : '';
  }
}
