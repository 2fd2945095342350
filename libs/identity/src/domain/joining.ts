import { Refused } from '@cabas/kernel';

export type MembershipStatus = 'PENDING' | 'WAITING' | 'ACTIVE' | 'SUSPENDED' | 'LEFT';
export type JoinPolicy = 'OPEN' | 'APPROVAL' | 'INVITATION';

/** A membership that is there already, found by account or by address. */
export interface KnownMember {
  readonly accountId: string | null;
  readonly status: MembershipStatus;
}

/**
 * Status of whoever joins by themselves. Whom the collective entered before (no account yet) keeps the status it gave; who
 * left may come back the way newcomers do.
 * @throws Refused ALREADY_MEMBER, INVITATION_ONLY
 */
export function statusOnJoining(policy: JoinPolicy, known: KnownMember | undefined): MembershipStatus {
  if (known !== undefined && known.status !== 'LEFT') {
    if (known.accountId !== null) throw new Refused('ALREADY_MEMBER');
    return known.status;
  }
  if (policy === 'INVITATION') throw new Refused('INVITATION_ONLY');
  return policy === 'OPEN' ? 'ACTIVE' : 'PENDING';
}

/** Status once an invitation is accepted: suspension is lifted by an admin only. */
export function statusOnAccepting(status: MembershipStatus): MembershipStatus {
  return status === 'SUSPENDED' ? status : 'ACTIVE';
}
