import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@cabas/kernel';
import { currentContext, RequestLimits, Unauthenticated, UnitOfWork } from '@cabas/platform';
import { liveExport, replaceExport, type DataExport } from '../data-access/data-exports.ts';
import { EXPORT_DATA } from '../domain/events.ts';

/** A copy of all that is kept about a person: asked for here, made by a job, told by mail. */
@Injectable()
export class AskForData {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(RequestLimits) private readonly limits: RequestLimits,
  ) {}

  /** @throws RateLimited */
  async run(): Promise<DataExport> {
    const { accountId } = currentContext();
    if (accountId === undefined) throw new Unauthenticated();
    await this.limits.count('exports', accountId);
    return this.uow.write(async (tx) => {
      const asked = await replaceExport(tx, newId());
      tx.record(EXPORT_DATA, { exportId: asked.id, accountId });
      return asked;
    });
  }

  /** The copy asked for last; undefined when there is none, or its days are over. */
  async live(): Promise<DataExport | undefined> {
    return this.uow.read(liveExport);
  }
}
