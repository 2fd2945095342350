import type { Unit } from '@cabas/platform';
import { farmsSell, NotFound, Refused, salePrice, VersionConflict, type MoneyFlow } from '@cabas/kernel';
import type { ListingSnapshot } from '@cabas/catalogue';
import type { ScheduledDistribution, ScheduledSale } from '../domain/schedule.ts';
import { freezeRounds } from './deliveries.ts';
import { insertSlots } from './slots.ts';

export interface CycleRow {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly opensAt: Date;
  readonly flow: MoneyFlow;
  readonly marginBp: number;
  readonly marginMode: 'ON_TOP' | 'INSIDE';
  readonly words: string;
  readonly minimumCents: number;
  readonly version: number;
  readonly seriesId: string | null;
}

const CYCLE = `id, name, status, opens_at as "opensAt", flow, margin_bp as "marginBp", margin_mode as "marginMode", words,
  minimum_cents as "minimumCents", version, series_id as "seriesId"`;

/**
 * Locks a sale for change. Whoever also touches its distributions locks those first, as an order does (`lockDistributions`).
 * @throws NotFound, VersionConflict.
 */
export async function lockCycle(tx: Unit, cycleId: string, version?: number): Promise<CycleRow> {
  const cycle = await tx.maybeOne<CycleRow>(
    `select ${CYCLE} from sales_cycles where id = $1 for no key update`,
    [cycleId],
  );
  if (cycle === undefined) throw new NotFound();
  if (version !== undefined && cycle.version !== version) throw new VersionConflict(cycle.version);
  return cycle;
}

/** Locks a sale's distributions, in id order; orders under way end first, new ones wait. */
export async function lockDistributions(
  tx: Unit,
  cycleId: string,
): Promise<{ id: string; status: string }[]> {
  return tx.query(`select id, status from distributions where cycle_id = $1 order by id for no key update`, [
    cycleId,
  ]);
}

/**
 * The sale after its point: of two points that end in the same moment the later one sees the other, or neither would be the last.
 */
export async function lockCycleOf(tx: Unit, distributionId: string): Promise<void> {
  await tx.query(
    'select 1 from sales_cycles where id = (select cycle_id from distributions where id = $1) for no key update',
    [distributionId],
  );
}

