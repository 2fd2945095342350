import type { PersonData } from '@cabas/platform';

/**
 * Money received and what was done at a hand-out never change: they are the collective's and the farms' accounts. They name a
 * membership and an account, which are emptied.
 */
export const PICKUP_PERSON_DATA: PersonData = {
  tables: ['payments_received', 'hand_out_gestures'],
  read: async (tx) => ({
    records: [
      {
        name: 'payments',
        rows: await tx.query(
          `select c.name as collective, p.means as kind, p.amount_cents as "amountCents", p.at as "createdAt" from payments_received p
           join collectives c on c.id = p.collective_id where p.account_id = $1 order by p.at`,
          [tx.accountId],
        ),
      },
    ],
  }),
};
