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
import { PAYABLE } from './agency.ts';

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
  readonly labels: readonly string[];
  readonly diets: readonly string[];
  readonly allergens: readonly string[] | null;
  readonly origin: string | null;
  readonly storage: string | null;
  readonly ingredients: string;
  readonly photo: string | null;
  readonly toleranceBp: number | null;
  readonly depositCents: number;
  /** False: its farm can't be paid now, and no other way to pay is open. */
  readonly payable: boolean;
}

interface OfferRow extends Omit<OfferView, 'unitPriceCents' | 'unitPriceUnit'> {
  readonly position: number;
  /** What the page is ordered by: the place on the stall, or a price. */
  readonly rank: number;
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
  payable: SQL`${PAYABLE} as payable`,
  position: SQL`o.position`,
  labels: SQL`coalesce(p.labels, '{}') as labels`,
  diets: SQL`coalesce(p.diets, '{}') as diets`,
  allergens: SQL`p.allergens`,
  origin: SQL`p.origin`,
  storage: SQL`p.storage`,
  ingredients: SQL`coalesce(p.ingredients, '') as ingredients`,
  photo: SQL`'/pictures/' || p.photo as photo`,
} as const satisfies Record<Exclude<keyof OfferRow, 'rank'>, SqlText>;
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
/** What a farm says of its goods is read as it stands: an allergen put right is seen in a sale that is open. */
const FACTS = `left join products p on p.producer_id = o.producer_id and p.id = o.product_id`;

export type OfferSort = 'STALL' | 'PRICE' | 'UNIT_PRICE';
/** A price a kilo or litre as the kernel's unitPrice has it; goods without one come last. */
const RANK: Readonly<Record<OfferSort, string>> = {
  STALL: 'o.position',
  PRICE: 'o.price_cents',
  UNIT_PRICE: `case when o.selling_mode <> 'PIECE' then o.price_cents when o.content_unit in ('GRAM', 'MILLILITRE')
    then least((o.price_cents * 1000 + o.content_amount / 2) / o.content_amount, 2147483646) else 2147483647 end`,
};

export interface OfferFilter {
  readonly cycleId: string;
  readonly distributionId?: string | undefined;
  readonly search?: string | undefined;
  readonly category?: string | undefined;
  readonly producerId?: string | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly diets?: readonly string[] | undefined;
  readonly withoutAllergens?: readonly string[] | undefined;
  readonly sort?: OfferSort | undefined;
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
  const ORDER = RANK[filter.sort ?? 'STALL'];
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
  whatIsIn(WHERE, filter);
  const words = searchWords(filter.search);
  if (words.length > 0) WHERE.and(EVERY_WORD, words);
  const COUNTED = WHERE.copy();
  if (after !== undefined) WHERE.and(`(${ORDER}, o.id) > (?, ?::uuid)`, ...after);
  const LIMIT = WHERE.add(size + 1);
  const COLUMNS = columnsFor(filter.fields);
  const rows = await tx.query<OfferRow>(
    `select ${COLUMNS}, ${ORDER} as rank ${FROM} ${FACTS} where ${WHERE.sql} order by ${ORDER}, o.id limit ${LIMIT}`,
    WHERE.values,
  );
  return {
    ...toConnection(
      rows,
      size,
      (row) => [row.rank, row.id],
      (row) => toOffer(row, staff),
    ),
    counted: COUNTED,
  };
}

/** How many offers a page's filter has in all. */
export async function countOffers(tx: Unit, { counted: COUNTED }: OffersPage): Promise<number> {
  const { count } = await tx.one<{ count: number }>(
    `select count(*)::int as count from offers o ${FACTS} where ${COUNTED.sql}`,
    COUNTED.values,
  );
  return count;
}

export async function offerById(tx: Unit, at: { cycleId: string; listingId: string }): Promise<OfferView> {
  const COLUMNS = columnsFor(undefined);
  const row = await tx.one<Omit<OfferRow, 'rank'>>(
    `select ${COLUMNS} ${FROM} ${FACTS} where o.cycle_id = $1 and o.listing_id = $2`,
    [at.cycleId, at.listingId],
  );
  return toOffer({ ...row, rank: row.position }, true);
}

/** Every field of the offers that `TAIL` chooses, as members see them: one statement. */
export async function loadOffers(
  tx: Unit,
  TAIL: SqlText,
  parameters: readonly unknown[],
): Promise<OfferView[]> {
  const COLUMNS = columnsFor(undefined);
  const rows = await tx.query<Omit<OfferRow, 'rank'>>(
    `select ${COLUMNS} ${FROM} ${FACTS} ${TAIL}`,
    parameters,
  );
  return rows.map((row) => toOffer({ ...row, rank: row.position }, tx.may('sales.watch')));
}

function toOffer({ position: _position, rank: _rank, ...row }: OfferRow, staff: boolean): OfferView {
  const comparable = unitPrice(row);
  return {
    ...row,
    purchasePriceCents: staff ? row.purchasePriceCents : null,
    unitPriceCents: comparable?.cents ?? null,
    unitPriceUnit: comparable?.unit ?? null,
  };
}

/** Nothing is taken for free of an allergen of which the farm has not said so. */
function whatIsIn(WHERE: Filters, { labels, diets, withoutAllergens }: OfferFilter): void {
  const marks = labels?.filter((one) => one !== 'ORGANIC') ?? [];
  if (marks.length > 0) WHERE.and('p.labels @> ?::text[]', marks);
  if (labels?.includes('ORGANIC')) WHERE.and('o.organic');
  if (diets?.length) WHERE.and('p.diets @> ?::text[]', diets);
  if (withoutAllergens?.length) WHERE.and('not p.allergens && ?::text[]', withoutAllergens);
}

/**
 * Each word typed begins a word of the product or the farm, or resembles one: an accent, a plural or a slip of the keyboard does
 * not matter. Short words must be nearer: “oeuf” is in “boeuf”, and is not what is looked for.
 */
export const EVERY_WORD = `not exists (select 1 from unnest(?::text[]) w where not (o.searched ~ ('\\m' || w)
  or case when length(w) < 5 then strict_word_similarity(w, o.searched) > 0.5 else word_similarity(w, o.searched) > 0.5 end))`;

/** Letters and figures only: what a pattern would read as a sign falls away. */
export function searchWords(text: string | undefined): string[] {
  return (searchKey(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);
}
