import { Inject, Injectable } from '@nestjs/common';
import { currentContext, Unauthenticated, UnitOfWork } from '@cabas/platform';
import { accountById, savePasswordHash } from '../data-access/accounts.ts';
import { retireAccountTokens } from '../data-access/account-tokens.ts';
import { forgetDevices } from '../data-access/known-devices.ts';
import { dropSecondSteps } from '../data-access/second-steps.ts';
import { deleteSessionsOf } from '../data-access/sessions.ts';
import { AccountMails } from './account-mails.ts';
import { assertStrongPassword } from './check-password.ts';
import { PasswordHasher } from './password-hasher.ts';
import { hashSecretToken } from './secret-token.ts';
import type { Browser } from './sessions.ts';

/** A new password (or a first one), from inside. Everywhere else the person has to come in again with it; a mail tells them. */
@Injectable()
export class ChangePassword {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PasswordHasher) private readonly passwords: PasswordHasher,
    @Inject(AccountMails) private readonly mails: AccountMails,
  ) {}

  /** @throws InvalidInput WEAK_PASSWORD */
  async run(password: string, browser: Browser): Promise<void> {
    const { accountId } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    await this.uow.as({ kind: 'auth' }, async () => {
      const account = await this.uow.read((tx) => accountById(tx, accountId));
      await assertStrongPassword(password, account);
      const hash = await this.passwords.hash(password);
      await this.uow.write(async (tx) => {
        await savePasswordHash(tx, accountId, hash);
        await deleteSessionsOf(tx, accountId, hashOf(browser.token));
        await forgetDevices(tx, accountId, hashOf(browser.device));
        await dropSecondSteps(tx, accountId);
        await retireAccountTokens(tx, accountId, 'RESET_PASSWORD');
        this.mails.changed(tx, account, 'password-changed');
      });
    });
  }
}

function hashOf(token: string | undefined): Buffer | null {
  return token === undefined ? null : hashSecretToken(token);
}
