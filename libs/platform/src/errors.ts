import { DomainError } from '@cabas/kernel';
import type { MembershipStatus } from './permissions.ts';

/** Nobody is signed in: an error of the operation, never a member of a result union. */
export class Unauthenticated extends DomainError {
  constructor() {
    super('Refused', 'UNAUTHENTICATED');
  }
}

/** Signed in and inside, without the right. */
export class NotAllowed extends DomainError {
  constructor() {
    super('Refused', 'NOT_ALLOWED');
  }
}

/** The operation needs another scope than the client named. */
export class WrongScope extends DomainError {
  constructor(needed: string) {
    super('Refused', 'WRONG_SCOPE', { needed });
  }
}

/** Money and rights, once the time without a second factor is over (docs/adr/0011-second-factor.md). */
export class SecondFactorRequired extends DomainError {
  constructor() {
    super('Refused', 'SECOND_FACTOR_REQUIRED');
  }
}

/** Sensitive, and the person has not proved for a while who they are: the screens ask, and do it again. */
export class ReauthenticationRequired extends DomainError {
  constructor() {
    super('Refused', 'REAUTHENTICATION_REQUIRED');
  }
}

/** Pending, waiting, suspended or gone: each blocks ordering with its own message. */
export class MembershipInactive extends DomainError {
  constructor(status: MembershipStatus) {
    super('MembershipInactive', `MEMBERSHIP_${status}`, { status });
  }
}
