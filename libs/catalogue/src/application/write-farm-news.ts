import { Inject, Injectable } from '@nestjs/common';
import { cleanText, InvalidInput, newId, NotFound } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { insertNews, markNewsWithdrawn, ownNews, type FarmNews } from '../data-access/farm-news.query.ts';
import { farmInScope } from '../data-access/farms.query.ts';

/** A farm tells its news once, to all the collectives it sells through or to some; and takes them back. */
@Injectable()
export class WriteFarmNews {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  list(): Promise<FarmNews[]> {
    return this.uow.read(ownNews);
  }

  /** @throws InvalidInput, NotFound for a collective the farm does not sell through. */
  run(text: string, collectiveIds: readonly string[] | undefined): Promise<FarmNews> {
    const words = cleanText(text, 2000);
    if (words === undefined || words === '')
      throw new InvalidInput([{ path: 'words', code: words === '' ? 'REQUIRED' : 'TOO_LONG' }]);
    return this.uow.write(async (tx) => {
      if (collectiveIds !== undefined) await assertSellsThrough(tx, collectiveIds);
      return insertNews(tx, { id: newId(), words, collectiveIds: collectiveIds ?? null });
    });
  }

  /** Mails that have left stay. @throws NotFound. */
  async withdraw(id: string): Promise<void> {
    await this.uow.write(async (tx) => {
      if (!(await markNewsWithdrawn(tx, id))) throw new NotFound();
    });
  }
}

async function assertSellsThrough(tx: Unit, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) throw new InvalidInput([{ path: 'collectiveIds', code: 'REQUIRED' }]);
  const { collectives } = await farmInScope(tx);
  const known = new Set(collectives.map(({ collective }) => collective.id));
  if (ids.some((id) => !known.has(id))) throw new NotFound();
}
