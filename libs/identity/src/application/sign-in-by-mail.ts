import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@cabas/kernel';
import { noteAttempt, UnitOfWork, type Unit } from '@cabas/platform';
import { retireAccountTokens } from '../data-access/account-tokens.ts';
import { accountById, confirmAccount, deletePassword } from '../data-access/accounts.ts';
import { takeLink, tryCode } from '../data-access/sign-in-codes.ts';
import { codesToTry } from './request-sign-in-code.ts';
import { hashSecretToken } from './secret-token.ts';
import { SignIn, type Admission } from './sign-in.ts';
import type { Browser } from './sessions.ts';

/** Who holds the mailbox comes in: by the code in the browser that asked for it, or by the link wherever the mail is read. */
@Injectable()
export class SignInByMail {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SignIn) private readonly signingIn: SignIn,
  ) {}

  /** @throws Refused WRONG_CODE, or CODE_EXPIRED: too old, used, tried five times, or asked for in another browser */
  async withCode(code: string, browser: Browser): Promise<Admission> {
    const typed = codesToTry(browser.nonces, code);
    if (typed.length === 0) throw new Refused('CODE_EXPIRED');
    const admission = await this.inAuth(async (tx) => {
      const tried = await tryCode(tx, typed);
      if (tried.length === 0) return 'CODE_EXPIRED';
      const accountId = tried.find(({ fits }) => fits)?.accountId ?? null;
      const about = accountId ?? tried.find((one) => one.accountId !== null)?.accountId;
      if (about != null) noteAttempt({ about });
      return accountId === null ? 'WRONG_CODE' : this.admit(tx, accountId, browser);
    });
    if (typeof admission === 'string') throw new Refused(admission); // after the commit: the try counts
    return admission;
  }

  /** @throws Refused LINK_EXPIRED */
  async withLink(token: string, browser: Browser): Promise<Admission> {
    return this.inAuth(async (tx) => {
      const accountId = await takeLink(tx, hashSecretToken(token));
      if (accountId === undefined) throw new Refused('LINK_EXPIRED');
      return this.admit(tx, accountId, browser);
    });
  }

  /**
   * The mailbox confirms an account that was not. A password chosen before goes: whoever signed up with someone else's address
   * would keep a key to it.
   */
  private async admit(tx: Unit, accountId: string, browser: Browser): Promise<Admission> {
    const { confirmedAt } = await accountById(tx, accountId);
    if (confirmedAt === null) {
      await confirmAccount(tx, accountId);
      await deletePassword(tx, accountId);
      await retireAccountTokens(tx, accountId, 'CONFIRM_EMAIL');
    }
    return this.signingIn.admit(tx, accountId, browser);
  }

  private inAuth<T>(work: (tx: Unit) => Promise<T>): Promise<T> {
    return this.uow.as({ kind: 'auth' }, () => this.uow.write(work));
  }
}
