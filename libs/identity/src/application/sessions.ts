import { Inject, Injectable } from '@nestjs/common';
import { inContext, systemContext, UnitOfWork, type SessionKeeper, type Unit } from '@cabas/platform';
import { deleteSession, insertSession, touchSession } from '../data-access/sessions.ts';
import { rememberDevice } from '../data-access/known-devices.ts';
import { hashSecretToken, newSecretToken } from './secret-token.ts';

/** The browser that signs in: what it calls itself, and what it keeps of ours. */
export interface Browser {
  readonly userAgent: string | undefined;
  /** Its session's token. */
  readonly token: string | undefined;
  /** The token by which an account that came in here before is known again. */
  readonly device: string | undefined;
  /** Its halves of the codes it asked for by mail, the newest first: an older mail may be the one that is read. */
  readonly nonces: readonly string[];
  /** First factor proven, second to come. */
  readonly step: string | undefined;
}

/** What the browser is given. */
export interface StartedSession {
  readonly session: string;
  readonly device: string;
}

/** Sessions by reference token: thirty days from the last visit, a hundred and eighty at most, revocable, stored by hash only. */
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

  /** Starts a session in the unit (auth scope) that proved who it is, and ends the browser's former one. */
  async start(tx: Unit, accountId: string, browser: Browser): Promise<StartedSession> {
    const { token: session, hash } = newSecretToken();
    if (browser.token !== undefined) await deleteSession(tx, hashSecretToken(browser.token));
    await insertSession(tx, { hash, accountId, userAgent: browser.userAgent });
    const device = browser.device ?? newSecretToken().token;
    await rememberDevice(tx, hashSecretToken(device), accountId);
    return { session, device };
  }
}
