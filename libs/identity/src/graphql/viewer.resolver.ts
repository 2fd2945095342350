import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { as, Public, Requires } from '@cabas/platform';
import { AcceptInvitation } from '../application/accept-invitation.ts';
import { CreateCollective } from '../application/create-collective.ts';
import { JoinCollective } from '../application/join-collective.ts';
import { OwnSecurity } from '../application/own-security.ts';
import { ReadViewer } from '../application/read-viewer.ts';
import { UpdateProfile } from '../application/update-profile.ts';
import type { Account } from '../data-access/accounts.ts';
import { UpdateProfileInput } from './account.inputs.ts';
import { CreateCollectiveInput } from './collective.inputs.ts';

/** The person signed in and what they do in their own name. */
@Resolver('Viewer')
export class ViewerResolver {
  constructor(
    @Inject(ReadViewer) private readonly reading: ReadViewer,
    @Inject(OwnSecurity) private readonly security: OwnSecurity,
    @Inject(UpdateProfile) private readonly updating: UpdateProfile,
    @Inject(JoinCollective) private readonly joining: JoinCollective,
    @Inject(AcceptInvitation) private readonly accepting: AcceptInvitation,
    @Inject(CreateCollective) private readonly creating: CreateCollective,
  ) {}

  @Query('viewer')
  @Public()
  async viewer() {
    return (await this.reading.run()) ?? null;
  }

  @ResolveField('emailConfirmed')
  emailConfirmed(@Parent() account: Account) {
    return account.confirmedAt !== null;
  }

  @ResolveField('secondFactorSince')
  async secondFactorSince(@Parent() account: Account) {
    return this.security.secondFactorSince(account.id);
  }

  @ResolveField('memberships')
  async memberships(@Parent() account: Account) {
    return this.reading.memberships(account.id);
  }

  @ResolveField('farms')
  async farms(@Parent() account: Account) {
    return this.reading.farms(account.id);
  }

  @Mutation('updateProfile')
  @Requires('person')
  async updateProfile(@Args('input') input: UpdateProfileInput) {
    return as('Viewer', await this.updating.run(input));
  }

  @Mutation('joinCollective')
  @Requires('person')
  async joinCollective(@Args('slug') slug: string) {
    return as('ViewerMembership', await this.joining.run(slug));
  }

  @Mutation('acceptInvitation')
  @Requires('person')
  async acceptInvitation(@Args('token') token: string) {
    return as('InvitationAccepted', await this.accepting.run(token));
  }

  @Mutation('createCollective')
  @Requires('person')
  async createCollective(@Args('input') input: CreateCollectiveInput) {
    return as('CollectiveCard', await this.creating.run(input));
  }
}
