import { Inject, Injectable } from '@nestjs/common';
import { InvalidInput, normalizeEmail, NotFound, Refused } from '@cabas/kernel';
import { forgetSecondsReminders } from '@cabas/messaging';
import {
  CONFIG,
  currentContext,
  MAIL_REQUESTED,
  Unauthenticated,
  UnitOfWork,
  type Config,
  type MailRequest,
  type Unit,
} from '@cabas/platform';
import type { Account } from '../data-access/accounts.ts';
import { writeAudit } from '../data-access/audit.ts';
import { collectiveSettings } from '../data-access/collectives.ts';
import {
  deleteSecond,
  endHouseholdInvitations,
  householdOf,
  insertSecond,
  secondOf,
  type HouseholdView,
} from '../data-access/households.ts';
import { lockMembership } from '../data-access/memberships.ts';
import { ownMemberships } from '../data-access/own-memberships.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { createInvitation } from './create-invitation.ts';
import { collectiveScope, inTheNameOf } from './in-the-name-of.ts';
import { links } from './links.ts';

/** A second person who acts for a membership (docs/adr/0023-household.md): invited, let in, and let go. */
@Injectable()
export class Household {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(AttemptLimits) private readonly limits: AttemptLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  read(): Promise<HouseholdView> {
    return this.uow.read(householdOf);
  }

  /** The same answer and the same mail for every address. @throws InvalidInput NOT_AN_EMAIL, OWN_ADDRESS; Refused HOUSEHOLD_FULL, HOUSEHOLD_NOT_YOURS, TOO_MANY_ATTEMPTS */
  async invite(address: string): Promise<HouseholdView> {
    const email = normalizeEmail(address);
    if (email === undefined) throw new InvalidInput([{ path: 'email', code: 'NOT_AN_EMAIL' }]);
    await this.limits.invitation(email);
    return this.uow.write(async (tx) => {
      const { id, givenName, email: own } = await this.lockMine(tx);
      if (email === own?.toLowerCase()) throw new InvalidInput([{ path: 'email', code: 'OWN_ADDRESS' }]);
      if ((await secondOf(tx, id)) !== undefined) throw new Refused('HOUSEHOLD_FULL');
      await endHouseholdInvitations(tx, id);
      await createInvitation(tx, { kind: 'HOUSEHOLD', subjectId: id, email, name: givenName }, this.config);
      return householdOf(tx);
    });
  }

  /** @throws Refused HOUSEHOLD_NOT_YOURS */
  async withdraw(): Promise<HouseholdView> {
    return this.uow.write(async (tx) => {
      await endHouseholdInvitations(tx, (await this.lockMine(tx)).id);
      return householdOf(tx);
    });
  }

  /** Either of the two, whatever the membership's status: what was ordered stays with it. @throws NotFound */
  async end(membershipId: string): Promise<void> {
    const { accountId } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    const { collectiveId, second } = await this.uow.read(async (tx) => {
      const shared = tx.households.find((one) => one.membershipId === membershipId);
      const own = (await ownMemberships(tx)).find(({ id }) => id === membershipId);
      const found = shared ?? own;
      if (found === undefined) throw new NotFound();
      return { collectiveId: found.collectiveId, second: own === undefined };
    });
    await inTheNameOf(accountId, collectiveScope(collectiveId), () =>
      this.uow.write(async (tx) => {
        const holder = await lockMembership(tx, membershipId);
        const gone = await deleteSecond(tx, membershipId);
        await endHouseholdInvitations(tx, membershipId);
        if (gone === undefined) return;
        await forgetSecondsReminders(tx, membershipId);
        await writeAudit(tx, { action: 'member.household-ended', subjectId: membershipId, by: membershipId });
        const told = second ? holder : gone;
        await this.tell(tx, 'household-ended', told.email, second ? gone.givenName : holder.givenName);
      }),
    );
  }

  /** In the unit that uses the invitation up. @throws Refused LINK_EXPIRED, HOUSEHOLD_FULL, ALREADY_MEMBER */
  async letIn(tx: Unit, membershipId: string, account: Account): Promise<void> {
    const holder = await lockMembership(tx, membershipId);
    if (holder.accountId === null || holder.status === 'LEFT') throw new Refused('LINK_EXPIRED');
    if (holder.accountId === account.id) throw new Refused('ALREADY_MEMBER');
    if ((await secondOf(tx, membershipId)) !== undefined) throw new Refused('HOUSEHOLD_FULL');
    if (!(await insertSecond(tx, { membershipId, holderId: holder.accountId, account })))
      throw new Refused('ALREADY_MEMBER');
    await endHouseholdInvitations(tx, membershipId);
    await forgetSecondsReminders(tx, membershipId);
    await writeAudit(tx, { action: 'member.household-joined', subjectId: membershipId, by: membershipId });
    await this.tell(tx, 'household-joined', holder.email, account.givenName);
  }

  private async tell(
    tx: Unit,
    template: 'household-joined' | 'household-ended',
    to: string | null,
    name: string,
  ): Promise<void> {
    if (to === null || to === '') return;
    const { name: collective, locale } = await collectiveSettings(tx);
    tx.record(MAIL_REQUESTED, {
      to,
      template,
      locale,
      values: { collective, name, link: links.household(this.config) },
    } satisfies MailRequest);
  }

  /** What only the member decides, not the second. */
  private async lockMine(tx: Unit) {
    if (tx.isSecond) throw new Refused('HOUSEHOLD_NOT_YOURS');
    return lockMembership(tx, tx.member.id);
  }
}
