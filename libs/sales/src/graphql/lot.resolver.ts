import { IsArray, IsOptional, IsString } from 'class-validator';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { SetLot } from '../application/set-lot.ts';
import { lotById, lotsOf, recipientsOf } from '../data-access/lots.ts';

export class SetLotInput {
  @IsString() distributionId!: string;
  @IsString() offerId!: string;
  @IsArray() @IsString({ each: true }) numbers!: string[];
  @IsOptional() @IsString() bestBefore?: string | null;
  @IsOptional() @IsString() useBy?: string | null;
}

@Resolver('Lot')
export class LotResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SetLot) private readonly saying: SetLot,
  ) {}

  @Requires('sales.watch')
  @Query('lots')
  lots(@Args('distributionId') distributionId: string) {
    return this.uow.read((tx) => lotsOf(tx, distributionId));
  }

  @Requires('farm.read')
  @Query('farmLots')
  farmLots(@Args('distributionId') distributionId: string) {
    return this.uow.read((tx) => lotsOf(tx, distributionId));
  }

  @Requires('orders.read')
  @Query('lotRecipients')
  lotRecipients(@Args('lotId') lotId: string) {
    return this.uow.read(async (tx) => {
      const lot = await lotById(tx, lotId);
      return lot && { lot, recipients: await recipientsOf(tx, lot) };
    });
  }

  @Requires('sales.change')
  @Mutation('setLot')
  async setLot(@Args('input') input: SetLotInput) {
    return as('Done', await this.saying.run(input));
  }

  @Requires('farm.change')
  @Mutation('setFarmLot')
  async setFarmLot(@Args('input') input: SetLotInput) {
    return as('Done', await this.saying.run(input));
  }
}
