import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@cabas/kernel';
import { noteAttempt, UnitOfWork } from '@cabas/platform';
import { ownerOfToken, retireAccountTokens, useAccountToken } from '../data-access/account-tokens.ts';
import { accountById, confirmAccount, savePasswordHash } from '../data-access/accounts.ts';
import { forgetDevices } from '../data-access/known-devices.ts';
import { dropSecondSteps } from '../data-access/second-steps.ts';
import { deleteSessionsOf } from '../data-access/sessions.ts';
import { AccountMails } from './account-mails.ts';
import { assertStrongPassword } from './check-password.ts';
import { hashSecretToken } from './secret-token.ts';
import { PasswordHasher } from './password-hasher.ts';

/** Sets a new password from the mailed link and ends every session. The mail also proves the address. */
@Injectable()
export class ResetPassword {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PasswordHasher) private readonly passwords: PasswordHasher,
    @Inject(AccountMails) private readonly mails: AccountMails,
  ) {}

  /** @throws Refused LINK_EXPIRED; InvalidInput WEAK_PASSWORD, which leaves the link usable */
  async run(command: { readonly token: string; readonly password: string }): Promise<void> {
    const hash = hashSecretToken(command.token);
    await this.uow.as({ kind: 'auth' }, async () => {
      const owner = await this.uow.read(async (tx) => {
        const id = await ownerOfToken(tx, hash, 'RESET_PASSWORD');
        return id === undefined ? undefined : accountById(tx, id);
      });
      if (owner === undefined) throw new Refused('LINK_EXPIRED');
      noteAttempt({ about: owner.id });
      await assertStrongPassword(command.password, owner);
      const passwordHash = await this.passwords.hash(command.password);
      await this.uow.write(async (tx) => {
        const accountId = await useAccountToken(tx, hash, 'RESET_PASSWORD');
        if (accountId === undefined) throw new Refused('LINK_EXPIRED');
        await savePasswordHash(tx, accountId, passwordHash);
        await confirmAccount(tx, accountId);
        await retireAccountTokens(tx, accountId, 'CONFIRM_EMAIL');
        await deleteSessionsOf(tx, accountId);
        await forgetDevices(tx, accountId, null);
        await dropSecondSteps(tx, accountId);
        this.mails.changed(tx, owner, 'password-changed');
      });
    });
  }
}
