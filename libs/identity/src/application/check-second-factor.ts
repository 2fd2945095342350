import { Inject, Injectable } from '@nestjs/common';
import { SecretBox, type Unit } from '@cabas/platform';
import { accountById } from '../data-access/accounts.ts';
import { factorOf, takeRecoveryCode, takeStep } from '../data-access/second-factors.ts';
import { AccountMails } from './account-mails.ts';
import { totpStep } from './totp.ts';

/** Whether a code is right: the authenticator's, for a moment and once; or one of the recovery codes, once. */
@Injectable()
export class CheckSecondFactor {
  constructor(
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(AccountMails) private readonly mails: AccountMails,
  ) {}

  /** In a unit of the auth scope. A right code is used up. */
  async fits(tx: Unit, accountId: string, typed: string): Promise<boolean> {
    const code = typed.replace(/[\s.·-]/g, '').toLowerCase();
    return /^\d{6}$/.test(code) ? this.isCurrent(tx, accountId, code) : this.isRecovery(tx, accountId, code);
  }

  private async isCurrent(tx: Unit, accountId: string, code: string): Promise<boolean> {
    const factor = await factorOf(tx, accountId);
    if (factor?.secret == null) return false;
    const step = await totpStep(this.box.open(factor.secret, accountId), code);
    return step !== undefined && takeStep(tx, accountId, step);
  }

  private async isRecovery(tx: Unit, accountId: string, code: string): Promise<boolean> {
    if (!/^[a-z0-9]{10}$/.test(code)) return false;
    const written = `${code.slice(0, 5)}-${code.slice(5)}`;
    const left = await takeRecoveryCode(tx, accountId, this.box.fingerprint(written, accountId));
    if (left === undefined) return false;
    this.mails.recoveryCodeUsed(tx, await accountById(tx, accountId), left);
    return true;
  }
}
