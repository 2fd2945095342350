import { Inject, Injectable } from '@nestjs/common';
import { noteAttempt, type Unit } from '@cabas/platform';
import { accountById, type Account } from '../data-access/accounts.ts';
import { isTrustedDevice } from '../data-access/known-devices.ts';
import { factorOf } from '../data-access/second-factors.ts';
import { insertSecondStep } from '../data-access/second-steps.ts';
import { hashSecretToken, newSecretToken } from './secret-token.ts';
import { Sessions, type Browser, type StartedSession } from './sessions.ts';

export interface Admitted extends StartedSession {
  readonly account: Account;
}
/** In, or one step further: the browser keeps `step` for the second. */
export type Admission = Admitted | { readonly step: string };

/** What follows once a password or a mailbox is proven: a session, or first the second factor. */
@Injectable()
export class SignIn {
  constructor(@Inject(Sessions) private readonly sessions: Sessions) {}

  /** In the unit (auth scope) that proved it. */
  async admit(tx: Unit, accountId: string, browser: Browser): Promise<Admission> {
    const factor = await factorOf(tx, accountId);
    if (factor === undefined || factor.confirmedAt === null) return this.enter(tx, accountId, browser);
    const { device } = browser;
    if (device !== undefined && (await isTrustedDevice(tx, hashSecretToken(device), accountId)))
      return this.enter(tx, accountId, browser);
    const { token, hash } = newSecretToken();
    await insertSecondStep(tx, hash, accountId);
    noteAttempt({ about: accountId, outcome: 'second-step' });
    return { step: token };
  }

  /** Everything is proven. */
  async enter(tx: Unit, accountId: string, browser: Browser): Promise<Admitted> {
    const started = await this.sessions.start(tx, accountId, browser);
    noteAttempt({ about: accountId, outcome: 'signed-in' });
    return { ...started, account: await accountById(tx, accountId) };
  }
}
