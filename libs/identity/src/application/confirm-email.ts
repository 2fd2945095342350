import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { useAccountToken } from '../data-access/account-tokens.ts';
import { accountById, confirmAccount, type Account } from '../data-access/accounts.ts';
import { hashSecretToken } from './secret-token.ts';
import { Sessions, type Browser } from './sessions.ts';

/** Who holds the mailbox holds the account: confirms the address and signs the person in. */
@Injectable()
export class ConfirmEmail {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  /** @throws Refused LINK_EXPIRED */
  async run(token: string, browser: Browser): Promise<{ account: Account; token: string }> {
    return this.uow.as({ kind: 'auth' }, () =>
      this.uow.write(async (tx) => {
        const accountId = await useAccountToken(tx, hashSecretToken(token), 'CONFIRM_EMAIL');
        if (accountId === undefined) throw new Refused('LINK_EXPIRED');
        await confirmAccount(tx, accountId);
        return {
          account: await accountById(tx, accountId),
          token: await this.sessions.start(tx, accountId, browser),
        };
      }),
    );
  }
}
