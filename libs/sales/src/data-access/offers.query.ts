import { searchKey, unitPrice, type ContentUnit, type SellingMode } from '@cabas/kernel';
import {
  decodeCursor,
  Filters,
  pageSize,
  SQL,
  toConnection,
  type Connection,
  type SqlText,
  type Unit,
} from '@cabas/platform';

/** An offer as the API answers it. */
export interface OfferView {
  readonly id: string;
  readonly cycleId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly productId: string;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly organic: boolean;
  readonly sellingMode: SellingMode;
  readonly weighed: boolean;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly step: number;
  readonly minimum: number;
  readonly priceCents: number;
  readonly purchasePriceCents: number | null;
  readonly unitPriceCents: number | null;
  readonly unitPriceUnit: string | null;
  readonly vatRateBp: number;
  readonly remaining: number | null;
  readonly distributionIds: readonly string[] | null;
  readonly cap: number | null;
  readonly sold: number;
  readonly active: boolean;
  readonly toleranceBp: number | null;
  readonly depositCents: number;
}

interface OfferRow extends Omit<OfferView, 'unitPriceCents' | 'unitPriceUnit'> {
  readonly position: number;
}

/** Each field's column. Live stock: the lesser of this collective's cap and the producer's shared pool. */
const COLUMN = {
  id: SQL`o.id`,
  cycleId: SQL`o.cycle_id as "cycleId"`,
  producerId: SQL`o.producer_id as "producerId"`,
  producerName: SQL`o.producer_name as "producerName"`,
  productId: SQL`o.product_id as "productId"`,
  name: SQL`o.name`,
  description: SQL`o.description`,
  category: SQL`o.category`,
  organic: SQL`o.organic`,
  sellingMode: SQL`o.selling_mode as "sellingMode"`,
  weighed: SQL`o.weighed`,
  contentAmount: SQL`o.content_amount as "contentAmount"`,
  contentUnit: SQL`o.content_unit as "contentUnit"`,
  step: SQL`o.step`,
  minimum: SQL`o.minimum`,
  priceCents: SQL`o.price_cents as "priceCents"`,
  purchasePriceCents: SQL`o.purchase_price_cents as "purchasePriceCents"`,
  vatRateBp: SQL`o.vat_rate_bp as "vatRateBp"`,
  remaining: SQL`least(o.cap - o.sold, k.available) as remaining`,
  distributionIds: SQL`o.distribution_ids as "distributionIds"`,
  cap: SQL`o.cap`,
  sold: SQL`o.sold`,
  active: SQL`o.active`,
  toleranceBp: SQL`o.tolerance_bp as "toleranceBp"`,
  depositCents: SQL`o.deposit_cents as "depositCents"`,
  position: SQL`o.position`,
} as const satisfies Record<keyof OfferRow, SqlText>;
type Column = keyof typeof COLUMN;
const ALL = Object.keys(COLUMN) as Column[];
/** What a page needs whatever is asked: its order, and what a price per kilo is made of. */
const ALWAYS: readonly Column[] = [
  ...(['id', 'position', 'sellingMode', 'contentAmount', 'contentUnit', 'priceCents'] as const),
];

/** The columns of the fields asked for; absent: all. */
function columnsFor(fields: ReadonlySet<string> | undefined): string {
  const wanted = fields === undefined ? ALL : ALL.filter((name) => fields.has(name) || ALWAYS.includes(name));
  return wanted.map((name) => COLUMN[name]).join(', ');
}

const FROM = `from offers o left join stock_pools k on k.producer_id = o.producer_id and k.id = o.stock_pool_id`;

export interface OfferFilter {
  readonly cycleId: string;
  readonly distributionId?: string | undefined;
  readonly search?: string | undefined;
  readonly category?: string | undefined;
  readonly producerId?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  /** Of each offer; absent: every field. */
  readonly fields?: ReadonlySet<string> | undefined;
}

/** The total is counted only when asked for (`countOffers`). */
export type OffersPage = Omit<Connection<OfferView>, 'totalCount'> & { readonly counted: Filters };

/** A page of what can be ordered, with live stock: one statement. Drafts and cancelled sales are shown to staff only. */
export async function offersPage(tx: Unit, filter: OfferFilter): Promise<OffersPage> {
  const size = pageSize(filter.first, 500);
  const after = decodeCursor(filter.after, ['integer', 'id']);
  const staff = tx.may('sales.watch');
  const WHERE = new Filters();
  WHERE.and('o.cycle_id = ?', filter.cycleId);
  if (!staff) {
    WHERE.and(
      `o.active and exists (select 1 from sales_cycles s where s.id = o.cycle_id and s.status not in ('DRAFT', 'SCHEDULED', 'CANCELLED'))`,
    );
  }
  if (filter.distributionId != null)
    WHERE.and('(o.distribution_ids is null or ? = any (o.distribution_ids))', filter.distributionId);
  if (filter.category != null) WHERE.and('o.category = ?', filter.category);
  if (filter.producerId != null) WHERE.and('o.producer_id = ?', filter.producerId);
  const term = searchTerm(filter.search);
  if (term !== null)
    WHERE.and(`(o.searched like '%' || ? || '%' or word_similarity(?, o.searched) > 0.5)`, term);
  const COUNTED = WHERE.copy();
  if (after !== undefined) WHERE.and('(o.position, o.id) > (?, ?::uuid)', ...after);
  const LIMIT = WHERE.add(size + 1);
  const COLUMNS = columnsFor(filter.fields);
  const rows = await tx.query<OfferRow>(
    `select ${COLUMNS} ${FROM} where ${WHERE.sql} order by o.position, o.id limit ${LIMIT}`,
    WHERE.values,
  );
  return {
    ...toConnection(
      rows,
      size,
      (row) => [row.position, row.id],
      (row) => toOffer(row, staff),
    ),
    counted: COUNTED,
  };
}

/** How many offers a page's filter has in all. */
export async function countOffers(tx: Unit, { counted: COUNTED }: OffersPage): Promise<number> {
  const { count } = await tx.one<{ count: number }>(
    `select count(*)::int as count from offers o where ${COUNTED.sql}`,
    COUNTED.values,
  );
  return count;
}

export async function offerById(tx: Unit, at: { cycleId: string; listingId: string }): Promise<OfferView> {
  const COLUMNS = columnsFor(undefined);
  const row = await tx.one<OfferRow>(
    `select ${COLUMNS} ${FROM} where o.cycle_id = $1 and o.listing_id = $2`,
    [at.cycleId, at.listingId],
  );
  return toOffer(row, true);
}

function toOffer({ position: _position, ...row }: OfferRow, staff: boolean): OfferView {
  const comparable = unitPrice(row);
  return {
    ...row,
    purchasePriceCents: staff ? row.purchasePriceCents : null,
    unitPriceCents: comparable?.cents ?? null,
    unitPriceUnit: comparable?.unit ?? null,
  };
}

function searchTerm(text: string | undefined): string | null {
  const key = searchKey(text ?? '')
    .replace(/[%_\\]/g, ' ')
    .trim();
  return key === '' ? null : key;
}
