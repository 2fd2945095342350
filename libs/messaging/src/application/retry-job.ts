import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { reviveJob } from '../data-access/failed-jobs.ts';

/** Sends a given-up message again. Platform staff only: the guard has checked. */
@Injectable()
export class RetryJob {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound */
  async run(id: string): Promise<void> {
    await this.uow.as({ kind: 'relay' }, () =>
      this.uow.write(async (tx) => {
        if (!(await reviveJob(tx, id))) throw new NotFound();
      }),
    );
  }
}
