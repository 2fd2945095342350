import { Refused, type RoundTerms } from '@cabas/kernel';
import { SQL, type Unit } from '@cabas/platform';
import { ADDRESS_KEPT_DAYS, type DeliveryAddress, type OpenTerms } from '../domain/delivery.ts';

/**
 * The round of the distribution `d` at the point `p`, as JSON; null where baskets are fetched, without a look. For a select list of the
 * collective's, the person's or the farm's door: terms only, never where a basket goes.
 */
export const ROUND = `case when p.home then (
  select json_build_object('version', r.version, 'feeCents', r.fee_cents, 'vatRateBp', r.vat_rate_bp, 'thresholdCents', r.threshold_cents, 'freeFromCents', r.free_from_cents,
    'capacity', r.capacity, 'left', r.capacity - r.taken, 'areas', r.areas)
  from delivery_rounds r where r.collective_id = d.collective_id and r.distribution_id = d.id) end as delivery`;

/** Where the order `o` goes, as JSON. Only for doors that may read it. */
export const DELIVERED_TO = SQL`(select json_build_object('addressLine1', a.address_line1, 'addressLine2', a.address_line2, 'postcode', a.postcode, 'city', a.city,
    'note', a.note) from order_deliveries a where a.collective_id = o.collective_id and a.order_id = o.id)`;

/** The terms that the order `o` agreed to, as JSON; null where it is fetched. Only for doors that may read where it goes. */
export const AGREED = SQL`(select json_build_object('feeCents', a.agreed_fee_cents, 'thresholdCents', a.agreed_threshold_cents,
    'freeFromCents', a.agreed_free_from_cents, 'areas', a.agreed_areas)
  from order_deliveries a where a.collective_id = o.collective_id and a.order_id = o.id)`;

/** Terms of the points' rounds, frozen for these distributions (`freeze_rounds`). */
export async function freezeRounds(tx: Unit, distributionIds: readonly string[]): Promise<void> {
  if (distributionIds.length > 0) await tx.query('select freeze_rounds($1)', [distributionIds]);
}

/** Other terms for a round whose sale is open. False: more places are taken than it would have. */
export async function changeRound(tx: Unit, distributionId: string, terms: OpenTerms): Promise<boolean> {
  const rows = await tx.query(
    `update delivery_rounds set fee_cents = $2, threshold_cents = $3, free_from_cents = $4, capacity = $5, areas = $6, version = version + 1
     where distribution_id = $1 and ($5::integer is null or taken <= $5) returning 1`,
    [distributionId, terms.feeCents, terms.thresholdCents, terms.freeFromCents, terms.capacity, terms.areas],
  );
  return rows.length > 0;
}

/**
 * Gives an order its place in the round and its address, or only another address when it has a place; the terms of the round are what it agreed to, once. Before slots and stock.
 * @throws Refused DELIVERY_FULL: someone else took the last place; nothing was taken.
 */
export async function deliverTo(
  tx: Unit,
  order: { readonly id: string; readonly distributionId: string; readonly accountId: string | null },
  address: DeliveryAddress,
  round: RoundTerms,
  hasPlace: boolean,
): Promise<void> {
  if (!hasPlace) {
    const { taken } = await tx.one<{ taken: boolean }>('select take_round($1, false) as taken', [
      order.distributionId,
    ]);
    if (!taken) throw new Refused('DELIVERY_FULL');
  }
  const { addressLine1, addressLine2, postcode, city, note } = address;
  await tx.query(
    `insert into order_deliveries (order_id, account_id, address_line1, address_line2, postcode, city, note,
       agreed_fee_cents, agreed_threshold_cents, agreed_free_from_cents, agreed_areas) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (collective_id, order_id) do update set address_line1 = excluded.address_line1, address_line2 = excluded.address_line2,
       postcode = excluded.postcode, city = excluded.city, note = excluded.note`,
    [
      ...[order.id, order.accountId, addressLine1, addressLine2, postcode, city, note],
      ...[round.feeCents, round.thresholdCents, round.freeFromCents, round.areas],
    ],
  );
}

/** The order is given up: its place is free again, and nobody needs the address any more. */
export async function releaseDelivery(tx: Unit, orderId: string, distributionId: string): Promise<void> {
  await tx.query('delete from order_deliveries where order_id = $1', [orderId]);
  await tx.query('select take_round($1, true)', [distributionId]);
}

/** Where baskets of a round were brought is forgotten, if its days are really over. */
export async function forgetAddressesOf(tx: Unit, distributionId: string): Promise<void> {
  await tx.query(
    `delete from order_deliveries where order_id in (select o.id from orders o join distributions d on d.id = o.distribution_id
       where d.id = $1 and d.ends_at + make_interval(hours => 24 * $2) <= clock_timestamp())`,
    [distributionId, ADDRESS_KEPT_DAYS],
  );
}

/** An order of an open round whose terms are others than those it agreed to. */
export interface AgreedOtherwise {
  readonly orderId: string;
  readonly memberId: string;
  readonly sale: string;
  readonly postcode: string;
  readonly city: string;
  readonly agreed: RoundTerms;
  readonly now: RoundTerms;
}

export async function agreedOtherwise(tx: Unit, distributionId: string): Promise<AgreedOtherwise[]> {
  return tx.query<AgreedOtherwise>(
    `select o.id as "orderId", o.membership_id as "memberId", s.name as sale, a.postcode, a.city, ${AGREED} as agreed,
       json_build_object('feeCents', r.fee_cents, 'thresholdCents', r.threshold_cents, 'freeFromCents', r.free_from_cents, 'areas', r.areas) as now
     from orders o join sales_cycles s on s.id = o.cycle_id join distributions d on d.id = o.distribution_id
       join delivery_rounds r on r.distribution_id = o.distribution_id join order_deliveries a on a.order_id = o.id
     where o.distribution_id = $1 and d.status = 'OPEN' and o.status = 'PLACED'
       and (a.agreed_fee_cents, a.agreed_threshold_cents, a.agreed_free_from_cents, a.agreed_areas)
         is distinct from (r.fee_cents, r.threshold_cents, r.free_from_cents, r.areas)
     order by o.id`,
    [distributionId],
  );
}

/** Where baskets are brought to the person in scope, from last time. */
export async function ownDeliveryAddress(tx: Unit): Promise<DeliveryAddress | null> {
  const row = await tx.maybeOne<DeliveryAddress>(
    `select address_line1 as "addressLine1", address_line2 as "addressLine2", postcode, city, note from delivery_addresses where account_id = $1`,
    [tx.accountId],
  );
  return row ?? null;
}

/** All of a sale that is called off. */
export async function releaseDeliveriesOf(
  tx: Unit,
  cycleId: string,
  orderIds: readonly string[],
): Promise<void> {
  await tx.query('delete from order_deliveries where order_id = any ($1)', [orderIds]);
  await tx.query(
    `update delivery_rounds set taken = 0 where taken > 0 and distribution_id in (
       select d.id from distributions d join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
       where d.cycle_id = $1 and p.home)`,
    [cycleId],
  );
}
