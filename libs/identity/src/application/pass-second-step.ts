import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@cabas/kernel';
import { noteAttempt, UnitOfWork, type Unit } from '@cabas/platform';
import { isKnownDevice, trustDevice } from '../data-access/known-devices.ts';
import { passSecondStep, trySecondStep } from '../data-access/second-steps.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { CheckSecondFactor } from './check-second-factor.ts';
import { hashSecretToken } from './secret-token.ts';
import { SignIn, type Admitted } from './sign-in.ts';
import type { Browser } from './sessions.ts';

/** The second of two steps: a code of the second factor, in the browser where the first was taken. */
@Injectable()
export class PassSecondStep {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(AttemptLimits) private readonly limits: AttemptLimits,
    @Inject(CheckSecondFactor) private readonly factor: CheckSecondFactor,
    @Inject(SignIn) private readonly signingIn: SignIn,
  ) {}

  /** @throws Refused WRONG_CODE, SECOND_STEP_EXPIRED (begin again), TOO_MANY_ATTEMPTS */
  async run(
    command: { readonly code: string; readonly trustDevice?: boolean | null },
    browser: Browser,
  ): Promise<Admitted> {
    const step = browser.step === undefined ? undefined : hashSecretToken(browser.step);
    const device = browser.device === undefined ? undefined : hashSecretToken(browser.device);
    if (step === undefined) throw new Refused('SECOND_STEP_EXPIRED');
    const begun = await this.inAuth(async (tx) => {
      const accountId = await trySecondStep(tx, step);
      if (accountId === undefined) return undefined;
      const known = device !== undefined && (await isKnownDevice(tx, device, accountId));
      return { accountId, knownDevice: known ? device.toString('hex') : undefined };
    });
    if (begun === undefined) throw new Refused('SECOND_STEP_EXPIRED');
    noteAttempt({ about: begun.accountId });
    await this.limits.secondStep(begun.accountId, begun.knownDevice);
    const admitted = await this.inAuth(async (tx) => {
      if (!(await this.factor.fits(tx, begun.accountId, command.code))) throw new Refused('WRONG_CODE');
      if (!(await passSecondStep(tx, step))) throw new Refused('SECOND_STEP_EXPIRED');
      const entered = await this.signingIn.enter(tx, begun.accountId, browser);
      if (command.trustDevice === true)
        await trustDevice(tx, hashSecretToken(entered.device), begun.accountId);
      return entered;
    });
    await this.limits.forgiveSecondStep(begun.accountId, begun.knownDevice);
    return admitted;
  }

  private inAuth<T>(work: (tx: Unit) => Promise<T>): Promise<T> {
    return this.uow.as({ kind: 'auth' }, () => this.uow.write(work));
  }
}
