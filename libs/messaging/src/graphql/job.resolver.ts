import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires, UnitOfWork } from '@cabas/platform';
import { DismissJob } from '../application/dismiss-job.ts';
import { RetryJob } from '../application/retry-job.ts';
import { listFailedJobs } from '../data-access/failed-jobs.ts';

/** Messages given up, for platform staff. */
@Resolver()
export class JobResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(RetryJob) private readonly retrying: RetryJob,
    @Inject(DismissJob) private readonly dismissing: DismissJob,
  ) {}

  @Query('failedJobs')
  @Requires('staff')
  async failedJobs(@Args('first') first?: number, @Args('after') after?: string) {
    return this.uow.as({ kind: 'relay' }, () =>
      this.uow.read((tx) => listFailedJobs(tx, { first: first ?? null, after: after ?? null })),
    );
  }

  @Mutation('retryJob')
  @Requires('staff')
  async retryJob(@Args('id') id: string) {
    await this.retrying.run(id);
    return as('Done', { ok: true });
  }

  @Mutation('dismissJob')
  @Requires('staff')
  async dismissJob(@Args('id') id: string) {
    await this.dismissing.run(id);
    return as('Done', { ok: true });
  }
}
