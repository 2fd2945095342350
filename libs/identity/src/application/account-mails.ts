import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, MAIL_REQUESTED, type Config, type MailRequest, type Unit } from '@cabas/platform';
import type { Account } from '../data-access/accounts.ts';
import { insertAccountToken, insertAddressToken } from '../data-access/account-tokens.ts';
import { newSecretToken } from './secret-token.ts';
import { links } from './links.ts';

const CONFIRM_HOURS = 24;
const RESET_HOURS = 1;
const NEW_ADDRESS_HOURS = 24;
/** A week to notice that an account moved, or is about to close. */
const WAY_BACK_HOURS = 7 * 24;

type Recipient = Pick<Account, 'id' | 'email' | 'givenName' | 'locale'>;

/** Mails about an account, recorded in the unit (auth scope) of what they speak of. */
@Injectable()
export class AccountMails {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** `joining`: the slug of the collective one came to join. */
  async confirmEmail(tx: Unit, account: Recipient, joining?: string): Promise<void> {
    const { token, hash } = newSecretToken();
    await insertAccountToken(tx, {
      hash,
      accountId: account.id,
      purpose: 'CONFIRM_EMAIL',
      hours: CONFIRM_HOURS,
    });
    this.send(tx, account, 'confirm-email', links.confirm(this.config, token, joining));
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

  /** One mail, two ways: the code to type where one asked for it, the link to open where the mail is read. */
  signInCode(tx: Unit, account: Recipient, { code, link }: { code: string; link: string }): void {
    this.send(tx, account, 'sign-in-code', links.signIn(this.config, link), {
      code: `${code.slice(0, 4)} ${code.slice(4)}`,
    });
  }

  /** Tells what was changed about how one comes in: whoever did not do it must hear of it. */
  changed(
    tx: Unit,
    account: Recipient,
    what: 'password-changed' | 'second-factor-on' | 'second-factor-off' | 'recovery-codes-renewed',
  ): void {
    this.send(tx, account, what, links.security(this.config));
  }

  recoveryCodeUsed(tx: Unit, account: Recipient, left: number): void {
    this.send(tx, account, 'recovery-code-used', links.security(this.config), {}, { left });
  }

  /** To the new address: it counts only once its mailbox has answered. */
  async newAddress(tx: Unit, account: Recipient, email: string): Promise<void> {
    const { token, hash } = newSecretToken();
    const { id: accountId } = account;
    await insertAddressToken(tx, {
      hash,
      accountId,
      purpose: 'CHANGE_EMAIL',
      hours: NEW_ADDRESS_HOURS,
      email,
    });
    this.send(tx, { ...account, email }, 'new-address', links.newAddress(this.config, token));
  }

  /** To who has an account at that address already. */
  addressInUse(tx: Unit, account: Recipient): void {
    this.send(tx, account, 'address-in-use', links.forgotten(this.config));
  }

  /** To the former address, with the way back. */
  async addressChanged(tx: Unit, former: Recipient): Promise<void> {
    const { token, hash } = newSecretToken();
    const { id: accountId, email } = former;
    await insertAddressToken(tx, { hash, accountId, purpose: 'UNDO_EMAIL', hours: WAY_BACK_HOURS, email });
    this.send(tx, former, 'address-changed', links.oldAddress(this.config, token));
  }

  dataReady(tx: Unit, account: Recipient, until: string): void {
    this.send(tx, account, 'data-ready', links.myData(this.config), {}, { until });
  }

  async closing(tx: Unit, account: Recipient, day: string): Promise<void> {
    const { token, hash } = newSecretToken();
    await insertAccountToken(tx, {
      hash,
      accountId: account.id,
      purpose: 'KEEP_ACCOUNT',
      hours: WAY_BACK_HOURS,
    });
    this.send(tx, account, 'account-closing', links.keepAccount(this.config, token), {}, { day });
  }

  /** It was to be closed, and something stands in the way: `reasons`, one a line. */
  notClosed(tx: Unit, account: Recipient, reasons: string): void {
    this.send(tx, account, 'account-not-closed', links.myData(this.config), {}, { reasons });
  }

  private send(
    tx: Unit,
    { email, locale, givenName }: Recipient,
    template: MailRequest['template'],
    link: string,
    secret: Record<string, string> = {},
    values: Record<string, string | number> = {},
  ): void {
    tx.record(MAIL_REQUESTED, {
      to: email,
      template,
      locale,
      values: { name: givenName, ...values },
      secret: { link, ...secret },
    } satisfies MailRequest);
  }
}
