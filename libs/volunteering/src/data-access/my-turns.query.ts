import { CARD_COLUMNS, type CollectiveCard } from '@cabas/identity';
import type { Unit } from '@cabas/platform';
import { seasonOf } from '../domain/season.ts';
import { CALLED_OFF, ENDS, SHIFT_COLUMNS, SHIFT_FROM, STARTS, type ShiftView } from './shifts.query.ts';

/** A turn as a member sees it: how many are missing, never who comes. */
export interface TurnView extends Omit<ShiftView, 'people' | 'cancelled'> {
  readonly collective: CollectiveCard;
  readonly mine: boolean;
  readonly leaveUntil: Date;
  readonly contactEmail: string | null;
}

export interface TurnBalance {
  readonly collective: CollectiveCard;
  readonly taken: number;
  readonly owed: number;
}

type Card = { readonly card: CollectiveCard };

/** Through the person's door: mine to come, those still open in the next ninety days, and how many I did of those I owe. */
export async function myTurns(tx: Unit): Promise<{ turns: TurnView[]; balances: TurnBalance[] }> {
  const rows = await tx.query<Omit<TurnView, 'collective'> & Card>(
    `select ${SHIFT_COLUMNS}, g.id is not null as mine, c.contact_email as "contactEmail",
       ${STARTS} - make_interval(hours => c.turns_leave_hours) as "leaveUntil",
       (select to_jsonb(k) from (select ${CARD_COLUMNS}) k) as card
     ${SHIFT_FROM}
       left join shift_signups g on g.collective_id = s.collective_id and g.shift_id = s.id and g.account_id = any ($1)
     where not ${CALLED_OFF} and ${ENDS} > clock_timestamp() and ${STARTS} < clock_timestamp() + interval '90 days'
       and (g.id is not null or s.taken < s.needed and ${STARTS} > clock_timestamp())
     order by ${STARTS}, s.label, s.id limit 200`,
    [tx.accountIds],
  );
  return {
    turns: rows.map(({ card, ...turn }) => ({ ...turn, collective: card })),
    balances: await balances(tx),
  };
}

async function balances(tx: Unit): Promise<TurnBalance[]> {
  const rows = await tx.query<Card & { today: string; month: number; owed: number; days: string[] | null }>(
    `select (select to_jsonb(k) from (select ${CARD_COLUMNS}) k) as card, c.turns_owed as owed, c.turns_season_month as month,
       (clock_timestamp() at time zone c.time_zone)::date::text as today,
       (select array_agg(coalesce(d.pickup_date, s.day)::text) from shift_signups g
          join shifts s on s.collective_id = g.collective_id and s.id = g.shift_id
          left join distributions d on d.collective_id = s.collective_id and d.id = s.distribution_id
        where g.collective_id = c.id and g.account_id = any ($1) and not ${CALLED_OFF}) as days
     from collectives c
     where c.id = any ((select nullif(current_setting('app.active_collective_ids', true), '')::uuid[])::uuid[])
     order by c.name, c.id`,
    [tx.accountIds],
  );
  return rows
    .map(({ card, today, month, owed, days }) => {
      const { from, to } = seasonOf(today, month);
      return { collective: card, owed, taken: (days ?? []).filter((day) => day >= from && day <= to).length };
    })
    .filter(({ owed, taken }) => owed > 0 || taken > 0);
}
