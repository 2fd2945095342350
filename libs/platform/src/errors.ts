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

/** Pending, waiting, suspended or gone: each blocks ordering with its own message. */
export class MembershipInactive extends DomainError {
  constructor(status: MembershipStatus) {
    super('MembershipInactive', `MEMBERSHIP_${status}`, { status });
  }
}
