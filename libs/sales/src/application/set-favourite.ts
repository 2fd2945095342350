import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';

/** A heart on a product that this collective sells, or its removal. Twice is as good as once. @throws NotFound. */
@Injectable()
export class SetFavourite {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(productId: string, favourite: boolean): Promise<void> {
    await this.uow.write(async (tx) => {
      const [listed] = await tx.query('select 1 from listings where product_id = $1', [productId]);
      if (listed === undefined) throw new NotFound();
      if (favourite)
        await tx.query(
          `insert into favourites (membership_id, product_id, account_id) values ($1, $2, $3) on conflict do nothing`,
          [tx.member.id, productId, tx.holderAccountId],
        );
      else
        await tx.query('delete from favourites where membership_id = $1 and product_id = $2', [
          tx.member.id,
          productId,
        ]);
    });
  }
}
