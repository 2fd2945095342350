import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@cabas/kernel';
import { currentContext, Unauthenticated, UnitOfWork, type Unit } from '@cabas/platform';
import { passwordHashOf } from '../data-access/accounts.ts';
import { factorOf } from '../data-access/second-factors.ts';
import { markProven } from '../data-access/sessions.ts';
import { tryCode } from '../data-access/sign-in-codes.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { CheckSecondFactor } from './check-second-factor.ts';
import { PasswordHasher } from './password-hasher.ts';
import { codesToTry } from './request-sign-in-code.ts';
import { hashSecretToken } from './secret-token.ts';
import type { Browser } from './sessions.ts';

/** One of the three. */
export interface Proof {
  readonly password?: string | null;
  /** Asked for as for signing in. */
  readonly mailCode?: string | null;
  /** The second factor's, or a recovery code. */
  readonly code?: string | null;
}

/**
 * Proves within a session who one is, for ten minutes of what is sensitive. With a second factor only that counts: a password
 * that was overheard, or an open mailbox, is what it is there for. Without one: the password, or a code by mail.
 */
@Injectable()
export class Reauthenticate {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(AttemptLimits) private readonly limits: AttemptLimits,
    @Inject(PasswordHasher) private readonly passwords: PasswordHasher,
    @Inject(CheckSecondFactor) private readonly factor: CheckSecondFactor,
  ) {}

  /** @throws Refused WRONG_CREDENTIALS, WRONG_CODE, CODE_EXPIRED, TOO_MANY_ATTEMPTS */
  async run(proof: Proof, browser: Browser): Promise<void> {
    const { accountId } = currentContext();
    if (accountId === undefined || browser.token === undefined) throw new Unauthenticated();
    const session = hashSecretToken(browser.token);
    await this.limits.reauthentication(session.toString('hex'));
    const fault = await this.uow.as({ kind: 'auth' }, () => this.check(accountId, proof, browser));
    if (fault !== undefined) throw new Refused(fault);
    await this.inAuth((tx) => markProven(tx, session));
  }

  /** The code of what is wrong; undefined when it is proven. */
  private async check(accountId: string, proof: Proof, browser: Browser): Promise<string | undefined> {
    const { hasFactor, hash } = await this.uow.read(async (tx) => ({
      hasFactor: (await factorOf(tx, accountId))?.confirmedAt != null,
      hash: await passwordHashOf(tx, accountId),
    }));
    if (hasFactor) {
      const code = proof.code ?? '';
      return (await this.inAuth((tx) => this.factor.fits(tx, accountId, code))) ? undefined : 'WRONG_CODE';
    }
    if (proof.mailCode != null) return this.checkMailCode(accountId, proof.mailCode, browser);
    return (await this.passwords.verify(hash, proof.password ?? '')) ? undefined : 'WRONG_CREDENTIALS';
  }

  private async checkMailCode(
    accountId: string,
    code: string,
    { nonces }: Browser,
  ): Promise<string | undefined> {
    const typed = codesToTry(nonces, code);
    const tried = typed.length === 0 ? [] : await this.inAuth((tx) => tryCode(tx, typed));
    if (tried.length === 0) return 'CODE_EXPIRED';
    return tried.some((one) => one.fits && one.accountId === accountId) ? undefined : 'WRONG_CODE';
  }

  private inAuth<T>(work: (tx: Unit) => Promise<T>): Promise<T> {
    return this.uow.as({ kind: 'auth' }, () => this.uow.write(work));
  }
}
