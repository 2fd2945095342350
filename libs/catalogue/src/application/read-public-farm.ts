import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { farmForAnyone } from '../data-access/farm-pages.ts';
import type { PublicFarm } from '../domain/farm-page.ts';

/** A farm's page for anyone, signed in or not. Undefined: published by nobody, whether there is such a farm or not. */
@Injectable()
export class ReadPublicFarm {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(producerId: string): Promise<PublicFarm | undefined> {
    if (!isUuid(producerId)) return undefined;
    return this.uow.as({ kind: 'auth' }, () => this.uow.read((tx) => farmForAnyone(tx, producerId)));
  }
}
