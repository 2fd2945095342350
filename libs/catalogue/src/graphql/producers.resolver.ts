import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires } from '@cabas/platform';
import { AddProducer } from '../application/add-producer.ts';
import { ChangeProducer } from '../application/change-producer.ts';
import { InviteProducer } from '../application/invite-producer.ts';
import { ListParticipations } from '../application/list-participations.ts';
import { OfferMandate } from '../application/offer-mandate.ts';
import { AddProducerInput, ChangeProducerInput } from './producers.inputs.ts';

@Resolver('Participation')
export class ProducersResolver {
  constructor(
    @Inject(ListParticipations) private readonly list: ListParticipations,
    @Inject(AddProducer) private readonly add: AddProducer,
    @Inject(ChangeProducer) private readonly change: ChangeProducer,
    @Inject(InviteProducer) private readonly invite: InviteProducer,
    @Inject(OfferMandate) private readonly offer: OfferMandate,
  ) {}

  @Query('participations')
  @Requires('catalogue.read')
  participations() {
    return this.list.all();
  }

  @Query('participation')
  @Requires('catalogue.read')
  participation(@Args('producerId') producerId: string) {
    return this.list.one(producerId);
  }

  @Mutation('addProducer')
  @Requires('producers.change')
  async addProducer(@Args('input') input: AddProducerInput) {
    return as('Participation', await this.add.run(input));
  }

  @Mutation('changeProducer')
  @Requires('producers.change')
  async changeProducer(@Args('input') input: ChangeProducerInput) {
    return as('Participation', await this.change.run(input));
  }

  @Mutation('inviteProducer')
  @Requires('producers.change')
  async inviteProducer(@Args('producerId') producerId: string) {
    return as('Done', await this.invite.run(producerId));
  }

  @Mutation('offerMandate')
  @Requires('producers.change')
  async offerMandate(@Args('producerId') producerId: string, @Args('endsOn') endsOn?: string) {
    return as('Participation', await this.offer.run(producerId, endsOn ?? null));
  }
}
