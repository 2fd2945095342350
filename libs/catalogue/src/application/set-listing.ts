import { Inject, Injectable } from '@nestjs/common';
import { difference, writeAudit } from '@cabas/identity';
import { newId } from '@cabas/kernel';
import { UnitOfWork } from '@cabas/platform';
import { ListingSchema } from '../data-access/listing.schema.ts';
import { productInCollective, type Product } from '../data-access/products.query.ts';
import { FieldProblems } from '../domain/field-problems.ts';
import { MAX_PRICE_CENTS } from '../domain/product.ts';
import { assertMayWorkOn } from './may-write-catalogue.ts';

export interface ListingChange {
  readonly producerId: string;
  readonly productId: string;
  /** Null: the farm's base price; absent: as it was. */
  readonly priceCents?: number | null | undefined;
  readonly active: boolean;
}

const NOT_SOLD: { readonly priceCents: number | null; readonly active: boolean } = {
  priceCents: null,
  active: false,
};

/** What this collective sells and at which price: its own choice, also where the farm keeps its catalogue. */
@Injectable()
export class SetListing {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  /** @throws NotFound, InvalidInput */
  run({ producerId, productId, priceCents, active }: ListingChange): Promise<Product> {
    return this.uow.write(async (tx) => {
      await assertMayWorkOn(tx, producerId);
      new FieldProblems().integer('priceCents', priceCents, { max: MAX_PRICE_CENTS }).throwIfAny();
      const { name, listing } = await productInCollective(tx, producerId, productId);
      const listings = tx.manager.getRepository(ListingSchema);
      if (listing !== undefined) {
        await listings.update(
          { id: listing.id },
          { active, ...(priceCents !== undefined && { priceCents }) },
        );
      } else {
        await tx.query(
          `insert into listings (id, producer_id, product_id, price_cents, active) values ($1, $2, $3, $4, $5)
           on conflict (collective_id, product_id) do update set price_cents = excluded.price_cents, active = excluded.active`,
          [newId(), producerId, productId, priceCents ?? null, active],
        );
      }
      const product = await productInCollective(tx, producerId, productId);
      const changed = difference(listing ?? NOT_SOLD, product.listing ?? NOT_SOLD, ['priceCents', 'active']);
      if (changed !== undefined)
        await writeAudit(tx, {
          action: 'listing.changed',
          subjectId: productId,
          detail: { name, ...changed },
        });
      return product;
    });
  }
}
