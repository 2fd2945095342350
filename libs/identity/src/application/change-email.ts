import { Inject, Injectable } from '@nestjs/common';
import { InvalidInput, normalizeEmail, Refused } from '@cabas/kernel';
import { currentContext, Unauthenticated, UnitOfWork, type Unit } from '@cabas/platform';
import { retireAccountTokens, useAddressToken, type TokenPurpose } from '../data-access/account-tokens.ts';
import { accountByEmail, accountById, deletePassword, moveAccount } from '../data-access/accounts.ts';
import { forgetDevices } from '../data-access/known-devices.ts';
import { dropSecondSteps } from '../data-access/second-steps.ts';
import { deleteSessionsOf } from '../data-access/sessions.ts';
import { EMAIL_CHANGED } from '../domain/events.ts';
import { AccountMails } from './account-mails.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { hashSecretToken } from './secret-token.ts';

/**
 * Another address for an account. The new mailbox must answer first; the former one hears of it and has a week to take it back,
 * which counts more than any move made since.
 */
@Injectable()
export class ChangeEmail {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(AttemptLimits) private readonly limits: AttemptLimits,
    @Inject(AccountMails) private readonly mails: AccountMails,
  ) {}

  /** Mails the new address; the same answer where someone has it. @throws InvalidInput NOT_AN_EMAIL, SAME_EMAIL */
  async ask(email: string): Promise<void> {
    const { accountId, address } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    const key = normalizeEmail(email);
    if (key === undefined) throw new InvalidInput([{ path: 'email', code: 'NOT_AN_EMAIL' }]);
    const account = await this.inAuth((tx) => accountById(tx, accountId), 'read');
    if (account.emailKey === key) throw new InvalidInput([{ path: 'email', code: 'SAME_EMAIL' }]);
    if (!(await this.limits.mayMail('reset', address, key))) return;
    await this.inAuth(async (tx) => {
      const other = await accountByEmail(tx, key);
      if (other === undefined || other.confirmedAt === null)
        return this.mails.newAddress(tx, account, email.trim());
      this.mails.addressInUse(tx, other);
    });
  }

  /** The new mailbox answered. @throws Refused LINK_EXPIRED, also when someone took the address meanwhile */
  async confirm(token: string): Promise<void> {
    await this.inAuth(async (tx) => {
      const { accountId, email } = await this.use(tx, token, 'CHANGE_EMAIL');
      const former = await accountById(tx, accountId);
      await this.move(tx, accountId, email, former.emailKey);
      await retireAccountTokens(tx, accountId, 'CHANGE_EMAIL');
      await this.mails.addressChanged(tx, former);
    });
  }

  /** The former mailbox wants it back: everybody out, and no password that someone else may know. @throws Refused LINK_EXPIRED */
  async undo(token: string): Promise<void> {
    await this.inAuth(async (tx) => {
      const { accountId, email } = await this.use(tx, token, 'UNDO_EMAIL');
      const moved = await accountById(tx, accountId);
      await this.move(tx, accountId, email, moved.emailKey);
      const others: TokenPurpose[] = ['UNDO_EMAIL', 'CHANGE_EMAIL', 'KEEP_ACCOUNT'];
      for (const purpose of others) await retireAccountTokens(tx, accountId, purpose);
      await deletePassword(tx, accountId);
      await deleteSessionsOf(tx, accountId);
      await forgetDevices(tx, accountId, null);
      await dropSecondSteps(tx, accountId);
    });
  }

  private async use(tx: Unit, token: string, purpose: 'CHANGE_EMAIL' | 'UNDO_EMAIL') {
    const used = await useAddressToken(tx, hashSecretToken(token), purpose);
    if (used === undefined) throw new Refused('LINK_EXPIRED');
    return used;
  }

  private async move(tx: Unit, accountId: string, email: string, from: string): Promise<void> {
    const key = normalizeEmail(email);
    if (key === undefined || !(await moveAccount(tx, accountId, email, key)))
      throw new Refused('LINK_EXPIRED');
    await retireAccountTokens(tx, accountId, 'RESET_PASSWORD');
    tx.record(EMAIL_CHANGED, { accountId, secret: { from } });
  }

  private inAuth<T>(work: (tx: Unit) => Promise<T>, mode: 'read' | 'write' = 'write'): Promise<T> {
    return this.uow.as({ kind: 'auth' }, () => this.uow[mode](work));
  }
}
