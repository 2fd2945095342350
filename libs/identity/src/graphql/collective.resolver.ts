import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { as, Public, Requires, Sensitive, UnitOfWork } from '@cabas/platform';
import { ChangeCollective } from '../application/change-collective.ts';
import { ReadInvitation } from '../application/read-invitation.ts';
import { collectiveSettings, findOpenCollective, missingSteps } from '../data-access/collectives.ts';
import { ChangeCollectiveInput } from './collective.inputs.ts';

/** The collective in scope for those who run it, and its public page. */
@Resolver('Collective')
export class CollectiveResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(ChangeCollective) private readonly changing: ChangeCollective,
    @Inject(ReadInvitation) private readonly reading: ReadInvitation,
  ) {}

  @Query('collective')
  @Requires('collective.read')
  async collective() {
    return this.uow.read(collectiveSettings);
  }

  @ResolveField('nextSteps')
  async nextSteps() {
    return this.uow.read(missingSteps);
  }

  @Mutation('changeCollective')
  @Requires('collective.change')
  @Sensitive('in part')
  async changeCollective(@Args('input') input: ChangeCollectiveInput) {
    return as('Collective', await this.changing.run(input));
  }

  @Query('collectivePage')
  @Public()
  async collectivePage(@Args('slug') slug: string) {
    return this.uow.as(
      { kind: 'platform' },
      async () => (await this.uow.read((tx) => findOpenCollective(tx, slug))) ?? null,
    );
  }

  @Query('invitation')
  @Public()
  async invitation(@Args('token') token: string) {
    return (await this.reading.run(token)) ?? null;
  }
}
