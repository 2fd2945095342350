import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { currentContext, UnitOfWork } from '@cabas/platform';
import { shortfallsOf, type Shortfall } from '../data-access/shortfalls.query.ts';

/** What of a sale counts everybody's orders: a statement of its own, only when asked for. */
@Resolver('SalesCycle')
export class ShortfallResolver {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @ResolveField('shortfalls')
  shortfalls(@Parent() cycle: { readonly id: string }): Promise<readonly Shortfall[]> | readonly Shortfall[] {
    if (currentContext().scope.kind !== 'collective') return []; // other doors don't see others' orders
    return this.uow.read((tx) => shortfallsOf(tx, cycle.id));
  }
}
