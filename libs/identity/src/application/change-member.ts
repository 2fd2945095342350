import { Inject, Injectable } from '@nestjs/common';
import { InvalidInput, NotFound, Refused } from '@cabas/kernel';
import { assertProvenRecently, UnitOfWork, type MembershipStatus, type Role } from '@cabas/platform';
import { writeAudit } from '../data-access/audit.ts';
import { memberById, type Member } from '../data-access/members.query.ts';
import { lockActiveAdmins, lockMembership, memberships } from '../data-access/memberships.ts';

export interface ChangeMemberCommand {
  readonly memberId: string;
  readonly status?: MembershipStatus | null;
  readonly roles?: readonly Role[] | null;
}

/** Roles and status of a member. A collective always keeps an admin who can act. */
@Injectable()
export class ChangeMember {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound; ReauthenticationRequired to give money or rights; Refused LAST_ADMIN; InvalidInput REQUIRED for no role at all */
  async run(command: ChangeMemberCommand): Promise<Member> {
    if (command.roles?.length === 0) throw new InvalidInput([{ path: 'roles', code: 'REQUIRED' }]);
    return this.uow.write(async (tx) => {
      const admins = await lockActiveAdmins(tx);
      const { status, roles } = await lockMembership(tx, command.memberId);
      const before = { status, roles };
      const after = {
        status: command.status ?? status,
        roles: command.roles ? [...new Set(command.roles)] : roles,
      };
      const staysAdmin = after.status === 'ACTIVE' && after.roles.includes('ADMIN');
      if (!staysAdmin && admins.length === 1 && admins[0] === command.memberId)
        throw new Refused('LAST_ADMIN');
      if (givesPower(before, after)) assertProvenRecently(tx.context);
      if (JSON.stringify(before) !== JSON.stringify(after)) {
        await memberships(tx).update({ id: command.memberId }, after);
        await writeAudit(tx, {
          action: 'member.changed',
          subjectId: command.memberId,
          detail: { before, after },
        });
      }
      const member = await memberById(tx, command.memberId);
      if (member === undefined) throw new NotFound();
      return member;
    });
  }
}

interface Standing {
  readonly status: MembershipStatus;
  readonly roles: readonly Role[];
}

/** Money or rights that were not there before, or not in force. */
function givesPower(before: Standing, after: Standing): boolean {
  const powers = ({ status, roles }: Standing) =>
    status === 'ACTIVE' ? roles.filter((role) => role === 'ADMIN' || role === 'TREASURER') : [];
  return powers(after).some((role) => !powers(before).includes(role));
}
