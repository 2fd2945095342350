import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InvalidInput, normalizeEmail, Refused } from '@cabas/kernel';
import { currentContext, UnitOfWork } from '@cabas/platform';
import { accountByEmail } from '../data-access/accounts.ts';
import { insertSignInCode, type CodeToTry } from '../data-access/sign-in-codes.ts';
import { AccountMails } from './account-mails.ts';
import { answerAfter } from './answer-after.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { hashSecretToken, newSecretToken } from './secret-token.ts';
import type { Browser } from './sessions.ts';

const DIGITS = 8;

/**
 * Mails a code to type here and a link to open there, where there is an account. The answer, and the time it takes, are the
 * same where there is none.
 */
@Injectable()
export class RequestSignInCode {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(AttemptLimits) private readonly limits: AttemptLimits,
    @Inject(AccountMails) private readonly mails: AccountMails,
  ) {}

  /** Returns the browser's half of the code. @throws InvalidInput NOT_AN_EMAIL; Refused TOO_MANY_ATTEMPTS */
  async run(email: string, browser: Browser): Promise<{ nonce: string }> {
    const emailKey = normalizeEmail(email);
    if (emailKey === undefined) throw new InvalidInput([{ path: 'email', code: 'NOT_AN_EMAIL' }]);
    return answerAfter(() => this.send(emailKey, browser));
  }

  private async send(emailKey: string, browser: Browser): Promise<{ nonce: string }> {
    const { address } = currentContext();
    const device = browser.device === undefined ? null : hashSecretToken(browser.device);
    return this.uow.as({ kind: 'auth' }, async () => {
      const account = await this.uow.read((tx) => accountByEmail(tx, emailKey, device));
      const knownDevice = account?.onKnownDevice === true ? device?.toString('hex') : undefined;
      if (!(await this.limits.mayMailCode({ address, emailKey, knownDevice })))
        throw new Refused('TOO_MANY_ATTEMPTS');
      const [nonce, link] = [newSecretToken(), newSecretToken()];
      const code = randomInt(10 ** DIGITS)
        .toString()
        .padStart(DIGITS, '0');
      await this.uow.write(async (tx) => {
        await insertSignInCode(tx, {
          nonce: nonce.hash,
          link: link.hash,
          code: hashCode(nonce.token, code),
          accountId: account?.id ?? null,
        });
        if (account !== undefined) this.mails.signInCode(tx, account, { code, link: link.token });
      });
      return { nonce: nonce.token };
    });
  }
}

/** What was typed, with each half that the browser has. */
export function codesToTry(nonces: readonly string[], code: string): CodeToTry[] {
  return nonces.map((nonce) => ({ nonce: hashSecretToken(nonce), code: hashCode(nonce, code) }));
}

/** As people type it: spaces and dots between the digits mean nothing. */
function hashCode(nonce: string, code: string): Buffer {
  return hashSecretToken(`${nonce} ${code.replace(/\D/g, '')}`);
}
