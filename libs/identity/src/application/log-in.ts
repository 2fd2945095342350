import { Inject, Injectable } from '@nestjs/common';
import { normalizeEmail, Refused } from '@cabas/kernel';
import { currentContext, noteAttempt, UnitOfWork } from '@cabas/platform';
import { accountByEmail } from '../data-access/accounts.ts';
import { AccountMails } from './account-mails.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { PasswordHasher } from './password-hasher.ts';
import { hashSecretToken } from './secret-token.ts';
import { SignIn, type Admission } from './sign-in.ts';
import type { Browser } from './sessions.ts';

/** Signs in by address and password: one answer and one duration whether the address is known or not. */
@Injectable()
export class LogIn {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PasswordHasher) private readonly passwords: PasswordHasher,
    @Inject(AttemptLimits) private readonly limits: AttemptLimits,
    @Inject(AccountMails) private readonly mails: AccountMails,
    @Inject(SignIn) private readonly signingIn: SignIn,
  ) {}

  /** @throws Refused WRONG_CREDENTIALS, EMAIL_NOT_CONFIRMED (and mails the link again), TOO_MANY_ATTEMPTS */
  async run(
    command: { readonly email: string; readonly password: string },
    browser: Browser,
  ): Promise<Admission> {
    const emailKey = normalizeEmail(command.email) ?? '';
    const { address } = currentContext();
    const device = browser.device === undefined ? null : hashSecretToken(browser.device);
    return this.uow.as({ kind: 'auth' }, async () => {
      const account = await this.uow.read((tx) => accountByEmail(tx, emailKey, device));
      if (account !== undefined) noteAttempt({ about: account.id });
      const knownDevice = account?.onKnownDevice === true ? device?.toString('hex') : undefined;
      const trying = { address, emailKey, knownDevice };
      await this.limits.logIn(trying);
      // hashing takes its time: no transaction is held open meanwhile
      const right = await this.passwords.verify(account?.passwordHash, command.password);
      if (account === undefined || !right) throw new Refused('WRONG_CREDENTIALS');
      await this.limits.forgive(trying);
      if (account.confirmedAt === null) {
        if (await this.limits.mayMail('confirm', address, emailKey))
          await this.uow.write((tx) => this.mails.confirmEmail(tx, account));
        throw new Refused('EMAIL_NOT_CONFIRMED');
      }
      return this.uow.write((tx) => this.signingIn.admit(tx, account.id, browser));
    });
  }
}
