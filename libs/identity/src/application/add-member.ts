import { Inject, Injectable } from '@nestjs/common';
import { InvalidInput, newId, NotFound, normalizeEmail } from '@cabas/kernel';
import { CONFIG, UnitOfWork, type Config } from '@cabas/platform';
import { writeAudit } from '../data-access/audit.ts';
import { memberById, type Member } from '../data-access/members.query.ts';
import { insertMembership } from '../data-access/memberships.ts';
import { createInvitation } from './create-invitation.ts';
import { readPhone } from './read-phone.ts';

export interface AddMemberCommand {
  readonly givenName: string;
  readonly familyName: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly invite?: boolean | null;
}

/** Staff enter a member, who may never sign in and still be ordered for. */
@Injectable()
export class AddMember {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws InvalidInput DUPLICATE when the address is a member's here; REQUIRED to invite without one */
  async run(command: AddMemberCommand): Promise<Member> {
    const email = readEmail(command.email);
    if (command.invite === true && email === null)
      throw new InvalidInput([{ path: 'email', code: 'REQUIRED' }]);
    const phone = readPhone(command.phone) ?? null;
    const { givenName, familyName } = command;
    return this.uow.write(async (tx) => {
      const id = newId();
      const member = {
        id,
        accountId: null,
        givenName,
        familyName,
        email,
        emailKey: email,
        phone,
        status: 'ACTIVE',
        roles: ['MEMBER'],
      } as const;
      if (!(await insertMembership(tx, member)))
        throw new InvalidInput([{ path: 'email', code: 'DUPLICATE' }]);
      await writeAudit(tx, { action: 'member.added', subjectId: id });
      if (command.invite === true && email !== null)
        await createInvitation(tx, { kind: 'MEMBER', subjectId: id, email }, this.config);
      const added = await memberById(tx, id);
      if (added === undefined) throw new NotFound();
      return added;
    });
  }
}

function readEmail(text: string | null | undefined): string | null {
  if (text === undefined || text === null || text.trim() === '') return null;
  const email = normalizeEmail(text);
  if (email === undefined) throw new InvalidInput([{ path: 'email', code: 'NOT_AN_EMAIL' }]);
  return email;
}
