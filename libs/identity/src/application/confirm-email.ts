import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { useAccountToken } from '../data-access/account-tokens.ts';
import { confirmAccount } from '../data-access/accounts.ts';
import { hashSecretToken } from './secret-token.ts';
import { SignIn, type Admitted } from './sign-in.ts';
import type { Browser } from './sessions.ts';

/** Who holds the mailbox holds the account: confirms the address and signs the person in. */
@Injectable()
export class ConfirmEmail {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SignIn) private readonly signingIn: SignIn,
  ) {}

  /** @throws Refused LINK_EXPIRED */
  async run(token: string, browser: Browser): Promise<Admitted> {
    return this.uow.as({ kind: 'auth' }, () =>
      this.uow.write(async (tx) => {
        const accountId = await useAccountToken(tx, hashSecretToken(token), 'CONFIRM_EMAIL');
        if (accountId === undefined) throw new Refused('LINK_EXPIRED');
        await confirmAccount(tx, accountId);
        const admission = await this.signingIn.admit(tx, accountId, browser);
        if (!('session' in admission)) throw new Refused('LINK_EXPIRED'); // confirmed long ago: not this link's to open
        return admission;
      }),
    );
  }
}
