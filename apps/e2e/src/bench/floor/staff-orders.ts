import { FROM } from './order-detail.ts';
import type { Route, Row } from './route.ts';

const WHERE = `where o.collective_id = $1 and o.distribution_id = $2 and o.status <> 'CANCELLED' order by o.member_name, o.id limit $3`;

/** What AdminOrders answers: a page of orders with their lines, by member's name, and how many there are. */
export const staffOrders: Route = {
  name: 'orders',
  sql: [
    `select o.id, o.status, o.basket_number as "basketNumber", o.note, o.cycle_id as "cycleId", s.name as "cycleName",
      o.membership_id as "memberId", o.member_name as "memberName", o.beneficiary, o.collected_by as "collectedBy", o.total_cents as "totalCents",
      (select json_build_object('id', z.id) from pickup_slots z where z.collective_id = o.collective_id and z.id = o.slot_id) as slot,
      d.id as "distributionId", d.pickup_date as "pickupDate", p.id as "pointId", p.name as "pointName",
      (select count(*) from orders x where x.collective_id = $1 and x.distribution_id = $2 and x.status <> 'CANCELLED') as "totalCount"
    ${FROM} ${WHERE}`,
    `select l.id, l.offer_id as "offerId", l.producer_id as "producerId", l.producer_name as "producerName", l.name, l.selling_mode as "sellingMode",
      l.weighed, l.content_amount as "contentAmount", l.content_unit as "contentUnit", l.quantity, l.delivered_quantity as "deliveredQuantity",
      l.delivered_measure as "deliveredMeasure", l.delivered_reason as "deliveredReason", l.amount_cents as "amountCents", l.order_id as "orderId"
    from (select o.id from orders o ${WHERE}) o
    join order_lines l on l.collective_id = $1 and l.order_id = o.id
    order by l.producer_name, l.name, l.id`,
  ],
  parameters: ({ collectiveId, distributionId, first }) => [collectiveId, distributionId, Number(first) + 1],
  answer: ([orders = [], lines = []], { first }) => {
    const page = orders.slice(0, Number(first));
    const last = page.at(-1);
    const endCursor =
      last && Buffer.from(JSON.stringify([last['memberName'], last['id']])).toString('base64url');
    const byOrder = Map.groupBy(lines, (line) => line['orderId']);
    return {
      orders: {
        totalCount: last?.['totalCount'] ?? 0,
        edges: page.map((row) => ({ node: order(row, byOrder.get(row['id']) ?? []) })),
        pageInfo: { hasNextPage: orders.length > page.length, endCursor: endCursor ?? null },
      },
    };
  },
};

function order(row: Row, lines: readonly Row[]): Row {
  for (const line of lines) delete line['orderId'];
  return {
    id: row['id'],
    status: row['status'],
    basketNumber: row['basketNumber'],
    note: row['note'],
    cycleId: row['cycleId'],
    cycleName: row['cycleName'],
    memberId: row['memberId'],
    memberName: row['memberName'],
    beneficiary: row['beneficiary'],
    collectedBy: row['collectedBy'],
    totalCents: row['totalCents'],
    slot: row['slot'],
    distribution: {
      id: row['distributionId'],
      pickupDate: row['pickupDate'],
      pickupPoint: { id: row['pointId'], name: row['pointName'] },
    },
    lines,
  };
}
