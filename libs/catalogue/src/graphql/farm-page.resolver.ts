import { Type } from 'class-transformer';
import { Allow, IsBoolean, IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires } from '@cabas/platform';
import { ChangeFarmPage } from '../application/change-farm-page.ts';
import { FarmSellsAt, ReadFarmPage } from '../application/read-farm-page.ts';
import type { Label } from '../domain/product-facts.ts';

// Shapes only: the rest is the domain's, which names every field at once.
export class PriceShareInput {
  @IsString() words!: string;
  @IsInt() percent!: number;
}
export class ChangeFarmPageInput {
  @Allow() producerId!: string;
  @IsOptional() @IsString() story?: string | null;
  @IsOptional() @IsString() practices?: string | null;
  @Allow() labels?: Label[] | null;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => PriceShareInput) priceShares?:
    PriceShareInput[] | null;
  @IsOptional() @IsString() sellsElsewhere?: string | null;
  @IsOptional() @IsString() visitOn?: string | null;
  @IsOptional() @IsString() visitWords?: string | null;
  @IsOptional() @IsBoolean() published?: boolean | null;
}

/** What is on sale of a farm is the sales' to say (`FarmPage.sales`). */
@Resolver('FarmPage')
export class FarmPageResolver {
  constructor(
    @Inject(ReadFarmPage) private readonly read: ReadFarmPage,
    @Inject(FarmSellsAt) private readonly sellsAt: FarmSellsAt,
    @Inject(ChangeFarmPage) private readonly change: ChangeFarmPage,
  ) {}

  @Query('farmPage')
  @Requires('sale.read')
  farmPage(@Args('producerId') producerId: string) {
    return this.read.here(producerId);
  }

  @Query('ownFarmPage')
  @Requires('farm.read')
  ownFarmPage() {
    return this.read.own();
  }

  @Query('farmSellsAt')
  @Requires('person')
  farmSellsAt(@Args('producerId') producerId: string) {
    return this.sellsAt.run(producerId);
  }

  @Mutation('changeFarmPage')
  @Requires('catalogue.change')
  async changeFarmPage(@Args('input') input: ChangeFarmPageInput) {
    return as('FarmPage', await this.change.here(input));
  }

  @Mutation('changeOwnFarmPage')
  @Requires('farm.change')
  async changeOwnFarmPage(@Args('input') input: ChangeFarmPageInput) {
    return as('FarmPage', await this.change.atTheFarm(input));
  }
}
