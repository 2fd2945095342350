import { Inject, Injectable } from '@nestjs/common';
import { NotFound, Refused } from '@cabas/kernel';
import { currentContext, PersonDataRegistry, Unauthenticated, UnitOfWork } from '@cabas/platform';
import { writeAudit } from '../data-access/audit.ts';
import { lockActiveAdmins, lockMembership, memberships } from '../data-access/memberships.ts';
import { ownMemberships, saveAddress, type OwnAddress } from '../data-access/own-memberships.ts';
import { viewerMemberships, type ViewerMembership } from '../data-access/viewer.query.ts';
import { collectiveScope, inTheNameOf } from './in-the-name-of.ts';

/** What a person does about a membership of their own. */
@Injectable()
export class OwnMembership {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PersonDataRegistry) private readonly people: PersonDataRegistry,
  ) {}

  /** Where one lives, for this collective: an empty line is none. @throws NotFound */
  async address(membershipId: string, address: OwnAddress): Promise<ViewerMembership> {
    return this.uow.write(async (tx) => {
      if (!(await saveAddress(tx, membershipId, address))) throw new NotFound();
      return found(await viewerMemberships(tx), membershipId);
    });
  }

  /** Leaves a collective; past orders and documents stay readable. @throws NotFound; Refused LAST_ADMIN, OPEN_ORDER */
  async leave(membershipId: string): Promise<ViewerMembership> {
    const { accountId } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    const collectiveId = await this.uow.read(async (tx) => {
      const mine = found(await ownMemberships(tx), membershipId);
      for (const { obstacles } of this.people.parts) {
        const here = (await obstacles?.(tx))?.find((one) => one.collectiveId === mine.collectiveId);
        if (here !== undefined) throw new Refused(here.code);
      }
      return mine.collectiveId;
    });
    await inTheNameOf(accountId, collectiveScope(collectiveId), () =>
      this.uow.write(async (tx) => {
        const admins = await lockActiveAdmins(tx);
        const { status } = await lockMembership(tx, membershipId);
        if (admins.includes(membershipId) && admins.length === 1) throw new Refused('LAST_ADMIN');
        if (status === 'LEFT') return;
        await memberships(tx).update({ id: membershipId }, { status: 'LEFT', roles: ['MEMBER'] });
        await writeAudit(tx, {
          action: 'member.left',
          subjectId: membershipId,
          by: membershipId,
          detail: { before: { status }, after: { status: 'LEFT' } },
        });
      }),
    );
    return this.uow.read(async (tx) => found(await viewerMemberships(tx), membershipId));
  }
}

function found<T extends { id: string }>(list: readonly T[], id: string): T {
  const one = list.find((each) => each.id === id);
  if (one === undefined) throw new NotFound();
  return one;
}
