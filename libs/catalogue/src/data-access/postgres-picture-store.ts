import { randomBytes } from 'node:crypto';
import type { Unit } from '@cabas/platform';
import type { PictureOwner, PictureStore } from '../domain/picture-store.ts';

/** Photos as rows beside what they show: one backup, one transaction, no second place to guard. */
export class PostgresPictureStore implements PictureStore<Unit> {
  async keep(
    tx: Unit,
    owner: PictureOwner,
    files: readonly { name: string; bytes: Buffer }[],
  ): Promise<string> {
    const key = randomBytes(16).toString('hex');
    await tx.query(
      `insert into pictures (producer_id, key, product_id, name, bytes)
       select $1, $2, $3, f.name, f.bytes from unnest($4::text[], $5::bytea[]) as f(name, bytes)`,
      [
        owner.producerId,
        key,
        owner.productId,
        files.map(({ name }) => name),
        files.map(({ bytes }) => bytes),
      ],
    );
    return key;
  }

  async forget(tx: Unit, { producerId }: PictureOwner, key: string): Promise<void> {
    await tx.query('delete from pictures where producer_id = $1 and key = $2', [producerId, key]);
  }

  async read(tx: Unit, key: string, name: string): Promise<Buffer | undefined> {
    const file = await tx.maybeOne<{ bytes: Buffer }>(
      'select bytes from pictures where key = $1 and name = $2',
      [key, name],
    );
    return file?.bytes;
  }
}
