import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { distributionsByIds, type DistributionView } from '@cabas/sales';
import { handOutsAround } from '../data-access/my-hand-outs.query.ts';

/** Hand-outs one may run, some days around today. */
@Injectable()
export class MyHandOuts {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  run(): Promise<DistributionView[]> {
    return this.uow.read(async (tx) => distributionsByIds(tx, await handOutsAround(tx)));
  }
}
