import { Inject, Injectable } from '@nestjs/common';
import { InvalidInput, newId, normalizeEmail } from '@cabas/kernel';
import { currentContext, UnitOfWork } from '@cabas/platform';
import {
  accountByEmail,
  insertOrReplaceUnconfirmed,
  savePasswordHash,
  type NewAccount,
} from '../data-access/accounts.ts';
import { AccountMails } from './account-mails.ts';
import { answerAfter } from './answer-after.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { assertStrongPassword } from './check-password.ts';
import { PasswordHasher } from './password-hasher.ts';

/** Longer than storing takes; hashing comes before it and takes the same for everyone. */
const STORING_MS = 50;

export interface SignUpCommand {
  readonly email: string;
  readonly password: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale?: 'fr' | 'en' | null;
  /** Slug of the collective one came to join. */
  readonly joining?: string | null;
}

/** Opens an account that its mailbox must confirm. Known addresses get the same answer, and a mail that says so. */
@Injectable()
export class SignUp {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PasswordHasher) private readonly passwords: PasswordHasher,
    @Inject(AttemptLimits) private readonly limits: AttemptLimits,
    @Inject(AccountMails) private readonly mails: AccountMails,
  ) {}

  /** @throws InvalidInput NOT_AN_EMAIL, WEAK_PASSWORD */
  async run(command: SignUpCommand): Promise<void> {
    const emailKey = normalizeEmail(command.email);
    if (emailKey === undefined) throw new InvalidInput([{ path: 'email', code: 'NOT_AN_EMAIL' }]);
    await assertStrongPassword(command.password, command);
    const context = currentContext();
    await this.limits.signUp(context.address);
    const hash = await this.passwords.hash(command.password);
    const { givenName, familyName } = command;
    const account = {
      id: newId(),
      email: command.email.trim(),
      emailKey,
      givenName,
      familyName,
      locale: command.locale ?? context.locale,
    };
    await answerAfter(() => this.open(account, hash, command.joining ?? undefined), STORING_MS);
  }

  private async open(account: NewAccount, hash: string, joining: string | undefined): Promise<void> {
    const { emailKey } = account;
    const mayMail = await this.limits.mayMail('confirm', currentContext().address, emailKey);
    await this.uow.as({ kind: 'auth' }, () =>
      this.uow.write(async (tx) => {
        const opened = await insertOrReplaceUnconfirmed(tx, account);
        if (opened !== undefined) {
          await savePasswordHash(tx, opened.id, hash);
          if (mayMail) await this.mails.confirmEmail(tx, opened, joining);
          return;
        }
        const known = await accountByEmail(tx, emailKey);
        if (known !== undefined && mayMail) this.mails.alreadyRegistered(tx, known);
      }),
    );
  }
}
