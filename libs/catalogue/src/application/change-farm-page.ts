import { Inject, Injectable } from '@nestjs/common';
import { difference, writeAudit } from '@cabas/identity';
import { NotFound } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { farmPageToChange, writeFarmPage, type FarmPage } from '../data-access/farm-pages.ts';
import { changedFarmPage, type FarmPageChange } from '../domain/farm-page.ts';
import { assertMayWriteCatalogue } from './may-write-catalogue.ts';

type Change = FarmPageChange & { readonly producerId: string };
/** What one could be held to; the story is not for the log. */
const WATCHED = ['labels', 'priceShares', 'visitOn', 'published'] as const;

/** What a farm tells of itself: the farm's to write; a collective's, until the farm keeps its record. */
@Injectable()
export class ChangeFarmPage {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** In the collective's name. @throws NotFound, NotAllowed, InvalidInput, Refused (`PRODUCER_KEEPS_ITS_CATALOGUE`) */
  here({ producerId, ...change }: Change): Promise<FarmPage> {
    return this.uow.write(async (tx) => {
      await assertMayWriteCatalogue(tx, producerId);
      const before = await farmPageToChange(tx, producerId);
      await writeFarmPage(tx, producerId, changedFarmPage(before, change));
      const after = await farmPageToChange(tx, producerId);
      const fields = Object.keys(change).filter(
        (field) => change[field as keyof FarmPageChange] !== undefined,
      );
      await writeAudit(tx, {
        action: 'producer.page_changed',
        subjectId: producerId,
        detail: { name: after.name, fields, ...difference(before, after, WATCHED) },
      });
      return after;
    });
  }

  /** In the farm's own. @throws NotFound, InvalidInput */
  atTheFarm({ producerId, ...change }: Change): Promise<FarmPage> {
    return this.uow.write(async (tx) => {
      if (producerId !== tx.producerId) throw new NotFound();
      const before = await farmPageToChange(tx, producerId);
      await writeFarmPage(tx, producerId, changedFarmPage(before, change));
      return farmPageToChange(tx, producerId);
    });
  }
}
