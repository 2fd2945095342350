import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { farmInScope, type Farm } from '../data-access/farms.query.ts';

/** The farm, for its people. */
@Injectable()
export class ReadFarm {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  run(): Promise<Farm> {
    return this.uow.read(farmInScope);
  }
}
