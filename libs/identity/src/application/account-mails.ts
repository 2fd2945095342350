import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, MAIL_REQUESTED, type Config, type MailRequest, type Unit } from '@cabas/platform';
import type { Account } from '../data-access/accounts.ts';
import { insertAccountToken } from '../data-access/account-tokens.ts';
import { newSecretToken } from './secret-token.ts';
import { links } from './links.ts';

const CONFIRM_HOURS = 24;
const RESET_HOURS = 1;

type Recipient = Pick<Account, 'id' | 'email' | 'givenName' | 'locale'>;

/** Mails about an account, recorded in the unit (auth scope) of what they speak of. */
@Injectable()
export class AccountMails {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async confirmEmail(tx: Unit, account: Recipient): Promise<void> {
    const { token, hash } = newSecretToken();
    await insertAccountToken(tx, {
      hash,
      accountId: account.id,
      purpose: 'CONFIRM_EMAIL',
      hours: CONFIRM_HOURS,
    });
    this.send(tx, account, 'confirm-email', links.confirm(this.config, token));
  }

  async resetPassword(tx: Unit, account: Recipient): Promise<void> {
    const { token, hash } = newSecretToken();
    await insertAccountToken(tx, {
      hash,
      accountId: account.id,
      purpose: 'RESET_PASSWORD',
      hours: RESET_HOURS,
    });
    this.send(tx, account, 'reset-password', links.reset(this.config, token));
  }

  alreadyRegistered(tx: Unit, account: Recipient): void {
    this.send(tx, account, 'already-registered', links.forgotten(this.config));
  }

  private send(
    tx: Unit,
    { email, locale, givenName }: Recipient,
    template: MailRequest['template'],
    link: string,
  ): void {
    tx.record(MAIL_REQUESTED, {
      to: email,
      template,
      locale,
      values: { name: givenName },
      secret: { link },
    } satisfies MailRequest);
  }
}