export async function insertCycle(
  tx: Unit,
  cycle: {
    id: string;
    seriesId: string | null;
    name: string;
    opensAt: Date;
    flow: string;
    marginBp: number;
    marginMode: string;
    words: string;
    minimumCents: number;
  },
): Promise<void> {
  await tx.query(
    `insert into sales_cycles (id, series_id, name, opens_at, flow, margin_bp, margin_mode, words, minimum_cents) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      cycle.id,
      cycle.seriesId,
      cycle.name,
      cycle.opensAt,
      cycle.flow,
      cycle.marginBp,
      cycle.marginMode,
      cycle.words,
      cycle.minimumCents,
    ],
  );
}

/** Writes distributions; ids in the order given. */
export async function insertDistributions(
  tx: Unit,
  cycleId: string,
  distributions: readonly (ScheduledDistribution & { id: string })[],
): Promise<void> {
  await tx.query(
    `insert into distributions (id, cycle_id, pickup_point_id, pickup_date, window_start, window_end, starts_at, ends_at, closes_at, slotted)
     select d.id, $1, d.point, d.day, d.from_time, d.to_time, d.starts_at, d.ends_at, d.closes_at, d.slotted
     from jsonb_to_recordset($2::jsonb) as d(id uuid, point uuid, day date, from_time time, to_time time, starts_at timestamptz, ends_at timestamptz,
       closes_at timestamptz, slotted boolean)`,
    [
      cycleId,
      JSON.stringify(
        distributions.map((d) => ({
          id: d.id,
          point: d.pickupPointId,
          day: d.pickupDate,
          from_time: d.windowStart,
          to_time: d.windowEnd,
          starts_at: d.startsAtInstant,
          ends_at: d.endsAtInstant,
          closes_at: d.closesAtInstant,
          slotted: (d.keptSlots?.length ?? 0) > 0,
        })),
      ),
    ],
  );
  await insertSlots(tx, distributions);
  await freezeRounds(
    tx,
    distributions.map(({ id }) => id),
  );
}

/**
 * Moves a distribution that still awaits orders; anything later stays. A round keeps its point: who ordered agreed to its terms.
 * @throws Refused ROUND_STAYS.
 */
export async function moveDistribution(tx: Unit, id: string, to: ScheduledDistribution): Promise<boolean> {
  const [elsewhere] = await tx.query(
    `select 1 from distributions d join pickup_points p on p.collective_id = d.collective_id and p.id in (d.pickup_point_id, $2)
     where d.id = $1 and d.pickup_point_id <> $2 and p.home limit 1`,
    [id, to.pickupPointId],
  );
  if (elsewhere !== undefined) throw new Refused('ROUND_STAYS');
  const moved = await tx.query(
    `update distributions set pickup_point_id = $2, pickup_date = $3, window_start = $4, window_end = $5, starts_at = $6, ends_at = $7, closes_at = $8
     where id = $1 and status in ('PLANNED', 'OPEN')
       and (pickup_point_id, pickup_date, window_start, window_end, closes_at) is distinct from ($2::uuid, $3::date, $4::time, $5::time, $8::timestamptz)
     returning id`,
    [
      id,
      to.pickupPointId,
      to.pickupDate,
      to.windowStart,
      to.windowEnd,
      to.startsAtInstant,
      to.endsAtInstant,
      to.closesAtInstant,
    ],
  );
  return moved.length === 1;
}

/** What a sale takes of a listing beyond its snapshot. */
export interface OfferTerms {
  readonly distributionIds: readonly string[] | null;
  readonly cap: number | null;
  readonly minimum: number | null;
  /** The farm's price for this sale, instead of the listing's. */
  readonly priceCents: number | null;
}

const NO_TERMS: OfferTerms = { distributionIds: null, cap: null, minimum: null, priceCents: null };

/** Freezes listings as offers of a sale; offers already there are refreshed, except price and cap set on purpose. */
export async function writeOffers(
  tx: Unit,
  cycle: Pick<CycleRow, 'id' | 'flow' | 'marginBp' | 'marginMode'>,
  listings: readonly ListingSnapshot[],
  termsOf: (listingId: string) => OfferTerms | undefined,
  newId: () => string,
): Promise<void> {
  const rows = listings.map((listing, position) => {
    const terms = termsOf(listing.listingId) ?? NO_TERMS;
    const prices = offerPrices(cycle, terms.priceCents ?? listing.farmPriceCents);
    return {
      id: newId(),
      listing_id: listing.listingId,
      producer_id: listing.producerId,
      product_id: listing.productId,
      stock_pool_id: listing.stockPoolId,
      distribution_ids: terms.distributionIds,
      position,
      producer_name: listing.producerName,
      name: listing.name,
      description: listing.description,
      category: listing.category,
      organic: listing.organic,
      selling_mode: listing.sellingMode,
      weighed: listing.weighed,
      content_amount: listing.contentAmount,
      content_unit: listing.contentUnit,
      step: listing.step,
      minimum: terms.minimum ?? listing.step,
      price_cents: prices.saleCents,
      purchase_price_cents: prices.purchaseCents,
      vat_rate_bp: listing.vatRateBp,
      cap: terms.cap,
      own_price_cents: terms.priceCents,
      tolerance_bp: listing.toleranceBp,
      deposit_cents: listing.depositCents,
    };
  });
  await tx.query(
    `insert into offers (id, cycle_id, listing_id, producer_id, product_id, stock_pool_id, distribution_ids, position, producer_name, name, description,
       category, organic, selling_mode, weighed, content_amount, content_unit, step, minimum, price_cents, purchase_price_cents, vat_rate_bp, cap, own_price_cents,
       tolerance_bp, deposit_cents)
     select o.id, $1, o.listing_id, o.producer_id, o.product_id, o.stock_pool_id, o.distribution_ids, o.position, o.producer_name, o.name, o.description,
       o.category, o.organic, o.selling_mode, o.weighed, o.content_amount, o.content_unit, o.step, o.minimum, o.price_cents, o.purchase_price_cents, o.vat_rate_bp, o.cap, o.own_price_cents,
       o.tolerance_bp, o.deposit_cents
     from jsonb_to_recordset($2::jsonb) as o(id uuid, listing_id uuid, producer_id uuid, product_id uuid, stock_pool_id uuid, distribution_ids uuid[], position int,
       producer_name text, name text, description text, category text, organic boolean, selling_mode text, weighed boolean, content_amount int, content_unit text,
       step int, minimum int, price_cents bigint, purchase_price_cents bigint, vat_rate_bp int, cap bigint, own_price_cents bigint,
       tolerance_bp int, deposit_cents bigint)
     on conflict (collective_id, cycle_id, listing_id) do update set stock_pool_id = excluded.stock_pool_id, producer_name = excluded.producer_name,
       name = excluded.name, description = excluded.description, category = excluded.category, organic = excluded.organic, selling_mode = excluded.selling_mode,
       weighed = excluded.weighed, content_amount = excluded.content_amount, content_unit = excluded.content_unit, step = excluded.step, minimum = excluded.minimum,
       price_cents = excluded.price_cents, purchase_price_cents = excluded.purchase_price_cents, vat_rate_bp = excluded.vat_rate_bp,
       tolerance_bp = excluded.tolerance_bp, deposit_cents = excluded.deposit_cents`,
    [cycle.id, JSON.stringify(rows)],
  );
}

/** The chain of prices: the farm's, then what the member pays (RESALE: margin per unit, rounded per unit). */
export function offerPrices(
  cycle: Pick<CycleRow, 'flow' | 'marginBp' | 'marginMode'>,
  farmPriceCents: number,
): { saleCents: number; purchaseCents: number } {
  return farmsSell(cycle.flow)
    ? { saleCents: farmPriceCents, purchaseCents: farmPriceCents }
    : salePrice(farmPriceCents, cycle.marginBp, cycle.marginMode);
}

/** (Re)sets timed work of a sale; absent instants are removed. */
export async function setDueTask(
  tx: Unit,
  kind: string,
  subjectId: string,
  dueAt: Date | undefined,
  id: string,
): Promise<void> {
  if (dueAt === undefined) {
    await tx.query('delete from due_tasks where kind = $1 and subject_id = $2', [kind, subjectId]);
    return;
  }
  await tx.query(
    `insert into due_tasks (id, kind, subject_id, due_at) values ($1, $2, $3, $4)
     on conflict (collective_id, kind, subject_id) do update set due_at = excluded.due_at,
       taken_at = case when due_tasks.due_at = excluded.due_at then due_tasks.taken_at end`,
    [id, kind, subjectId, dueAt],
  );
}

/** Pick-up points of the collective, all known and in use. @throws NotFound. */
export async function assertPoints(tx: Unit, sale: ScheduledSale): Promise<void> {
  const ids = [...new Set(sale.distributions.map(({ pickupPointId }) => pickupPointId))];
  const [found] = await tx.query<{ count: number }>(
    'select count(*)::int as count from pickup_points where id = any ($1) and active',
    [ids],
  );
  if (found?.count !== ids.length) throw new NotFound();
}
