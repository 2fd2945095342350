import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@cabas/kernel';
import { currentContext, UnitOfWork, type Unit } from '@cabas/platform';
import {
  clearExpired,
  countAttempt,
  forgetAttempts,
  giveBackAttempt,
  type Limit,
} from '../data-access/attempts.ts';

const QUARTER = 15 * 60;
const HOUR = 60 * 60;
/** Beyond ten: wait half a minute, then one, two, … a quarter of an hour at most. Never a lock. */
const SLOWING = { free: 10, slowest: QUARTER, window: HOUR } as const;

const LIMITS = {
  'log-in': SLOWING,
  'log-in-device': SLOWING,
  /** Guessing from many addresses at once. */
  'log-in-account': { free: 30, slowest: QUARTER, window: HOUR },
  /** A village hall shares one address. */
  'log-in-address': { free: 300, window: QUARTER },
  'second-step': SLOWING,
  'second-step-device': SLOWING,
  reauthentication: SLOWING,
  'sign-up-address': { free: 500, window: HOUR },
  'mail-address': { free: 100, window: HOUR },
  'mail-confirm': { free: 5, window: HOUR },
  'mail-reset': { free: 5, window: HOUR },
  'mail-code': { free: 5, window: HOUR },
  'mail-code-device': { free: 5, window: HOUR },
  'mail-invitation': { free: 5, window: HOUR },
} as const satisfies Record<string, Limit>;

type LimitName = keyof typeof LIMITS;
type Counted = readonly [name: LimitName, what: string];

/** Who tries to log in: a device this account came in with before counts for itself. */
export interface Trying {
  readonly address: string;
  readonly emailKey: string;
  readonly knownDevice: string | undefined;
}

/**
 * How often one may try. Counted in PostgreSQL: an emptied Redis gives nobody new attempts, and without the database nobody comes
 * in anyway. Nobody locks someone else out: failures elsewhere don't count on a device the account is known on, and beyond the
 * limit a password only takes longer, while a code by mail opens at once.
 */
@Injectable()
export class AttemptLimits {
  private taken = 0;

  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** Counts a log-in before its password is checked. @throws Refused TOO_MANY_ATTEMPTS */
  async logIn(trying: Trying): Promise<void> {
    if (!(await this.take(...logInKeys(trying)))) throw new Refused('TOO_MANY_ATTEMPTS');
  }

  /** The password was right: failures count from zero again. */
  async forgive(trying: Trying): Promise<void> {
    const [shared, own] = split(logInKeys(trying));
    await this.inAuth(async (tx) => {
      for (const key of shared) await giveBackAttempt(tx, key);
      await forgetAttempts(tx, own);
    });
  }

  /** Counts a code of the second step. @throws Refused TOO_MANY_ATTEMPTS */
  async secondStep(accountId: string, knownDevice: string | undefined): Promise<void> {
    if (!(await this.take(secondStepKey(accountId, knownDevice)))) throw new Refused('TOO_MANY_ATTEMPTS');
  }

  async forgiveSecondStep(accountId: string, knownDevice: string | undefined): Promise<void> {
    const [name, what] = secondStepKey(accountId, knownDevice);
    await this.inAuth((tx) => forgetAttempts(tx, [keyOf(name, what)]));
  }

  /** Counts a proof asked for inside a session. @throws Refused TOO_MANY_ATTEMPTS */
  async reauthentication(session: string): Promise<void> {
    if (!(await this.take(['reauthentication', session]))) throw new Refused('TOO_MANY_ATTEMPTS');
  }

  /** @throws Refused TOO_MANY_ATTEMPTS */
  async signUp(address: string): Promise<void> {
    if (!(await this.take(['sign-up-address', address]))) throw new Refused('TOO_MANY_ATTEMPTS');
  }

  /** Whether one more unasked mail of a kind may go to this address (5 an hour): nobody's mailbox is filled through us. */
  async mayMail(kind: 'confirm' | 'reset', address: string, emailKey: string): Promise<boolean> {
    return kind === 'confirm'
      ? this.take(['mail-confirm', emailKey]) // signing up has its own count by address
      : this.take(['mail-address', address], ['mail-reset', emailKey]);
  }

  /** Whether one more code may be sent. On a known device nobody else uses them up. */
  async mayMailCode({ address, emailKey, knownDevice }: Trying): Promise<boolean> {
    return knownDevice === undefined
      ? this.take(['mail-address', address], ['mail-code', emailKey])
      : this.take(['mail-code-device', `${knownDevice}|${emailKey}`]);
  }

  /**
   * Five invitations an hour to one address by the collective in scope (it learns nothing of another's). Before the unit that
   * invites: it can't count there. @throws Refused TOO_MANY_ATTEMPTS
   */
  async invitation(email: string | null | undefined): Promise<void> {
    const { scope } = currentContext();
    if (email == null || scope.kind !== 'collective') return;
    if (!(await this.take(['mail-invitation', `${scope.collectiveId}|${email.toLowerCase()}`])))
      throw new Refused('TOO_MANY_ATTEMPTS');
  }

  /** Counts all, in one transaction of its own that stays whatever comes of the attempt. Wide ones first: no two wait for each other. */
  private async take(...counted: readonly Counted[]): Promise<boolean> {
    return this.inAuth(async (tx) => {
      if ((this.taken += 1) % 200 === 0) await clearExpired(tx);
      for (const [name, what] of counted)
        if (!(await countAttempt(tx, keyOf(name, what), LIMITS[name]))) return false;
      return true;
    });
  }

  private inAuth<T>(work: (tx: Unit) => Promise<T>): Promise<T> {
    return this.uow.as({ kind: 'auth' }, () => this.uow.write(work));
  }
}

function logInKeys({ address, emailKey, knownDevice }: Trying): readonly Counted[] {
  if (knownDevice !== undefined) return [['log-in-device', `${knownDevice}|${emailKey}`]];
  return [
    ['log-in-address', address],
    ['log-in-account', emailKey],
    ['log-in', `${address}|${emailKey}`],
  ];
}

function secondStepKey(accountId: string, knownDevice: string | undefined): Counted {
  return knownDevice === undefined
    ? ['second-step', accountId]
    : ['second-step-device', `${knownDevice}|${accountId}`];
}

/** Keys of what is shared with others, and of what is this person's own. */
function split(counted: readonly Counted[]): [Buffer[], Buffer[]] {
  const keys = (shared: boolean) =>
    counted.filter(([name]) => name.endsWith('-address') === shared).map(([name, what]) => keyOf(name, what));
  return [keys(true), keys(false)];
}

function keyOf(name: LimitName, what: string): Buffer {
  return createHash('sha256').update(`${name}\n${what}`).digest();
}
