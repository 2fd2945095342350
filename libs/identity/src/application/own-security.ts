import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { currentContext, Unauthenticated, UnitOfWork, type Unit } from '@cabas/platform';
import { passwordHashOf } from '../data-access/accounts.ts';
import { forgetDevices } from '../data-access/known-devices.ts';
import { factorOf, recoveryCodesLeft } from '../data-access/second-factors.ts';
import { deleteSessionById, deleteSessionsOf, sessionsOf, type OwnSession } from '../data-access/sessions.ts';
import { browserName } from '../domain/browser-name.ts';
import { hashSecretToken } from './secret-token.ts';
import type { Browser } from './sessions.ts';

export interface Security {
  hasPassword: boolean;
  secondFactorSince: Date | null;
  recoveryCodesLeft: number;
  sessions: (Omit<OwnSession, 'userAgent'> & { device: string })[];
}

/** How one's own account is protected, and where it is open. */
@Injectable()
export class OwnSecurity {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async read(browser: Browser): Promise<Security> {
    return this.asOwner('read', async (tx, accountId) => ({
      hasPassword: (await passwordHashOf(tx, accountId)) !== undefined,
      secondFactorSince: (await factorOf(tx, accountId))?.confirmedAt ?? null,
      recoveryCodesLeft: await recoveryCodesLeft(tx, accountId),
      sessions: (await sessionsOf(tx, accountId, hashOf(browser.token))).map(({ userAgent, ...session }) => ({
        ...session,
        device: browserName(userAgent),
      })),
    }));
  }

  /** Since when an account has its second factor; null: it has none. */
  async secondFactorSince(accountId: string): Promise<Date | null> {
    return this.uow.as({ kind: 'auth' }, () =>
      this.uow.read(async (tx) => (await factorOf(tx, accountId))?.confirmedAt ?? null),
    );
  }

  /** Ends one session, at its next request. @throws NotFound when it is none of one's own */
  async endSession(id: string): Promise<void> {
    await this.asOwner('write', async (tx, accountId) => {
      if (!(await deleteSessionById(tx, accountId, id))) throw new NotFound();
    });
  }

  /** Ends every other session; no device but this one is known any more, and none is trusted. */
  async endOtherSessions(browser: Browser): Promise<void> {
    await this.asOwner('write', async (tx, accountId) => {
      await deleteSessionsOf(tx, accountId, hashOf(browser.token));
      await forgetDevices(tx, accountId, hashOf(browser.device));
    });
  }

  private asOwner<T>(mode: 'read' | 'write', work: (tx: Unit, accountId: string) => Promise<T>): Promise<T> {
    const { accountId } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    return this.uow.as({ kind: 'auth' }, () => this.uow[mode]((tx) => work(tx, accountId)));
  }
}

function hashOf(token: string | undefined): Buffer | null {
  return token === undefined ? null : hashSecretToken(token);
}
