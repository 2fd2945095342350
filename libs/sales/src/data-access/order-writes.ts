import { PAYMENT_TERMS } from '@cabas/identity';
import type { Unit } from '@cabas/platform';
import type { PaymentTerms, RoundTerms } from '@cabas/kernel';
import type { OrderView } from './order-view.ts';
import type { PricedLine, SaleOffer } from '../domain/basket.ts';
import type { DeliveryAddress, DeliveryFee, Round } from '../domain/delivery.ts';
import type { SlotView } from '../domain/errors.ts';
import { PAYABLE } from './agency.ts';
import { AGREED, DELIVERED_TO, ROUND } from './deliveries.ts';
import { LINES, toRow } from './order-line-rows.ts';
import { FARM_TERMS } from './payment-terms.ts';
import { SLOTS } from './slots.ts';

export { stockDeltas, takeStock } from './stock.ts';

/** The distribution an order is for, with what pricing and answering need. */
export interface OrderableDistribution {
  readonly claimed: boolean;
  readonly distributionId: string;
  readonly status: string;
  readonly orderable: boolean;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly pickupDate: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly documentsIssuedAt: Date | null;
  /** How full they are; null where the distribution has none. */
  readonly slots: readonly SlotView[] | null;
  /** The round that brings baskets home; null where one fetches them. */
  readonly delivery: Round | null;
  readonly pointId: string;
  readonly pointName: string;
  readonly pointAddress: string;
  readonly pointPostcode: string;
  readonly pointCity: string;
  readonly pointDirections: string;
  /** A round that brings baskets home. */
  readonly pointHome: boolean;
  /** Of all orders of a sale there. */
  readonly pointTotalCents: number;
  readonly cycleId: string;
  readonly cycleName: string;
  readonly cycleStatus: string;
  readonly minimumCents: number;
  /** Of one order at this point. */
  readonly pointMinimumCents: number;
  readonly flow: string;
  readonly collectiveId: string;
  readonly slug: string;
  readonly collectiveName: string;
  readonly kind: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly paymentNote: string;
  readonly paymentTerms: PaymentTerms;
  readonly memberName: string;
  /** What the member's price level makes of a sale price (1/100 of a per cent); null: the price itself. */
  readonly levelBp: number | null;
  /** What is missing of the dues, where nobody orders without; null: nothing stands in the way. */
  readonly duesMissingCents: number | null;
}

const DISTRIBUTION = `d.id as "distributionId", d.status, d.closes_at as "closesAt", d.closed_at as "closedAt",
  d.status = 'OPEN' and d.closes_at > clock_timestamp() as orderable,
  d.pickup_date as "pickupDate", d.window_start as "windowStart", d.window_end as "windowEnd", d.starts_at as "startsAt",
  d.ends_at as "endsAt", d.documents_issued_at as "documentsIssuedAt", ${SLOTS}, ${ROUND},
  p.id as "pointId", p.name as "pointName", p.address_line1 as "pointAddress", p.postcode as "pointPostcode", p.city as "pointCity",
  p.directions as "pointDirections", p.home as "pointHome", p.order_minimum_cents as "pointMinimumCents", p.total_minimum_cents as "pointTotalCents",
  s.id as "cycleId", s.name as "cycleName", s.status as "cycleStatus", s.minimum_cents as "minimumCents", s.flow,
  c.id as "collectiveId", c.slug, c.name as "collectiveName", c.kind, c.time_zone as "timeZone", c.currency, c.payment_note as "paymentNote",
  ${PAYMENT_TERMS}`;
const JOINS = `join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
  join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
  join collectives c on c.id = d.collective_id`;
const NAME = `(select trim(m.given_name || ' ' || m.family_name) from memberships m where m.id = $2) as "memberName",
  case when s.flow = 'RESALE' then price_level_of($2) end as "levelBp",
  dues_in_the_way($2) as "duesMissingCents"`;

/**
 * Locks the distribution against closing (FOR SHARE on the row that holds the deadline) and claims the idempotency key, in
 * one statement. No row: there is no such distribution. `claimed` false: the key was used before.
 */
export async function lockForOrdering(
  tx: Unit,
  order: { distributionId: string; membershipId: string; key: string; requestHash: string; orderId: string },
): Promise<OrderableDistribution> {
  return tx.one<OrderableDistribution>(
    `with claim as (
       insert into idempotency_keys (membership_id, key, request_hash, result_id) values ($2, $3, $4, $5)
       on conflict do nothing returning 1)
     select ${DISTRIBUTION}, ${NAME}, exists (select 1 from claim) as claimed
     from distributions d ${JOINS} where d.id = $1 and s.status not in ('DRAFT', 'SCHEDULED') for share of d`,
    [order.distributionId, order.membershipId, order.key, order.requestHash, order.orderId],
  );
}

