import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, currentContext, Requires, UnitOfWork } from '@cabas/platform';
import { CollectDues } from '../application/collect-dues.ts';
import { duesToShow } from '../application/read-own-dues.ts';
import { contributionsPage, duesOfCollective, type Contribution } from '../data-access/dues.query.ts';
import { ownMoney } from '../data-access/own-money.query.ts';
import { ContributionInput, DuesInput } from './dues.inputs.ts';

/** Dues: what is asked, what came, and the association's own money apart from farms'. */
@Resolver('Dues')
export class DuesResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CollectDues) private readonly collecting: CollectDues,
  ) {}

  @Requires('members.read')
  @Query('dues')
  dues() {
    return this.uow.read(duesOfCollective);
  }

  @Requires('money.read')
  @Query('ownMoney')
  ownMoney() {
    return this.uow.read(ownMoney);
  }

  @Requires('money.read')
  @Query('contributions')
  async contributions(@Args('first') first?: number, @Args('after') after?: string) {
    const page = await this.uow.read((tx) => contributionsPage(tx, { first, after }));
    return { ...page, edges: page.edges.map((edge) => ({ ...edge, node: withPath(edge.node) })) };
  }

  @Requires('person')
  @Query('myDues')
  myDues() {
    return this.uow.read(duesToShow);
  }

  @Requires('collective.change')
  @Mutation('setDues')
  async setDues(@Args('input') input: DuesInput) {
    const minimumCents = input.minimumCents ?? input.amountCents;
    return as('Dues', { ...(await this.collecting.ask({ ...input, minimumCents })) });
  }

  @Requires('money.record')
  @Mutation('recordContribution')
  async recordContribution(@Args('input') input: ContributionInput) {
    return as('Contribution', withPath(await this.collecting.record(input)));
  }

  @Requires('money.record')
  @Mutation('remindDues')
  async remindDues() {
    return as('DuesReminded', { count: await this.collecting.remind() });
  }
}

function withPath(contribution: Contribution) {
  const { scope } = currentContext();
  const of = scope.kind === 'collective' ? `c/${scope.collectiveId}` : 'me';
  return { ...contribution, path: `/files/${of}/contributions/${contribution.paymentId}.pdf` };
}
