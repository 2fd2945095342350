import { Inject, Injectable } from '@nestjs/common';
import { inContext, systemContext, UnitOfWork, type SessionKeeper, type Unit } from '@cabas/platform';
import { deleteSession, insertSession, touchSession } from '../data-access/sessions.ts';
import { hashSecretToken, newSecretToken } from './secret-token.ts';

/** The browser that signs in: what it calls itself, and the session it had. */
export interface Browser {
  readonly userAgent: string | undefined;
  readonly token: string | undefined;
}

/** Sessions by reference token: thirty days from the last visit, revocable, stored by hash only. */
@Injectable()
export class Sessions implements SessionKeeper {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  hash(token: string): string {
    return hashSecretToken(token).toString('hex');
  }

  async touch(hash: string): Promise<void> {
    await inContext(systemContext({ kind: 'auth' }), () =>
      this.uow.write((tx) => touchSession(tx, Buffer.from(hash, 'hex'))),
    );
  }

  /** Starts a session in the unit (auth scope) that proved who it is, and ends the browser's former one. Returns its token. */
  async start(tx: Unit, accountId: string, browser: Browser): Promise<string> {
    const { token, hash } = newSecretToken();
    if (browser.token !== undefined) await deleteSession(tx, hashSecretToken(browser.token));
    await insertSession(tx, { hash, accountId, userAgent: browser.userAgent });
    return token;
  }
}
