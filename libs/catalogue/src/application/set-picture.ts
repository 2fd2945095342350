import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { NotFound } from '@cabas/kernel';
import { encodePicture, UnitOfWork, type Unit } from '@cabas/platform';
import { namePhoto, picturedBy } from '../data-access/pictured.ts';
import { PICTURE_STORE, type PictureOwner, type PictureStore } from '../domain/picture-store.ts';
import { assertMayWriteCatalogue } from './may-write-catalogue.ts';

/** The photo of a product or of a farm: the farm's to choose; a collective's, until the farm keeps its record itself. */
@Injectable()
export class SetPicture {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PICTURE_STORE) private readonly store: PictureStore<Unit>,
  ) {}

  /** Before the photo is read at all: a stranger sends no megabytes. @throws NotFound, NotAllowed, Refused */
  assertMay(owner: PictureOwner): Promise<void> {
    return this.uow.read((tx) => mayPicture(tx, owner));
  }

  /** Drawn anew outside of any transaction, then put in place of the one before. Answers its path. @throws NotFound, NotAllowed, Refused */
  async run(owner: PictureOwner, bytes: Buffer): Promise<{ photo: string }> {
    const files = await encodePicture(bytes);
    return this.uow.write(async (tx) => {
      await mayPicture(tx, owner);
      const { name, photo } = await picturedBy(tx, owner);
      const key = await this.store.keep(tx, owner, files);
      await namePhoto(tx, owner, key);
      if (photo !== null) await this.store.forget(tx, owner, photo);
      await told(tx, owner, name, 'producer.pictured');
      return { photo: `/pictures/${key}` };
    });
  }

  /** Back to the drawing. @throws NotFound, NotAllowed, Refused */
  remove(owner: PictureOwner): Promise<void> {
    return this.uow.write(async (tx) => {
      await mayPicture(tx, owner);
      const { name, photo } = await picturedBy(tx, owner);
      if (photo === null) return;
      await namePhoto(tx, owner, null);
      await this.store.forget(tx, owner, photo);
      await told(tx, owner, name, 'producer.unpictured');
    });
  }
}

async function mayPicture(tx: Unit, owner: PictureOwner): Promise<void> {
  if (tx.context.scope.kind === 'collective') await assertMayWriteCatalogue(tx, owner.producerId);
  else if (owner.producerId !== tx.producerId) throw new NotFound();
  await picturedBy(tx, owner);
}

/** A collective's log tells what was done in its name; a farm has none. */
async function told(
  tx: Unit,
  owner: PictureOwner,
  name: string,
  action: 'producer.pictured' | 'producer.unpictured',
): Promise<void> {
  if (tx.context.scope.kind !== 'collective') return;
  await writeAudit(tx, { action, subjectId: owner.productId ?? owner.producerId, detail: { name } });
}
