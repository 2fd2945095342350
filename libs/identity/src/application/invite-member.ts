import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@cabas/kernel';
import { CONFIG, UnitOfWork, type Config } from '@cabas/platform';
import { writeAudit } from '../data-access/audit.ts';
import { memberById } from '../data-access/members.query.ts';
import { lockMembership } from '../data-access/memberships.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { createInvitation } from './create-invitation.ts';

/** Sends a member without an account the link that gives them theirs. */
@Injectable()
export class InviteMember {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(AttemptLimits) private readonly limits: AttemptLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws NotFound; Refused ALREADY_MEMBER (has an account), EMAIL_MISSING, TOO_MANY_ATTEMPTS */
  async run(memberId: string): Promise<void> {
    await this.limits.invitation((await this.uow.read((tx) => memberById(tx, memberId)))?.email);
    await this.uow.write(async (tx) => {
      const member = await lockMembership(tx, memberId);
      if (member.accountId !== null) throw new Refused('ALREADY_MEMBER');
      if (member.email === null) throw new Refused('EMAIL_MISSING');
      await createInvitation(tx, { kind: 'MEMBER', subjectId: memberId, email: member.email }, this.config);
      await writeAudit(tx, { action: 'member.invited', subjectId: memberId });
    });
  }
}
