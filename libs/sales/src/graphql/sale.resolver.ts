import { Inject } from '@nestjs/common';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { membersByIds } from '@cabas/identity';
import { createTranslator, type MessageId } from '@cabas/messages';
import { as, currentContext, Requires, selectedFields, UnitOfWork, SQL } from '@cabas/platform';
import { flowsInUse, saleFlows } from '../application/agency.ts';
import { CancelSale } from '../application/cancel-sale.ts';
import { ChangeRound } from '../application/change-round.ts';
import { ChangeSale } from '../application/change-sale.ts';
import { CloseDistribution } from '../application/close-distribution.ts';
import { HandOutDistribution } from '../application/hand-out-distribution.ts';
import { AddPickupPoint, ChangePickupPoint, pickupPoints } from '../application/pickup-points.ts';
import { PlanSale } from '../application/plan-sale.ts';
import { PublishSale } from '../application/publish-sale.ts';
import { SetOffer } from '../application/set-offer.ts';
import { loadCycles } from '../data-access/cycle-views.query.ts';
import { farmDeliveries } from '../data-access/farm.query.ts';
import { offersPage, type OfferFilter } from '../data-access/offers.query.ts';
import { saleBoard } from '../data-access/sale-board.query.ts';
import { salesCycles } from '../data-access/staff.query.ts';
import {
  ChangePickupPointInput,
  ChangeRoundInput,
  ChangeSaleInput,
  PickupPointInput,
  PlanSaleInput,
  SetOfferInput,
} from './sales.inputs.ts';

@Resolver('SalesCycle')
export class SaleResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PlanSale) private readonly planning: PlanSale,
    @Inject(ChangeSale) private readonly changing: ChangeSale,
    @Inject(PublishSale) private readonly publishing: PublishSale,
    @Inject(CancelSale) private readonly cancelling: CancelSale,
    @Inject(SetOffer) private readonly offering: SetOffer,
    @Inject(CloseDistribution) private readonly closing: CloseDistribution,
    @Inject(HandOutDistribution) private readonly handingOut: HandOutDistribution,
    @Inject(AddPickupPoint) private readonly adding: AddPickupPoint,
    @Inject(ChangePickupPoint) private readonly moving: ChangePickupPoint,
    @Inject(ChangeRound) private readonly roundChanging: ChangeRound,
  ) {}

  @Requires('sales.watch')
  @Query('saleFlows')
  saleFlows() {
    return this.uow.read(saleFlows);
  }

  @Requires('sales.watch')
  @Query('flowsInUse')
  flowsInUse() {
    return this.uow.read(flowsInUse);
  }

  @Requires('sales.change')
  @Mutation('planSale')
  async planSale(@Args('input') input: PlanSaleInput) {
    const t = createTranslator(currentContext().locale);
    const { cycles, conflicts } = await this.planning.run({
      ...input,
      words: input.words ?? '',
      minimumCents: input.minimumCents ?? 0,
      offers: input.offers?.map((offer) => ({
        listingId: offer.listingId,
        distributionIndexes: offer.distributionIndexes,
        cap: offer.cap,
        minimum: offer.minimum,
        priceCents: offer.priceCents,
      })),
      repeat: input.repeat ?? undefined,
      flow: input.flow ?? undefined,
      marginBp: input.marginBp ?? undefined,
      marginMode: input.marginMode ?? undefined,
    });
    return as('PlannedSales', {
      cycles,
      conflicts: conflicts.map(({ date, code }) => ({ date, message: t(`errors.${code}` as MessageId) })),
    });
  }

  @Requires('sales.change')
  @Mutation('changeSale')
  async changeSale(@Args('input') input: ChangeSaleInput) {
    const { cycleId, version, name, opensOn, opensAt, words, minimumCents, distributions } = input;
    return as(
      'SalesCycle',
      await this.changing.run({
        cycleId,
        version,
        name,
        opensOn,
        opensAt,
        words,
        minimumCents,
        distributions,
      }),
    );
  }

  @Requires('sales.change')
  @Mutation('publishSale')
  async publishSale(@Args('cycleId') cycleId: string, @Args('now') now?: boolean) {
    return as('SalesCycle', await this.publishing.run(cycleId, now ?? false));
  }

  @Requires('sales.change')
  @Mutation('cancelSale')
  async cancelSale(@Args('cycleId') cycleId: string, @Args('reason') reason: string) {
    return as('SalesCycle', await this.cancelling.run(cycleId, reason));
  }

  @Requires('sales.change')
  @Mutation('setOffer')
  async setOffer(@Args('input') input: SetOfferInput) {
    const { cycleId, listingId, distributionIds, cap, minimum, priceCents, active } = input;
    return as(
      'Offer',
      await this.offering.run({ cycleId, listingId, distributionIds, cap, minimum, priceCents, active }),
    );
  }

  @Requires('sales.change')
  @Mutation('changeRound')
  async changeRound(@Args('input') { distributionId, version, delivery }: ChangeRoundInput) {
    return as('Distribution', await this.roundChanging.run({ distributionId, version, delivery }));
  }

  @Requires('sales.change')
  @Mutation('closeDistribution')
  async closeDistribution(@Args('distributionId') id: string, @Args('reason') reason: string) {
    return as('Distribution', await this.closing.run(id, reason));
  }

  @Requires('sales.change')
  @Mutation('handOutDistribution')
  async handOutDistribution(
    @Args('distributionId') id: string,
    @Args('reason') reason?: string,
    @Args('anyway') anyway?: boolean,
  ) {
    return as('Distribution', await this.handingOut.run(id, reason, anyway ?? false));
  }

  @Requires('sales.change')
  @Mutation('addPickupPoint')
  async addPickupPoint(@Args('input') input: PickupPointInput) {
    return as('PickupPoint', await this.adding.run(input));
  }

  @Requires('sales.change')
  @Mutation('changePickupPoint')
  async changePickupPoint(@Args('input') { pickupPointId, ...fields }: ChangePickupPointInput) {
    return as('PickupPoint', await this.moving.run(pickupPointId, fields));
  }

  @Requires('sale.read')
  @Query('salesCycle')
  salesCycle(@Args('id') id: string) {
    return this.uow.read(async (tx) => {
      const hidden = tx.may('sales.watch') ? [] : ['DRAFT', 'SCHEDULED'];
      return (await loadCycles(tx, SQL`where s.id = $1 and not (s.status = any ($2))`, [id, hidden]))[0];
    });
  }

  @Requires('sale.read')
  @Query('offers')
  offers(@Args() filter: OfferFilter, @Info() info?: GraphQLResolveInfo) {
    const fields = info && selectedFields(info, ['edges', 'node']);
    return this.uow.read((tx) => offersPage(tx, { ...filter, fields }));
  }

  @Requires('sales.watch')
  @Query('salesCycles')
  salesCycles(
    @Args('status') status?: string[],
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    return this.uow.read((tx) => salesCycles(tx, status, first, after));
  }

  @Requires('sales.watch')
  @Query('saleBoard')
  saleBoard(@Args('cycleId') cycleId: string) {
    return this.uow.read(async (tx) => {
      const board = await saleBoard(tx, cycleId);
      return { ...board, notYetOrdered: [...(await membersByIds(tx, board.notYetOrdered)).values()] };
    });
  }

  @Requires('sales.watch')
  @Query('pickupPoints')
  pickupPoints() {
    return this.uow.read(pickupPoints);
  }

  @Requires('farm.read')
  @Query('farmDeliveries')
  farmDeliveries() {
    return this.uow.read(farmDeliveries);
  }
}
