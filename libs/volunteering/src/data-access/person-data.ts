import type { PersonData } from '@cabas/platform';

/** Turns taken, and the secret address of the calendar. Turns of the past stay as the collective's own count, with nobody's name. */
export const VOLUNTEERING_PERSON_DATA: PersonData = {
  tables: ['shift_signups', 'calendar_feeds'],
  read: async (tx) => ({
    records: [
      {
        name: 'turns',
        rows: await tx.query(
          `select c.name as collective, s.label as name, s.day as "pickupDate", g.created_at as "createdAt" from shift_signups g
           join collectives c on c.id = g.collective_id left join shifts s on s.collective_id = g.collective_id and s.id = g.shift_id
           where g.account_id = $1 order by g.created_at`,
          [tx.accountId],
        ),
      },
    ],
  }),
  eraseInCollective: async (tx, { id }) => {
    // what is still to come is free for others
    await tx.query(
      `with gone as (
         delete from shift_signups g using shifts s left join distributions d on d.collective_id = s.collective_id and d.id = s.distribution_id
         where g.membership_id = $1 and s.collective_id = g.collective_id and s.id = g.shift_id and coalesce(d.pickup_date, s.day) >= current_date
         returning g.shift_id)
       update shifts s set taken = s.taken - 1 from gone where s.id = gone.shift_id`,
      [id],
    );
    await tx.query('update shift_signups set account_id = null where membership_id = $1', [id]);
  },
  eraseBehindAuth: async (tx, accountId) => {
    await tx.query('delete from calendar_feeds where account_id = $1', [accountId]);
  },
};
