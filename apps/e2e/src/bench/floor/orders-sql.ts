// What both the order's own page and the staff's list read. Lines and dues come as JSON: one row an order, one round trip.

export const LINES = (
  FIELDS: string,
) => `(select json_agg(json_build_object('id', l.id, 'offerId', l.offer_id, 'producerId', l.producer_id,
    'producerName', l.producer_name, 'name', l.name, 'sellingMode', l.selling_mode, 'weighed', l.weighed, 'contentAmount', l.content_amount,
    'contentUnit', l.content_unit, 'quantity', l.quantity, 'deliveredQuantity', l.delivered_quantity, 'deliveredMeasure', l.delivered_measure,
    'deliveredReason', l.delivered_reason, 'orderedCents', l.ordered_cents, 'amountCents', l.amount_cents${FIELDS}) order by l.producer_name, l.name, l.id)
  from order_lines l where l.collective_id = o.collective_id and l.order_id = o.id) as lines`;

/** DIRECT: whom one pays is each farm. */
export const DUES = `(select json_agg(json_build_object('payeeName', d.name, 'producerId', d.producer_id, 'amountCents', d.amount, 'paymentNote', d.note) order by d.name)
  from (select l.producer_id, min(l.producer_name) as name, sum(l.amount_cents) as amount, min(coalesce(nullif(pa.payment_note, ''), c.payment_note)) as note
    from order_lines l join participations pa on pa.collective_id = l.collective_id and pa.producer_id = l.producer_id
    where l.collective_id = o.collective_id and l.order_id = o.id group by l.producer_id) d) as dues`;

export const FROM = `from orders o
  join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
  join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id
  join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
  join collectives c on c.id = o.collective_id`;

export const POINT = `p.id as "pointId", p.name as "pointName", p.address_line1 as "pointAddress", p.postcode as "pointPostcode", p.city as "pointCity",
  p.directions as "pointDirections"`;

export type Row = Record<string, unknown>;

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
