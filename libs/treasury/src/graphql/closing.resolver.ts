import { Inject } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { currentContext, Requires, SigningKey, UnitOfWork } from '@cabas/platform';
import {
  accountingBooks,
  closings,
  type ClosingPeriod,
  type ClosingRow,
} from '../data-access/closings.query.ts';

/** Books, and what their payment records were closed over. */
@Resolver('PaymentClosing')
export class ClosingResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SigningKey) private readonly signer: SigningKey,
  ) {}

  @Requires('money.read')
  @Query('accountingBooks')
  accountingBooks() {
    return this.uow.read((tx) => accountingBooks(tx));
  }

  @Requires('money.read')
  @Query('paymentClosings')
  paymentClosings(@Args('period') period: ClosingPeriod, @Args('producerId') producerId?: string) {
    return this.uow.read((tx) => closings(tx, { producerId: producerId ?? null, period }));
  }

  /** The public half, PEM. */
  @Requires('money.read')
  @Query('archiveKey')
  archiveKey(): string {
    return this.signer.publicPem;
  }

  @ResolveField('path')
  path(@Parent() { id }: ClosingRow): string {
    const { scope } = currentContext();
    return `/files/c/${scope.kind === 'collective' ? scope.collectiveId : ''}/closings/${id}.zip`;
  }
}
