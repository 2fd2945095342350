import { DUES, FROM, LINES, pickupPoint, POINT, type Row } from './orders-sql.ts';
import type { Route } from './route.ts';

/** What AdminOrders answers: a page of orders with their lines, by member's name, and how many there are. */
export const staffOrders: Route = {
  name: 'orders',
  sql: `select o.id, o.status, o.version, o.basket_number as "basketNumber", o.note, o.created_at as "createdAt", o.updated_at as "updatedAt",
      o.cycle_id as "cycleId", s.name as "cycleName", s.status as "cycleStatus", o.membership_id as "memberId", o.member_name as "memberName",
      o.placed_by is not null as "enteredByStaff", o.total_cents as "totalCents",
      d.id as "distributionId", d.status as "distributionStatus", d.pickup_date as "pickupDate", d.window_start as "windowStart",
      d.window_end as "windowEnd", d.starts_at as "startsAt", d.ends_at as "endsAt", d.closes_at as "closesAt", d.closed_at as "closedAt",
      d.documents_issued_at as "documentsIssuedAt", ${POINT}, ${LINES(`, 'priceCents', l.price_cents, 'vatRateBp', l.vat_rate_bp`)}, ${DUES},
      (select count(*) from orders x where x.collective_id = $1 and x.distribution_id = $2 and x.status <> 'CANCELLED') as "totalCount"
    ${FROM} where o.collective_id = $1 and o.distribution_id = $2 and o.status <> 'CANCELLED' order by o.member_name, o.id limit $3`,
  parameters: ({ collectiveId, distributionId, first }) => [collectiveId, distributionId, Number(first) + 1],
  answer: (rows, { first }) => {
    const page = rows.slice(0, Number(first));
    const last = page.at(-1);
    const endCursor =
      last && Buffer.from(JSON.stringify([last['memberName'], last['id']])).toString('base64url');
    return {
      orders: {
        totalCount: last?.['totalCount'] ?? 0,
        edges: page.map((row) => ({ node: order(row) })),
        pageInfo: { hasNextPage: rows.length > page.length, endCursor: endCursor ?? null },
      },
    };
  },
};

function order(row: Row): Row {
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
      pickupPoint: { ...pickupPoint(row), active: true },
    },
    lines: row['lines'],
    dues: row['dues'],
  };
}
