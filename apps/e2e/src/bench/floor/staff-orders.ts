import { BESIDES, besides, FROM, pickupPoint, POINT } from './orders-sql.ts';
import type { Route, Row } from './route.ts';

const WHERE = `where o.collective_id = $1 and o.distribution_id = $2 and o.status <> 'CANCELLED' order by o.member_name, o.id limit $3`;

/** What AdminOrders answers: a page of orders with their lines, by member's name, and how many there are. */
export const staffOrders: Route = {
  name: 'orders',
  sql: [
    `select o.id, o.status, o.version, o.basket_number as "basketNumber", o.note, o.created_at as "createdAt", o.updated_at as "updatedAt",
      o.cycle_id as "cycleId", s.name as "cycleName", s.status as "cycleStatus", o.membership_id as "memberId", o.member_name as "memberName",
      o.placed_by is not null as "enteredByStaff", o.total_cents as "totalCents", c.payment_note as "paymentNote",
      d.id as "distributionId", d.status as "distributionStatus", d.pickup_date as "pickupDate", d.window_start as "windowStart",
      d.window_end as "windowEnd", d.starts_at as "startsAt", d.ends_at as "endsAt", d.closes_at as "closesAt", d.closed_at as "closedAt",
      d.documents_issued_at as "documentsIssuedAt", ${POINT}, ${BESIDES}, c.payment_means as "paymentMeans",
      p.home as "pointHome", p.order_minimum_cents as "pointMinimumCents", p.total_minimum_cents as "pointTotalCents",
      (select count(*) from orders x where x.collective_id = $1 and x.distribution_id = $2 and x.status <> 'CANCELLED') as "totalCount"
    ${FROM} ${WHERE}`,
    `select l.id, l.offer_id as "offerId", l.producer_id as "producerId", l.producer_name as "producerName", l.name, l.selling_mode as "sellingMode",
      l.weighed, l.content_amount as "contentAmount", l.content_unit as "contentUnit", l.quantity, l.delivered_quantity as "deliveredQuantity",
      l.delivered_measure as "deliveredMeasure", l.delivered_reason as "deliveredReason", l.price_cents as "priceCents", l.vat_rate_bp as "vatRateBp",
      l.ordered_cents as "orderedCents", l.amount_cents as "amountCents", l.deposit_due_cents as "depositDueCents", l.order_id as "orderId",
      pa.payment_note as "paymentNote", pa.payment_means as "paymentMeans"
    from (select o.id from orders o ${WHERE}) o
    join order_lines l on l.collective_id = $1 and l.order_id = o.id
    join participations pa on pa.collective_id = $1 and pa.producer_id = l.producer_id
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

/** DIRECT: whom one pays is each farm. What only these sums need leaves the lines. */
function duesOf(order: Row, lines: readonly Row[]): Row[] {
  const dues = new Map<unknown, Row & { amountCents: number; depositDueCents: number }>();
  for (const line of lines) {
    const due = dues.get(line['producerId']);
    const deposits = Number(line['depositDueCents']);
    if (due !== undefined) {
      due.amountCents += Number(line['amountCents']) + deposits;
      due.depositDueCents += deposits;
    } else
      dues.set(line['producerId'], {
        payeeName: line['producerName'],
        producerId: line['producerId'],
        amountCents: Number(line['amountCents']) + deposits,
        depositDueCents: deposits,
        deliveryFeeCents: 0,
        means: line['paymentMeans'] ?? order['paymentMeans'],
        payBy: null,
        paymentNote: line['paymentNote'] === '' ? order['paymentNote'] : line['paymentNote'],
      });
    delete line['orderId'];
    delete line['paymentNote'];
    delete line['paymentMeans'];
  }
  return [...dues.values()];
}

function order(row: Row, lines: readonly Row[]): Row {
  return {
    id: row['id'],
    status: row['status'],
    version: row['version'],
    basketNumber: row['basketNumber'],
    note: row['note'],
    createdAt: row['createdAt'],
    updatedAt: row['updatedAt'],
    cycleId: row['cycleId'],
    cycleName: row['cycleName'],
    cycleStatus: row['cycleStatus'],
    memberId: row['memberId'],
    memberName: row['memberName'],
    enteredByStaff: row['enteredByStaff'],
    totalCents: row['totalCents'],
    ...besides(row),
    depositDueCents: lines.reduce((sum, line) => sum + Number(line['depositDueCents']), 0),
    distribution: {
      id: row['distributionId'],
      cycleId: row['cycleId'],
      status: row['distributionStatus'],
      pickupDate: row['pickupDate'],
      windowStart: row['windowStart'],
      windowEnd: row['windowEnd'],
      startsAt: row['startsAt'],
      endsAt: row['endsAt'],
      closesAt: row['closesAt'],
      closedAt: row['closedAt'],
      documentsIssuedAt: row['documentsIssuedAt'],
      slots: [],
      pickupPoint: {
        ...pickupPoint(row),
        active: true,
        home: row['pointHome'],
        orderMinimumCents: row['pointMinimumCents'],
        totalMinimumCents: row['pointTotalCents'],
      },
    },
    lines,
    dues: duesOf(row, lines),
  };
}
