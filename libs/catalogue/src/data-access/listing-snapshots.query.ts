import type { ContentUnit, SellingMode } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { ProductCategory, VatCategory } from '../domain/product.ts';
import { sellingTerms } from './selling-terms.query.ts';

/** A listing as it stands on a day: what an offer freezes. Price with VAT, a piece, kg or litre. */
export interface ListingSnapshot {
  readonly listingId: string;
  readonly producerId: string;
  readonly productId: string;
  readonly producerName: string;
  readonly name: string;
  readonly description: string;
  readonly category: ProductCategory;
  readonly organic: boolean;
  readonly sellingMode: SellingMode;
  readonly weighed: boolean;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly step: number;
  /** Null: not weighed, or the real weight always applies. */
  readonly toleranceBp: number | null;
  readonly depositCents: number;
  /** The farm's price in this collective. */
  readonly farmPriceCents: number;
  readonly vatRateBp: number;
  /** The pool of the period around the day, else the one without period; null: the producer does not count. */
  readonly stockPoolId: string | null;
}

/**
 * Listings that can be sold: active, of an active product and an active participation; of those asked for, or all. On a
 * day of the collective's calendar. By producer and name; two statements.
 */
export async function listingSnapshots(
  tx: Unit,
  listingIds: readonly string[] | 'all active',
  date: string,
): Promise<ListingSnapshot[]> {
  const { rates } = await sellingTerms(tx, date);
  const rows = await tx.query<Omit<ListingSnapshot, 'vatRateBp'> & { vatCategory: VatCategory }>(
    `select l.id as "listingId", p.producer_id as "producerId", p.id as "productId", f.name as "producerName", p.name, p.description,
       p.category, p.organic, p.selling_mode as "sellingMode", p.weighed, p.content_amount as "contentAmount",
       p.content_unit as "contentUnit", p.step,
       case when p.weighed then p.tolerance_bp end as "toleranceBp", p.deposit_cents as "depositCents", coalesce(l.price_cents, p.price_cents) as "farmPriceCents",
       p.vat_category as "vatCategory", s.id as "stockPoolId"
     from listings l
     join participations pa on pa.producer_id = l.producer_id and pa.status = 'ACTIVE'
     join products p on p.producer_id = l.producer_id and p.id = l.product_id and p.active and p.archived_at is null
     join producers f on f.id = l.producer_id
     left join lateral (select id from stock_pools where producer_id = p.producer_id and product_id = p.id
       and (period_start is null or $2::date between period_start and period_end)
       order by period_start desc nulls last limit 1) s on true
     where l.active and ($1::uuid[] is null or l.id = any ($1))
     order by lower(unaccent(f.name)), lower(unaccent(p.name)), l.id`,
    [listingIds === 'all active' ? null : listingIds, date],
  );
  return rows.map(({ vatCategory, ...row }) => ({ ...row, vatRateBp: rates[vatCategory] }));
}