/** The same lock without a key, for changes and for staff. */
export async function lockDistribution(
  tx: Unit,
  distributionId: string,
  membershipId: string,
): Promise<OrderableDistribution> {
  return tx.one<OrderableDistribution>(
    `select ${DISTRIBUTION}, ${NAME}, true as claimed from distributions d ${JOINS} where d.id = $1 for share of d`,
    [distributionId, membershipId],
  );
}

/** What an idempotency key answered the first time. */
export async function answeredBefore(
  tx: Unit,
  membershipId: string,
  key: string,
): Promise<{ requestHash: string; orderId: string }> {
  return tx.one(
    `select request_hash as "requestHash", result_id as "orderId" from idempotency_keys where membership_id = $1 and key = $2`,
    [membershipId, key],
  );
}

/** Offers of a sale by id, frozen as sold. */
export async function offersToOrder(
  tx: Unit,
  cycleId: string,
  offerIds: readonly string[],
): Promise<SaleOffer[]> {
  return tx.query<SaleOffer>(
    `select o.id, o.name, o.producer_id as "producerId", o.producer_name as "producerName", p.payment_note as "paymentNote", ${FARM_TERMS},
       o.selling_mode as "sellingMode", o.weighed, o.content_amount as "contentAmount", o.content_unit as "contentUnit", o.step, o.minimum,
       o.price_cents as "priceCents", o.purchase_price_cents as "purchasePriceCents", o.vat_rate_bp as "vatRateBp",
       o.distribution_ids as "distributionIds", o.active, o.tolerance_bp as "toleranceBp", o.deposit_cents as "depositCents", ${PAYABLE} as payable
     from offers o join participations p on p.collective_id = o.collective_id and p.producer_id = o.producer_id
     where o.cycle_id = $1 and o.id = any ($2)`,
    [cycleId, offerIds],
  );
}

export interface NewOrder extends DeliveryFee {
  readonly id: string;
  readonly cycleId: string;
  readonly distributionId: string;
  readonly membershipId: string;
  readonly accountId: string | null;
  readonly memberName: string;
  readonly status: 'PLACED' | 'LOCKED' | 'HANDED_OUT';
  readonly totalCents: number;
  readonly note: string;
  readonly placedBy: string | null;
  readonly slotId: string | null;
}

/** Order and lines in one statement. Undefined when the member already has an order there. */
export async function insertOrder(
  tx: Unit,
  order: NewOrder,
  lines: readonly PricedLine[],
): Promise<{ createdAt: Date } | undefined> {
  return tx.maybeOne<{ createdAt: Date }>(
    `with placed as (
       insert into orders (id, cycle_id, distribution_id, membership_id, account_id, member_name, status, total_cents, note, placed_by, slot_id,
         delivery_fee_cents, delivery_vat_rate_bp)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $12, $13, $14)
       on conflict (collective_id, distribution_id, membership_id) where status <> 'CANCELLED' do nothing
       returning id, created_at),
     written as (
       insert into order_lines (id, order_id, distribution_id, offer_id, producer_id, account_id, name, producer_name, selling_mode, weighed,
         content_amount, content_unit, quantity, price_cents, purchase_price_cents, vat_rate_bp, ordered_cents, amount_cents, purchase_cents,
         tolerance_bp, deposit_cents, list_price_cents)
       select l.id, placed.id, $3, l.offer_id, l.producer_id, $5, l.name, l.producer_name, l.selling_mode, l.weighed,
         l.content_amount, l.content_unit, l.quantity, l.price_cents, l.purchase_price_cents, l.vat_rate_bp, l.ordered_cents, l.amount_cents, l.purchase_cents,
         l.tolerance_bp, l.deposit_cents, l.list_price_cents
       from placed, ${LINES('$11')})
     select created_at as "createdAt" from placed`,
    [
      order.id,
      order.cycleId,
      order.distributionId,
      order.membershipId,
      order.accountId,
      order.memberName,
      order.status,
      order.totalCents,
      order.note,
      order.placedBy,
      JSON.stringify(lines.map(toRow)),
      order.slotId,
      order.deliveryFeeCents,
      order.deliveryVatRateBp,
    ],
  );
}

