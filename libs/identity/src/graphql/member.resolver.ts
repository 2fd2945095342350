import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires, Sensitive, UnitOfWork, type MembershipStatus } from '@cabas/platform';
import { AddMember } from '../application/add-member.ts';
import { ChangeMember } from '../application/change-member.ts';
import { InviteMember } from '../application/invite-member.ts';
import { listAudit, type AuditFilter } from '../data-access/audit.ts';
import { listMembers, memberById } from '../data-access/members.query.ts';
import { AddMemberInput, ChangeMemberInput } from './member.inputs.ts';

/** Members and the audit log, for a collective's staff. */
@Resolver()
export class MemberResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(AddMember) private readonly adding: AddMember,
    @Inject(ChangeMember) private readonly changing: ChangeMember,
    @Inject(InviteMember) private readonly inviting: InviteMember,
  ) {}

  @Query('members')
  @Requires('members.read')
  async members(
    @Args('search') search?: string,
    @Args('status') status?: MembershipStatus,
    @Args('duesUnpaid') duesUnpaid?: boolean,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    return this.uow.read((tx) =>
      listMembers(tx, {
        search: search ?? null,
        status: status ?? null,
        duesUnpaid: duesUnpaid ?? null,
        first: first ?? null,
        after: after ?? null,
      }),
    );
  }

  @Query('member')
  @Requires('members.read')
  async member(@Args('id') id: string) {
    return (await this.uow.read((tx) => memberById(tx, id))) ?? null;
  }

  @Query('auditLog')
  @Requires('audit.read')
  async auditLog(@Args() wanted: AuditFilter) {
    return this.uow.read((tx) => listAudit(tx, wanted));
  }

  @Mutation('addMember')
  @Requires('members.change')
  async addMember(@Args('input') input: AddMemberInput) {
    return as('Member', await this.adding.run(input));
  }

  @Mutation('changeMember')
  @Requires('members.change')
  @Sensitive('in part')
  async changeMember(@Args('input') input: ChangeMemberInput) {
    return as('Member', await this.changing.run(input));
  }

  @Mutation('inviteMember')
  @Requires('members.change')
  async inviteMember(@Args('memberId') memberId: string) {
    await this.inviting.run(memberId);
    return as('Done', { ok: true });
  }
}
