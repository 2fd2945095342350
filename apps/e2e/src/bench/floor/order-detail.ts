import type { Route, Row } from './route.ts';

/** An order with what it stands in. */
export const FROM = `from orders o
  join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
  join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id
  join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
  join collectives c on c.id = o.collective_id`;

/** What an order says of slot, delivery and who fetches it. */
const BESIDES = `o.beneficiary, o.collected_by as "collectedBy", o.delivery_fee_cents::int as "deliveryFeeCents",
  case when p.home then (select json_build_object('addressLine1', a.address_line1, 'addressLine2', a.address_line2, 'postcode', a.postcode, 'city', a.city,
    'note', a.note) from order_deliveries a where a.collective_id = o.collective_id and a.order_id = o.id) end as "deliveredTo",
  (select json_build_object('id', z.id, 'startsAt', z.starts_after, 'endsAt', z.starts_after + z.minutes) from pickup_slots z
    where z.collective_id = o.collective_id and z.id = o.slot_id) as slot`;

function besides(row: Row): Row {
  const { beneficiary, collectedBy, deliveryFeeCents, deliveredTo, slot } = row;
  return { beneficiary, collectedBy, deliveryFeeCents, deliveredTo, slot };
}

const POINT = `p.id as "pointId", p.name as "pointName", p.address_line1 as "pointAddress", p.postcode as "pointPostcode", p.city as "pointCity",
  p.directions as "pointDirections"`;

function pickupPoint(row: Row): Row {
  return {
    id: row['pointId'],
    name: row['pointName'],
    addressLine1: row['pointAddress'],
    postcode: row['pointPostcode'],
    city: row['pointCity'],
    directions: row['pointDirections'],
  };
}

// Of one order, lines and dues come as JSON.
const LINES = `(select json_agg(json_build_object('id', l.id, 'offerId', l.offer_id, 'producerId', l.producer_id,
    'producerName', l.producer_name, 'name', l.name, 'sellingMode', l.selling_mode, 'weighed', l.weighed, 'contentAmount', l.content_amount,
    'contentUnit', l.content_unit, 'quantity', l.quantity, 'deliveredQuantity', l.delivered_quantity, 'deliveredMeasure', l.delivered_measure,
    'deliveredReason', l.delivered_reason, 'orderedCents', l.ordered_cents, 'amountCents', l.amount_cents, 'depositCents', l.deposit_cents,
    'depositDueCents', l.deposit_due_cents, 'toleranceBp', l.tolerance_bp, 'lot', (select json_build_object('id', t.id, 'numbers', t.numbers,
      'bestBefore', t.best_before, 'useBy', t.use_by) from lots t where t.collective_id = l.collective_id and t.distribution_id = l.distribution_id and t.offer_id = l.offer_id)) order by l.producer_name, l.name, l.id)
  from order_lines l where l.collective_id = o.collective_id and l.order_id = o.id) as lines`;

/** DIRECT: whom one pays is each farm. */
const DUES = `(select json_agg(json_build_object('payeeName', d.name, 'producerId', d.producer_id, 'amountCents', d.amount, 'depositDueCents', d.deposits,
    'deliveryFeeCents', 0, 'paymentNote', d.note, 'means', d.means, 'payBy', null) order by d.name)
  from (select l.producer_id, min(l.producer_name) as name, sum(l.amount_cents + l.deposit_due_cents) as amount, sum(l.deposit_due_cents) as deposits,
      min(coalesce(pa.payment_means, c.payment_means)) as means, min(coalesce(nullif(pa.payment_note, ''), c.payment_note)) as note
    from order_lines l join participations pa on pa.collective_id = l.collective_id and pa.producer_id = l.producer_id
    where l.collective_id = o.collective_id and l.order_id = o.id group by l.producer_id) d) as dues`;

/** What ShopOrderPage answers: one order of the person's, with its lines, pick-up and dues. */
export const orderDetail: Route = {
  name: 'detail',
  sql: [
    `select o.id, o.status, o.version, o.basket_number as "basketNumber", o.note, o.total_cents as "totalCents",
      o.status = 'PLACED' and d.status = 'OPEN' and d.closes_at > clock_timestamp() as changeable, o.placed_by is not null as "enteredByStaff",
      o.cycle_id as "cycleId", s.name as "cycleName", c.id as "collectiveId", c.slug, c.name as "collectiveName", c.currency, c.time_zone as "timeZone",
      d.id as "distributionId", d.pickup_date as "pickupDate", d.window_start as "windowStart", d.window_end as "windowEnd", d.closes_at as "closesAt",
      ${POINT}, ${BESIDES}, ${LINES}, ${DUES}
    ${FROM} where o.id = $1 and o.account_id = $2`,
  ],
  parameters: ({ id, accountId }) => [id, accountId],
  answer: ([[row = {}] = []]) => ({
    myOrder: {
      id: row['id'],
      status: row['status'],
      version: row['version'],
      basketNumber: row['basketNumber'],
      note: row['note'],
      totalCents: row['totalCents'],
      changeable: row['changeable'],
      enteredByStaff: row['enteredByStaff'],
      cycleId: row['cycleId'],
      cycleName: row['cycleName'],
      collective: {
        id: row['collectiveId'],
        slug: row['slug'],
        name: row['collectiveName'],
        currency: row['currency'],
        timeZone: row['timeZone'],
      },
      distribution: {
        id: row['distributionId'],
        pickupDate: row['pickupDate'],
        windowStart: row['windowStart'],
        windowEnd: row['windowEnd'],
        closesAt: row['closesAt'],
        pickupPoint: pickupPoint(row),
      },
      ...besides(row),
      slot: row['slot'],
      lines: row['lines'],
      dues: row['dues'],
    },
  }),
};
