import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cabas/platform';
import { collectivesWith, farmPageHere, farmPageToChange, type FarmPage } from '../data-access/farm-pages.ts';

/** A farm's page, for those who eat from it and for those who write it. */
@Injectable()
export class ReadFarmPage {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  here(producerId: string): Promise<FarmPage | undefined> {
    return this.uow.read((tx) => farmPageHere(tx, producerId));
  }

  own(): Promise<FarmPage> {
    return this.uow.read((tx) => farmPageToChange(tx, tx.producerId));
  }
}

/** Where, among one's own collectives, a farm sells: of others nobody learns anything. */
@Injectable()
export class FarmSellsAt {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  run(producerId: string) {
    return this.uow.read((tx) => collectivesWith(tx, producerId));
  }
}
