import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires } from '@cabas/platform';
import { Household } from '../application/household.ts';
import { InviteToHouseholdInput } from './member.inputs.ts';

/** Two people, one basket. */
@Resolver()
export class HouseholdResolver {
  constructor(@Inject(Household) private readonly households: Household) {}

  @Requires('household.keep')
  @Query('household')
  household() {
    return this.households.read();
  }

  @Requires('household.keep')
  @Mutation('inviteToHousehold')
  async inviteToHousehold(@Args('input') { email }: InviteToHouseholdInput) {
    return as('Household', await this.households.invite(email));
  }

  @Requires('household.keep')
  @Mutation('withdrawHouseholdInvitation')
  async withdrawHouseholdInvitation() {
    return as('Household', await this.households.withdraw());
  }

  @Requires('person')
  @Mutation('endHousehold')
  async endHousehold(@Args('membershipId') membershipId: string) {
    await this.households.end(membershipId);
    return as('Done', { ok: true });
  }
}
