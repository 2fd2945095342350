import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { dismissFailedJob } from '../data-access/failed-jobs.ts';

/** Takes a given-up message off the list. Platform staff only: the guard has checked. */
@Injectable()
export class DismissJob {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound */
  async run(id: string): Promise<void> {
    await this.uow.as({ kind: 'relay' }, () =>
      this.uow.write(async (tx) => {
        if (!(await dismissFailedJob(tx, id))) throw new NotFound();
      }),
    );
  }
}
