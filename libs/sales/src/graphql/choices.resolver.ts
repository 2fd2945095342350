import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, OptionalInput, Requires, UnitOfWork } from '@cabas/platform';
import { KeepChoices } from '../application/keep-choices.ts';
import { NameCollector } from '../application/name-collector.ts';
import { SaveDeliveryAddress } from '../application/save-delivery-address.ts';
import { SetBudget } from '../application/set-budget.ts';
import { SetFavourite } from '../application/set-favourite.ts';
import { budgetOf } from '../data-access/budget.query.ts';
import { choicesAt, whereChosen } from '../data-access/choices.query.ts';
import { ownDeliveryAddress } from '../data-access/deliveries.ts';
import { habits } from '../data-access/habits.query.ts';
import { KeepChoicesInput, NameCollectorInput, SetBudgetInput } from './choices.inputs.ts';
import { DeliveryAddressInput } from './sales.inputs.ts';

/** What a member has in mind before and beside an order. */
@Resolver()
export class ChoicesResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(KeepChoices) private readonly keeping: KeepChoices,
    @Inject(SetFavourite) private readonly liking: SetFavourite,
    @Inject(SetBudget) private readonly budgeting: SetBudget,
    @Inject(NameCollector) private readonly naming: NameCollector,
    @Inject(SaveDeliveryAddress) private readonly addressing: SaveDeliveryAddress,
  ) {}

  @Requires('order.place')
  @Query('choices')
  choices(@Args('distributionId') distributionId: string) {
    return this.uow.read(async (tx) =>
      (await whereChosen(tx, distributionId)) === undefined ? null : choicesAt(tx, distributionId),
    );
  }

  @Requires('order.place')
  @Mutation('keepChoices')
  async keepChoices(@Args('input') { distributionId, lines }: KeepChoicesInput) {
    return as('Choices', await this.keeping.run(distributionId, lines));
  }

  @Requires('sale.read')
  @Query('habits')
  habits(@Args('exceptCycleId') exceptCycleId?: string) {
    return this.uow.read((tx) => habits(tx, exceptCycleId));
  }

  @Requires('order.place')
  @Mutation('setFavourite')
  async setFavourite(@Args('productId') productId: string, @Args('favourite') favourite: boolean) {
    await this.liking.run(productId, favourite);
    return as('Done', { ok: true });
  }

  @Requires('order.place')
  @Mutation('nameCollector')
  async nameCollector(@Args('input') { orderId, collectedBy, beneficiary }: NameCollectorInput) {
    const collector = collectedBy && {
      name: collectedBy.name.trim(),
      email: collectedBy.email?.trim() || null,
      phone: collectedBy.phone?.trim() || null,
    };
    return as(
      'Order',
      await this.naming.run({
        orderId,
        collectedBy: collector ?? null,
        beneficiary: beneficiary?.trim() ?? '',
      }),
    );
  }

  @Requires('person')
  @Query('deliveryAddress')
  deliveryAddress() {
    return this.uow.read(ownDeliveryAddress);
  }

  @Requires('person')
  @Mutation('saveDeliveryAddress')
  async saveDeliveryAddress(
    @Args('input', new OptionalInput(DeliveryAddressInput)) input: DeliveryAddressInput | undefined,
  ) {
    await this.addressing.run(input ?? null);
    return as('Done', { ok: true });
  }

  @Requires('person')
  @Query('budget')
  budget(@Args('day') day: string) {
    return this.uow.read((tx) => budgetOf(tx, day));
  }

  @Requires('person')
  @Mutation('setBudget')
  async setBudget(@Args('input', new OptionalInput(SetBudgetInput)) input: SetBudgetInput | undefined) {
    await this.budgeting.run(
      input ? { period: input.period, amountCents: input.amountCents, currency: input.currency } : null,
    );
    return as('Done', { ok: true });
  }
}
