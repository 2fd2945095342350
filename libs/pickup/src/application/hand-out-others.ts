import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { othersAt } from '../data-access/people.query.ts';
import { placeOf } from '../data-access/place.query.ts';
import { mayRun } from './may-run.ts';

/** Who is not on the list of a hand-out and may come by all the same: a leftover is sold to them by name, without network too. */
@Injectable()
export class HandOutOthers {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  run(distributionId: string): Promise<{ memberId: string; name: string }[]> {
    return this.uow.read(async (tx) => {
      if (!(await mayRun(tx, distributionId))) return [];
      const place = await placeOf(tx, tx.collectiveId, distributionId);
      return place === undefined || place.asked.kind === 'AMAP' ? [] : othersAt(tx, place.ids);
    });
  }
}
