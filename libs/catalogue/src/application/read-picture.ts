import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { PICTURE_STORE, type PictureStore } from '../domain/picture-store.ts';

/** A photo's file, for whoever has its key: what a stall shows is no secret, and the key tells nothing of whose it is. */
@Injectable()
export class ReadPicture {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PICTURE_STORE) private readonly store: PictureStore<Unit>,
  ) {}

  /** @throws NotFound */
  run(key: string, name: string): Promise<Buffer> {
    return this.uow.as({ kind: 'auth' }, () =>
      this.uow.read(async (tx) => {
        const bytes = await this.store.read(tx, key, name);
        if (bytes === undefined) throw new NotFound();
        return bytes;
      }),
    );
  }
}
