import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { ChoosePriceLevel, SetPriceLevels } from '../application/price-levels.ts';
import { payeesOf } from '../data-access/payees.query.ts';
import { levelsFund, priceLevels } from '../data-access/price-levels.query.ts';
import { SetPriceLevelsInput } from './price.inputs.ts';

/** Price levels, and whom one pays. */
@Resolver('PriceLevels')
export class PriceResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SetPriceLevels) private readonly setting: SetPriceLevels,
    @Inject(ChoosePriceLevel) private readonly choosing: ChoosePriceLevel,
  ) {}

  @Requires('sale.read')
  @Query('priceLevels')
  priceLevels() {
    return this.uow.read(priceLevels);
  }

  @Requires('sale.read')
  @Query('payees')
  payees(@Args('cycleId') cycleId: string) {
    return this.uow.read((tx) => payeesOf(tx, cycleId));
  }

  @Requires('collective.change')
  @Mutation('setPriceLevels')
  async setPriceLevels(@Args('input') { levels }: SetPriceLevelsInput) {
    const wanted = levels.map(({ id, name, words, rateBp }) => ({
      id: id ?? undefined,
      name,
      words: words ?? '',
      rateBp,
    }));
    return as('PriceLevels', await this.setting.run(wanted));
  }

  @Requires('order.place')
  @Mutation('choosePriceLevel')
  async choosePriceLevel(@Args('levelId') levelId?: string | null) {
    return as('PriceLevels', await this.choosing.run(levelId ?? null));
  }

  /** For those who watch sales. */
  @ResolveField('fundCents')
  fundCents(): Promise<number | null> {
    return this.uow.read(async (tx) => (tx.may('sales.watch') ? levelsFund(tx) : null));
  }
}
