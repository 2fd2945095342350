import type { Row } from './route.ts';

// What both the order's own page and the staff's list read.

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
