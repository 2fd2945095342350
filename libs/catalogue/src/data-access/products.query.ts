import { NotFound, searchKey } from '@cabas/kernel';
import { decodeCursor, pageSize, toConnection, type Connection, type Unit } from '@cabas/platform';
import type { ProductFields } from '../domain/product.ts';
import {
  farmVatRates,
  memberPrice,
  sellingTerms,
  type SellingTerms,
  type VatRates,
} from './selling-terms.query.ts';

/** A product with what the scope in question makes of it. */
export interface Product extends ProductFields {
  readonly id: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly version: number;
  /** Where its photo's files are. */
  readonly photo: string | null;
  readonly vatRateBp: number;
  readonly listing:
    | {
        readonly id: string;
        readonly priceCents: number | null;
        readonly salePriceCents: number;
        readonly active: boolean;
      }
    | undefined;
  readonly stock: StockPool | undefined;
}
/** Order units. `promised`: taken by orders. */
export interface StockPool {
  readonly id: string;
  readonly available: number;
  readonly promised: number;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
}
export interface ProductFilter {
  readonly producerId?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly listedOnly?: boolean | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

type Row = ProductFields & {
  id: string;
  producerId: string;
  producerName: string;
  version: number;
  photo: string | null;
  producerKey: string;
  nameKey: string;
  listingId?: string | null;
  listingPriceCents?: number | null;
  listingActive?: boolean | null;
  poolId: string | null;
  available: number | null;
  initial: number | null;
};

const COLUMNS = `p.id, p.producer_id as "producerId", f.name as "producerName", p.version, p.reference, p.name, p.description,
  p.category, p.selling_mode as "sellingMode", p.weighed, p.price_cents as "priceCents", p.content_amount as "contentAmount",
  p.content_unit as "contentUnit", p.step, p.vat_category as "vatCategory", p.organic, p.active,
  p.labels, p.diets, p.allergens, p.origin, p.storage, p.ingredients, '/pictures/' || p.photo as photo,
  p.tolerance_bp as "toleranceBp", p.deposit_cents as "depositCents",
  s.id as "poolId", s.available, s.initial, lower(unaccent(f.name)) as "producerKey", lower(unaccent(p.name)) as "nameKey"`;
const LISTING_COLUMNS = `l.id as "listingId", l.price_cents as "listingPriceCents", l.active as "listingActive"`;
const FROM = `from products p join producers f on f.id = p.producer_id
  left join stock_pools s on s.producer_id = p.producer_id and s.product_id = p.id and s.period_start is null`;
const WITH_LISTING = `${FROM} left join listings l on l.producer_id = p.producer_id and l.product_id = p.id`;

const FILTERED = `where p.archived_at is null and ($1::uuid is null or p.producer_id = $1)
    and lower(unaccent(p.name || ' ' || f.name || ' ' || coalesce(p.reference, ''))) like all ($2::text[])
    and (not $3::boolean or l.active)`;

/** Products the collective in scope may sell, by producer and name: three statements whatever the page. */
export async function listProducts(tx: Unit, filter: ProductFilter): Promise<Connection<Product>> {
  const terms = await sellingTerms(tx);
  const parameters = [filter.producerId ?? null, likeAll(filter.search), filter.listedOnly === true];
  const after = decodeCursor(filter.after, ['text', 'text', 'id']);
  const size = pageSize(filter.first, 500);
  const rows = await tx.query<Row>(
    `select ${COLUMNS}, ${LISTING_COLUMNS} ${WITH_LISTING} ${FILTERED}
       and ($4::text is null or (lower(unaccent(f.name)), lower(unaccent(p.name)), p.id) > ($4, $5, $6::uuid))
     order by "producerKey", "nameKey", p.id limit $7`,
    [...parameters, ...(after ?? [null, null, null]), size + 1],
  );
  const { count } = await tx.one<{ count: number }>(
    `select count(*) as count ${WITH_LISTING} ${FILTERED}`,
    parameters,
  );
  return toConnection(
    rows,
    size,
    (row) => [row.producerKey, row.nameKey, row.id],
    (row) => inCollective(row, terms),
    count,
  );
}

/** One of them. @throws NotFound */
export async function productInCollective(tx: Unit, producerId: string, productId: string): Promise<Product> {
  const terms = await sellingTerms(tx);
  const row = await tx.one<Row>(
    `select ${COLUMNS}, ${LISTING_COLUMNS} ${WITH_LISTING} where p.producer_id = $1 and p.id = $2 and p.archived_at is null`,
    [producerId, productId],
  );
  return inCollective(row, terms);
}

/** The farm's own products, in its scope. */
export async function listFarmProducts(
  tx: Unit,
  page: Pick<ProductFilter, 'first' | 'after'>,
): Promise<Connection<Product>> {
  const rates = await farmVatRates(tx);
  const after = decodeCursor(page.after, ['text', 'id']);
  const size = pageSize(page.first, 500);
  const rows = await tx.query<Row>(
    `select ${COLUMNS} ${FROM} where p.archived_at is null and ($1::text is null or (lower(unaccent(p.name)), p.id) > ($1, $2::uuid))
     order by "nameKey", p.id limit $3`,
    [...(after ?? [null, null]), size + 1],
  );
  const { count } = await tx.one<{ count: number }>(
    'select count(*) as count from products where archived_at is null',
  );
  return toConnection(
    rows,
    size,
    (row) => [row.nameKey, row.id],
    (row) => atTheFarm(row, rates),
    count,
  );
}

/** One of them. @throws NotFound */
export async function productAtTheFarm(tx: Unit, productId: string): Promise<Product> {
  const rates = await farmVatRates(tx);
  return atTheFarm(
    await tx.one<Row>(`select ${COLUMNS} ${FROM} where p.id = $1 and p.archived_at is null`, [productId]),
    rates,
  );
}

/** The stored fields, held for a change. @throws NotFound */
export async function lockProduct(
  tx: Unit,
  producerId: string,
  productId: string,
): Promise<ProductFields & { version: number }> {
  const row = await tx.maybeOne<ProductFields & { version: number }>(
    `select reference, name, description, category, selling_mode as "sellingMode", weighed, price_cents as "priceCents",
       content_amount as "contentAmount", content_unit as "contentUnit", step, vat_category as "vatCategory", organic, active, version,
       labels, diets, allergens, origin, storage, ingredients, tolerance_bp as "toleranceBp", deposit_cents as "depositCents"
     from products where producer_id = $1 and id = $2 and archived_at is null for update`,
    [producerId, productId],
  );
  if (row === undefined) throw new NotFound();
  return row;
}

function inCollective(row: Row, terms: SellingTerms): Product {
  const { listingId, listingPriceCents = null, listingActive, ...rest } = row;
  const listing =
    listingId === null || listingId === undefined
      ? undefined
      : {
          id: listingId,
          priceCents: listingPriceCents,
          salePriceCents: memberPrice(listingPriceCents ?? row.priceCents, terms),
          active: listingActive === true,
        };
  return { ...atTheFarm(rest, terms.rates), listing };
}

function atTheFarm(row: Row, rates: VatRates): Product {
  const { poolId, available, initial, ...product } = row;
  const stock =
    poolId === null || available === null || initial === null
      ? undefined
      : { id: poolId, available, promised: initial - available, periodStart: null, periodEnd: null };
  return { ...product, vatRateBp: rates[row.vatCategory], listing: undefined, stock };
}

/** Every word somewhere, without accents or case; what LIKE reads as a pattern is taken literally. */
function likeAll(search: string | null | undefined): string[] {
  const words = searchKey(search ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8);
  return words.map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
}
