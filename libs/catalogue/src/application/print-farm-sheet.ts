import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { CONFIG, type Config, type PosterSize, type Unit, UnitOfWork } from '@cabas/platform';
import { farmPageHere, type FarmPage, sheetPlace } from '../data-access/farm-pages.ts';
import { drawFarmSheet } from '../papers/farm-sheet.ts';
import { ReadPicture } from './read-picture.ts';

/** A farm's sheet to put up at a hand-out, through the collective's door or the farm's own. */
@Injectable()
export class PrintFarmSheet {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(ReadPicture) private readonly pictures: ReadPicture,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** @throws NotFound */
  here(producerId: string, size: PosterSize): Promise<{ name: string; file: Uint8Array }> {
    return this.draw(size, (tx) => ({ producerId, collectiveId: tx.collectiveId }));
  }

  /** The farm's, for one of the collectives it sells through. @throws NotFound */
  atTheFarm(collectiveId: string, size: PosterSize): Promise<{ name: string; file: Uint8Array }> {
    return this.draw(size, (tx) => ({ producerId: tx.producerId, collectiveId }));
  }

  private async draw(
    size: PosterSize,
    of: (tx: Unit) => { producerId: string; collectiveId: string },
  ): Promise<{ name: string; file: Uint8Array }> {
    const { page, place } = await this.uow.read(async (tx) => {
      const { producerId, collectiveId } = of(tx);
      return {
        page: await farmPageHere(tx, producerId, collectiveId),
        place: await sheetPlace(tx, producerId, collectiveId),
      };
    });
    if (page === undefined || place === undefined) throw new NotFound();
    const file = await drawFarmSheet(
      {
        ...page,
        ...place,
        madeAt: place.madeAt.toISOString(),
        jpeg: await this.jpegOf(page),
        // who has no account reads what is published; the page knows the way in for the others
        link: page.published
          ? `${this.config.publicUrl}/farms/${page.producerId}?at=${place.slug}`
          : `${this.config.publicUrl}/c/${place.slug}/farms/${page.producerId}`,
      },
      size,
    );
    return { name: page.name, file };
  }

  /** A photo changed in between is no reason to print nothing. */
  private async jpegOf({ photo }: FarmPage): Promise<Uint8Array | undefined> {
    const key = photo?.split('/').at(-1);
    if (key === undefined) return undefined;
    return this.pictures.run(key, '640.jpeg').catch((error: unknown) => {
      if (error instanceof NotFound) return undefined;
      throw error;
    });
  }
}
