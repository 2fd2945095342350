import { Inject, Injectable } from '@nestjs/common';
import { normalizeEmail, NotFound, Refused } from '@cabas/kernel';
import { currentContext, Unauthenticated, UnitOfWork, type Unit } from '@cabas/platform';
import { accountById, type Account } from '../data-access/accounts.ts';
import { writeAudit } from '../data-access/audit.ts';
import { collectiveSettings } from '../data-access/collectives.ts';
import { isSecondHere } from '../data-access/households.ts';
import {
  giveFarmTo,
  invitationByToken,
  invitedFarm,
  keptFarms,
  linkFarm,
  useInvitation,
  type Invitation,
} from '../data-access/invitations.ts';
import { linkMembership, lockMembership } from '../data-access/memberships.ts';
import { statusOnAccepting } from '../domain/joining.ts';
import { isSameFarm } from '../domain/same-farm.ts';
import { Household } from './household.ts';
import { hashSecretToken } from './secret-token.ts';

export interface InvitationAccepted {
  kind: string;
  collectiveId: string;
  collectiveSlug: string;
  producerId: string | null;
}

/**
 * A person takes up an invitation, once: a member finds their membership, a farmer their farm, a second
 * person the household. Who keeps that farm already has
 * the collective's record joined to it: one catalogue and one stock for all collectives.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(Household) private readonly household: Household,
  ) {}

  /** @throws NotFound; Refused LINK_EXPIRED (used, expired, or not this person's), ALREADY_MEMBER, IN_HOUSEHOLD, HOUSEHOLD_FULL */
  async run(token: string): Promise<InvitationAccepted> {
    const { accountId } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    const { account, invitation } = await this.uow.as({ kind: 'auth' }, () =>
      this.uow.read(async (tx) => ({
        account: await accountById(tx, accountId),
        invitation: await invitationByToken(tx, hashSecretToken(token)),
      })),
    );
    if (invitation === undefined) throw new NotFound();
    const { kind, collectiveId, subjectId } = invitation;
    const kept =
      kind === 'PRODUCER' ? await this.uow.as({ kind: 'person' }, () => this.uow.read(keptFarms)) : [];
    return this.uow.as({ kind: 'collective', collectiveId, system: true }, () =>
      this.uow.write(async (tx) => {
        if (!(await useInvitation(tx, invitation.id, accountId))) throw new Refused('LINK_EXPIRED');
        const producerId = kind === 'PRODUCER' ? await acceptFarm(tx, invitation, account, kept) : null;
        if (producerId !== null) await writeAudit(tx, { action: 'producer.came', subjectId: producerId });
        if (kind === 'HOUSEHOLD') await this.household.letIn(tx, subjectId, account);
        if (kind === 'MEMBER') await acceptMembership(tx, subjectId, accountId);
        const { slug: collectiveSlug } = await collectiveSettings(tx);
        return { kind, collectiveId, collectiveSlug, producerId };
      }),
    );
  }
}

async function acceptMembership(tx: Unit, membershipId: string, accountId: string): Promise<void> {
  const membership = await lockMembership(tx, membershipId);
  if (membership.accountId !== null && membership.accountId !== accountId) throw new Refused('LINK_EXPIRED');
  if (await isSecondHere(tx, accountId)) throw new Refused('IN_HOUSEHOLD');
  const status = statusOnAccepting(membership.status);
  if (!(await linkMembership(tx, membershipId, accountId, status))) throw new Refused('ALREADY_MEMBER');
  await writeAudit(tx, {
    action: 'member.joined',
    subjectId: membershipId,
    by: membershipId,
    detail: { status },
  });
}

/** A farm that others keep already takes a further person only when the invitation went to that person's own address. */
async function acceptFarm(
  tx: Unit,
  { subjectId, email }: Invitation,
  account: Account,
  kept: Awaited<ReturnType<typeof keptFarms>>,
): Promise<string> {
  if (kept.some(({ id }) => id === subjectId)) return subjectId;
  const record = await invitedFarm(tx, subjectId);
  if (record === undefined) throw new NotFound();
  const own = record.claimed ? undefined : kept.find((farm) => isSameFarm(farm, record));
  if (own !== undefined && (await linkFarm(tx, subjectId, own.id))) return own.id;
  if (record.claimed && normalizeEmail(email) !== account.emailKey) throw new Refused('LINK_EXPIRED');
  await giveFarmTo(tx, subjectId, account.id);
  return subjectId;
}
