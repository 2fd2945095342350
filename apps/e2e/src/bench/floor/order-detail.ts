import { DUES, FROM, LINES, pickupPoint, POINT } from './orders-sql.ts';
import type { Route } from './route.ts';

/** What ShopOrderPage answers: one order of the person's, with its lines, pick-up and dues. */
export const orderDetail: Route = {
  name: 'detail',
  sql: `select o.id, o.status, o.version, o.basket_number as "basketNumber", o.note, o.total_cents as "totalCents",
      o.status = 'PLACED' and d.status = 'OPEN' and d.closes_at > clock_timestamp() as changeable, o.placed_by is not null as "enteredByStaff",
      o.cycle_id as "cycleId", s.name as "cycleName", c.id as "collectiveId", c.slug, c.name as "collectiveName", c.currency, c.time_zone as "timeZone",
      d.id as "distributionId", d.pickup_date as "pickupDate", d.window_start as "windowStart", d.window_end as "windowEnd", d.closes_at as "closesAt",
      ${POINT}, ${LINES('')}, ${DUES}
    ${FROM} where o.id = $1 and o.account_id = $2`,
  parameters: ({ id, accountId }) => [id, accountId],
  answer: ([row = {}]) => ({
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
      lines: row['lines'],
      dues: row['dues'],
    },
  }),
};