/** Replaces an order's lines: those gone are deleted, the others written with what is agreed now. */
export async function replaceLines(
  tx: Unit,
  order: {
    id: string;
    distributionId: string;
    accountId: string | null;
    totalCents: number;
    note: string;
    slotId: string | null;
  } & DeliveryFee,
  lines: readonly PricedLine[],
): Promise<{ version: number; updatedAt: Date }> {
  return tx.one(
    `with gone as (
       delete from order_lines where order_id = $1 and not (offer_id = any ($6))),
     written as (
       insert into order_lines (id, order_id, distribution_id, offer_id, producer_id, account_id, name, producer_name, selling_mode, weighed,
         content_amount, content_unit, quantity, price_cents, purchase_price_cents, vat_rate_bp, ordered_cents, amount_cents, purchase_cents,
         tolerance_bp, deposit_cents, list_price_cents)
       select l.id, $1, $2, l.offer_id, l.producer_id, $3, l.name, l.producer_name, l.selling_mode, l.weighed,
         l.content_amount, l.content_unit, l.quantity, l.price_cents, l.purchase_price_cents, l.vat_rate_bp, l.ordered_cents, l.amount_cents, l.purchase_cents,
         l.tolerance_bp, l.deposit_cents, l.list_price_cents
       from ${LINES('$7')}
       on conflict (collective_id, order_id, offer_id) do update set quantity = excluded.quantity, price_cents = excluded.price_cents,
         purchase_price_cents = excluded.purchase_price_cents, vat_rate_bp = excluded.vat_rate_bp, ordered_cents = excluded.ordered_cents,
         amount_cents = excluded.amount_cents, purchase_cents = excluded.purchase_cents,
         tolerance_bp = excluded.tolerance_bp, deposit_cents = excluded.deposit_cents, list_price_cents = excluded.list_price_cents,
         delivered_quantity = null, delivered_measure = null, delivered_reason = null)
     update orders set total_cents = $4, note = $5, slot_id = $8, delivery_fee_cents = $9, delivery_vat_rate_bp = $10,
       version = version + 1, updated_at = clock_timestamp() where id = $1
     returning version, updated_at as "updatedAt"`,
    [
      order.id,
      order.distributionId,
      order.accountId,
      order.totalCents,
      order.note,
      lines.map(({ offerId }) => offerId),
      JSON.stringify(lines.map(toRow)),
      order.slotId,
      order.deliveryFeeCents,
      order.deliveryVatRateBp,
    ],
  );
}

/** An order under change, its lines as agreed. */
export interface StoredOrder extends Pick<OrderView, 'collectedBy' | 'beneficiary'> {
  readonly id: string;
  readonly distributionId: string;
  readonly membershipId: string;
  readonly accountId: string | null;
  readonly memberName: string;
  readonly status: string;
  readonly version: number;
  readonly note: string;
  readonly createdAt: Date;
  readonly placedBy: string | null;
  readonly basketNumber: number | null;
  readonly slotId: string | null;
  /** Where it goes; null: it is fetched. */
  readonly deliveredTo: DeliveryAddress | null;
  readonly deliveryFeeCents: number;
  /** The terms of its delivery. */
  readonly agreed: RoundTerms | null;
}

export async function lockOrder(tx: Unit, orderId: string): Promise<StoredOrder> {
  return tx.one<StoredOrder>(
    `select id, distribution_id as "distributionId", membership_id as "membershipId", account_id as "accountId", member_name as "memberName",
       status, version, note, delivery_fee_cents as "deliveryFeeCents", created_at as "createdAt", placed_by as "placedBy", basket_number as "basketNumber", slot_id as "slotId",
       collected_by as "collectedBy", beneficiary, ${DELIVERED_TO} as "deliveredTo", ${AGREED} as agreed
     from orders o where id = $1 for update`,
    [orderId],
  );
}

/** Where an order stands and whose it is, before anything is locked. */
export async function findOrder(
  tx: Unit,
  orderId: string,
): Promise<{ distributionId: string; membershipId: string }> {
  return tx.one(
    `select distribution_id as "distributionId", membership_id as "membershipId" from orders where id = $1`,
    [orderId],
  );
}

export async function agreedLines(tx: Unit, orderId: string): Promise<Map<string, PricedLine>> {
  const rows = await tx.query<PricedLine>(
    `select id, offer_id as "offerId", producer_id as "producerId", producer_name as "producerName", name, selling_mode as "sellingMode", weighed,
       content_amount as "contentAmount", content_unit as "contentUnit", quantity, price_cents as "priceCents",
       purchase_price_cents as "purchasePriceCents", vat_rate_bp as "vatRateBp", ordered_cents as "orderedCents", amount_cents as "amountCents",
       purchase_cents as "purchaseCents", tolerance_bp as "toleranceBp", deposit_cents as "depositCents", list_price_cents as "listPriceCents"
     from order_lines where order_id = $1`,
    [orderId],
  );
  return new Map(rows.map((line) => [line.offerId, line]));
}
