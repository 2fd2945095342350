import { Inject, Injectable } from '@nestjs/common';
import { currentContext, inContext, UnitOfWork, type Unit } from '@cabas/platform';
import { accountById, type Account } from '../data-access/accounts.ts';
import { viewerFarms, viewerMemberships, type ViewerMembership } from '../data-access/viewer.query.ts';

/** The person signed in, with what they belong to; each part comes through its own door. */
@Injectable()
export class ReadViewer {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(): Promise<Account | undefined> {
    const { accountId } = currentContext();
    if (accountId === undefined) return undefined;
    return this.uow.as({ kind: 'auth' }, () => this.uow.read((tx) => accountById(tx, accountId)));
  }

  async memberships(accountId: string): Promise<ViewerMembership[]> {
    return this.asPerson(accountId, viewerMemberships);
  }

  async farms(accountId: string): Promise<{ id: string; name: string; shortCode: string }[]> {
    return this.asPerson(accountId, viewerFarms);
  }

  /** Right after signing in the request itself is still nobody's: the person is the one just proved. */
  private async asPerson<T>(accountId: string, read: (tx: Unit) => Promise<T>): Promise<T> {
    const context = currentContext();
    if (context.accountId === accountId && context.scope.kind === 'person') return this.uow.read(read);
    const person = {
      ...context,
      accountId,
      scope: { kind: 'person' },
      permission: undefined,
      shared: undefined,
    } as const;
    return inContext(person, () => this.uow.read(read));
  }
}
