import type { Row } from './route.ts';

// What both the order's own page and the staff's list read.

/** What an order says of slot, delivery and who fetches it. */
export const BESIDES = `o.beneficiary, o.collected_by as "collectedBy", o.delivery_fee_cents::int as "deliveryFeeCents",
  case when p.home then (select json_build_object('addressLine1', a.address_line1, 'addressLine2', a.address_line2, 'postcode', a.postcode, 'city', a.city,
    'note', a.note) from order_deliveries a where a.collective_id = o.collective_id and a.order_id = o.id) end as "deliveredTo",
  (select json_build_object('id', z.id, 'startsAt', z.starts_after, 'endsAt', z.starts_after + z.minutes) from pickup_slots z
    where z.collective_id = o.collective_id and z.id = o.slot_id) as slot`;

export function besides(row: Row): Row {
  const { beneficiary, collectedBy, deliveryFeeCents, deliveredTo, slot } = row;
  return { beneficiary, collectedBy, deliveryFeeCents, deliveredTo, slot };
}

export const FROM = `from orders o
  join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
  join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id
  join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
  join collectives c on c.id = o.collective_id`;

export const POINT = `p.id as "pointId", p.name as "pointName", p.address_line1 as "pointAddress", p.postcode as "pointPostcode", p.city as "pointCity",
  p.directions as "pointDirections"`;

export function pickupPoint(row: Row): Row {
  return {
    id: row['pointId'],
    name: row['pointName'],
    addressLine1: row['pointAddress'],
    postcode: row['pointPostcode'],
    city: row['pointCity'],
    directions: row['pointDirections'],
  };
}
