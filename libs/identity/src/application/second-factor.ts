import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@cabas/kernel';
import { currentContext, SecretBox, Unauthenticated, UnitOfWork, type Unit } from '@cabas/platform';
import { accountById } from '../data-access/accounts.ts';
import { forgetDevices } from '../data-access/known-devices.ts';
import {
  activatePending,
  deleteFactor,
  factorOf,
  replaceRecoveryCodes,
  savePending,
} from '../data-access/second-factors.ts';
import { dropSecondSteps } from '../data-access/second-steps.ts';
import { deleteSessionsOf } from '../data-access/sessions.ts';
import { AccountMails } from './account-mails.ts';
import { hashSecretToken } from './secret-token.ts';
import type { Browser } from './sessions.ts';
import { newTotpSecret, totpStep, totpUri } from './totp.ts';

const RECOVERY_CODES = 10;
/** Without what is read as something else: 0 and o, 1, i and l. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';

/** Setting up, changing and switching off the second factor: an authenticator, and ten codes for the day it is lost. */
@Injectable()
export class SecondFactor {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(AccountMails) private readonly mails: AccountMails,
  ) {}

  /** A secret to scan; an older one stays in use until a code of this one is shown. */
  async start(): Promise<{ secret: string; uri: string }> {
    return this.asOwner(async (tx, accountId) => {
      const secret = newTotpSecret();
      await savePending(tx, accountId, this.box.seal(secret, accountId));
      const { email } = await accountById(tx, accountId);
      return { secret, uri: totpUri(secret, email) };
    });
  }

  /**
   * The authenticator shows the right code: in use from now on. Every other session and what was half-way in ends, because nobody
   * there showed it. @throws Refused WRONG_CODE, NOTHING_TO_CONFIRM
   */
  async confirm(code: string, browser: Browser): Promise<{ codes: string[] }> {
    return this.asOwner(async (tx, accountId) => {
      const pending = (await factorOf(tx, accountId))?.pending;
      if (pending == null) throw new Refused('NOTHING_TO_CONFIRM');
      const step = await totpStep(this.box.open(pending, accountId), code.replace(/\D/g, ''));
      if (step === undefined) throw new Refused('WRONG_CODE');
      if (!(await activatePending(tx, accountId, pending, step))) throw new Refused('NOTHING_TO_CONFIRM');
      await this.startAfresh(tx, accountId, browser);
      this.mails.changed(tx, await accountById(tx, accountId), 'second-factor-on');
      return { codes: await this.newCodes(tx, accountId) };
    });
  }

  /** @throws Refused SECOND_FACTOR_OFF */
  async renewCodes(): Promise<{ codes: string[] }> {
    return this.asOwner(async (tx, accountId) => {
      await assertOn(tx, accountId);
      this.mails.changed(tx, await accountById(tx, accountId), 'recovery-codes-renewed');
      return { codes: await this.newCodes(tx, accountId) };
    });
  }

  /** @throws Refused SECOND_FACTOR_OFF */
  async switchOff(browser: Browser): Promise<void> {
    await this.asOwner(async (tx, accountId) => {
      await assertOn(tx, accountId);
      await deleteFactor(tx, accountId);
      await this.startAfresh(tx, accountId, browser);
      this.mails.changed(tx, await accountById(tx, accountId), 'second-factor-off');
    });
  }

  private async startAfresh(tx: Unit, accountId: string, { token, device }: Browser): Promise<void> {
    await deleteSessionsOf(tx, accountId, token === undefined ? null : hashSecretToken(token));
    await dropSecondSteps(tx, accountId);
    await forgetDevices(tx, accountId, device === undefined ? null : hashSecretToken(device));
  }

  private async newCodes(tx: Unit, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await replaceRecoveryCodes(
      tx,
      accountId,
      codes.map((code) => this.box.fingerprint(code, accountId)),
    );
    return codes;
  }

  private asOwner<T>(work: (tx: Unit, accountId: string) => Promise<T>): Promise<T> {
    const { accountId } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    return this.uow.as({ kind: 'auth' }, () => this.uow.write((tx) => work(tx, accountId)));
  }
}

async function assertOn(tx: Unit, accountId: string): Promise<void> {
  if ((await factorOf(tx, accountId))?.confirmedAt == null) throw new Refused('SECOND_FACTOR_OFF');
}

/** Ten letters and figures, 49 bits: `k7m2p-x9q4r`. */
function newRecoveryCode(): string {
  const half = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${half()}-${half()}`;
}
