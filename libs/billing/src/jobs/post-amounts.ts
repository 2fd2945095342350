import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '@cabas/platform';
import { AMOUNTS_CHANGED } from '@cabas/sales';
import { postDistribution } from '../data-access/ledger-writes.ts';

/** What is owed or was paid at a distribution changed: the ledger follows, in a transaction of its own, exactly once. */
@Injectable()
export class PostAmounts implements OnModuleInit {
  constructor(@Inject(JobRegistry) private readonly registry: JobRegistry) {}

  onModuleInit(): void {
    this.registry.on<{ distributionId: string }>(AMOUNTS_CHANGED, {
      later: true,
      run: (tx, { payload }) => postDistribution(tx, payload.distributionId),
    });
  }
}
