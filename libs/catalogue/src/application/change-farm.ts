import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { farmInScope, type Farm } from '../data-access/farms.query.ts';
import { updateProducer } from '../data-access/producers.ts';
import { changedFarm, type FarmChange } from '../domain/producer.ts';

/** The farm says itself who it is. Issued papers keep what they said. */
@Injectable()
export class ChangeFarm {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws InvalidInput */
  run(change: FarmChange): Promise<Farm> {
    return this.uow.write(async (tx) => {
      const now = await farmInScope(tx);
      await updateProducer(tx, tx.producerId, changedFarm(now, change));
      return farmInScope(tx);
    });
  }
}
