import { Inject, Injectable } from '@nestjs/common';
import { InvalidInput, normalizeEmail } from '@cabas/kernel';
import { currentContext, UnitOfWork } from '@cabas/platform';
import { accountByEmail } from '../data-access/accounts.ts';
import { AccountMails } from './account-mails.ts';
import { answerAfter } from './answer-after.ts';
import { AttemptLimits } from './attempt-limits.ts';

/** Mails a link that sets a new password, where there is an account: the answer is the same where there is none. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(AttemptLimits) private readonly limits: AttemptLimits,
    @Inject(AccountMails) private readonly mails: AccountMails,
  ) {}

  /** @throws InvalidInput NOT_AN_EMAIL */
  async run(email: string): Promise<void> {
    const emailKey = normalizeEmail(email);
    if (emailKey === undefined) throw new InvalidInput([{ path: 'email', code: 'NOT_AN_EMAIL' }]);
    await answerAfter(() => this.send(emailKey));
  }

  private async send(emailKey: string): Promise<void> {
    if (!(await this.limits.mayMail('reset', currentContext().address, emailKey))) return;
    await this.uow.as({ kind: 'auth' }, () =>
      this.uow.write(async (tx) => {
        const account = await accountByEmail(tx, emailKey);
        if (account !== undefined) await this.mails.resetPassword(tx, account);
      }),
    );
  }
}
