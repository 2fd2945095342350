import { EntitySchema } from 'typeorm';

export interface ListingRow {
  id: string;
  producerId: string;
  productId: string;
  /** The farm's price in this collective; null: its base price. */
  priceCents: number | null;
  active: boolean;
}

export const ListingSchema = new EntitySchema<ListingRow>({
  name: 'Listing',
  tableName: 'listings',
  columns: {
    id: { type: 'uuid', primary: true },
    producerId: { type: 'uuid' },
    productId: { type: 'uuid' },
    priceCents: { type: 'bigint', nullable: true },
    active: { type: 'boolean' },
  },
});
