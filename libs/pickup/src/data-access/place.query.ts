import {
  NotFound,
  type Cents,
  type ContentUnit,
  type MoneyFlow,
  type PaymentTerms,
  type SellingMode,
} from '@cabas/kernel';
import { SQL, type SqlText, type Unit } from '@cabas/platform';
import { DELIVERED_TO, type OrderView } from '@cabas/sales';
import type { HandOutLine } from '../domain/outcome.ts';

/** One of the distributions that are handed out together: same place, same day. */
export interface PlaceDistribution {
  readonly id: string;
  readonly cycleId: string;
  readonly cycleName: string;
  readonly flow: MoneyFlow;
  readonly status: string;
  readonly documentsIssued: boolean;
  readonly collectiveId: string;
  readonly slug: string;
  readonly collectiveName: string;
  readonly kind: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly locale: 'fr' | 'en';
  readonly paymentNote: string;
  readonly paymentTerms: PaymentTerms;
  readonly pickupDate: string;
}

/** All that is fetched at the place and day of one distribution. */
export interface Place {
  readonly asked: PlaceDistribution;
  readonly all: readonly PlaceDistribution[];
  readonly ids: readonly string[];
}

const PLACE = SQL`select d.id, d.cycle_id as "cycleId", s.name as "cycleName", s.flow, d.status, d.documents_issued_at is not null as "documentsIssued",
    c.id as "collectiveId", c.slug, c.name as "collectiveName", c.kind, c.time_zone as "timeZone", c.currency, c.locale, c.payment_note as "paymentNote",
    jsonb_build_object('means', c.payment_means, 'moment', c.payment_moment, 'days', c.payment_days) as "paymentTerms", d.pickup_date::text as "pickupDate"
  from distributions a
  join distributions d on d.collective_id = a.collective_id and d.pickup_point_id = a.pickup_point_id and d.pickup_date = a.pickup_date
    and (d.status in ('CLOSED', 'HANDED_OUT') or d.id = a.id)
  join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
  join collectives c on c.id = d.collective_id
  where a.id = $1 and a.collective_id = $2 and a.status in ('OPEN', 'CLOSED', 'HANDED_OUT') order by d.id`;

/** The distributions handed out with this one; undefined: there is no such hand-out. */
export async function placeOf(
  tx: Unit,
  collectiveId: string,
  distributionId: string,
): Promise<Place | undefined> {
  return toPlace(distributionId, await tx.query<PlaceDistribution>(PLACE, [distributionId, collectiveId]));
}

/** The same, locked: gestures of one hand-out are written one batch after the other. @throws NotFound. */
export async function lockPlace(tx: Unit, collectiveId: string, distributionId: string): Promise<Place> {
  const rows = await tx.query<PlaceDistribution>(SQL`${PLACE} for update of d`, [
    distributionId,
    collectiveId,
  ]);
  const place = toPlace(distributionId, rows);
  if (place === undefined) throw new NotFound();
  return place;
}

function toPlace(id: string, all: readonly PlaceDistribution[]): Place | undefined {
  const asked = all.find((one) => one.id === id);
  return asked && { asked, all, ids: all.map((one) => one.id) };
}

/** A member's order at this place. */
export interface PlaceOrder {
  readonly id: string;
  readonly distributionId: string;
  readonly memberId: string;
  readonly accountId: string | null;
  readonly memberName: string;
  readonly status: string;
  readonly basketNumber: number | null;
  readonly note: string;
  /** Who else may fetch it. */
  readonly collectedBy: string | null;
  /** Where it is brought; null: it is fetched here, or read at a farm's table. */
  readonly deliveredTo: OrderView['deliveredTo'];
  /** Owed to the collective for it. */
  readonly deliveryFeeCents: Cents;
}

/** A line of it. */
export interface PlaceLine extends HandOutLine {
  readonly orderId: string;
  readonly distributionId: string;
  readonly offerId: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly name: string;
  readonly priceCents: Cents;
  readonly purchasePriceCents: Cents;
  readonly paymentNote: string | null;
  /** Of the packaging that leaves with it. */
  readonly depositDueCents: Cents;
  /** The price everyone sees, where the member's price level made another; null: the same. */
  readonly listPriceCents: Cents | null;
  readonly listDueCents: Cents;
  readonly sellingMode: SellingMode;
  readonly contentUnit: ContentUnit | null;
}

/** What the farm's door may read of an order is less: whose, and where it stands. */
const ORDER_COLUMNS: Readonly<Record<'collective' | 'producer', SqlText>> = {
  // who was named for this order, else the second person of the household
  collective: SQL`o.account_id as "accountId", o.note, coalesce(o.collected_by ->> 'name', (
    select trim(concat(h.given_name, ' ', h.family_name)) from household_members h where h.membership_id = o.membership_id)) as "collectedBy",
    o.delivery_fee_cents as "deliveryFeeCents", ${DELIVERED_TO} as "deliveredTo"`,
  producer: SQL`null as "accountId", '' as note, null as "collectedBy", 0::bigint as "deliveryFeeCents", null as "deliveredTo"`,
};

/** Orders of a place; of some members, or with one of these lines, when asked for fewer. */
export async function ordersAt(
  tx: Unit,
  door: 'collective' | 'producer',
  ids: readonly string[],
  some?: { readonly memberIds: readonly string[]; readonly lineIds: readonly string[] },
): Promise<PlaceOrder[]> {
  return tx.query<PlaceOrder>(
    `select o.id, o.distribution_id as "distributionId", o.membership_id as "memberId", o.member_name as "memberName", o.status,
       o.basket_number as "basketNumber", ${ORDER_COLUMNS[door]}
     from orders o where o.distribution_id = any ($1) and o.status <> 'CANCELLED'
       and ($2::uuid[] is null or o.membership_id = any ($2)
         or o.id in (select l.order_id from order_lines l where l.id = any ($3) and l.distribution_id = any ($1)))
     order by o.basket_number nulls last, o.member_name, o.id`,
    [ids, some?.memberIds ?? null, some?.lineIds ?? []],
  );
}

/** Lines of these orders, by producer and name. */
export async function linesAt(tx: Unit, orderIds: readonly string[]): Promise<PlaceLine[]> {
  return tx.query<PlaceLine>(
    `select l.id, l.order_id as "orderId", l.distribution_id as "distributionId", l.offer_id as "offerId", l.producer_id as "producerId",
       l.producer_name as "producerName", l.name, l.selling_mode as "sellingMode", l.weighed, l.content_amount as "contentAmount",
       l.content_unit as "contentUnit", l.quantity, l.delivered_quantity as "deliveredQuantity", l.delivered_measure as "deliveredMeasure",
       l.delivered_reason as "deliveredReason", l.price_cents as "priceCents", l.purchase_price_cents as "purchasePriceCents",
       l.ordered_cents as "orderedCents", l.amount_cents as "amountCents", pa.payment_note as "paymentNote", l.tolerance_bp as "toleranceBp",
       l.deposit_due_cents as "depositDueCents", l.list_price_cents as "listPriceCents", l.list_due_cents as "listDueCents"
     from order_lines l left join participations pa on pa.collective_id = l.collective_id and pa.producer_id = l.producer_id
     where l.order_id = any ($1) order by l.producer_name, l.name, l.id`,
    [orderIds],
  );
}

/** Farms with goods in the baskets of a place. */
export async function producersAt(tx: Unit, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct l.producer_id as id from order_lines l where l.distribution_id = any ($1)`,
    [ids],
  );
  return rows.map(({ id }) => id);
}
