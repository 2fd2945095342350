import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { UnitOfWork } from '@cabas/platform';
import { countOffers, type OffersPage } from '../data-access/offers.query.ts';

/** What of a page of offers costs a statement of its own. */
@Resolver('OfferConnection')
export class OfferConnectionResolver {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @ResolveField('totalCount')
  totalCount(@Parent() page: OffersPage) {
    return this.uow.read((tx) => countOffers(tx, page));
  }
}
