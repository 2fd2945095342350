import type { Unit } from '@cabas/platform';
import { CALLED_OFF, ENDS, SHIFT_FROM, STARTS } from './shifts.query.ts';

/** What a calendar shows of an order or a turn. */
export interface CalendarRow {
  readonly kind: 'order' | 'delivery' | 'turn';
  readonly id: string;
  readonly sequence: number;
  readonly stamp: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly collective: string;
  readonly label: string;
  readonly place: string;
  readonly address: string;
  /** Where it is brought; empty or absent: one goes to `address`. */
  readonly home?: string;
  readonly goods: readonly { readonly farm: string; readonly name: string }[];
  readonly calledOff: boolean;
}

const ADDRESS = `concat_ws(', ', nullif(p.name, ''), nullif(p.address_line1, ''), nullif(trim(concat(p.postcode, ' ', p.city)), ''))`;
/** Collectives the person left are out of sight; one who is suspended still fetches what was ordered. */
const STILL_THERE = `join lateral (select 1 where exists (
    select 1 from memberships m where m.collective_id = c.id and m.account_id = $2 and m.status <> 'LEFT')
  or c.id = any ((select nullif(current_setting('app.shared_collectives', true), '')::uuid[])::uuid[])) here on true`;
const AROUND_NOW = `between clock_timestamp() - interval '90 days' and clock_timestamp() + interval '400 days'`;

/** Through the person's door: my pick-ups and turns of the last three months and to come, in all my collectives. */
export async function calendarRows(tx: Unit): Promise<CalendarRow[]> {
  const orders = await tx.query<CalendarRow>(
    // a cancelled order stays only where the collective called it off: the member knows of their own doing
    `select case when h.order_id is null then 'order' else 'delivery' end as kind, o.id, o.version + coalesce(s.version, 0) as sequence, o.updated_at as stamp, d.starts_at as "startsAt", d.ends_at as "endsAt",
       c.time_zone as "timeZone", c.name as collective, coalesce(s.name, '') as label, p.name as place,
       coalesce(concat_ws(', ', h.address_line1, nullif(h.address_line2, ''), h.postcode || ' ' || h.city), '') as home, ${ADDRESS} as address,
       coalesce((select jsonb_agg(jsonb_build_object('farm', l.producer_name, 'name', l.name) order by l.producer_name, l.name, l.id)
         from order_lines l where l.collective_id = o.collective_id and l.order_id = o.id), '[]') as goods,
       o.status = 'CANCELLED' or d.status = 'CANCELLED' as "calledOff"
     from orders o join collectives c on c.id = o.collective_id ${STILL_THERE}
       join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
       join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id
       left join sales_cycles s on s.collective_id = o.collective_id and s.id = o.cycle_id
       left join order_deliveries h on h.collective_id = o.collective_id and h.order_id = o.id
     where o.account_id = any ($1) and d.starts_at ${AROUND_NOW} and (o.status <> 'CANCELLED' or d.status = 'CANCELLED')
     order by d.starts_at, o.id limit 500`,
    [tx.accountIds, tx.accountId],
  );
  const turns = await tx.query<CalendarRow>(
    `select 'turn' as kind, s.id, s.version + coalesce(y.version, 0) as sequence, g.created_at as stamp, ${STARTS} as "startsAt", ${ENDS} as "endsAt",
       c.time_zone as "timeZone", c.name as collective, s.label, coalesce(p.name, '') as place, ${ADDRESS} as address, '[]'::jsonb as goods,
       ${CALLED_OFF} as "calledOff"
     ${SHIFT_FROM} ${STILL_THERE}
       join shift_signups g on g.collective_id = s.collective_id and g.shift_id = s.id and g.account_id = any ($1)
       left join sales_cycles y on y.collective_id = d.collective_id and y.id = d.cycle_id
     where ${STARTS} ${AROUND_NOW} order by ${STARTS}, s.id limit 500`,
    [tx.accountIds, tx.accountId],
  );
  return [...orders, ...turns];
}
