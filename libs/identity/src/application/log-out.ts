import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { deleteSession } from '../data-access/sessions.ts';
import { hashSecretToken } from './secret-token.ts';

/** Ends this browser's session. */
@Injectable()
export class LogOut {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(token: string | undefined): Promise<void> {
    if (token === undefined) return;
    await this.uow.as({ kind: 'auth' }, () =>
      this.uow.write((tx) => deleteSession(tx, hashSecretToken(token))),
    );
  }
}
